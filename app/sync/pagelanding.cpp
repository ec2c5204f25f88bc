// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pagelanding.h"

#include "protocol/limits.h"
#include "sql/statement.h"
#include "storage/outbox.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace rs::sync {

using base::Result;
using storage::RemoteWriter;
using storage::ScopeState;

namespace {

constexpr qint64 dayMs = 24ll * 60 * 60 * 1000;

Result<bool> wasChangedHere(RemoteWriter& writer, const base::Id& row) {
    RS_ASSIGN(sql::Statement found,
              sql::Statement::prepare(writer.store().database(), u"SELECT 1 FROM outbox WHERE row_id = ?1 LIMIT 1"));
    return found.bind(1, row).step();
}

using Arrived = QList<storage::ArrivedRow>;

//! The rows of a page, read by another thread a stretch ahead of who enters them: that is a fifth of the work.
class RowsAhead {
public:
    explicit RowsAhead(const protocol::ScopePage& page) : m_tables(&page.live) { read(); }
    ~RowsAhead() { m_coming.waitForFinished(); }
    Q_DISABLE_COPY_MOVE(RowsAhead)

    //! Empty: there are no more.
    [[nodiscard]] Arrived next() {
        // What a result was taken from would be waited for in vain.
        QFuture<Arrived> coming = std::exchange(m_coming, {});
        Arrived arrived = coming.isValid() ? coming.takeResult() : Arrived();
        read();
        return arrived;
    }

private:
    static constexpr qsizetype stretch = 128;
    using Row = std::pair<int, const protocol::Row*>; //!< with its table

    void read() {
        const QList<Row> rows = nextRows();
        if (rows.isEmpty()) return;
        const auto work = [rows] {
            Arrived arrived;
            arrived.reserve(rows.size());
            for (const auto& [table, row] : rows) arrived << storage::arrive(table, *row);
            return arrived;
        };
        // A few rows are read sooner than a thread wakes up.
        m_coming = rows.size() == stretch ? QtConcurrent::run(work) : QtFuture::makeReadyFuture(work());
    }

    QList<Row> nextRows() {
        QList<Row> rows;
        for (; m_table < m_tables->size() && rows.size() < stretch; m_row = 0, ++m_table) {
            const protocol::TableRows& table = m_tables->at(m_table);
            while (m_row < table.rows.size() && rows.size() < stretch) rows << Row(table.table, &table.rows[m_row++]);
            if (m_row < table.rows.size()) break;
        }
        return rows;
    }

    const QList<protocol::TableRows>* m_tables;
    qsizetype m_table = 0, m_row = 0;
    QFuture<Arrived> m_coming;
};

Result<> landRows(RemoteWriter& writer, const protocol::ScopePage& page, const RemoteWriter::Place& place,
                  const Quirks& quirks) {
    RowsAhead ahead(page);
    for (Arrived rows = ahead.next(); !rows.isEmpty(); rows = ahead.next()) {
        for (const storage::ArrivedRow& row : std::as_const(rows)) {
            if (quirks.echoFilter) {
                RS_ASSIGN(const bool isEcho, wasChangedHere(writer, row.row.id));
                if (isEcho) continue;
            }
            RS_TRY(writer.put(row, place));
        }
    }
    for (const protocol::GoneRow& gone : page.dead) RS_TRY(writer.dead(gone));
    for (const protocol::GoneRow& gone : page.left) RS_TRY(writer.left(gone, page.scope));
    return {};
}

qint64 rowsOf(const protocol::ScopePage& page) {
    qint64 rows = page.dead.size() + page.left.size();
    for (const protocol::TableRows& table : page.live) rows += table.rows.size();
    return rows;
}

} // namespace

Result<PageLanding> landPage(RemoteWriter& writer, const protocol::ScopePage& page, qint64 now, const Quirks& quirks) {
    storage::ScopeBook book(writer.store());
    RS_ASSIGN(std::optional<ScopeState> state, book.find(page.scope));
    // Not ours any more, or the answer to a question of another time.
    if (!state || state->phase == ScopeState::Phase::Revoked || page.next < state->cursor) return PageLanding();
    const qint64 rows = rowsOf(page);
    if (rows == 0 && state->phase == ScopeState::Phase::Ready && page.next == state->cursor) return PageLanding();
    const RemoteWriter::Place place{state->no, state->generation};
    RS_TRY(landRows(writer, page, place, quirks));
    PageLanding landing{rows, page.next > state->cursor || page.isDone, !page.isDone};
    state->cursor = page.next;
    state->head = page.head;
    if (!page.isDone) {
        RS_TRY(book.save(*state));
        return landing;
    }
    if (state->phase == ScopeState::Phase::Loading && !quirks.noSweep) RS_TRY(writer.sweep(place));
    state->phase = ScopeState::Phase::Ready;
    RS_TRY(book.save(*state));
    if (!page.digest) return landing;
    RS_ASSIGN(const protocol::Digest ours, book.digest(state->no));
    if (ours == *page.digest) return landing;
    // A clock that was ahead when it was repaired last is no reason to leave it.
    if (now >= state->repairedAt && now - state->repairedAt < dayMs) return landing;
    state->repairedAt = now;
    // It may have lost what it once took from here, as after a crash of its database, and still be in the same epoch.
    RS_TRY(storage::Outbox(writer.store()).sendAgain(now - protocol::keepAcknowledgedMs));
    RS_TRY(book.readAnew(*state));
    landing.isUnfinished = true;
    return landing;
}

} // namespace rs::sync
