// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite chooses its ways without having seen the data: a wrong one makes each operation read a whole table.
#include "server/core/testserver.h"

namespace rs::server {

namespace {

QString planOf(sql::Connection& connection, const char* statement) {
    QStringList steps;
    EXPECT_TRUE(connection.read(statement, {}, [&](const sql::Row& row) { steps << row.text(3); }));
    return steps.join(u'\n');
}

} // namespace

TEST(PlansTest, PeopleWithTheSameContactAreFoundByIt) {
    TestServer server(sql::Engine::Sqlite);
    const QString ofSchool =
        planOf(*server.connection, "EXPLAIN QUERY PLAN SELECT row_id FROM contact WHERE value = 'a' AND kind = 1 AND "
                                   "table_no = 1 AND scope_no = 1 ORDER BY row_id LIMIT 20");
    EXPECT_TRUE(ofSchool.contains(QLatin1String("contact_value"))) << qPrintable(ofSchool);
    EXPECT_TRUE(ofSchool.contains(QLatin1String("value=?"))) << qPrintable(ofSchool);
    const QString ofAll =
        planOf(*server.connection, "EXPLAIN QUERY PLAN SELECT row_id FROM contact WHERE value = 'a' AND kind = 1 AND "
                                   "table_no = 1 ORDER BY CASE WHEN scope_no = 1 THEN 0 ELSE 1 END, row_id LIMIT 20");
    EXPECT_TRUE(ofAll.contains(QLatin1String("contact_value"))) << qPrintable(ofAll);
}

} // namespace rs::server
