// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pagelanding.h"

#include "protocol/limits.h"
#include "sql/statement.h"
#include "storage/outbox.h"
#include "sync/rowsahead.h"

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

Result<> landRows(RemoteWriter& writer, const protocol::ScopePage& page, const RemoteWriter::Place& place,
                  const Quirks& quirks) {
    RowsAhead ahead(page);
    for (;;) {
        const RowsAhead::Arrived& rows = ahead.next();
        if (rows.isEmpty()) break;
        for (const storage::ArrivedRow& row : rows) {
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
