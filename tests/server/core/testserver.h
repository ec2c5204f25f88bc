// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/limits.h"
#include "server/core/operations.h"
#include "server/core/rights.h"
#include "server/core/servercore.h"
#include "server/sql/schema.h"
#include "support/postgres.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <map>

namespace rs::server {

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

    [[nodiscard]] const domain::Record* find(const Id& id) const;
    [[nodiscard]] QVariant value(const Id& id, const char* field) const;
    [[nodiscard]] QList<domain::Record> all(const char* table) const;
};

//! A server core on a database of its own, and people who ask it.
class TestServer {
public:
    explicit TestServer(sql::Engine engine, const Testing& rules = {});

    [[nodiscard]] std::unique_ptr<sql::Connection> connect() const;
    Caller add(const QString& name, Role role, const QStringList& regions = {}, const QList<Id>& schools = {});
    void addDevice(const Caller& caller);
    [[nodiscard]] Caller otherLaptop(const Caller& caller);
    void grantRegion(const Caller& caller, const QString& region);
    void grantSchool(const Caller& caller, const Id& school);
    void revokeAll(const Caller& caller);
    void run(const char* statement, const sql::Values& values);
    [[nodiscard]] qint64 number(const char* statement, const sql::Values& values = {});

    protocol::PushReply push(const Caller& caller, const QList<Operation>& ops, int schema = 1);
    protocol::OpResult push(const Caller& caller, const Operation& op, int schema = 1);
    //! Pulls until nothing is left, by pages of `limit` rows, and checks what must always hold.
    void pull(const Caller& caller, View& view, int limit = 1000);
    [[nodiscard]] View pulled(const Caller& caller, int limit = 1000);
    //! All that waits for this person's decision.
    [[nodiscard]] QList<protocol::HeldOperation> held(const Caller& caller);

    QTemporaryDir folder;
    sql::DatabaseUrl url;
    std::unique_ptr<sql::Connection> connection;
    std::unique_ptr<ServerCore> core;
    std::map<Id, Id> lastBatch;
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
