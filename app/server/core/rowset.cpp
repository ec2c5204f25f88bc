// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/rowset.h"

#include "domain/registry.h"
#include "domain/valuecodec.h"

namespace rs::server {

using base::Id;
using base::Result;
using domain::FieldType;

Result<> RowSet::preload(const QSet<RowKey>& keys) {
    QList<RowKey> asked;
    QList<sql::Values> sets;
    for (const RowKey& key : keys) {
        if (m_now.contains(key)) continue;
        asked << key;
        sets << sql::Values{key.table, key.id};
        m_now.insert(key, {});
    }
    RS_TRY(m_connection.readEach(
        "SELECT scope_no, rv, parent, author, cells FROM record WHERE table_no = $1 AND id = $2", sets,
        [&](qsizetype set, const sql::Row& row) {
            m_now[asked[set]] =
                StoredRow{StoredRow::Life::Live, row.integer(0), row.integer(1), row.id(2), row.id(3), row.bytes(4)};
        }));
    QList<RowKey> absent;
    sets.clear();
    for (const RowKey& key : std::as_const(asked)) {
        if (m_now[key].isLive()) continue;
        absent << key;
        sets << sql::Values{key.table, key.id};
    }
    return m_connection.readEach("SELECT scope_no, rv, author FROM gone WHERE table_no = $1 AND id = $2 AND state = 1",
                                 sets, [&](qsizetype set, const sql::Row& row) {
                                     m_now[absent[set]] = StoredRow{
                                         StoredRow::Life::Dead, row.integer(0), row.integer(1), {}, row.id(2), {}};
                                 });
}

Result<StoredRow> RowSet::find(const RowKey& key) {
    auto known = m_now.find(key);
    if (known == m_now.end()) {
        RS_TRY(preload({key}));
        known = m_now.find(key);
    }
    if (known->isLive() && !known->record.isValid()) known->record = recordOf(key, *known);
    return *known;
}

domain::Record RowSet::recordOf(const RowKey& key, const StoredRow& row) {
    if (row.record.isValid()) return row.record;
    const domain::Entity* entity = domain::findEntity(key.table);
    return entity ? domain::decodeRecord(*entity, key.id, row.cells) : domain::Record();
}

void RowSet::put(const RowKey& key, const StoredRow& row) {
    StoredRow& now = m_now[key];
    if (!m_before.contains(key)) {
        m_before.insert(key, now);
        m_touched << key;
    }
    m_undo << Undo{key, now, {}};
    ++m_puts;
    now = row;
}

Result<> RowSet::preloadWinners(const QSet<RowKey>& keys) {
    QList<RowKey> asked;
    QList<sql::Values> sets;
    for (const RowKey& key : keys) {
        if (m_winners.contains(key)) continue;
        asked << key;
        sets << sql::Values{key.table, key.id};
        m_winners.insert(key, {});
    }
    return m_connection.readEach("SELECT winner FROM alias WHERE table_no = $1 AND loser = $2", sets,
                                 [&](qsizetype set, const sql::Row& row) { m_winners[asked[set]] = row.id(0); });
}

Result<Id> RowSet::winnerOf(const RowKey& key) {
    Id current = key.id;
    for (int hops = 0; hops < 16; ++hops) { // chains are kept short; an endless one would be damage
        const RowKey loser{key.table, current};
        auto known = m_winners.constFind(loser);
        if (known == m_winners.cend()) {
            Id winner;
            RS_TRY(m_connection.read("SELECT winner FROM alias WHERE table_no = $1 AND loser = $2",
                                     {loser.table, loser.id}, [&](const sql::Row& row) { winner = row.id(0); }));
            known = m_winners.insert(loser, winner);
        }
        if (known->isNull()) break;
        current = *known;
    }
    return current;
}

void RowSet::setWinner(const RowKey& loser, const Id& winner) {
    m_undo << Undo{loser, {}, m_winners.value(loser)};
    m_winners.insert(loser, winner);
    m_changedWinners.insert(loser, winner);
}

Result<QList<RowKey>> RowSet::keysOf(const char* statement, const Id& id) {
    QList<RowKey> keys;
    RS_TRY(m_connection.read(statement, {id}, [&](const sql::Row& row) {
        keys << RowKey{int(row.integer(0)), row.id(1)};
    }));
    return keys;
}

Result<QList<RowKey>> RowSet::childrenOf(const RowKey& key) {
    RS_ASSIGN(const QList<RowKey> written,
              keysOf("SELECT table_no, id FROM record WHERE parent = $1 ORDER BY table_no, id", key.id));
    QList<RowKey> children;
    for (const RowKey& child : written) {
        RS_ASSIGN(const StoredRow row, find(child));
        if (row.isLive() && row.parent == key.id) children << child;
    }
    for (const RowKey& child : std::as_const(m_touched)) {
        const StoredRow row = m_now.value(child);
        if (row.isLive() && row.parent == key.id && !children.contains(child)) children << child;
    }
    return children;
}

Result<QList<RowKey>> RowSet::mentionsOf(const Id& id) {
    RS_ASSIGN(const QList<RowKey> written,
              keysOf("SELECT table_no, row_id FROM mention WHERE target = $1 ORDER BY table_no, row_id", id));
    QSet<RowKey> seen(written.begin(), written.end());
    QList<RowKey> all = written, mentions;
    for (const RowKey& key : std::as_const(m_touched)) {
        if (!seen.contains(key)) all << key;
    }
    for (const RowKey& key : std::as_const(all)) {
        RS_ASSIGN(const StoredRow row, find(key));
        if (row.isLive() && mentionedIn(recordOf(key, row)).contains(id)) mentions << key;
    }
    return mentions;
}

void RowSet::rollbackGroup() {
    for (auto undo = m_undo.crbegin(); undo != m_undo.crend(); ++undo) {
        if (undo->row)
            m_now[undo->key] = *undo->row;
        else
            m_winners.insert(undo->key, *undo->winner);
        if (!undo->row) m_changedWinners.insert(undo->key, *undo->winner);
    }
    m_undo.clear();
}

QList<RowSet::Change> RowSet::changes() const {
    QList<Change> changes;
    for (const RowKey& key : m_touched) {
        const StoredRow before = m_before.value(key), now = m_now.value(key);
        if (before != now) changes << Change{key, before, now};
    }
    return changes;
}

namespace {

//! Fields that may have to be pointed anew by a merge.
bool isMention(const domain::Entity& entity, const domain::Field& field) {
    if (!field.target || QLatin1String(field.target) == QLatin1String("event")) return false;
    return !entity.parent || field.key() != QLatin1String(entity.parent);
}

} // namespace

bool nameTheSame(const domain::Record& one, const domain::Record& other) {
    for (size_t i = 0; i < one.entity().fields.size(); ++i) {
        if (isMention(one.entity(), one.entity().fields[i]) && one.at(int(i)) != other.at(int(i))) return false;
    }
    return true;
}

QSet<Id> mentionedIn(const domain::Record& record) {
    QSet<Id> ids;
    if (!record.isValid()) return ids;
    const domain::Entity& entity = record.entity();
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const domain::Field& field = entity.fields[i];
        if (!isMention(entity, field)) continue;
        if (field.type == FieldType::References) {
            for (const Id& id : domain::referencedIds(record.at(int(i)))) ids << id;
        } else if (const Id id = record.at(int(i)).value<Id>(); !id.isNull()) {
            ids << id;
        }
    }
    if (entity.key() == QLatin1String("conflict")) ids << base::idFromText(record.text(u"record_id"));
    return ids;
}

} // namespace rs::server
