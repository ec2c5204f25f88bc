// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fakeserver.h"

#include <QCborMap>

#include <algorithm>

namespace rs::test {

using base::ErrorCode;
using domain::Record;
using protocol::OpKind;
using protocol::Outcome;

std::shared_ptr<FakeServer::Copy> FakeServer::backup() const {
    return std::make_shared<Copy>(Copy{m_rows, m_left, m_seq, m_ledger});
}

void FakeServer::restore(const Copy& copy) {
    m_rows = copy.rows;
    m_left = copy.left;
    m_seq = copy.seq;
    m_ledger = copy.ledger;
    epoch = base::newId();
}

base::Result<protocol::PushReply> FakeServer::push(const protocol::PushRequest& request) {
    pushes << request;
    if (epochOfCaller != epoch) return base::fail(ErrorCode::EpochChanged);
    if (beforePush) {
        if (const auto error = beforePush(request)) return base::fail(*error);
    }
    protocol::PushReply reply;
    reply.epoch = epoch;
    std::map<Key, protocol::TakenRow> touched;
    for (const protocol::Operation& op : request.ops) {
        const auto row = m_rows.find({op.table, op.row});
        const qint64 before = row == m_rows.end() ? 0 : row->second.rv;
        touched.insert({{op.table, op.row}, {reply.results.size(), before, 0}});
        reply.results << decide(op);
    }
    for (auto& [key, taken] : touched) {
        const auto row = m_rows.find(key);
        if (row == m_rows.end() || !m_scopes[row->second.scope].isAllowed) continue;
        const bool isApplied = reply.results.at(taken.op).outcome == Outcome::Applied;
        taken.rv = row->second.rv;
        if (isShort && isApplied && !row->second.isDead)
            reply.taken << taken;
        else if (row->second.isDead)
            reply.dead << protocol::GoneRow{key.first, key.second, row->second.rv};
        else
            tell(reply, key, row->second);
    }
    if (spoilPush) spoilPush(reply);
    if (afterPush) {
        if (const auto error = afterPush(request)) return base::fail(*error);
    }
    return reply;
}

void FakeServer::tell(protocol::PushReply& reply, const Key& key, const Kept& row) {
    const bool isMasked = m_scopes[row.scope].access.rights == protocol::Rights::Masked;
    if (isMasked && !reply.masked) reply.masked.emplace();
    (isMasked ? *reply.masked : reply.rows) << protocol::TableRows{key.first, {{key.second, row.rv, row.cells}}};
}

protocol::OpResult FakeServer::decide(const protocol::Operation& op) {
    if (const auto known = m_ledger.constFind(op.id); known != m_ledger.cend()) return *known;
    std::optional<protocol::OpResult> result = judge ? judge(op) : std::nullopt;
    if (!result) result = apply(op, *domain::findEntity(op.table));
    if (result->outcome != Outcome::Later) m_ledger.insert(op.id, *result);
    return *result;
}

qint64 FakeServer::homeOf(const Record& record) {
    const domain::Home home = domain::homeOf(record);
    for (const auto& [no, feed] : m_scopes) {
        if (home.scope && feed.access.name == *home.scope) return no;
    }
    if (home.scope && home.scope->kind == domain::ScopeName::Kind::School) return addScope(*home.scope);
    if (!home.parent) return 1;
    const auto parent = m_rows.find({home.parent->number, home.parentId});
    return parent == m_rows.end() ? 1 : parent->second.scope;
}

protocol::OpResult FakeServer::apply(const protocol::Operation& op, const domain::Entity& entity) {
    const auto found = m_rows.find({op.table, op.row});
    const bool isThere = found != m_rows.end() && !found->second.isDead;
    if (isThere && !m_scopes[found->second.scope].isAllowed)
        return {op.id, Outcome::Held, protocol::OpCode::Forbidden, {}};
    if (op.kind == OpKind::Delete || op.kind == OpKind::Merge) {
        if (isThere) kill(entity, op.row);
        return {op.id, isThere ? Outcome::Applied : Outcome::Same};
    }
    Record current(entity, op.row);
    QCborMap unknown;
    if (isThere) {
        const auto cells = storage::readCells(entity, op.row, found->second.cells);
        current = cells->record;
        unknown = QCborValue::fromCbor(cells->extra).toMap();
    }
    if (!isThere && op.kind == OpKind::Update) return {op.id, Outcome::Conflict, protocol::OpCode::RowDeleted, {}};
    const auto merged = domain::mergeFields(current, domain::decode(entity, op.set), domain::decode(entity, op.base));
    for (const domain::FieldValue& one : merged.set) current.set(one.field, one.value);
    QCborMap cells = QCborValue::fromCbor(domain::encode(current)).toMap();
    for (const auto [name, value] : std::as_const(unknown)) cells.insert(name, value);
    if (!merged.set.isEmpty() || !isThere) put(op.table, op.row, cells.toCborValue().toCbor(), homeOf(current));
    if (merged.clashes.isEmpty()) return {op.id, Outcome::Applied};
    protocol::OpResult result{op.id, Outcome::Conflict};
    for (const auto& clash : merged.clashes) result.fields << QByteArray(entity.fields[size_t(clash.field)].name);
    return result;
}

protocol::Digest FakeServer::digest(qint64 scope) const {
    protocol::Digest digest;
    for (const auto& [key, row] : m_rows) {
        if (row.scope != scope || row.isDead) continue;
        ++digest.rows;
        digest.hash ^= protocol::rowHash(row.id, row.rv);
    }
    return digest;
}

protocol::ScopePage FakeServer::page(const protocol::Cursor& cursor, int limit) {
    struct Line {
        Kept row;
        bool isLeft = false;
    };
    QList<Line> lines;
    for (const auto& [key, row] : m_rows) {
        if (row.scope == cursor.scope && row.seq > cursor.at) lines << Line{row};
    }
    for (const Kept& row : m_left) {
        if (row.scope == cursor.scope && row.seq > cursor.at) lines << Line{row, true};
    }
    std::sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.row.seq < b.row.seq; });
    protocol::ScopePage page;
    page.scope = cursor.scope;
    page.head = m_seq.value(cursor.scope);
    page.isDone = lines.size() <= limit;
    page.next = page.isDone ? page.head : lines.at(limit - 1).row.seq;
    for (const Line& line : std::as_const(lines)) {
        if (line.row.seq > page.next) break;
        const bool isOld = line.row.seq <= cursor.skipUpto;
        const protocol::GoneRow gone{line.row.table, line.row.id, line.row.rv};
        if (line.isLeft || line.row.isDead) {
            if (!isOld) (line.isLeft ? page.left : page.dead) << gone;
        } else {
            page.live << protocol::TableRows{line.row.table, {{line.row.id, line.row.rv, line.row.cells}}};
        }
    }
    if (page.isDone) page.digest = digest(cursor.scope);
    return page;
}

base::Result<protocol::PullReply> FakeServer::pull(const protocol::PullRequest& request) {
    pulls << request;
    if (epochOfCaller != epoch) return base::fail(ErrorCode::EpochChanged);
    if (beforePull) {
        if (const auto error = beforePull(request)) return base::fail(*error);
    }
    protocol::PullReply reply;
    reply.epoch = epoch;
    reply.accessVersion = accessVersion;
    if (request.accessVersion != accessVersion) {
        reply.access.emplace();
        for (auto& [no, feed] : m_scopes) {
            feed.access.head = m_seq.value(no);
            feed.access.rows = digest(no).rows;
            if (feed.isAllowed) reply.access->append(feed.access);
        }
    }
    int left = request.limit;
    for (const protocol::Cursor& cursor : request.cursors) {
        const bool isBehind = cursor.at < m_seq.value(cursor.scope);
        if (left <= 0 || !m_scopes[cursor.scope].isAllowed || !isBehind) continue;
        const protocol::ScopePage one = page(cursor, left);
        left -= int(one.live.size() + one.dead.size() + one.left.size());
        reply.scopes << one;
    }
    if (spoil) spoil(reply);
    return reply;
}

} // namespace rs::test
