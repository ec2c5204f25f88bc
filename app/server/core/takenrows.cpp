// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/takenrows.h"

#include "domain/valuecodec.h"

#include <algorithm>

namespace rs::server {

using base::Id;
using protocol::OpKind;
using protocol::Outcome;

namespace {

//! What a row's operations say it is to be, if all of them are taken as they are.
struct Expected {
    qint64 op = 0;
    StoredRow before;
    QList<domain::FieldValue> set = {}; //!< the later of two for one field counts
    bool isPlain = true;
};

bool isPlain(const Incoming& one, const StoredRow& before, const QHash<Id, Outcome>& decided) {
    const auto outcome = decided.constFind(one.op->id);
    if (!one.checked || outcome == decided.cend()) return false;
    if (*outcome != Outcome::Applied && *outcome != Outcome::Same) return false;
    const bool isNew = before.life == StoredRow::Life::Unknown;
    return one.op->kind == OpKind::Update || (one.op->kind == OpKind::Insert && isNew);
}

//! Whether the row stands as it was before, but for what was set.
bool isAsSent(const RowKey& key, const Expected& expected, const StoredRow& row) {
    if (!row.isLive()) return false;
    const domain::Record now = RowSet::recordOf(key, row);
    domain::Record before = RowSet::recordOf(key, expected.before);
    if (!before.isValid()) before = domain::Record(now.entity(), key.id);
    const auto wanted = [&](int field) -> const QVariant& {
        const auto one = std::find_if(expected.set.crbegin(), expected.set.crend(),
                                      [&](const domain::FieldValue& value) { return value.field == field; });
        return one == expected.set.crend() ? before.at(field) : one->value;
    };
    for (int field = 0; field < int(now.entity().fields.size()); ++field) {
        if (now.at(field) != wanted(field)) return false;
    }
    return true;
}

} // namespace

QHash<RowKey, protocol::TakenRow> takenAsSent(const RowSet& rows, const QList<Incoming>& ops,
                                              const QHash<Id, Outcome>& decided) {
    QHash<RowKey, Expected> all;
    for (qsizetype i = 0; i < ops.size(); ++i) {
        const Incoming& one = ops[i];
        const RowKey key{one.op->table, one.op->row};
        auto expected = all.find(key);
        if (expected == all.end()) expected = all.insert(key, {i, rows.before(key)});
        expected->isPlain = expected->isPlain && isPlain(one, expected->before, decided);
        if (expected->isPlain) expected->set += one.checked->set;
    }
    QHash<RowKey, protocol::TakenRow> taken;
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        const StoredRow now = rows.now(one.key());
        if (one->isPlain && isAsSent(one.key(), *one, now)) taken.insert(one.key(), {one->op, one->before.rv, now.rv});
    }
    return taken;
}

} // namespace rs::server
