// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of laptops between commands, and of everything at the end.
#include "domain/fieldmerge.h"
#include "domain/registry.h"
#include "domain/valuecodec.h"
#include "judge.h"
#include "server/core/masking.h"

#include <algorithm>

namespace rs::sim {

using domain::Record;
using storage::ScopeState;

namespace {

//! What a store should have of a table: values as they are on the server, masked where they are to be.
QHash<base::Id, Record> wanted(const domain::Entity& entity, const Account& account, const ServerState& state) {
    QHash<base::Id, Record> rows;
    for (auto row = state.live.cbegin(); row != state.live.cend(); ++row) {
        if (row.key().table != entity.number || !maySee(account, state, row->scope)) continue;
        const bool isMasked = seesMasked(account, state, row->scope);
        const QByteArray cells = isMasked ? server::maskedCells(entity.number, row->cells) : row->cells;
        Record record(entity, row.key().id);
        for (const domain::FieldValue& one : domain::decode(entity, cells)) record.set(one.field, one.value);
        rows.insert(record.id(), record);
    }
    return rows;
}

//! Whether a program of this version has the field in its tables.
bool isKnown(Version version, const domain::Entity& entity, const domain::Field& field) {
    return field.isStored() && (version == Version::New || !isNewField(entity, field));
}

QString difference(const Record& one, const Record& other, Version version) {
    for (int i = 0; i < int(one.entity().fields.size()); ++i) {
        const domain::Field& field = one.entity().fields[size_t(i)];
        if (isKnown(version, one.entity(), field) && !domain::isSameValue(one.at(i), other.at(i)))
            return QStringLiteral("%1: '%2' here, '%3' on the server")
                .arg(field.key(), one.at(i).toString(), other.at(i).toString());
    }
    return {};
}

//! What stands between a scope here and on the server, for people who look for the reason.
QString drift(const QHash<RowKey, ServerState::Row>& known, const ServerState& state, const ScopeState& scope) {
    QStringList lines;
    for (auto row = known.cbegin(); row != known.cend(); ++row) {
        const auto there = state.live.constFind(row.key());
        if (row->scope != scope.no || (there != state.live.cend() && there->scope == scope.no && there->rv == row->rv))
            continue;
        lines << QStringLiteral("here %1 %2 rv %3, there scope %4 rv %5")
                     .arg(row.key().table)
                     .arg(base::toText(row.key().id).right(6))
                     .arg(row->rv)
                     .arg(there == state.live.cend() ? 0 : there->scope)
                     .arg(there == state.live.cend() ? 0 : there->rv);
    }
    for (auto there = state.live.cbegin(); there != state.live.cend(); ++there) {
        const auto row = known.constFind(there.key());
        if (there->scope != scope.no || (row != known.cend() && row->scope == scope.no)) continue;
        lines << QStringLiteral("there %1 %2 rv %3, here scope %4 rv %5")
                     .arg(there.key().table)
                     .arg(base::toText(there.key().id).right(6))
                     .arg(there->rv)
                     .arg(row == known.cend() ? -1 : row->scope)
                     .arg(row == known.cend() ? 0 : row->rv);
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

void Judge::look(SimLaptop& laptop, const ServerState& state, const base::Id& epoch) {
    if (laptop.meta().epoch != epoch) return;
    const QHash<RowKey, ServerState::Row> known = laptop.known();
    // A scope that was taken away and given again begins anew.
    const QHash<qint64, Seen> before = std::exchange(m_cursors[&laptop], {});
    for (const ScopeState& scope : laptop.scopes()) {
        const Seen seen = before.value(scope.no);
        if (seen.epoch == epoch && seen.generation == scope.generation && scope.cursor < seen.cursor)
            blame(QStringLiteral("P4: a cursor went back"));
        m_cursors[&laptop].insert(scope.no, {epoch, scope.generation, scope.cursor});
        if (scope.repairedAt > 0) {
            blame(QStringLiteral("P1: scope %1 had silently drifted apart on a laptop of account %2")
                      .arg(scope.no)
                      .arg(laptop.account()));
        }
        if (scope.phase == ScopeState::Phase::Revoked) continue;
        if (scope.phase == ScopeState::Phase::Ready && scope.cursor == state.scopes.value(scope.no).seq) {
            if (const QString what = drift(known, state, scope); !what.isEmpty())
                blame(QStringLiteral("P1: scope %1 at its head is not the server's: %2").arg(scope.no).arg(what));
        }
        for (auto row = state.live.cbegin(); row != state.live.cend(); ++row) {
            if (row->scope != scope.no || row->seq > scope.cursor) continue;
            if (known.value(row.key()).rv < row->rv)
                blame(QStringLiteral("P4: a row below the cursor is not known (%1)").arg(row.key().table));
        }
        for (const ServerState::Gone& gone : state.gone) {
            if (gone.scope != scope.no || gone.seq > scope.cursor || scope.phase != ScopeState::Phase::Ready) continue;
            const auto row = known.constFind(gone.key);
            if (row != known.cend() && row->scope == scope.no && row->rv < gone.rv)
                blame(QStringLiteral("P4: a row that is gone below the cursor is here (%1)").arg(gone.key.table));
        }
    }
}

void Judge::converged(SimLaptop& laptop, const Account& account, const ServerState& state) {
    for (const Authored& one : laptop.operations()) {
        if (one.isWaiting) blame(QStringLiteral("P1: an operation still waits"));
    }
    for (const domain::Entity* entity : domain::entities()) {
        if (entity->key() == QLatin1String("region")) continue; // every store is born with them
        if (laptop.version() == Version::Old && isNewTable(entity->number)) continue;
        QHash<base::Id, Record> rows = wanted(*entity, account, state);
        for (const Record& here : laptop.records(*entity)) {
            const auto there = rows.constFind(here.id());
            if (there == rows.cend()) {
                blame(QStringLiteral("P1: a laptop has a %1 that the server has not").arg(entity->key()));
                continue;
            }
            if (const QString what = difference(here, *there, laptop.version()); !what.isEmpty())
                blame(QStringLiteral("P1: %1.%2").arg(entity->key(), what));
            rows.erase(there);
        }
        if (!rows.isEmpty()) blame(QStringLiteral("P1: a laptop lacks a %1").arg(entity->key()));
    }
    for (const ScopeState& scope : laptop.scopes()) {
        const auto digest = storage::ScopeBook(laptop.store()).digest(scope.no);
        const ServerState::Scope line = state.scopes.value(scope.no);
        if (!digest || digest->rows != line.liveRows || digest->hash != line.digest)
            blame(QStringLiteral("P1: digests differ"));
    }
}

void Judge::finished(server::sql::Connection& connection, const ServerState& state) {
    QHash<qint64, protocol::Digest> digests;
    judgeReferences(state);
    for (auto row = state.live.cbegin(); row != state.live.cend(); ++row) {
        protocol::Digest& digest = digests[row->scope];
        digest.rows += 1;
        digest.hash ^= protocol::rowHash(row.key().id, row->rv);
        if (row->seq > state.scopes.value(row->scope).seq) blame(QStringLiteral("P4: a place beyond the head"));
    }
    for (auto scope = state.scopes.cbegin(); scope != state.scopes.cend(); ++scope) {
        const protocol::Digest own = digests.value(scope.key());
        if (own.rows != scope->liveRows || own.hash != scope->digest)
            blame(QStringLiteral("P1: the server's digest is not that of its rows"));
    }
    QSet<QString> journaled;
    const domain::Entity& conflicts = domain::entity(u"conflict");
    for (auto row = state.live.cbegin(); row != state.live.cend(); ++row) {
        if (row.key().table == conflicts.number) journaled << state.record(row.key()).text(u"operation_id");
    }
    const auto ledger = readLedger(connection);
    for (auto one = ledger.cbegin(); one != ledger.cend(); ++one) {
        if (*one == protocol::Outcome::Conflict && !journaled.contains(base::toText(one.key())))
            blame(QStringLiteral("P2: a conflict is not in the journal"));
    }
}

} // namespace rs::sim
