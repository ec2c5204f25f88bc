// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writer.h"

#include "base/clock.h"
#include "domain/fieldmerge.h"
#include "domain/registry.h"

namespace rs::storage {

using domain::Entity;
using domain::Record;
using sql::Statement;

struct Writer::Op {
    OpKind kind;
    const Entity* entity;
    base::Id row;
    QByteArray set;
    QByteArray base;
    base::Id other = {};
};

Writer::Writer(Store& store, sql::Transaction transaction, Statement operations)
    : m_store(&store),
      m_transaction(std::move(transaction)),
      m_operations(std::move(operations)) {}

Writer::Writer(Writer&& other) noexcept = default;
Writer::~Writer() = default;

// NOLINTNEXTLINE(readability-function-size): undo alone gives the fifth
base::Result<Writer> Writer::begin(Store& store, const QString& action, const QString& author, Kind kind,
                                   qint64 reverts) {
    RS_ASSIGN(sql::Transaction transaction, sql::Transaction::begin(store.database()));
    RS_ASSIGN(Statement head,
              Statement::prepare(store.database(), u"INSERT INTO change_set (id, at, author, action, state, reverts) "
                                                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    head.bind(1, base::newId())
        .bind(2, base::nowMilliseconds())
        .bind(3, QStringView(author))
        .bind(4, QStringView(action));
    head.bind(5, qint64(kind));
    if (reverts) head.bind(6, reverts);
    RS_TRY(head.run());
    RS_ASSIGN(const QVariant n, store.database().scalar(u"SELECT last_insert_rowid()"));

    const QString sql =
        QStringLiteral("INSERT INTO outbox (op_id, change_set_n, table_no, row_id, kind, \"set\", base, schema, other) "
                       "VALUES (?1, ?8, ?2, ?3, ?4, ?5, ?6, %1, ?7)")
            .arg(domain::schemaVersion);
    RS_ASSIGN(Statement operations, Statement::prepare(store.database(), sql));
    operations.bind(8, n.toLongLong());
    Writer writer(store, std::move(transaction), std::move(operations));
    writer.m_changes.changeSet = n.toLongLong();
    writer.m_changes.action = action;
    return writer;
}

base::Result<RecordTable*> Writer::table(const Entity& entity) {
    std::unique_ptr<RecordTable>& table = m_tables[&entity];
    if (!table) {
        RS_ASSIGN(table, RecordTable::prepare(m_store->database(), entity));
    }
    return table.get();
}

base::Result<> Writer::log(const Op& op) {
    m_operations.bind(1, base::newId()).bind(2, qint64(op.entity->number)).bind(3, op.row).bind(4, qint64(op.kind));
    op.set.isEmpty() ? m_operations.bindNull(5) : m_operations.bind(5, op.set);
    op.base.isEmpty() ? m_operations.bindNull(6) : m_operations.bind(6, op.base);
    return m_operations.bind(7, op.other).run();
}

void Writer::touch(const Record* before, const Record* after) {
    const Record& record = after ? *after : *before;
    ++m_changes.records;
    Changes::Touched& touched = m_changes.touched[&record.entity()];
    ++touched.total;
    touched.rowsCameOrWent |= !before || !after;
    if (touched.ids.size() < Changes::listed) touched.ids << record.id();
    if (m_watcher) m_watcher(before, after);
}

base::Result<> Writer::put(const PreparedRecord& prepared, OpKind kind) {
    const Record& record = prepared.record();
    RS_ASSIGN(RecordTable * rows, table(record.entity()));
    RS_TRY(rows->insert(prepared.row()));
    RS_TRY(log({kind, &record.entity(), record.id(), prepared.operation(), {}}));
    touch(nullptr, &record);
    return {};
}

base::Result<base::Id> Writer::insert(Record record) { return insert(PreparedRecord(std::move(record))); }

base::Result<base::Id> Writer::insert(const PreparedRecord& record) {
    RS_TRY(put(record, OpKind::Insert));
    return record.record().id();
}

base::Result<> Writer::restore(const Record& record) { return put(PreparedRecord(record), OpKind::Restore); }

base::Result<std::optional<Record>> Writer::find(const Entity& entity, const base::Id& id) {
    RS_ASSIGN(RecordTable * rows, table(entity));
    return rows->find(id);
}

base::Result<> Writer::update(const Entity& entity, const base::Id& id, const QList<FieldValue>& values) {
    RS_ASSIGN(RecordTable * rows, table(entity));
    RS_ASSIGN(const std::optional<Record> before, rows->find(id));
    if (!before) return base::fail(base::ErrorCode::UnknownRecord, {entity.key(), base::toText(id)});

    Record after = *before;
    QList<FieldValue> set;
    for (const FieldValue& one : values) {
        const bool same = before->at(one.field) == one.value ||
                          (domain::isEmpty(before->at(one.field)) && domain::isEmpty(one.value));
        if (same || !entity.fields[size_t(one.field)].isStored()) continue;
        const QVariant value = domain::isEmpty(one.value) ? QVariant() : one.value;
        after.set(one.field, value);
        set << FieldValue{one.field, value};
    }
    if (set.isEmpty()) return {};
    RS_TRY(rows->rewrite(*before, after));
    RS_TRY(log({OpKind::Update, &entity, id, encode(entity, set), encode(entity, domain::seenValues(*before, set))}));
    touch(&*before, &after);
    return {};
}

base::Result<> Writer::remove(const Entity& entity, const base::Id& id) { return take(entity, id, OpKind::Delete, {}); }

base::Result<> Writer::merge(const Entity& entity, const base::Id& loser, const base::Id& winner) {
    return take(entity, loser, OpKind::Merge, winner);
}

base::Result<> Writer::take(const Entity& entity, const base::Id& id, OpKind kind, const base::Id& winner) {
    RS_ASSIGN(RecordTable * rows, table(entity));
    RS_ASSIGN(const std::optional<Record> before, rows->find(id));
    if (!before) return base::fail(base::ErrorCode::UnknownRecord, {entity.key(), base::toText(id)});
    RS_TRY(rows->remove(*before));
    RS_TRY(log({kind, &entity, id, {}, encode(*before), winner}));
    touch(&*before, nullptr);
    return {};
}

qint64 Writer::records(const Entity& entity) const {
    const auto touched = m_changes.touched.constFind(&entity);
    return touched == m_changes.touched.cend() ? 0 : touched->total;
}

base::Result<Changes> Writer::commit() {
    sql::Database& database = m_store->database();
    if (m_changes.records == 0) {
        // Nothing changed: an empty step of undo would only puzzle.
        sql::Transaction dropped = std::move(m_transaction);
        m_changes.changeSet = 0;
        return m_changes;
    }
    if (m_changes.counted == 0) m_changes.counted = m_changes.records;
    RS_TRY(database.execute(QStringLiteral("UPDATE change_set SET records = %1 WHERE n = %2")
                                .arg(m_changes.counted)
                                .arg(m_changes.changeSet)));
    // What was undone before this edit can no longer be done again.
    RS_TRY(database.execute(QStringLiteral("UPDATE change_set SET state = 3 WHERE state = 1 AND "
                                           "(SELECT state FROM change_set WHERE n = %1) = 0")
                                .arg(m_changes.changeSet)));
    RS_TRY(m_transaction.commit());
    return m_changes;
}

} // namespace rs::storage
