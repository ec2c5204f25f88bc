// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/journal.h"

#include "domain/registry.h"
#include "domain/valuejson.h"

namespace rs::server {

using base::Result;
using domain::Entity;
using domain::Record;
using domain::ScopeName;

namespace {

const Entity& conflictEntity() {
    static const Entity& entity = domain::entity(u"conflict");
    return entity;
}

void placeRecord(Record& record, const ScopeLine& line) {
    const bool isSchool = line.name.kind == ScopeName::Kind::School;
    const bool isRegion = line.name.kind == ScopeName::Kind::Region;
    record.set(u"event_id", isSchool ? QVariant::fromValue(line.name.id) : QVariant());
    record.set(u"region", isRegion ? QVariant(line.region) : QVariant());
}

Result<QString> titleOf(Situation& situation, const JournalEntry& entry) {
    RS_ASSIGN(const StoredRow row, situation.rows.find(entry.row));
    return row.isLive() ? RowSet::recordOf(entry.row, row).title() : entry.title;
}

void setEarlier(Record& record, const EarlierWrite& earlier) {
    record.set(u"earlier_author", earlier.author).set(u"earlier_device", earlier.device);
    if (earlier.op.at > 0) record.set(u"earlier_at", earlier.op.at);
}

} // namespace

Result<> writeJournal(Situation& situation, const ScopeLine& line, const protocol::Operation& op,
                      const JournalEntry& entry) {
    const Entity* table = domain::findEntity(entry.row.table);
    const base::Id part = base::linkId(u"journal", entry.row.id, base::builtInId(u"field", entry.field));
    const RowKey key{conflictEntity().number, base::linkId(u"conflict", op.id, part)};
    RS_ASSIGN(const StoredRow known, situation.rows.find(key));
    if (known.life != StoredRow::Life::Unknown) return {};

    Record record(conflictEntity(), key.id);
    placeRecord(record, line);
    record.set(u"table_name", table ? QString(table->key()) : QString::number(entry.row.table));
    record.set(u"record_id", base::toText(entry.row.id));
    if (!entry.field.isEmpty()) record.set(u"field", entry.field);
    record.set(u"kind", entry.kind);
    record.set(u"base", entry.base).set(u"server", entry.server).set(u"incoming", entry.incoming);
    record.set(u"author", situation.author.name).set(u"device", situation.author.device);
    record.set(u"at", op.at > 0 ? op.at : situation.now);
    RS_ASSIGN(const QString title, titleOf(situation, entry));
    record.set(u"title", title);
    if (entry.earlier) setEarlier(record, *entry.earlier);
    record.set(u"operation_id", base::toText(op.id));
    record.set(u"state", entry.isInformation ? QStringLiteral("resolved") : QStringLiteral("open"));
    situation.rows.put(
        key, StoredRow{StoredRow::Life::Live, line.no, 1, {}, situation.author.account, domain::encode(record)});
    return {};
}

Result<> moveJournal(Situation& situation, const RowKey& about, qint64 scope) {
    RS_ASSIGN(const ScopeLine line, situation.scopes.line(scope));
    RS_ASSIGN(const QList<RowKey> mentions, situation.rows.mentionsOf(about.id));
    for (const RowKey& key : mentions) {
        if (key.table != conflictEntity().number) continue;
        RS_ASSIGN(StoredRow row, situation.rows.find(key));
        if (row.scope == scope) continue;
        RS_ASSIGN([[maybe_unused]] const ScopeLine before, situation.scopes.line(row.scope));
        placeRecord(row.record, line);
        row.scope = scope;
        row.rv += 1;
        row.cells = domain::encode(row.record);
        situation.rows.put(key, row);
    }
    return {};
}

Result<> journalClashes(Situation& situation, const ScopeLine& line, const CheckedOp& op,
                        const QList<domain::FieldMerge::Clash>& clashes) {
    for (const auto& clash : clashes) {
        const domain::Field& field = op.entity->fields[size_t(clash.field)];
        JournalEntry entry{{op.op->table, op.op->row}, QString(field.key()), QStringLiteral("edit")};
        entry.base = domain::toJson(field, clash.base);
        entry.server = domain::toJson(field, clash.current);
        entry.incoming = domain::toJson(field, clash.incoming);
        RS_ASSIGN(entry.earlier, writerOf(situation.connection, entry.row, *op.entity, {{clash.field, clash.current}}));
        RS_TRY(writeJournal(situation, line, *op.op, entry));
    }
    return {};
}

} // namespace rs::server
