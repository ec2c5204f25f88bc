// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "joins.h"
#include "protocol/pull.h"
#include "simlaptop.h"
#include "simserver.h"

#include <QStringList>

namespace rs::sim {

//! Watches from outside whether the properties of the protocol hold (protocol chapter 3.1). It knows what people did
//! from their laptops alone, and what the server has from its tables alone.
class Judge {
public:
    //! What was done on a laptop since the last time: the operations, with the values their authors saw.
    void note(SimLaptop& laptop);
    //! Files were put back to an older state: operations that are nowhere any more were lost with the laptop or server
    //! that had them, not by the protocol. Call settle() before, so that nothing else is excused.
    void excuse(const QHash<base::Id, protocol::Outcome>& ledger,
                const std::vector<std::unique_ptr<SimLaptop>>& laptops);
    //! Every operation is with the server or on a laptop.
    void settle(const QHash<base::Id, protocol::Outcome>& ledger,
                const std::vector<std::unique_ptr<SimLaptop>>& laptops);

    void answered(const Account& account, const Answered& push);
    void answered(const Account& account, const protocol::PullReply& reply, const ServerState& state);
    //! Delivered once more: nothing changed, and the same was said.
    void repeated(const Answered& push, const QList<protocol::OpResult>& first);
    //! A laptop between two commands.
    void look(SimLaptop& laptop, const ServerState& state, const base::Id& epoch);
    //! A laptop's history was put back; cursors may be older.
    void forget(const SimLaptop* laptop) { m_cursors.remove(laptop); }

    //! At the end: everything is the same everywhere.
    void converged(SimLaptop& laptop, const Account& account, const ServerState& state);
    void finished(server::sql::Connection& connection, const ServerState& state);

    void blame(const QString& problem) {
        if (m_problems.size() < 20) m_problems << problem;
    }
    [[nodiscard]] const QStringList& problems() const { return m_problems; }

private:
    struct Seen {
        base::Id epoch;
        qint64 generation = 0;
        qint64 cursor = 0;
    };
    void judgeGroups(const Answered& push);
    void judgeRow(const Answered& push, const Joins& joins, const RowKey& key);
    void judgeFields(const Answered& push, const Joins& joins, const RowKey& key);
    //! A value that no operation explains: a merge has filled it in.
    [[nodiscard]] bool isFilled(const Answered& push, const Joins& joins, const RowKey& key, int field) const;
    void judgeMerges(const Answered& push, const Joins& joins);
    void judgeKept(const Answered& push, const Joins& joins, const RowKey& from, const RowKey& to);
    [[nodiscard]] bool isChosenAway(const Answered& push, const RowKey& from, const RowKey& to, int field) const;
    [[nodiscard]] static bool isJournaled(const Answered& push, const QList<RowKey>& rows, const domain::Field& field,
                                          const QVariant& value);
    void judgeOutcomes(const Answered& push, const Joins& joins);
    void judgeValues(const Answered& push, const Joins& joins, qsizetype at);
    [[nodiscard]] bool isOvertaken(const Answered& push, qsizetype at, const RowKey& row, int field) const;
    //! What stands is what a declared rule makes of this value, whoever came first.
    [[nodiscard]] static bool isByRule(const domain::Field& field, const QVariant& value, const QVariant& stands);
    void judgeReferences(const ServerState& state);
    [[nodiscard]] QList<protocol::Operation> decidedOn(const Answered& push, const RowKey& key) const;
    [[nodiscard]] protocol::Operation asAuthored(const protocol::Operation& op) const;
    void judgeSight(const Account& account, const ServerState& state, qint64 scope, const char* where);
    void judgeMask(const protocol::TableRows& table, const protocol::Row& row);

    QHash<base::Id, protocol::Operation> m_authored;
    QSet<base::Id> m_excused;
    QHash<const SimLaptop*, QHash<qint64, Seen>> m_cursors;
    QStringList m_problems;
};

[[nodiscard]] QString textOf(const RowKey& key);

//! What an account may see, from what it was given: the rule in other words than the server's.
[[nodiscard]] bool maySee(const Account& account, const ServerState& state, qint64 scope);
[[nodiscard]] bool seesMasked(const Account& account, const ServerState& state, qint64 scope);

} // namespace rs::sim
