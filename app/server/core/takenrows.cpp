// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/takenrows.h"

#include "domain/registry.h"

namespace rs::server {

using base::Id;
using protocol::OpKind;
using protocol::Outcome;

namespace {

//! A row as its operations would leave it, if all of them are taken as they are.
struct Expected {
    qint64 op = 0;
    StoredRow before;
    domain::Record record;
    bool isPlain = true;
};

bool isPlain(const Incoming& one, const StoredRow& before, const QHash<Id, Outcome>& decided) {
    const auto outcome = decided.constFind(one.op->id);
    if (!one.checked || outcome == decided.cend()) return false;
    if (*outcome != Outcome::Applied && *outcome != Outcome::Same) return false;
    const bool isNew = before.life == StoredRow::Life::Unknown;
    return one.op->kind == OpKind::Update || (one.op->kind == OpKind::Insert && isNew);
}

Expected beginning(const RowSet& rows, const RowKey& key, qint64 op) {
    const domain::Entity* entity = domain::findEntity(key.table);
    Expected expected{op, rows.before(key), {}, entity != nullptr};
    if (entity)
        expected.record =
            expected.before.isLive() ? RowSet::recordOf(key, expected.before) : domain::Record(*entity, key.id);
    return expected;
}

} // namespace

QHash<RowKey, protocol::TakenRow> takenAsSent(const RowSet& rows, const QList<Incoming>& ops,
                                              const QHash<Id, Outcome>& decided) {
    QHash<RowKey, Expected> all;
    for (qsizetype i = 0; i < ops.size(); ++i) {
        const Incoming& one = ops[i];
        const RowKey key{one.op->table, one.op->row};
        auto expected = all.find(key);
        if (expected == all.end()) expected = all.insert(key, beginning(rows, key, i));
        expected->isPlain = expected->isPlain && isPlain(one, expected->before, decided);
        if (!expected->isPlain) continue;
        for (const domain::FieldValue& value : one.checked->set) expected->record.set(value.field, value.value);
    }
    QHash<RowKey, protocol::TakenRow> taken;
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        if (!one->isPlain) continue;
        const StoredRow now = rows.now(one.key());
        if (now.isLive() && RowSet::recordOf(one.key(), now) == one->record)
            taken.insert(one.key(), {one->op, one->before.rv, now.rv});
    }
    return taken;
}

} // namespace rs::server
