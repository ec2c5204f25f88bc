// SPDX-License-Identifier: GPL-3.0-or-later
#include "simtrace.h"

#include "domain/registry.h"

#include <QCborValue>

#include <cstdio>

namespace rs::sim {

namespace {

bool isOn = false;

constexpr const char* kinds[] = {"?", "insert", "update", "delete", "restore", "merge"};
constexpr const char* outcomes[] = {"?", "applied", "same", "conflict", "held", "refused", "later"};

QString endOf(const base::Id& id) { return base::toText(id).right(6); }

QString nameOf(int table, const base::Id& row) {
    const domain::Entity* entity = domain::findEntity(table);
    return (entity ? entity->key() : QString::number(table)) + u' ' + endOf(row);
}

QString cellsOf(const QByteArray& cells) {
    return cells.isEmpty() ? QString() : QCborValue::fromCbor(cells).toDiagnosticNotation(QCborValue::Compact);
}

void say(const QString& line) {
    if (isOn) std::fprintf(stderr, "%s\n", qPrintable(line));
}

void sayRows(const QList<protocol::TableRows>& tables) {
    for (const protocol::TableRows& table : tables) {
        for (const protocol::Row& row : table.rows)
            say(QStringLiteral("    %1 is %2 %3").arg(nameOf(table.table, row.id)).arg(row.rv).arg(cellsOf(row.cells)));
    }
}

void sayGone(const char* how, const QList<protocol::GoneRow>& rows) {
    for (const protocol::GoneRow& row : rows)
        say(QStringLiteral("    %1 %2").arg(nameOf(row.table, row.id), QLatin1String(how)));
}

} // namespace

void setTraced(bool isTraced) { isOn = isTraced; }

void traceTurn(const void* whose, int fault) {
    say(QStringLiteral("laptop %1, fault %2").arg(quintptr(whose), 0, 16).arg(fault));
}

void trace(const protocol::PushRequest& request) {
    for (const protocol::Operation& op : request.ops) {
        say(QStringLiteral("  push %1 group %2: %3 %4")
                .arg(endOf(op.id))
                .arg(op.group)
                .arg(QLatin1String(kinds[int(op.kind)]), nameOf(op.table, op.row)));
        say(QStringLiteral("    set %1 base %2 other %3").arg(cellsOf(op.set), cellsOf(op.base), endOf(op.other)));
    }
}

void trace(const protocol::PushReply& reply) {
    for (const protocol::OpResult& result : reply.results)
        say(QStringLiteral("  %1: %2 %3")
                .arg(endOf(result.op), QLatin1String(outcomes[int(result.outcome)]))
                .arg(int(result.code)));
    for (const protocol::TakenRow& taken : reply.taken) say(QStringLiteral("    taken: %1").arg(taken.op));
    sayRows(reply.rows);
    sayGone("is dead", reply.dead);
}

void trace(const protocol::PullRequest& request) {
    QString line = QStringLiteral("  pull %1:").arg(request.accessVersion);
    for (const protocol::Cursor& cursor : request.cursors)
        line += QStringLiteral(" %1@%2/%3").arg(cursor.scope).arg(cursor.at).arg(cursor.skipUpto);
    say(line);
}

void trace(const protocol::PullReply& reply) {
    for (const protocol::ScopePage& page : reply.scopes) {
        say(QStringLiteral("  scope %1 to %2 of %3%4")
                .arg(page.scope)
                .arg(page.next)
                .arg(page.head)
                .arg(page.isDone ? QStringLiteral(", whole") : QString()));
        sayRows(page.live);
        sayGone("is dead", page.dead);
        sayGone("has left", page.left);
    }
    if (!reply.access) return;
    for (const protocol::ScopeAccess& one : *reply.access)
        say(QStringLiteral("  may see scope %1, rights %2").arg(one.scope).arg(int(one.rights)));
}

void trace(const protocol::Failure& failure) { say(QStringLiteral("  failure %1").arg(int(failure))); }

} // namespace rs::sim
