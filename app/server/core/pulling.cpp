// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/pulling.h"

#include "protocol/limits.h"
#include "server/core/masking.h"
#include "server/sql/transaction.h"

#include <algorithm>

namespace rs::server {

using base::Result;
using protocol::Failure;
using protocol::PullReply;
using protocol::PullRequest;
using protocol::ScopePage;

namespace {

//! What a row costs on the wire beside its values: id and version.
constexpr qint64 bytesPerRow = 24;

//! A line of the feed: a live row, or one that is there no more.
struct FeedLine {
    qint64 seq = 0;
    int table = 0;
    base::Id id;
    qint64 rv = 0;
    enum { Live, Dead, Left } kind = Live;
    QByteArray cells;
};

void add(ScopePage& page, FeedLine& line) {
    if (line.kind == FeedLine::Dead) {
        page.dead << protocol::GoneRow{line.table, line.id, line.rv};
    } else if (line.kind == FeedLine::Left) {
        page.left << protocol::GoneRow{line.table, line.id, line.rv};
    } else {
        auto table = std::find_if(page.live.begin(), page.live.end(),
                                  [&](const protocol::TableRows& one) { return one.table == line.table; });
        if (table == page.live.end()) {
            page.live << protocol::TableRows{line.table, {}};
            table = page.live.end() - 1;
        }
        table->rows << protocol::Row{line.id, line.rv, std::move(line.cells)};
    }
}

} // namespace

Answer<PullReply> Pulling::run(const PullRequest& request) {
    Result<PullReply> reply =
        sql::inTransaction(m_connection, sql::Access::Read, [&]() -> Result<PullReply> { return attempt(request); });
    if (reply) return std::move(*reply);
    return tl::unexpected(m_refusal ? *m_refusal : refusalFor(reply.error()));
}

Result<PullReply> Pulling::attempt(const PullRequest& request) {
    const auto refuse = [this](Failure failure) {
        m_refusal = Refusal{failure};
        return base::fail(base::ErrorCode::AccessDenied);
    };
    if (m_testing.isEnd("pull.begun")) return refuse(Failure::Busy);
    PullReply reply;
    RS_ASSIGN(const AccessList access, loadAccess(m_connection, m_caller.account));
    if (!access.grants.isActive) return refuse(Failure::Token);
    RS_ASSIGN(reply.epoch, epochOf(m_connection));
    reply.accessVersion = access.version();
    if (request.accessVersion != reply.accessVersion) reply.access = access.forWire();
    if (m_testing.isEnd("pull.heads")) return refuse(Failure::Busy);

    const int limit = request.limit > 0 ? request.limit : protocol::rowsPerPage;
    m_rowsLeft = std::min(limit, protocol::rowsPerPage);
    m_bytesLeft = protocol::bytesPerPage;
    for (const protocol::Cursor& cursor : request.cursors) {
        const AllowedScope* scope = access.find(cursor.scope);
        if (!scope) continue; // forbidden or unknown: the list of scopes tells, nothing here does
        if (cursor.at > scope->line.seq || cursor.skipUpto > scope->line.seq) return refuse(Failure::CursorAhead);
        if (cursor.at < 0) return refuse(Failure::Malformed);
        if (cursor.at == scope->line.seq) continue;
        RS_ASSIGN(const ScopePage page, pageOf(*scope, cursor));
        reply.scopes << page;
    }
    if (m_testing.isEnd("pull.page")) return refuse(Failure::Busy);
    return reply;
}

Result<ScopePage> Pulling::pageOf(const AllowedScope& scope, const protocol::Cursor& cursor) {
    ScopePage page{scope.line.no, cursor.at, scope.line.seq, false, {}, {}, {}, {}};
    if (m_rowsLeft <= 0 || m_bytesLeft <= 0) return page;
    QList<FeedLine> lines;
    const qint64 most = m_rowsLeft + 1;
    const bool isMasked = scope.rights == protocol::Rights::Masked;
    const bool hidesOwn = m_testing.quirks.testFlag(Quirk::EchoFilter);
    RS_TRY(m_connection.read("SELECT seq, table_no, id, rv, cells, author FROM record "
                             "WHERE scope_no = $1 AND seq > $2 AND seq <= $3 ORDER BY seq LIMIT $4",
                             {scope.line.no, cursor.at, scope.line.seq, most}, [&](const sql::Row& row) {
                                 if (hidesOwn && row.id(5) == m_caller.account) return;
                                 const int table = int(row.integer(1));
                                 lines << FeedLine{
                                     row.integer(0), table,
                                     row.id(2),      row.integer(3),
                                     FeedLine::Live, isMasked ? maskedCells(table, row.bytes(4)) : row.bytes(4)};
                             }));
    // Lines of what is gone matter up to where the live ones end; beyond, they belong to the next page.
    const qint64 upto = lines.size() == most ? lines.last().seq : scope.line.seq;
    RS_TRY(m_connection.read("SELECT seq, table_no, id, rv, state FROM gone "
                             "WHERE scope_no = $1 AND seq > $2 AND seq <= $3 ORDER BY seq LIMIT $4",
                             {scope.line.no, std::max(cursor.at, cursor.skipUpto), upto, most},
                             [&](const sql::Row& row) {
                                 lines << FeedLine{row.integer(0),
                                                   int(row.integer(1)),
                                                   row.id(2),
                                                   row.integer(3),
                                                   row.integer(4) == 1 ? FeedLine::Dead : FeedLine::Left,
                                                   {}};
                             }));
    std::sort(lines.begin(), lines.end(), [](const FeedLine& a, const FeedLine& b) { return a.seq < b.seq; });
    bool isCut = false;
    for (FeedLine& line : lines) {
        isCut = m_rowsLeft <= 0 || m_bytesLeft <= 0;
        if (isCut) break;
        m_bytesLeft -= bytesPerRow + line.cells.size();
        --m_rowsLeft;
        page.next = line.seq;
        add(page, line);
    }
    page.isDone = !isCut;
    if (!isCut) {
        page.next = scope.line.seq;
        page.digest = protocol::Digest{scope.line.liveRows, scope.line.digest};
    }
    return page;
}

} // namespace rs::server
