// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/operation.h"
#include "sql/statement.h"
#include "storage/store.h"

#include <limits>
#include <optional>

namespace rs::storage {

//! What becomes of an operation in the outbox; the stored number.
enum class OpState {
    Pending = 0,
    Acknowledged = 1,
    Held = 2,         //!< the server keeps it in quarantine
    Refused = 3,      //!< kept here, and shown
    Later = 4,        //!< waits until the server is newer
    HeldAside = 5,    //!< was Held, and somebody has given it up here
    RefusedAside = 6, //!< was Refused, the same
};

//! An operation with its place in the outbox.
struct Queued {
    qint64 n = 0;
    protocol::Operation operation;
};

//! The operations of a store and what the server said of them. Each call is one statement: transactions are the
//! caller's business.
class Outbox {
public:
    struct Limit {
        int operations = 0;                                //!< of several groups; one goes as a whole
        qint64 bytes = 0;                                  //!< of one group, too
        bool cutsGroups = false;                           //!< a group that is malformed is taken apart
        qint64 after = std::numeric_limits<qint64>::min(); //!< those behind this place
    };

    explicit Outbox(Store& store) : m_store(&store) {}

    //! The oldest that wait, in the author's order. A group is cut only where it has more bytes than the limit by
    //! itself; its number is the change set's. What builds on an operation that waits for a newer server is put off,
    //! too.
    [[nodiscard]] base::Result<QList<Queued>> next(const Limit& limit);
    //! How many wait to be sent (those for a newer server not counted).
    [[nodiscard]] base::Result<qint64> waiting();
    [[nodiscard]] base::Result<qint64> count(OpState state);
    //! Operations that wait (for a newer server, too) and change this row, oldest first.
    [[nodiscard]] base::Result<QList<Queued>> waitingOf(int table, const base::Id& row);

    //! Operations the server has not taken and nobody has given up, latest first.
    struct Unaccepted {
        Queued queued;
        OpState state = OpState::Refused;
        protocol::OpCode code = protocol::OpCode::None;
        QStringList fields; //!< the code is about
    };
    [[nodiscard]] base::Result<QList<Unaccepted>> unaccepted();
    //! Gives one up: it is not shown any more. Or takes that back.
    enum class Shown { Yes, No };
    [[nodiscard]] base::Result<> setShown(qint64 n, Shown shown);

    [[nodiscard]] base::Result<> settle(qint64 n, const protocol::OpResult& result, qint64 now);
    //! The server was updated: what waited for that is pending.
    [[nodiscard]] base::Result<> retryLater();
    //! The server was restored: what it took since that moment may be gone, and goes before what is newer.
    [[nodiscard]] base::Result<> sendAgain(qint64 since);

private:
    Store* m_store;
    std::optional<sql::Statement> m_settle, m_waitingOf; //!< run for each of many
};

[[nodiscard]] OpState stateAfter(protocol::Outcome outcome);

} // namespace rs::storage
