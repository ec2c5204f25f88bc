// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registry.h"
#include "domain/valuecodec.h"
#include "protocol/limits.h"
#include "server/core/rights.h"
#include "server/core/servercore.h"
#include "server/sql/schema.h"
#include "support/postgres.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <map>

namespace rs::server {

using base::Id;
using protocol::OpCode;
using protocol::Operation;
using protocol::OpKind;
using protocol::Outcome;
using namespace Qt::StringLiterals;

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

//! Everything a person sees: rows by id, as a laptop that follows the feed has them.
struct View {
    struct Seen {
        int table = 0;
        qint64 scope = 0, rv = 0;
        domain::Record record;
    };
    std::map<Id, Seen> rows;
    std::map<qint64, protocol::ScopeAccess> scopes;
    std::map<qint64, qint64> cursors;
    qint64 accessVersion = 0;
    QByteArray bytes; //!< of all replies

    [[nodiscard]] const domain::Record* find(const Id& id) const {
        const auto found = rows.find(id);
        return found == rows.end() ? nullptr : &found->second.record;
    }
    [[nodiscard]] QVariant value(const Id& id, const char* field) const {
        const domain::Record* record = find(id);
        return record ? record->value(QLatin1String(field)) : QVariant();
    }
    [[nodiscard]] QList<domain::Record> all(const char* table) const {
        QList<domain::Record> records;
        for (const auto& [id, seen] : rows) {
            if (seen.table == numberOf(table)) records << seen.record;
        }
        return records;
    }
};

//! A server core on a database of its own, and people who ask it.
class TestServer {
public:
    explicit TestServer(sql::Engine engine, const Testing& testing = {}) {
        url = engine == sql::Engine::Sqlite ? sql::DatabaseUrl{engine, folder.filePath(u"server.db"_s)}
                                            : sql::DatabaseUrl{engine, test::Postgres::instance().freshAddress()};
        connection = connect();
        EXPECT_TRUE(sql::migrate(*connection).has_value());
        core = std::make_unique<ServerCore>(*connection, testing);
    }

    [[nodiscard]] std::unique_ptr<sql::Connection> connect() const {
        auto opened = sql::Connection::open(url);
        EXPECT_TRUE(opened.has_value()) << qPrintable(opened ? QString() : opened.error().detail);
        return opened ? std::move(*opened) : nullptr;
    }

    Caller add(const QString& name, Role role, const QStringList& regions = {}, const QList<Id>& schools = {}) {
        Caller caller{base::newId(), base::newId(), name, role};
        run("INSERT INTO account (id, name, name_key, role, password, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
            {caller.account, name, name, roleName(role), u"x"_s, 1});
        for (const QString& region : regions) grantRegion(caller, region);
        for (const Id& school : schools) grantSchool(caller, school);
        addDevice(caller);
        return caller;
    }
    void addDevice(const Caller& caller) {
        run("INSERT INTO device (id, account, label, refresh_hash, refresh_until, created_at, seen_at) "
            "VALUES ($1, $2, $3, $4, $5, $6, $7)",
            {caller.device, caller.account, caller.name + u"'s laptop"_s, base::toBytes(caller.device), 1, 1, 1});
    }
    [[nodiscard]] Caller otherLaptop(const Caller& caller) {
        Caller other = caller;
        other.device = base::newId();
        addDevice(other);
        return other;
    }
    void grantRegion(const Caller& caller, const QString& region) {
        run("INSERT INTO access_grant (account, region, school, given_at) VALUES ($1, $2, $3, $4)",
            {caller.account, region, QByteArray(""), 1});
    }
    void grantSchool(const Caller& caller, const Id& school) {
        run("INSERT INTO access_grant (account, region, school, given_at) VALUES ($1, $2, $3, $4)",
            {caller.account, QString(u""_s), school, 1});
    }
    void revokeAll(const Caller& caller) { run("DELETE FROM access_grant WHERE account = $1", {caller.account}); }
    void run(const char* statement, const sql::Values& values) {
        const auto done = connection->run(statement, values);
        ASSERT_TRUE(done.has_value()) << qPrintable(done.error().detail);
    }
    [[nodiscard]] qint64 number(const char* statement, const sql::Values& values = {}) {
        qint64 found = -1;
        EXPECT_TRUE(connection->read(statement, values, [&](const sql::Row& row) { found = row.integer(0); }));
        return found;
    }

    protocol::PushReply push(const Caller& caller, const QList<Operation>& ops, int schema = 1) {
        protocol::PushRequest request{base::newId(), lastBatch[caller.device], ops};
        lastBatch[caller.device] = request.batch;
        const auto reply = core->push(caller, schema, request);
        EXPECT_TRUE(reply.has_value()) << (reply ? 0 : int(reply.error().failure));
        return reply.value_or(protocol::PushReply{});
    }
    protocol::OpResult push(const Caller& caller, const Operation& op, int schema = 1) {
        return push(caller, QList<Operation>{op}, schema).results.value(0);
    }

    //! Pulls until nothing is left, by pages of `limit` rows, and checks what must always hold.
    void pull(const Caller& caller, View& view, int limit = 1000) {
        for (int round = 0; round < 10000; ++round) {
            protocol::PullRequest request{view.accessVersion, limit, {}};
            for (const auto& [no, at] : view.cursors) request.cursors << protocol::Cursor{no, at, 0};
            const auto reply = core->pull(caller, 1, request);
            ASSERT_TRUE(reply.has_value()) << int(reply.error().failure);
            view.bytes += protocol::encode(*reply);
            if (reply->access) takeAccess(*reply, view);
            view.accessVersion = reply->accessVersion;
            for (const auto& page : reply->scopes) takePage(page, view);
            if (reply->scopes.isEmpty() && !reply->access) return;
        }
        ADD_FAILURE() << "pulling does not end";
    }
    [[nodiscard]] View pulled(const Caller& caller, int limit = 1000) {
        View view;
        pull(caller, view, limit);
        return view;
    }

    QTemporaryDir folder;
    sql::DatabaseUrl url;
    std::unique_ptr<sql::Connection> connection;
    std::unique_ptr<ServerCore> core;
    std::map<Id, Id> lastBatch;

private:
    static void takeAccess(const protocol::PullReply& reply, View& view) {
        view.scopes.clear();
        std::map<qint64, qint64> cursors;
        for (const auto& scope : *reply.access) {
            view.scopes[scope.scope] = scope;
            cursors[scope.scope] = view.cursors.contains(scope.scope) ? view.cursors[scope.scope] : 0;
        }
        view.cursors = cursors;
        std::erase_if(view.rows, [&](const auto& one) { return !cursors.contains(one.second.scope); });
    }

    static void takePage(const protocol::ScopePage& page, View& view) {
        EXPECT_GE(page.next, view.cursors[page.scope]) << "a cursor never goes back";
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
        if (page.digest) expectDigest(page, view);
    }

    static void expectDigest(const protocol::ScopePage& page, const View& view) {
        protocol::Digest digest;
        for (const auto& [id, seen] : view.rows) {
            if (seen.scope != page.scope) continue;
            ++digest.rows;
            digest.hash ^= protocol::rowHash(id, seen.rv);
        }
        EXPECT_EQ(digest, *page.digest);
    }
};

//! Every test of the core runs on both engines.
class ServerTest : public testing::TestWithParam<sql::Engine> {
protected:
    TestServer server{GetParam()};
};

inline std::string engineName(const testing::TestParamInfo<sql::Engine>& info) {
    return info.param == sql::Engine::Sqlite ? "Sqlite" : "PostgreSql";
}

} // namespace rs::server

#define RS_BOTH_ENGINES(suite)                                                                                         \
    INSTANTIATE_TEST_SUITE_P(Engines, suite,                                                                           \
                             testing::Values(rs::server::sql::Engine::Sqlite, rs::server::sql::Engine::PostgreSql),    \
                             rs::server::engineName)
