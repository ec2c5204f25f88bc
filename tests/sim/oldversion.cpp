// SPDX-License-Identifier: GPL-3.0-or-later
#include "oldversion.h"

#include "domain/registry.h"

namespace rs::sim {

namespace {

constexpr const char* newField = "patronymic"; // as long as the name that nobody knows, so that heads stay the same
constexpr const char* unknownField = "patronymiq";

QByteArray keyOf(const char* name) { return char(0x60 + qstrlen(name)) + QByteArray(name); }

int newTable() {
    static const int number = domain::entity(u"topic").number;
    return number;
}

int veiledTable(int table) { return table == newTable() ? unknownTable : table; }

void veilRows(QList<protocol::TableRows>& tables) {
    for (protocol::TableRows& table : tables) {
        for (protocol::Row& row : table.rows) row.cells = veiled(table.table, row.cells);
        table.table = veiledTable(table.table);
    }
}

void veilGone(QList<protocol::GoneRow>& rows) {
    for (protocol::GoneRow& row : rows) row.table = veiledTable(row.table);
}

} // namespace

bool isNewField(const domain::Entity& entity, const domain::Field& field) {
    const bool isThere = entity.key() == QLatin1String("person") || entity.key() == QLatin1String("participant");
    return isThere && field.key() == QLatin1String(newField);
}

bool isNewTable(int table) { return table == newTable(); }

QByteArray veiled(int table, QByteArray cells) {
    const domain::Entity* entity = domain::findEntity(table);
    const domain::Field* field = entity ? entity->field(QLatin1String(newField)) : nullptr;
    return field && isNewField(*entity, *field) ? cells.replace(keyOf(newField), keyOf(unknownField)) : cells;
}

QByteArray unveiled(QByteArray cells) { return cells.replace(keyOf(unknownField), keyOf(newField)); }

protocol::PushRequest veiled(protocol::PushRequest request) {
    for (protocol::Operation& op : request.ops) {
        op.set = veiled(op.table, op.set);
        op.base = veiled(op.table, op.base);
        op.table = veiledTable(op.table);
    }
    return request;
}

protocol::PushReply veiled(protocol::PushReply reply) {
    veilRows(reply.rows);
    veilGone(reply.dead);
    return reply;
}

protocol::PullReply veiled(protocol::PullReply reply) {
    for (protocol::ScopePage& page : reply.scopes) {
        veilRows(page.live);
        veilGone(page.dead);
        veilGone(page.left);
    }
    return reply;
}

} // namespace rs::sim
