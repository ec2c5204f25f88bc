// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/push.h"
#include "protocol/rowpage.h"
#include "sql/transaction.h"
#include "sql/unhurried.h"
#include "storage/arrivedrow.h"
#include "storage/changes.h"
#include "storage/outbox.h"
#include "storage/recordtable.h"

#include <QSet>

#include <optional>
#include <unordered_map>

namespace rs::storage {

//! Writes what the server says: one transaction a page. No operation comes of it and no step of undo. Fields that
//! waiting operations have set keep their local value, and the values those operations saw are never touched.
class RemoteWriter {
public:
    //! Where a row was seen: the scope, and the reading of it.
    struct Place {
        qint64 scope = 0;
        qint64 generation = 0;
    };
    //! Changes::changeSet of what came from the server: no step that could be undone.
    static constexpr qint64 noChangeSet = -1;

    [[nodiscard]] static base::Result<RemoteWriter> begin(Store& store);

    //! A row of a page. Older than what is known: passed over.
    [[nodiscard]] base::Result<> put(const ArrivedRow& arrived, const Place& place);
    //! A row in the answer to a push: also as old as what is known, since fields that waited do not any more. False: it
    //! was told masked where this store has heard of no such right, or in full where it has: then it is as if it had
    //! not been told. The list of rights, which is on its way, says what may be kept, and the page brings it.
    [[nodiscard]] base::Result<bool> putTouched(int table, const protocol::Row& row, bool isMasked);
    //! A row that the server has as these operations left it: their values stand here, too, but for those that others
    //! which wait have set since. Made on another version than is known here: nothing, its page will tell.
    [[nodiscard]] base::Result<> taken(const protocol::TakenRow& taken,
                                       const QList<const protocol::Operation*>& operations);

    //! A row is gone for good; whoever knows something newer of it keeps that.
    [[nodiscard]] base::Result<> dead(const protocol::GoneRow& gone);
    //! A row is not in this scope any more. It stays if it is known to be elsewhere already; if it is newer,
    //! its place is not known any more.
    [[nodiscard]] base::Result<> left(const protocol::GoneRow& gone, qint64 scope);
    //! After a reading from zero: rows of the scope that it has not shown are gone.
    [[nodiscard]] base::Result<> sweep(const Place& place);
    //! When all scopes are whole: rows that were sent from here and that none of them has shown. They are gone, and it
    //! was not told: a reading from zero leaves out what had died before it began.
    [[nodiscard]] base::Result<> sweepPlaceless();

    //! The server has not taken an operation and does not show the row: it is put back as the server last had it. Call
    //! it in the reverse order of the operations, when all of them are settled.
    [[nodiscard]] base::Result<> takeBack(const protocol::Operation& operation);
    //! Nothing of the row waits any more, and the answer has told what it is now.
    [[nodiscard]] base::Result<> forgetShadow(int table, const base::Id& row);
    //! The answer could not tell what the row is now. Once nothing of it waits it is what was seen of it last while
    //! something waited; what has come of that since, its page will tell. A row that no page has shown yet is gone if
    //! none of them will: see `sweepPlaceless`.
    [[nodiscard]] base::Result<> untold(int table, const base::Id& row);

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] const Changes& changes() const { return m_changes; }
    [[nodiscard]] base::Result<Changes> commit();

    //! Shows that the rule about bases is needed: breaks it. For the proof of the protocol only.
    void setMovesBases() { m_movesBases = true; }

private:
    struct Known {
        qint64 scope = 0;
        qint64 rv = 0;
        qint64 generation = 0;
    };
    using Waiting = QList<Queued>;
    struct Statements;

    RemoteWriter(Store& store, sql::Unhurried unhurried, sql::Transaction transaction);
    [[nodiscard]] base::Result<RecordTable*> table(const domain::Entity& entity);
    [[nodiscard]] base::Result<std::optional<Known>> known(int table, const base::Id& row);
    [[nodiscard]] base::Result<> note(int table, const protocol::Row& row, const Place& place);
    //! Of a row that is known; where it lives stays.
    [[nodiscard]] base::Result<> noteVersion(int table, const base::Id& row, qint64 rv);
    //! False: it is known already; nothing has changed.
    [[nodiscard]] base::Result<bool> noteNew(int table, const protocol::Row& row, const Place& place);
    [[nodiscard]] base::Result<Waiting> waitingOf(int table, const base::Id& row);
    //! `isNew`: no page has shown it yet.
    [[nodiscard]] base::Result<> write(const ArrivedRow& arrived, bool isNew = false);
    [[nodiscard]] base::Result<> land(const ArrivedRow& arrived, const Waiting& waiting);
    [[nodiscard]] base::Result<> bringIn(const ArrivedRow& arrived, const Waiting& waiting);
    [[nodiscard]] base::Result<> keepBeside(QStringView table, int number, const base::Id& row,
                                            const QByteArray& cells);
    [[nodiscard]] base::Result<bool> hasBeside();
    [[nodiscard]] base::Result<QByteArray> shadow(int table, const base::Id& row);
    [[nodiscard]] base::Result<bool> takeOver(RecordTable& rows, const protocol::Operation& first,
                                              const QList<domain::FieldValue>& set);
    [[nodiscard]] base::Result<> notePlaceless(int table, const base::Id& row);
    [[nodiscard]] base::Result<> takeBackValues(const protocol::Operation& operation, const QByteArray& seen);
    [[nodiscard]] base::Result<> bringBack(const protocol::Operation& operation, const QByteArray& cells);
    [[nodiscard]] base::Result<> drop(int table, const base::Id& row);
    [[nodiscard]] base::Result<> dropAll(sql::Statement rows);
    [[nodiscard]] base::Result<> removeLocally(const domain::Entity& entity, const base::Id& row);
    [[nodiscard]] base::Result<> moveBases(const Waiting& waiting, const domain::Record& seen);
    void touch(const domain::Entity& entity, const base::Id& row, bool cameOrWent);

    Store* m_store;
    //! What the server said can be asked for again. Ends behind the transaction.
    std::optional<sql::Unhurried> m_unhurried;
    sql::Transaction m_transaction;
    std::unordered_map<const domain::Entity*, std::unique_ptr<RecordTable>> m_tables;
    std::shared_ptr<Statements> m_statements;
    std::optional<bool> m_hasWaiting; //!< does any operation wait at all?
    std::optional<bool> m_hasBeside;  //!< is anything kept beside the rows?
    Changes m_changes;
    bool m_movesBases = false;
};

} // namespace rs::storage
