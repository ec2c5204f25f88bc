// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undo.h"

#include "domain/registry.h"
#include "sql/statement.h"
#include "storage/writer.h"

namespace rs::storage {

using domain::Entity;
using sql::Statement;

namespace {

struct LoggedOp {
    const Entity* entity;
    base::Id row;
    int kind;
    QByteArray set;
    QByteArray base;
    base::Id other;
};

domain::Record recordOf(const LoggedOp& op, const QByteArray& values) {
    domain::Record record(*op.entity, op.row);
    for (const FieldValue& one : decode(*op.entity, values)) record.set(one.field, one.value);
    return record;
}

//! Sets the fields to `to` where they still have the values `from`; what stands in one of them only was merely seen.
base::Result<> exchangeValues(Writer& writer, const LoggedOp& op, const QByteArray& from, const QByteArray& to) {
    RS_ASSIGN(const auto current, writer.find(*op.entity, op.row));
    if (!current) return {};
    QHash<int, QVariant> expected;
    for (const FieldValue& one : decode(*op.entity, from)) expected.insert(one.field, one.value);
    QList<FieldValue> values;
    for (const FieldValue& one : decode(*op.entity, to)) {
        if (expected.contains(one.field) && current->at(one.field) == expected.value(one.field)) values << one;
    }
    return writer.update(*op.entity, op.row, values);
}

base::Result<> removeIfThere(Writer& writer, const LoggedOp& op) {
    RS_ASSIGN(const auto current, writer.find(*op.entity, op.row));
    if (!current) return {};
    return op.other.isNull() ? writer.remove(*op.entity, op.row) : writer.merge(*op.entity, op.row, op.other);
}

base::Result<> restoreIfGone(Writer& writer, const LoggedOp& op, const QByteArray& values) {
    RS_ASSIGN(const auto current, writer.find(*op.entity, op.row));
    return current ? base::Result<>() : writer.restore(recordOf(op, values));
}

base::Result<> takeBack(Writer& writer, const LoggedOp& op) {
    switch (op.kind) {
    case 1:
    case 4:
        return removeIfThere(writer, op);
    case 2:
        return exchangeValues(writer, op, op.set, op.base);
    default:
        return restoreIfGone(writer, op, op.base);
    }
}

base::Result<> doAgain(Writer& writer, const LoggedOp& op) {
    switch (op.kind) {
    case 1:
    case 4:
        return restoreIfGone(writer, op, op.set);
    case 2:
        return exchangeValues(writer, op, op.base, op.set);
    default:
        return removeIfThere(writer, op);
    }
}

} // namespace

base::Result<std::optional<Undo::Step>> Undo::step(QStringView condition) {
    RS_ASSIGN(Statement statement,
              Statement::prepare(m_store->database(),
                                 QStringLiteral("SELECT n, action, records FROM change_set WHERE %1").arg(condition)));
    RS_ASSIGN(const bool found, statement.step());
    if (!found) return std::optional<Step>();
    return std::optional<Step>({statement.integer(0), statement.text(1), statement.integer(2)});
}

base::Result<std::optional<Undo::Step>> Undo::nextUndo() { return step(u"state = 0 ORDER BY n DESC LIMIT 1"); }
base::Result<std::optional<Undo::Step>> Undo::nextRedo() { return step(u"state = 1 ORDER BY n LIMIT 1"); }

base::Result<Changes> Undo::undo(const QString& author, const base::Progress& progress) {
    RS_ASSIGN(const auto next, nextUndo());
    if (!next) return base::fail(base::ErrorCode::NothingToUndo);
    return apply(*next, Direction::Back, author, progress);
}

base::Result<Changes> Undo::redo(const QString& author, const base::Progress& progress) {
    RS_ASSIGN(const auto next, nextRedo());
    if (!next) return base::fail(base::ErrorCode::NothingToRedo);
    return apply(*next, Direction::Forth, author, progress);
}

base::Result<Changes> Undo::revert(qint64 changeSet, const QString& author, const base::Progress& progress) {
    RS_ASSIGN(const auto found, step(QStringLiteral("n = %1 AND state = 0 AND NOT EXISTS (SELECT 1 FROM change_set r "
                                                    "WHERE r.reverts = change_set.n AND r.state = 0)")
                                         .arg(changeSet)));
    if (!found) return base::fail(base::ErrorCode::NothingToUndo);
    RS_ASSIGN(Writer writer, Writer::begin(*m_store, QStringLiteral("restore"), author, Writer::Kind::Edit, changeSet));
    RS_TRY(replay(writer, *found, Direction::Back, progress));
    return writer.commit();
}

base::Result<Changes> Undo::apply(const Step& step, Direction direction, const QString& author,
                                  const base::Progress& progress) {
    RS_ASSIGN(Writer writer, Writer::begin(*m_store, step.action, author, Writer::Kind::Reversal, step.changeSet));
    RS_TRY(replay(writer, step, direction, progress));
    writer.countAs(step.records);
    RS_TRY(m_store->database().execute(QStringLiteral("UPDATE change_set SET state = %1 WHERE n = %2")
                                           .arg(direction == Direction::Back ? 1 : 0)
                                           .arg(step.changeSet)));
    return writer.commit();
}

base::Result<> Undo::replay(Writer& writer, const Step& step, Direction direction, const base::Progress& progress) {
    const bool back = direction == Direction::Back;
    RS_ASSIGN(const QVariant all,
              m_store->database().scalar(
                  QStringLiteral("SELECT count(*) FROM outbox WHERE change_set_n = %1").arg(step.changeSet)));
    RS_ASSIGN(Statement ops,
              Statement::prepare(m_store->database(),
                                 QStringLiteral("SELECT table_no, row_id, kind, \"set\", base, other FROM outbox "
                                                "WHERE change_set_n = ?1 ORDER BY n %1")
                                     .arg(back ? u"DESC" : u"ASC")));
    ops.bind(1, step.changeSet);
    for (qint64 done = 0;; ++done) {
        RS_ASSIGN(const bool more, ops.step());
        if (!more) return {};
        if (done % 500 == 0) progress.report(done, all.toLongLong());
        if (progress.isCancelled()) return base::fail(base::ErrorCode::Cancelled);
        const LoggedOp op{domain::findEntity(int(ops.integer(0))),
                          ops.id(1),
                          int(ops.integer(2)),
                          ops.bytes(3),
                          ops.bytes(4),
                          ops.id(5)};
        RS_TRY(back ? takeBack(writer, op) : doAgain(writer, op));
    }
}

} // namespace rs::storage
