// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/scopebook.h"

#include "sql/statement.h"

#include <QHash>

#include <algorithm>

namespace rs::storage {

using base::Result;
using domain::ScopeName;
using protocol::Rights;
using sql::Statement;

namespace {

constexpr QStringView scopeColumns = u"scope_no, kind, entity_id, cursor, skip_upto, gen, rights, phase, live_rows, "
                                     "head, is_archived, repaired_at";

ScopeState stateOf(const Statement& row) {
    ScopeState state;
    state.no = row.integer(0);
    state.name = {ScopeName::Kind(row.integer(1)), row.id(2)};
    state.cursor = row.integer(3);
    state.skipUpto = row.integer(4);
    state.generation = row.integer(5);
    state.rights = Rights(row.integer(6));
    state.phase = ScopeState::Phase(row.integer(7));
    state.rows = row.integer(8);
    state.head = row.integer(9);
    state.isArchived = row.integer(10) != 0;
    state.repairedAt = row.integer(11);
    return state;
}

ScopeState newState(const protocol::ScopeAccess& access) {
    ScopeState state;
    state.no = access.scope;
    state.name = access.name;
    state.skipUpto = access.head;
    state.rights = access.rights;
    state.rows = access.rows;
    state.head = access.head;
    state.isArchived = access.isArchived;
    return state;
}

} // namespace

Result<QList<ScopeState>> ScopeBook::all() {
    RS_ASSIGN(Statement rows, Statement::prepare(m_store->database(), QStringLiteral("SELECT %1 FROM scope_state "
                                                                                     "ORDER BY scope_no")
                                                                          .arg(scopeColumns)));
    QList<ScopeState> states;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return states;
        states << stateOf(rows);
    }
}

Result<std::optional<ScopeState>> ScopeBook::find(qint64 no) {
    RS_ASSIGN(Statement row,
              Statement::prepare(m_store->database(),
                                 QStringLiteral("SELECT %1 FROM scope_state WHERE scope_no = ?1").arg(scopeColumns)));
    row.bind(1, no);
    RS_ASSIGN(const bool found, row.step());
    return found ? std::optional(stateOf(row)) : std::nullopt;
}

Result<> ScopeBook::save(const ScopeState& state) {
    RS_ASSIGN(Statement row,
              Statement::prepare(m_store->database(),
                                 QStringLiteral("INSERT OR REPLACE INTO scope_state (%1) VALUES (?1, ?2, ?3, ?4, ?5, "
                                                "?6, ?7, ?8, ?9, ?10, ?11, ?12)")
                                     .arg(scopeColumns)));
    // The common scope's id is null, but two of them must not be.
    row.bind(1, state.no).bind(2, qint64(state.name.kind)).bind(3, state.name.id.toRfc4122()).bind(4, state.cursor);
    row.bind(5, state.skipUpto).bind(6, state.generation).bind(7, qint64(state.rights)).bind(8, qint64(state.phase));
    row.bind(9, state.rows).bind(10, state.head).bind(11, qint64(state.isArchived)).bind(12, state.repairedAt);
    return row.run();
}

Result<> ScopeBook::forget(qint64 no) {
    return m_store->database().execute(QStringLiteral("DELETE FROM scope_state WHERE scope_no = %1").arg(no));
}

Result<> ScopeBook::renumber(qint64 from, qint64 to) {
    return m_store->database().execute(QStringLiteral("UPDATE sync_row SET scope_no = %2 WHERE scope_no = %1;"
                                                      "UPDATE scope_state SET scope_no = %2 WHERE scope_no = %1")
                                           .arg(from)
                                           .arg(to));
}

Result<> ScopeBook::readAnew(ScopeState state) {
    state.cursor = 0;
    state.skipUpto = state.head;
    ++state.generation;
    state.phase = ScopeState::Phase::Loading;
    RS_TRY(forgetVersions(state.no));
    return save(state);
}

Result<> ScopeBook::forgetVersions(qint64 no) {
    return m_store->database().execute(QStringLiteral("UPDATE sync_row SET rv = 0 WHERE scope_no = %1").arg(no));
}

Result<> ScopeBook::startOver() {
    RS_ASSIGN(const QList<ScopeState> states, all());
    // A restored server may give other scopes the numbers of those it has forgotten: until it says which is which,
    // ours are negative, below those that are so since the last time. Its versions may have gone back, too.
    qint64 lowest = states.isEmpty() ? 0 : std::min(states.first().no, qint64(0));
    for (ScopeState state : states) {
        const qint64 no = state.no > 0 ? --lowest : state.no;
        RS_TRY(renumber(state.no, no));
        if (state.phase == ScopeState::Phase::Revoked) {
            // It is not read again but wiped; its rows may turn up in other scopes, as they were before.
            RS_TRY(forgetVersions(no));
            continue;
        }
        state.no = no;
        state.head = 0;
        RS_TRY(readAnew(state));
    }
    return forgetVersions(0);
}

Result<bool> ScopeBook::merge(ScopeState state, const protocol::ScopeAccess& access) {
    const bool wasMasked = state.rights == Rights::Masked, isMasked = access.rights == Rights::Masked;
    const bool isRevoked = state.phase == ScopeState::Phase::Revoked;
    if (state.no != access.scope) {
        RS_TRY(renumber(state.no, access.scope));
        state.no = access.scope;
    }
    state.rows = access.rows;
    state.isArchived = access.isArchived;
    if (isMasked && !wasMasked && !isRevoked) {
        state.phase = ScopeState::Phase::Revoked;
        RS_TRY(save(state));
        return true;
    }
    if (isRevoked && isMasked && !wasMasked) return true;
    state.rights = access.rights;
    state.head = access.head;
    if (isRevoked || wasMasked != isMasked) {
        RS_TRY(readAnew(state));
    } else {
        // A reading from zero that has not begun may as well begin with today's head.
        if (state.cursor == 0) state.skipUpto = access.head;
        RS_TRY(save(state));
    }
    return false;
}

Result<bool> ScopeBook::setAccess(const QList<protocol::ScopeAccess>& access) {
    RS_ASSIGN(const QList<ScopeState> states, all());
    QHash<ScopeName, ScopeState> known;
    for (const ScopeState& state : states) known.insert(state.name, state);
    bool isUnfinished = false;
    for (const protocol::ScopeAccess& one : access) {
        const auto there = known.constFind(one.name);
        if (there != known.cend()) {
            RS_ASSIGN(const bool again, merge(*there, one));
            isUnfinished |= again;
            known.erase(there);
            continue;
        }
        RS_TRY(save(newState(one)));
    }
    for (ScopeState state : std::as_const(known)) {
        state.phase = ScopeState::Phase::Revoked;
        RS_TRY(save(state));
    }
    return isUnfinished;
}

Result<protocol::Digest> ScopeBook::digest(qint64 no) {
    RS_ASSIGN(Statement rows, Statement::prepare(m_store->database(),
                                                 u"SELECT row_id, rv FROM sync_row WHERE scope_no = ?1 ORDER BY rv"));
    rows.bind(1, no);
    protocol::Digest digest;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return digest;
        ++digest.rows;
        digest.hash ^= protocol::rowHash(rows.id(0), rows.integer(1));
    }
}

} // namespace rs::storage
