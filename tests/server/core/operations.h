// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry.h"
#include "domain/valuecodec.h"
#include "protocol/operation.h"

#include <QVariant>

namespace rs::server {

using base::Id;
using protocol::OpCode;
using protocol::Operation;
using protocol::OpKind;
using protocol::Outcome;

using Fields = QList<std::pair<const char*, QVariant>>;

inline QByteArray cellsOf(const char* table, const Fields& fields) {
    const domain::Entity& entity = domain::entity(QLatin1String(table));
    QList<domain::FieldValue> values;
    for (const auto& [name, value] : fields) values << domain::FieldValue{entity.indexOf(QLatin1String(name)), value};
    return domain::encode(entity, values);
}

inline QVariant ref(const Id& id) { return QVariant::fromValue(id); }
inline int numberOf(const char* table) { return domain::entity(QLatin1String(table)).number; }

inline Operation operation(OpKind kind, const char* table, const Id& row) {
    Operation op;
    op.id = base::newId();
    op.kind = kind;
    op.table = numberOf(table);
    op.row = row;
    op.at = 1'790'000'000'000;
    return op;
}
inline Operation insert(const char* table, const Id& row, const Fields& set) {
    Operation op = operation(OpKind::Insert, table, row);
    op.set = cellsOf(table, set);
    return op;
}
inline Operation update(const char* table, const Id& row, const Fields& set, const Fields& base = {}) {
    Operation op = operation(OpKind::Update, table, row);
    op.set = cellsOf(table, set);
    op.base = cellsOf(table, base);
    return op;
}
inline Operation removal(const char* table, const Id& row, const Fields& base) {
    Operation op = operation(OpKind::Delete, table, row);
    op.base = cellsOf(table, base);
    return op;
}
inline Operation restoration(const char* table, const Id& row, const Fields& set) {
    Operation op = operation(OpKind::Restore, table, row);
    op.set = cellsOf(table, set);
    return op;
}
inline Operation merging(const char* table, const Id& loser, const Id& winner) {
    Operation op = operation(OpKind::Merge, table, loser);
    op.other = winner;
    return op;
}
inline QList<Operation> grouped(QList<Operation> ops, qint64 group) {
    for (Operation& op : ops) op.group = group;
    return ops;
}

} // namespace rs::server
