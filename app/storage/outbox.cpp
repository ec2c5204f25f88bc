// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outbox.h"

#include "protocol/limits.h"
#include "sql/statement.h"

namespace rs::storage {

using base::Result;
using sql::Statement;

namespace {

constexpr QStringView columns = u"o.op_id, o.change_set_n, o.table_no, o.row_id, o.kind, o.\"set\", o.base, o.other, "
                                "c.at, o.n";

Queued queuedOf(const Statement& row) {
    return {row.integer(9),
            {row.id(0), row.integer(1), int(row.integer(2)), row.id(3), protocol::OpKind(row.integer(4)), row.bytes(5),
             row.bytes(6), row.id(7), row.integer(8)}};
}

//! Nothing but one group, and this one is of it, too.
bool goesOnAlone(const QList<Queued>& operations, const Queued& next) {
    return !operations.isEmpty() && operations.first().operation.group == next.operation.group;
}

//! Takes back what belongs to the last, unfinished group, unless that is all there is.
void endWithGroup(QList<Queued>& operations) {
    qsizetype whole = operations.size();
    while (whole > 0 && operations.at(whole - 1).operation.group == operations.last().operation.group) --whole;
    if (whole > 0) operations.resize(whole);
}

//! What waits for a newer server lets nothing pass that builds on it: what changes the same row, or names a row that it
//! makes. Whole steps wait, because they are all or nothing; and what builds on those waits, too.
Result<> putOffFollowers(sql::Database& database) {
    for (;;) {
        RS_ASSIGN(Statement put,
                  Statement::prepare(
                      database,
                      u"UPDATE outbox SET state = 4 WHERE state <> 1 AND state = 0 AND change_set_n IN (SELECT "
                      "p.change_set_n FROM outbox l JOIN outbox p ON p.n > l.n AND (p.row_id = l.row_id OR (l.kind "
                      "IN (1, 4) AND instr(p.\"set\", l.row_id) > 0)) WHERE l.state <> 1 AND l.state = 4 AND "
                      "p.state <> 1 AND p.state = 0)"));
        RS_TRY(put.run());
        RS_ASSIGN(const QVariant changed, database.scalar(u"SELECT changes()"));
        if (changed.toLongLong() == 0) return {};
    }
}

} // namespace

OpState stateAfter(protocol::Outcome outcome) {
    switch (outcome) {
    case protocol::Outcome::Applied:
    case protocol::Outcome::Same:
    case protocol::Outcome::Conflict:
        return OpState::Acknowledged;
    case protocol::Outcome::Held:
        return OpState::Held;
    case protocol::Outcome::Refused:
        return OpState::Refused;
    case protocol::Outcome::Later:
        return OpState::Later;
    }
    return OpState::Refused;
}

Result<QList<Queued>> Outbox::next(const Limit& limit) {
    RS_ASSIGN(const qint64 later, count(OpState::Later));
    if (later > 0) RS_TRY(putOffFollowers(m_store->database()));
    RS_ASSIGN(Statement rows,
              Statement::prepare(m_store->database(),
                                 QStringLiteral("SELECT %1 FROM outbox o JOIN change_set c ON c.n = o.change_set_n "
                                                "WHERE o.state <> 1 AND o.state = 0 AND o.n > ?1 ORDER BY o.n")
                                     .arg(columns)));
    rows.bind(1, limit.after);
    QList<Queued> operations;
    for (qint64 bytes = 0;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return operations;
        Queued queued = queuedOf(rows);
        bytes += queued.operation.set.size() + queued.operation.base.size() + protocol::bytesAroundOperation;
        const bool isLong = operations.size() >= limit.operations;
        const bool isFull = (isLong && (limit.cutsGroups || !goesOnAlone(operations, queued))) ||
                            (bytes > limit.bytes && !operations.isEmpty());
        if (!isFull) {
            operations << std::move(queued);
            continue;
        }
        if (queued.operation.group == operations.last().operation.group && !limit.cutsGroups) endWithGroup(operations);
        return operations;
    }
}

Result<qint64> Outbox::waiting() { return count(OpState::Pending); }

Result<qint64> Outbox::count(OpState state) {
    const QString unless = state == OpState::Acknowledged ? QString() : QStringLiteral("state <> 1 AND ");
    RS_ASSIGN(const QVariant number,
              m_store->database().scalar(
                  QStringLiteral("SELECT count(*) FROM outbox WHERE %1state = %2").arg(unless).arg(int(state))));
    return number.toLongLong();
}

Result<QList<Queued>> Outbox::waitingOf(int table, const base::Id& row) {
    if (!m_waitingOf) {
        RS_ASSIGN(m_waitingOf,
                  Statement::prepare(m_store->database(),
                                     QStringLiteral("SELECT %1 FROM outbox o JOIN change_set c ON c.n = "
                                                    "o.change_set_n WHERE o.row_id = ?1 AND o.table_no = ?2 AND "
                                                    "o.state IN (0, 4) ORDER BY o.n")
                                         .arg(columns)));
    }
    m_waitingOf->bind(1, row).bind(2, qint64(table));
    QList<Queued> operations;
    for (;;) {
        RS_ASSIGN(const bool more, m_waitingOf->step());
        if (!more) break;
        operations << queuedOf(*m_waitingOf);
    }
    m_waitingOf->reset();
    return operations;
}

Result<QList<Outbox::Unaccepted>> Outbox::unaccepted() {
    RS_ASSIGN(Statement rows,
              Statement::prepare(m_store->database(),
                                 QStringLiteral("SELECT %1, o.state, o.code, o.fields FROM outbox o JOIN change_set c "
                                                "ON c.n = o.change_set_n WHERE o.state <> 1 AND o.state IN (2, 3) "
                                                "ORDER BY o.n DESC")
                                     .arg(columns)));
    constexpr int state = 10, code = 11, fields = 12;
    QList<Unaccepted> all;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return all;
        all << Unaccepted{queuedOf(rows), OpState(rows.integer(state)), protocol::OpCode(rows.integer(code)),
                          rows.text(fields).split(u' ', Qt::SkipEmptyParts)};
    }
}

Result<> Outbox::setShown(qint64 n, Shown shown) {
    constexpr int aside = int(OpState::HeldAside) - int(OpState::Held);
    static_assert(int(OpState::RefusedAside) - int(OpState::Refused) == aside);
    const QString from = shown == Shown::No ? QStringLiteral("2, 3") : QStringLiteral("5, 6");
    return m_store->database().execute(
        QStringLiteral("UPDATE outbox SET state = state + %1 WHERE n = %2 AND state IN (%3)")
            .arg(shown == Shown::No ? aside : -aside)
            .arg(n)
            .arg(from));
}

Result<> Outbox::settle(qint64 n, const protocol::OpResult& result, qint64 now) {
    if (!m_settle) {
        RS_ASSIGN(m_settle,
                  Statement::prepare(m_store->database(), u"UPDATE outbox SET state = ?2, code = ?3, fields = ?4, "
                                                          "acked_at = ?5 WHERE n = ?1 AND state IN (0, 4)"));
    }
    m_settle->bind(1, n).bind(2, qint64(stateAfter(result.outcome))).bind(3, qint64(result.code));
    if (result.fields.isEmpty())
        m_settle->bindNull(4);
    else
        m_settle->bind(4, QStringView(QString::fromUtf8(result.fields.join(' '))));
    return m_settle->bind(5, now).run();
}

Result<> Outbox::retryLater() {
    return m_store->database().execute(u"UPDATE outbox SET state = 0 WHERE state <> 1 AND state = 4");
}

Result<> Outbox::sendAgain(qint64 since) {
    // A clock may have been wrong when it was asked: that many of the latest go in any case. What was held back is with
    // the server alone, too, unless something of its group is left empty here: a scope was taken away, and a part of
    // what its author meant is not sent.
    constexpr int atLeast = 5000;
    return m_store->database().execute(
        QStringLiteral("UPDATE outbox SET state = 0, acked_at = NULL WHERE (state = 1 OR (state = 2 AND "
                       "NOT EXISTS (SELECT 1 FROM outbox o WHERE o.change_set_n = outbox.change_set_n AND o.state = 2 "
                       "AND o.\"set\" IS NULL AND o.base IS NULL))) AND (acked_at >= %1 OR n IN "
                       "(SELECT n FROM outbox WHERE state = 1 ORDER BY n DESC LIMIT %2))")
            .arg(since)
            .arg(atLeast));
}

} // namespace rs::storage
