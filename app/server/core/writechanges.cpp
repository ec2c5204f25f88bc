// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "protocol/rowpage.h"
#include "server/core/contacts.h"
#include "server/core/journal.h"
#include "server/core/situation.h"

namespace rs::server {

using base::Id;
using base::Result;

namespace {

//! Statements of a transaction, each for many rows. A row that moves leaves a line in the scope it came from.
class Writing {
public:
    explicit Writing(Situation& situation) : m_situation(situation) {}

    void add(const RowSet::Change& change) {
        const bool wasLive = change.before.isLive(), isLive = change.now.isLive();
        if (wasLive) count(change.before, change.key.id, -1);
        if (isLive) count(change.now, change.key.id, 1);
        if (isLive)
            live(change);
        else
            dead(change);
        mentions(change);
    }

    Result<> run() {
        sql::Connection& db = m_situation.connection;
        RS_TRY(db.runEach("DELETE FROM gone WHERE table_no = $1 AND id = $2 AND scope_no = $3", m_backs));
        RS_TRY(db.runEach("DELETE FROM record WHERE table_no = $1 AND id = $2", m_deletes));
        RS_TRY(db.runEach("INSERT INTO record (table_no, id, scope_no, seq, rv, parent, author, cells) "
                          "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                          m_inserts));
        RS_TRY(db.runEach("UPDATE record SET seq = $1, rv = $2, cells = $3 WHERE table_no = $4 AND id = $5", m_edits));
        RS_TRY(db.runEach("UPDATE record SET scope_no = $1, seq = $2, rv = $3, parent = $4, cells = $5 "
                          "WHERE table_no = $6 AND id = $7",
                          m_moves));
        RS_TRY(db.runEach("INSERT INTO gone (scope_no, table_no, id, seq, rv, state, author) "
                          "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (table_no, id, scope_no) DO UPDATE "
                          "SET seq = excluded.seq, rv = excluded.rv, state = excluded.state, author = excluded.author",
                          m_gone));
        RS_TRY(db.runEach("DELETE FROM mention WHERE target = $1 AND table_no = $2 AND row_id = $3", m_unmentions));
        return db.runEach("INSERT INTO mention (target, table_no, row_id) VALUES ($1, $2, $3) "
                          "ON CONFLICT (target, table_no, row_id) DO NOTHING",
                          m_mentions);
    }

private:
    enum State { Tombstone = 1, Left = 2 };

    void count(const StoredRow& row, const Id& id, int rows) {
        m_situation.scopes.count(row.scope, rows, protocol::rowHash(id, row.rv));
    }

    void live(const RowSet::Change& change) {
        const auto& [key, before, now] = change;
        const qint64 seq = m_situation.scopes.nextSeq(now.scope);
        if (!before.isLive()) {
            if (before.life == StoredRow::Life::Dead && before.scope == now.scope)
                m_backs << sql::Values{key.table, key.id, before.scope};
            else if (before.life == StoredRow::Life::Dead)
                leave(change);
            m_inserts << sql::Values{key.table, key.id, now.scope, seq, now.rv, now.parent, now.author, now.cells};
        } else if (before.scope == now.scope && before.parent == now.parent) {
            m_edits << sql::Values{seq, now.rv, now.cells, key.table, key.id};
        } else {
            m_moves << sql::Values{now.scope, seq, now.rv, now.parent, now.cells, key.table, key.id};
        }
        if (before.isLive() && before.scope != now.scope) leave(change);
    }

    //! An exit from the old scope; the new one may hold an older exit of the same row.
    void leave(const RowSet::Change& change) {
        const auto& [key, before, now] = change;
        m_backs << sql::Values{key.table, key.id, now.scope};
        if (m_situation.hasQuirk(Quirk::NoExit)) return;
        const qint64 seq = m_situation.scopes.nextSeq(before.scope);
        m_gone << sql::Values{before.scope, key.table, key.id, seq, now.rv, int(Left), now.author};
    }

    void dead(const RowSet::Change& change) {
        const auto& [key, before, now] = change;
        const qint64 seq = m_situation.scopes.nextSeq(now.scope);
        if (before.isLive()) m_deletes << sql::Values{key.table, key.id};
        if (before.isLive() && before.scope != now.scope) leave(change);
        m_gone << sql::Values{now.scope, key.table, key.id, seq, now.rv, int(Tombstone), now.author};
    }

    void mentions(const RowSet::Change& change) {
        const bool isEdit = change.before.isLive() && change.now.isLive();
        if (isEdit &&
            nameTheSame(RowSet::recordOf(change.key, change.before), RowSet::recordOf(change.key, change.now)))
            return;
        const auto namesOf = [&](const StoredRow& row) {
            return row.isLive() ? mentionedIn(RowSet::recordOf(change.key, row)) : QSet<Id>();
        };
        const QSet<Id> before = namesOf(change.before), now = namesOf(change.now);
        for (const Id& id : before) {
            if (!now.contains(id)) m_unmentions << sql::Values{id, change.key.table, change.key.id};
        }
        for (const Id& id : now) {
            if (!before.contains(id)) m_mentions << sql::Values{id, change.key.table, change.key.id};
        }
    }

    Situation& m_situation;
    QList<sql::Values> m_backs, m_deletes, m_inserts, m_edits, m_moves, m_gone, m_unmentions, m_mentions;
};

Result<> writeWinners(Situation& situation) {
    QList<sql::Values> removed, added, followed;
    const QHash<RowKey, Id>& winners = situation.rows.changedWinners();
    for (auto one = winners.begin(); one != winners.end(); ++one) {
        removed << sql::Values{one.key().table, one.key().id};
        if (one->isNull()) continue;
        added << sql::Values{one.key().table, one.key().id, *one};
    }
    RS_TRY(situation.connection.runEach("DELETE FROM alias WHERE table_no = $1 AND loser = $2", removed));
    return situation.connection.runEach("INSERT INTO alias (table_no, loser, winner) VALUES ($1, $2, $3)", added);
}

//! Whose leaders may write in a school follows from the school itself; who has opened one is given it.
Result<> writeSchools(Situation& situation, const QList<RowSet::Change>& changes) {
    static const domain::Entity& event = domain::entity(u"event");
    for (const RowSet::Change& change : changes) {
        if (change.key.table != event.number || !change.now.isLive()) continue;
        situation.scopes.setRegion(change.now.scope, RowSet::recordOf(change.key, change.now).text(u"region"));
    }
    QList<sql::Values> sets;
    for (const Id& school : std::as_const(situation.newSchools))
        sets << sql::Values{situation.grants.account, QString(), school, situation.now};
    return situation.connection.runEach("INSERT INTO access_grant (account, region, school, given_at) "
                                        "VALUES ($1, $2, $3, $4) ON CONFLICT (account, region, school) DO NOTHING",
                                        sets);
}

//! Where a row has moved, the journal follows.
Result<> followMoves(Situation& situation, const QList<RowSet::Change>& changes) {
    for (const RowSet::Change& change : changes) {
        const bool isMoved = change.before.isLive() && change.now.isLive() && change.before.scope != change.now.scope;
        if (isMoved && !isReviewTable(change.key.table)) RS_TRY(moveJournal(situation, change.key, change.now.scope));
    }
    return {};
}

} // namespace

Result<> writeChanges(Situation& situation) {
    const QList<RowSet::Change> edits = situation.rows.changes();
    const qsizetype puts = situation.rows.puts();
    RS_TRY(followMoves(situation, edits));
    RS_TRY(noteContacts(situation, edits));
    const bool hasMore = situation.rows.puts() != puts;
    const QList<RowSet::Change> changes = hasMore ? situation.rows.changes() : edits;
    Writing writing(situation);
    for (const RowSet::Change& change : changes) writing.add(change);
    RS_TRY(writing.run());
    RS_TRY(writeWinners(situation));
    RS_TRY(writeSchools(situation, changes));
    return situation.scopes.write();
}

} // namespace rs::server
