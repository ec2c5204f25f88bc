// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/laptop.h"

#include "domain/cbor.h"
#include "storage/promote.h"
#include "storage/remotewriter.h"

namespace rs::test {

using namespace Qt::StringLiterals;
using base::ErrorCode;

class PullTest : public testing::Test {
protected:
    domain::Record topic(const QString& title) {
        domain::Record record(topics(), base::newId());
        return record.set(u"title", title);
    }
    //! An answer for the window, and nothing to undo.
    [[nodiscard]] qint64 steps() { return laptop.number(u"SELECT count(*) FROM change_set"_s); }

    FakeServer server;
    Laptop laptop{server};
};

TEST_F(PullTest, RowsComeWithoutOperationsAndAreFound) {
    const domain::Record school = event(u"Школа воды"_s);
    const qint64 scope = server.addScope(domain::schoolScope(school.id()));
    server.put(school, scope);
    const domain::Record one = participant(school.id(), u"Ёлкина"_s);
    server.put(one, scope);
    laptop.sync();
    EXPECT_EQ(laptop.text(participants(), one.id(), u"family_name"), u"Ёлкина"_s);
    EXPECT_EQ(steps(), 0);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM outbox"_s), 0);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM participant_fts WHERE participant_fts MATCH 'елкин'"_s), 1);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM participant WHERE name_key LIKE 'елкина%'"_s), 1);
    ASSERT_FALSE(laptop.heard.isEmpty());
    EXPECT_EQ(laptop.heard.last().changeSet, storage::RemoteWriter::noChangeSet);
    EXPECT_TRUE(laptop.heard.last().touched.value(&participants()).rowsCameOrWent);

    domain::Record renamed = one;
    server.put(renamed.set(u"family_name", u"Жарикова"_s), scope);
    laptop.sync();
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM participant_fts WHERE participant_fts MATCH 'елкин'"_s), 0);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM participant_fts WHERE participant_fts MATCH 'жарик'"_s), 1);
    server.kill(participants(), one.id());
    laptop.sync();
    EXPECT_EQ(laptop.text(participants(), one.id(), u"family_name"), u"(none)"_s);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM participant_fts WHERE participant_fts MATCH 'жарик'"_s), 0);
}

TEST_F(PullTest, ALongPageOfSeveralTablesComesWholeAndInItsOrder) {
    const domain::Record school = event(u"Школа воды"_s);
    const qint64 scope = server.addScope(domain::schoolScope(school.id()));
    server.put(school, scope);
    QStringList sent;
    for (int i = 0; i < 300; ++i) {
        sent << u"Ёлкина-%1"_s.arg(i);
        server.put(participant(school.id(), sent.last()), scope);
        if (i < 130) server.put(topic(sent.last()), 1);
    }
    laptop.sync();
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM topic"_s), 130);
    const QVariant came = *laptop.store().database().scalar(
        u"SELECT group_concat(family_name) FROM (SELECT family_name FROM participant ORDER BY n)");
    EXPECT_EQ(came.toString(), sent.join(u','));
}

TEST_F(PullTest, OneUnreadableRowDeepInALongPageIsAnErrorAndNothingOfThePageStays) {
    laptop.sync();
    for (int i = 0; i < 300; ++i) server.put(topic(u"Вода %1"_s.arg(i)), 1);
    server.spoil = [](protocol::PullReply& reply) {
        ASSERT_EQ(reply.scopes.value(0).live.size(), 300);
        reply.scopes[0].live[200].rows[0].cells = "no map";
    };
    sync::Client client = laptop.client();
    const auto pulled = client.pullOnce();
    ASSERT_FALSE(pulled);
    EXPECT_EQ(pulled.error().code, ErrorCode::MessageMalformed);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM topic"_s), 0);
    server.spoil = {};
    laptop.sync();
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM topic"_s), 300);
}

TEST_F(PullTest, AMeetingWithoutNewsIsOneRequest) {
    server.put(topic(u"Вода"_s), 1);
    laptop.sync();
    const qsizetype before = server.pulls.size();
    laptop.sync();
    EXPECT_EQ(server.pulls.size() - before, 1);
    EXPECT_EQ(server.hellos, 1);
    server.put(topic(u"Огонь"_s), 1);
    laptop.sync();
    EXPECT_EQ(server.pulls.size() - before, 2);
    EXPECT_EQ(server.pushes.size(), 0);
}

TEST_F(PullTest, FieldsThatWaitKeepTheirValueAndWhatTheirAuthorSaw) {
    domain::Record school = event(u"Школа"_s);
    const qint64 scope = server.addScope(domain::schoolScope(school.id()));
    server.put(school, scope);
    laptop.sync();
    laptop.set(events(), school.id(), u"title", u"Моё название"_s);
    const QVariant seen = *laptop.store().database().scalar(u"SELECT base FROM outbox");
    server.put(school.set(u"title", u"Чужое название"_s).set(u"city", u"Канск"_s), scope);
    sync::Client client = laptop.client();
    ASSERT_TRUE(client.pullOnce());
    EXPECT_EQ(laptop.text(events(), school.id(), u"title"), u"Моё название"_s);
    EXPECT_EQ(laptop.text(events(), school.id(), u"city"), u"Канск"_s);
    EXPECT_EQ(*laptop.store().database().scalar(u"SELECT base FROM outbox"), seen);
    EXPECT_EQ(laptop.sync().conflicts, 1);
    EXPECT_EQ(laptop.text(events(), school.id(), u"title"), u"Чужое название"_s);
    EXPECT_EQ(server.text(events(), school.id(), u"title"), u"Чужое название"_s);
}

TEST_F(PullTest, WhatIsDeletedHereDoesNotComeBackBeforeTheServerKnows) {
    domain::Record one = topic(u"Вода"_s);
    server.put(one, 1);
    laptop.sync();
    laptop.remove(topics(), one.id());
    server.put(one.set(u"title", u"Вода живая"_s), 1);
    sync::Client client = laptop.client();
    ASSERT_TRUE(client.pullOnce());
    EXPECT_EQ(laptop.text(topics(), one.id(), u"title"), u"(none)"_s);
    // The server keeps it: somebody has changed it unseen.
    server.judge = [](const protocol::Operation& op) {
        return std::optional(
            protocol::OpResult{op.id, protocol::Outcome::Conflict, protocol::OpCode::DeleteVersusEdit});
    };
    laptop.sync();
    EXPECT_EQ(laptop.text(topics(), one.id(), u"title"), u"Вода живая"_s);
}

TEST_F(PullTest, ARowThatMovesStaysWhenItsNewPlaceIsKnownAlready) {
    domain::Record school = event(u"Школа"_s), other = event(u"Другая"_s);
    const qint64 first = server.addScope(domain::schoolScope(school.id()));
    const qint64 second = server.addScope(domain::schoolScope(other.id()));
    server.put(school, first);
    server.put(other, second);
    domain::Record one = participant(school.id(), u"Баженов"_s);
    server.put(one, first);
    laptop.sync();
    // The newest school is asked first: the row comes there before it is said to have left here.
    server.put(one.set(u"event_id", QVariant::fromValue(other.id())), second);
    laptop.sync();
    EXPECT_EQ(laptop.text(participants(), one.id(), u"family_name"), u"Баженов"_s);
    // And back: it leaves first, and comes then.
    server.put(one.set(u"event_id", QVariant::fromValue(school.id())), first);
    laptop.sync();
    EXPECT_EQ(laptop.text(participants(), one.id(), u"family_name"), u"Баженов"_s);
    EXPECT_EQ(laptop.number(u"SELECT scope_no FROM sync_row WHERE table_no = %1"_s.arg(participants().number)), first);
    // Somewhere where one may not look.
    const qint64 hidden = server.addScope(domain::schoolScope(base::newId()));
    server.scope(hidden).isAllowed = false;
    server.put(one, hidden);
    laptop.sync();
    EXPECT_EQ(laptop.text(participants(), one.id(), u"family_name"), u"(none)"_s);
}

TEST_F(PullTest, ARowThatWasMovedHereIsNotTakenAway) {
    domain::Record school = event(u"Школа"_s), other = event(u"Другая"_s);
    const base::Id one = participant(school.id(), u"Баженов"_s).id();
    laptop.insert(school);
    laptop.insert(other);
    domain::Record record = participant(school.id(), u"Баженов"_s);
    record.setId(one);
    laptop.insert(record);
    laptop.sync();
    laptop.set(participants(), one, u"event_id", QVariant::fromValue(other.id()));
    laptop.sync();
    EXPECT_EQ(laptop.text(participants(), one, u"family_name"), u"Баженов"_s);
    const qsizetype pulls = server.pulls.size();
    laptop.sync();
    // Nothing had to be repaired.
    EXPECT_EQ(server.pulls.size() - pulls, 1);
    EXPECT_EQ(laptop.number(u"SELECT max(gen) FROM scope_state"_s), 1);
}

TEST_F(PullTest, AFirstReadingThatWasCutGoesOnAtThePage) {
    for (int i = 0; i < 95; ++i) server.put(topic(u"Тема %1"_s.arg(i)), 1);
    laptop.rowsAtOnce = 10;
    int answered = 0;
    server.beforePull = [&](const auto&) -> std::optional<ErrorCode> {
        return ++answered > 5 ? std::optional(ErrorCode::ServerUnreachable) : std::nullopt;
    };
    sync::Client cut = laptop.client();
    EXPECT_EQ(cut.run().error().code, ErrorCode::ServerUnreachable);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM topic"_s), 40);
    EXPECT_EQ(laptop.number(u"SELECT phase FROM scope_state"_s), 0);
    server.beforePull = {};
    laptop.open();
    EXPECT_EQ(laptop.sync().pulled, 55);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM topic"_s), 95);
    EXPECT_EQ(laptop.number(u"SELECT phase FROM scope_state"_s), 1);
}

TEST_F(PullTest, PagesGrowWhileThereIsMoreAndBeginSmallAgain) {
    for (int i = 0; i < 95; ++i) server.put(topic(u"Тема %1"_s.arg(i)), 1);
    laptop.rowsAtOnce = 10;
    laptop.mostRowsAtOnce = 35;
    const auto limits = [&] {
        QList<int> asked;
        for (const protocol::PullRequest& one : std::as_const(server.pulls)) asked << one.limit;
        server.pulls.clear();
        return asked;
    };
    server.beforePull = [&](const auto&) -> std::optional<ErrorCode> {
        return server.pulls.size() > 2 ? std::optional(ErrorCode::ServerUnreachable) : std::nullopt;
    };
    sync::Client cut = laptop.client();
    EXPECT_EQ(cut.run().error().code, ErrorCode::ServerUnreachable);
    EXPECT_EQ(limits().mid(0, 3), (QList<int>{10, 10, 20}));
    server.beforePull = {};
    EXPECT_EQ(laptop.sync().pulled + 10, 95) << "what a page has brought is not asked for again";
    const QList<int> all = limits();
    EXPECT_EQ(all.first(), 10);
    EXPECT_EQ(*std::max_element(all.begin(), all.end()), 35);
    for (const protocol::PullRequest& one : std::as_const(server.expected)) EXPECT_LE(one.limit, 35);
    EXPECT_EQ(laptop.number(QStringLiteral("SELECT count(*) FROM topic")), 95);
}

TEST_F(PullTest, OverASlowLinePagesStaySmall) {
    for (int i = 0; i < 95; ++i) server.put(topic(u"Тема %1"_s.arg(i)), 1);
    laptop.rowsAtOnce = 10;
    laptop.mostRowsAtOnce = 80;
    server.beforePull = [&](const auto&) {
        laptop.now += 4000;
        return std::nullopt;
    };
    EXPECT_EQ(laptop.sync().pulled, 95);
    for (const protocol::PullRequest& one : std::as_const(server.pulls)) EXPECT_EQ(one.limit, 10);
}

TEST_F(PullTest, WhatIsExpectedNextIsWhatIsAsked) {
    for (const char* title : {"one", "two"}) {
        const qint64 school = server.addScope(domain::schoolScope(base::newId()));
        for (int i = 0; i < 7; ++i) server.put(event(QString::fromLatin1(title) + QString::number(i)), school);
    }
    laptop.rowsAtOnce = 2;
    laptop.mostRowsAtOnce = 3;
    laptop.sync();
    ASSERT_GT(server.expected.size(), 3);
    for (const protocol::PullRequest& one : std::as_const(server.expected)) EXPECT_TRUE(server.pulls.contains(one));
    EXPECT_EQ(server.pulls.size(), server.expected.size() + 2); // all but the first, and the one behind the list
}

TEST_F(PullTest, ALargeFirstReadingLeavesAllIndexes) {
    const qint64 school = server.addScope(domain::schoolScope(base::newId()));
    const qint64 indexes = laptop.number(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'index'"));
    const domain::Record one = event(QStringLiteral("one"));
    for (int i = 0; i < 5; ++i) server.put(event(QString::number(i)), school);
    laptop.firstLoadFrom = 5;
    laptop.rowsAtOnce = 2;
    qint64 fewest = indexes;
    server.beforePull = [&](const protocol::PullRequest&) {
        fewest =
            std::min(fewest, laptop.number(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'index'")));
        return std::nullopt;
    };
    laptop.sync();
    EXPECT_LT(fewest, indexes);
    EXPECT_EQ(laptop.number(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'index'")), indexes);
    EXPECT_EQ(laptop.number(QStringLiteral("SELECT count(*) FROM event")), 5);
}

TEST_F(PullTest, ScopesAreAskedForInTheOrderInWhichTheyAreWanted) {
    const qint64 older = server.addScope(domain::schoolScope(base::newId()));
    const qint64 region = server.addScope(domain::regionScope(u"RU-KYA"));
    const qint64 newer = server.addScope(domain::schoolScope(base::newId()));
    laptop.sync();
    QList<qint64> asked;
    for (const auto& cursor : server.pulls.last().cursors) asked << cursor.scope;
    EXPECT_EQ(asked, (QList<qint64>{1, region, newer, older}));
}

TEST_F(PullTest, WhatHasDriftedApartIsReadAnewOnceADay) {
    const domain::Record kept = topic(u"Вода"_s), ghost = topic(u"Призрак"_s);
    server.put(kept, 1);
    server.put(ghost, 1);
    laptop.sync();
    server.forget(topics(), ghost.id());
    server.put(topic(u"Огонь"_s), 1);
    laptop.sync();
    EXPECT_EQ(laptop.text(topics(), ghost.id(), u"title"), u"(none)"_s);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM topic"_s), 2);

    const domain::Record second = topic(u"Второй призрак"_s);
    server.put(second, 1);
    laptop.sync();
    server.forget(topics(), second.id());
    laptop.now += 60'000;
    server.put(topic(u"Земля"_s), 1);
    laptop.sync();
    EXPECT_EQ(laptop.text(topics(), second.id(), u"title"), u"Второй призрак"_s);
    laptop.now += 24ll * 60 * 60 * 1000;
    server.put(topic(u"Воздух"_s), 1);
    laptop.sync();
    EXPECT_EQ(laptop.text(topics(), second.id(), u"title"), u"(none)"_s);
}

//! {"title": title, "sky": "blue"}: the second field is of a newer version.
QByteArray cellsWithUnknownField(const QString& title) {
    QByteArray cells;
    domain::cbor::appendMap(cells, 2);
    domain::cbor::appendText(cells, "sky");
    domain::cbor::appendText(cells, "blue");
    domain::cbor::appendText(cells, "title");
    domain::cbor::appendText(cells, QStringView(title));
    return cells;
}

TEST_F(PullTest, WhatThisVersionDoesNotKnowIsKeptBeside) {
    const base::Id row = base::newId(), unknown = base::newId();
    constexpr int newTable = 4711;
    server.put(topics().number, row, cellsWithUnknownField(u"Вода"_s), 1);
    server.put(newTable, unknown, cellsWithUnknownField(u"Новое"_s), 1);
    laptop.sync();
    EXPECT_EQ(laptop.text(topics(), row, u"title"), u"Вода"_s);
    const QVariant extra = *laptop.store().database().scalar(u"SELECT cells FROM sync_extra");
    EXPECT_TRUE(extra.toByteArray().contains("blue"));
    EXPECT_FALSE(extra.toByteArray().contains("title"));
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM parked"_s), 1);
    // An edit of a known field does not touch it, here or there.
    laptop.set(topics(), row, u"title", u"Вода живая"_s);
    laptop.sync();
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM sync_extra"_s), 1);
    server.kill(topics(), row);
    laptop.sync();
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM sync_extra"_s), 0);
}

TEST_F(PullTest, AMigrationBringsWhatWasKeptBesideToItsPlace) {
    const base::Id parked = base::newId();
    const domain::Record plain = topic(u"Вода"_s);
    server.put(plain, 1);
    laptop.sync();
    // As an older version has left them: a table and a field that it did not know, this one does.
    sql::Database& database = laptop.store().database();
    const auto hex = [](const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); };
    ASSERT_TRUE(database.execute(u"INSERT INTO parked VALUES (%1, x'%2', x'%3');"
                                 "INSERT INTO sync_extra VALUES (%1, x'%4', x'%5')"_s.arg(topics().number)
                                     .arg(hex(parked.toRfc4122()), hex(cellsWithUnknownField(u"Припаркованная"_s)),
                                          hex(plain.id().toRfc4122()), hex(cellsWithUnknownField(u"Из запаса"_s)))));
    ASSERT_TRUE(storage::promoteUnknown(database));
    EXPECT_EQ(laptop.text(topics(), parked, u"title"), u"Припаркованная"_s);
    EXPECT_EQ(laptop.text(topics(), plain.id(), u"title"), u"Из запаса"_s);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM parked"_s), 0);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM sync_extra"_s), 2); // the sky
}

TEST_F(PullTest, AnAnswerThatLeadsNowhereIsAnError) {
    server.put(topic(u"Вода"_s), 1);
    server.spoil = [](protocol::PullReply& reply) {
        for (auto& page : reply.scopes) {
            page.next = 0;
            page.isDone = false;
            page.live.clear();
        }
    };
    sync::Client client = laptop.client();
    EXPECT_EQ(client.run().error().code, ErrorCode::ServerFailed);
}

TEST_F(PullTest, HostileCellsChangeNothing) {
    for (const QByteArray& cells :
         {QByteArray("\xff"), QByteArray("\xa1\x65title"), QByteArray("\xbb\xff\xff\xff\xff\xff\xff\xff\xff"),
          QByteArray("\xa1\x65title\x9b\xff\xff\xff\xff\xff\xff\xff\xff"), QByteArray("\xa0\x00", 2)}) {
        EXPECT_FALSE(storage::readCells(topics(), base::newId(), cells)) << cells.toHex().toStdString();
        server.put(topics().number, base::newId(), cells, 1);
        sync::Client client = laptop.client();
        EXPECT_EQ(client.run().error().code, ErrorCode::MessageMalformed);
        EXPECT_EQ(laptop.number(u"SELECT count(*) FROM topic"_s), 0);
    }
}

TEST_F(PullTest, CancelledBetweenTwoPagesItKeepsWhatCame) {
    for (int i = 0; i < 30; ++i) server.put(topic(u"Тема %1"_s.arg(i)), 1);
    sync::Client::Environment environment;
    environment.now = base::nowMilliseconds;
    environment.newId = base::newId;
    environment.rowsAtOnce = 10;
    environment.mostRowsAtOnce = 10;
    base::Progress progress([&](qint64 done, qint64 total) {
        EXPECT_LE(done, total);
        if (done >= 10) environment.progress.cancel();
    });
    environment.progress = progress;
    sync::Client client(laptop.store(), server, environment);
    EXPECT_EQ(client.run().error().code, ErrorCode::Cancelled);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM topic"_s), 10);
    laptop.sync();
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM topic"_s), 30);
}

} // namespace rs::test
