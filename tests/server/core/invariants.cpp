// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/invariants.h"

#include "server/core/rowset.h"

namespace rs::server {

using namespace Qt::StringLiterals;

namespace {

struct Stored {
    RowKey key;
    qint64 scope = 0, seq = 0, rv = 0;
    Id parent;
    domain::Record record;
};

QList<Stored> storedRows(TestServer& server) {
    QList<Stored> rows;
    const auto done = server.connection->read(
        "SELECT table_no, id, scope_no, seq, rv, parent, cells FROM record ORDER BY table_no, id", {},
        [&](const sql::Row& row) {
            Stored one{{int(row.integer(0)), row.id(1)}, row.integer(2), row.integer(3), row.integer(4), row.id(5), {}};
            one.record = RowSet::recordOf(one.key, {StoredRow::Life::Live, 0, 0, {}, {}, row.bytes(6)});
            rows << one;
        });
    EXPECT_TRUE(done.has_value());
    return rows;
}

void expectScopes(TestServer& server, const QList<Stored>& rows) {
    std::map<qint64, protocol::Digest> digests;
    std::map<qint64, std::set<qint64>> places;
    for (const Stored& row : rows) {
        ++digests[row.scope].rows;
        digests[row.scope].hash ^= protocol::rowHash(row.key.id, row.rv);
        EXPECT_TRUE(places[row.scope].insert(row.seq).second) << "two rows at one place of the feed";
    }
    ASSERT_TRUE(server.connection->read("SELECT scope_no, seq, id FROM gone", {}, [&](const sql::Row& row) {
        EXPECT_TRUE(places[row.integer(0)].insert(row.integer(1)).second);
    }));
    ASSERT_TRUE(server.connection->read("SELECT " RS_SCOPE_COLUMNS " FROM scope", {}, [&](const sql::Row& row) {
        const ScopeLine line = scopeLine(row);
        EXPECT_EQ((protocol::Digest{line.liveRows, line.digest}), digests[line.no]) << line.no;
        const auto& taken = places[line.no];
        EXPECT_TRUE(taken.empty() || *taken.rbegin() <= line.seq);
    }));
}

void expectReferences(TestServer& server, const QList<Stored>& rows) {
    QSet<Id> alive, losers;
    std::set<std::pair<Id, Id>> mentions, kept;
    for (const Stored& row : rows) alive << row.key.id;
    ASSERT_TRUE(
        server.connection->read("SELECT loser FROM alias", {}, [&](const sql::Row& row) { losers << row.id(0); }));
    for (const Stored& row : rows) {
        const char* const parent = row.record.entity().parent;
        EXPECT_EQ(row.parent, parent ? row.record.reference(parent) : Id());
        EXPECT_TRUE(row.parent.isNull() || alive.contains(row.parent)) << "a parent that is gone";
        EXPECT_FALSE(losers.contains(row.key.id)) << "a loser that lives";
        for (const Id& id : mentionedIn(row.record)) {
            mentions.insert({id, row.key.id});
            const bool isJournal = row.key.table == numberOf("conflict"); // it may tell what a loser said
            EXPECT_TRUE(isJournal || !losers.contains(id)) << "named: a loser, by " << row.record.entity().name;
        }
    }
    ASSERT_TRUE(server.connection->read("SELECT target, row_id FROM mention", {}, [&](const sql::Row& row) {
        kept.insert({row.id(0), row.id(1)});
    }));
    EXPECT_EQ(mentions, kept);
}

void expectContacts(TestServer& server, const QList<Stored>& rows) {
    QSet<Id> reachable, kept;
    for (const Stored& row : rows) {
        const bool isPerson = row.key.table == numberOf("person") || row.key.table == numberOf("participant");
        if (isPerson && !row.record.text(u"email").isEmpty()) reachable << row.key.id;
    }
    ASSERT_TRUE(server.connection->read("SELECT row_id FROM contact WHERE kind = 1", {},
                                        [&](const sql::Row& row) { kept << row.id(0); }));
    EXPECT_EQ(reachable, kept);
}

void addLines(TestServer& server, const char* statement, int columns, QStringList& lines) {
    const auto done = server.connection->read(statement, {}, [&](const sql::Row& row) {
        QStringList words{QString::fromLatin1(statement).section(u"FROM "_s, 1).section(u' ', 0, 0)};
        for (int i = 0; i < columns; ++i) words << QString::fromLatin1(row.bytes(i).toHex());
        lines << words.join(u' ');
    });
    EXPECT_TRUE(done.has_value()) << qPrintable(done.error().detail);
}

} // namespace

void expectSound(TestServer& server) {
    const QList<Stored> rows = storedRows(server);
    expectScopes(server, rows);
    expectReferences(server, rows);
    expectContacts(server, rows);
}

QStringList feedOf(TestServer& server) {
    // Numbers as text, so that both engines give the same bytes.
    QStringList lines;
    addLines(server,
             "SELECT CAST(no AS TEXT), id, region, CAST(seq AS TEXT), CAST(live_rows AS TEXT), "
             "CAST(digest AS TEXT) FROM scope ORDER BY scope.no",
             6, lines);
    addLines(server,
             "SELECT CAST(scope_no AS TEXT), CAST(seq AS TEXT), id, CAST(rv AS TEXT), parent, author, cells "
             "FROM record ORDER BY record.scope_no, record.seq",
             7, lines);
    addLines(server,
             "SELECT CAST(scope_no AS TEXT), CAST(seq AS TEXT), id, CAST(rv AS TEXT), CAST(state AS TEXT), author "
             "FROM gone ORDER BY gone.scope_no, gone.seq",
             6, lines);
    addLines(server, "SELECT loser, winner FROM alias ORDER BY loser", 2, lines);
    addLines(server, "SELECT target, row_id FROM mention ORDER BY target, row_id", 2, lines);
    addLines(server,
             "SELECT row_id, CAST(kind AS TEXT), value, CAST(scope_no AS TEXT) FROM contact ORDER BY contact.row_id, "
             "contact.kind",
             4, lines);
    addLines(server,
             "SELECT id, CAST(outcome AS TEXT), CAST(code AS TEXT), fields, CAST(scope_no AS TEXT) FROM op ORDER BY id",
             5, lines);
    addLines(server, "SELECT account, region, school FROM access_grant ORDER BY account, region, school", 3, lines);
    return lines;
}

} // namespace rs::server
