// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/testserver.h"

#include "server/core/quarantine.h"

namespace rs::server {

using namespace Qt::StringLiterals;

namespace {

void takeAccess(const protocol::PullReply& reply, View& view) {
    view.scopes.clear();
    std::map<qint64, qint64> cursors;
    for (const auto& scope : *reply.access) {
        view.scopes[scope.scope] = scope;
        cursors[scope.scope] = view.cursors.contains(scope.scope) ? view.cursors[scope.scope] : 0;
    }
    view.cursors = cursors;
    std::erase_if(view.rows, [&](const auto& one) { return !cursors.contains(one.second.scope); });
}

void expectDigest(const protocol::ScopePage& page, const View& view) {
    protocol::Digest digest;
    for (const auto& [id, seen] : view.rows) {
        if (seen.scope != page.scope) continue;
        ++digest.rows;
        digest.hash ^= protocol::rowHash(id, seen.rv);
    }
    EXPECT_EQ(digest, *page.digest);
}

void takePage(const protocol::ScopePage& page, View& view) {
    EXPECT_GE(page.next, view.cursors[page.scope]) << "a cursor never goes back";
    EXPECT_LE(page.next, page.head);
    for (const auto& table : page.live) {
        const domain::Entity* entity = domain::findEntity(table.table);
        ASSERT_NE(entity, nullptr);
        for (const auto& row : table.rows) {
            domain::Record record(*entity, row.id);
            for (const auto& one : domain::decode(*entity, row.cells)) record.set(one.field, one.value);
            const auto known = view.rows.find(row.id);
            if (known == view.rows.end() || known->second.rv < row.rv)
                view.rows[row.id] = {table.table, page.scope, row.rv, record};
        }
    }
    for (const auto* list : {&page.dead, &page.left}) {
        for (const auto& gone : *list) {
            const auto known = view.rows.find(gone.id);
            if (known != view.rows.end() && known->second.scope == page.scope && known->second.rv < gone.rv)
                view.rows.erase(known);
        }
    }
    view.cursors[page.scope] = page.next;
}

} // namespace

const domain::Record* View::find(const Id& id) const {
    const auto found = rows.find(id);
    return found == rows.end() ? nullptr : &found->second.record;
}

QVariant View::value(const Id& id, const char* field) const {
    const domain::Record* record = find(id);
    return record ? record->value(QLatin1String(field)) : QVariant();
}

QList<domain::Record> View::all(const char* table) const {
    QList<domain::Record> records;
    for (const auto& [id, seen] : rows) {
        if (seen.table == numberOf(table)) records << seen.record;
    }
    return records;
}

TestServer::TestServer(sql::Engine engine, const Testing& rules) {
    url = engine == sql::Engine::Sqlite ? sql::DatabaseUrl{engine, folder.filePath(u"server.db"_s)}
                                        : sql::DatabaseUrl{engine, test::Postgres::instance().freshAddress()};
    connection = connect();
    EXPECT_TRUE(sql::migrate(*connection).has_value());
    core = std::make_unique<ServerCore>(*connection, rules);
}

std::unique_ptr<sql::Connection> TestServer::connect() const {
    auto opened = sql::Connection::open(url);
    EXPECT_TRUE(opened.has_value()) << qPrintable(opened ? QString() : opened.error().detail);
    return opened ? std::move(*opened) : nullptr;
}

Caller TestServer::add(const QString& name, Role role, const QStringList& regions, const QList<Id>& schools) {
    Caller caller{base::newId(), base::newId(), name, role};
    run("INSERT INTO account (id, name, name_key, role, password, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
        {caller.account, name, name, roleName(role), u"x"_s, 1});
    for (const QString& region : regions) grantRegion(caller, region);
    for (const Id& school : schools) grantSchool(caller, school);
    addDevice(caller);
    return caller;
}

void TestServer::addDevice(const Caller& caller) {
    run("INSERT INTO device (id, account, label, refresh_hash, refresh_until, created_at, seen_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7)",
        {caller.device, caller.account, caller.name + u"'s laptop"_s, base::toBytes(caller.device), 1, 1, 1});
}

Caller TestServer::otherLaptop(const Caller& caller) {
    Caller other = caller;
    other.device = base::newId();
    addDevice(other);
    return other;
}

void TestServer::grantRegion(const Caller& caller, const QString& region) {
    run("INSERT INTO access_grant (account, region, school, given_at) VALUES ($1, $2, $3, $4)",
        {caller.account, region, QByteArray(""), 1});
}

void TestServer::grantSchool(const Caller& caller, const Id& school) {
    run("INSERT INTO access_grant (account, region, school, given_at) VALUES ($1, $2, $3, $4)",
        {caller.account, QString(u""_s), school, 1});
}

void TestServer::revokeAll(const Caller& caller) {
    run("DELETE FROM access_grant WHERE account = $1", {caller.account});
}

void TestServer::run(const char* statement, const sql::Values& values) {
    const auto done = connection->run(statement, values);
    ASSERT_TRUE(done.has_value()) << qPrintable(done.error().detail);
}

qint64 TestServer::number(const char* statement, const sql::Values& values) {
    qint64 found = -1;
    EXPECT_TRUE(connection->read(statement, values, [&](const sql::Row& row) { found = row.integer(0); }));
    return found;
}

protocol::PushReply TestServer::push(const Caller& caller, const QList<Operation>& ops, int schema) {
    const protocol::PushRequest request{base::newId(), lastBatch[caller.device], ops};
    lastBatch[caller.device] = request.batch;
    const auto reply = core->push(caller, schema, request);
    EXPECT_TRUE(reply.has_value()) << (reply ? 0 : int(reply.error().failure));
    return reply.value_or(protocol::PushReply{});
}

protocol::OpResult TestServer::push(const Caller& caller, const Operation& op, int schema) {
    return push(caller, QList<Operation>{op}, schema).results.value(0);
}

void TestServer::pull(const Caller& caller, View& view, int limit) {
    for (int round = 0; round < 10000; ++round) {
        protocol::PullRequest request{view.accessVersion, limit, {}};
        for (const auto& [no, at] : view.cursors) request.cursors << protocol::Cursor{no, at, 0};
        const auto reply = core->pull(caller, 1, request);
        ASSERT_TRUE(reply.has_value()) << int(reply.error().failure);
        view.bytes += protocol::encode(*reply);
        if (reply->access) takeAccess(*reply, view);
        view.accessVersion = reply->accessVersion;
        qsizetype rows = 0;
        for (const auto& page : reply->scopes) {
            takePage(page, view);
            for (const auto& table : page.live) rows += table.rows.size();
            rows += page.dead.size() + page.left.size();
        }
        EXPECT_LE(rows, limit);
        bool isDone = !reply->access;
        for (const auto& page : reply->scopes) isDone = isDone && page.isDone;
        if (!isDone) continue;
        for (const auto& page : reply->scopes) {
            if (page.digest) expectDigest(page, view); // a row that moved is in the page of another scope
        }
        return;
    }
    ADD_FAILURE() << "pulling does not end";
}

View TestServer::pulled(const Caller& caller, int limit) {
    View view;
    pull(caller, view, limit);
    return view;
}

QList<protocol::HeldOperation> TestServer::held(const Caller& caller) {
    const auto held = Quarantine(*connection, caller).all();
    EXPECT_TRUE(held.has_value());
    return held.value_or(QList<protocol::HeldOperation>());
}

} // namespace rs::server
