// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/laptop.h"

#include "storage/outbox.h"

namespace rs::test {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using protocol::OpCode;
using protocol::OpResult;
using protocol::Outcome;

class PushTest : public testing::Test {
protected:
    base::Id addTopic(const QString& title) {
        domain::Record topic(topics(), base::newId());
        return laptop.insert(topic.set(u"title", title));
    }
    //! In one step.
    void addTopics(int count, const QString& note = {}) {
        laptop.write([&](storage::Writer& writer) -> base::Result<> {
            for (int i = 0; i < count; ++i) {
                domain::Record topic(topics(), base::newId());
                RS_TRY(writer.insert(topic.set(u"title", u"Тема"_s).set(u"note", note)));
            }
            return {};
        });
    }
    [[nodiscard]] QList<qsizetype> sizesOfPushes() const {
        QList<qsizetype> sizes;
        for (const auto& push : server.pushes) sizes << push.ops.size();
        return sizes;
    }
    [[nodiscard]] qint64 inState(int state) {
        return laptop.number(u"SELECT count(*) FROM outbox WHERE state = %1"_s.arg(state));
    }

    FakeServer server;
    Laptop laptop{server};
};

TEST_F(PushTest, WorkFromBeforeTheFirstMeetingIsSent) {
    const base::Id school = laptop.insert(event(u"Школа воды"_s));
    const base::Id one = laptop.insert(participant(school, u"Абросимова"_s));
    EXPECT_EQ(*laptop.store().unsent(), 2);
    const sync::Report report = laptop.sync();
    EXPECT_EQ(report.pushed, 2);
    EXPECT_EQ(*laptop.store().unsent(), 0);
    EXPECT_EQ(server.text(participants(), one, u"family_name"), u"Абросимова"_s);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM scope_state WHERE phase = 1"_s), 2);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM sync_row"_s), 2);
    EXPECT_GT(laptop.number(u"SELECT last_sync FROM sync_meta"_s), 0);
}

TEST_F(PushTest, AGroupGoesAsAWholeHoweverManyOperationsItHas) {
    laptop.operationsAtOnce = 5;
    for (const int count : {3, 4, 12, 2, 2}) addTopics(count);
    laptop.sync();
    EXPECT_EQ(sizesOfPushes(), (QList<qsizetype>{3, 4, 12, 4}));
    EXPECT_NE(server.pushes.at(0).ops.first().group, server.pushes.at(1).ops.first().group);
    EXPECT_EQ(server.pushes.at(1).ops.first().group, server.pushes.at(1).ops.last().group);
}

//! What the server says to one half says nothing of the other: each operation has an outcome of its own, and is shown.
TEST_F(PushTest, AGroupIsCutWhereItIsLongerThanARequestMayBeAndNothingOfItIsLost) {
    addTopics(1);
    addTopics(5, QString(200'000, u'ж'));
    addTopics(1);
    server.judge = [&](const protocol::Operation& op) -> std::optional<OpResult> {
        if (server.pushes.size() != 3) return std::nullopt;
        return OpResult{op.id, Outcome::Refused, OpCode::BadValue, {}};
    };
    const sync::Report report = laptop.sync();
    EXPECT_EQ(sizesOfPushes(), (QList<qsizetype>{1, 2, 2, 2}));
    EXPECT_EQ(report.pushed, 7);
    EXPECT_EQ(inState(1), 5);
    EXPECT_EQ(inState(3), 2) << "kept, and shown";
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM topic"_s), 5) << "what is not taken does not stand here, either";
    EXPECT_EQ(storage::Outbox(laptop.store()).unaccepted()->size(), 2);
}

TEST_F(PushTest, BytesEndARequestToo) {
    const QString long_(300'000, u'ж');
    for (int i = 0; i < 3; ++i) addTopic(long_);
    laptop.sync();
    EXPECT_EQ(server.pushes.size(), 3);
}

TEST_F(PushTest, ALostAnswerIsAskedForAgainUnderTheSameName) {
    addTopic(u"Вода"_s);
    server.afterPush = [](const auto&) { return std::optional(ErrorCode::ServerUnreachable); };
    sync::Client cut = laptop.client();
    EXPECT_EQ(cut.run().error().code, ErrorCode::ServerUnreachable);
    EXPECT_EQ(*laptop.store().unsent(), 1);
    server.afterPush = {};
    EXPECT_EQ(laptop.sync().pushed, 1);
    ASSERT_EQ(server.pushes.size(), 2);
    EXPECT_EQ(server.pushes.at(0).batch, server.pushes.at(1).batch);
    EXPECT_EQ(server.pushes.at(0).ops.first().id, server.pushes.at(1).ops.first().id);
    addTopic(u"Огонь"_s);
    laptop.sync();
    EXPECT_EQ(server.pushes.at(2).previous, server.pushes.at(1).batch);
    EXPECT_NE(server.pushes.at(2).batch, server.pushes.at(1).batch);
}

TEST_F(PushTest, WhatIsExpectedNextIsWhatIsSent) {
    for (int i = 0; i < 8; ++i) addTopic(QString::number(i));
    laptop.operationsAtOnce = 3;
    EXPECT_EQ(laptop.sync().pushed, 8);
    ASSERT_EQ(server.pushes.size(), 3);
    EXPECT_EQ(server.expectedPushes, server.pushes.mid(1));
    EXPECT_EQ(server.prepared, server.pushes.mid(2)) << "made ready while the second is answered";
    for (int i = 1; i < 3; ++i) EXPECT_EQ(server.pushes.at(i).previous, server.pushes.at(i - 1).batch);
    // A server that has not taken all of it may change what goes next.
    for (int i = 0; i < 8; ++i) addTopic(QString::number(i));
    server.judge = [](const protocol::Operation& op) {
        return OpResult{op.id, Outcome::Refused, OpCode::BadValue, {}};
    };
    server.expectedPushes.clear();
    EXPECT_EQ(laptop.sync().refused, 8);
    EXPECT_TRUE(server.expectedPushes.isEmpty());
}

TEST_F(PushTest, APushThatFailsDoesNotKeepPullsFromBeingMade) {
    domain::Record theirs(topics(), base::newId());
    server.put(theirs.set(u"title", u"Чужая тема"_s), 1);
    addTopic(u"Моя тема"_s);
    server.beforePush = [](const auto&) { return std::optional(ErrorCode::ServerBusy); };
    sync::Client client = laptop.client();
    EXPECT_EQ(client.run().error().code, ErrorCode::ServerBusy);
    EXPECT_EQ(laptop.text(topics(), theirs.id(), u"title"), u"Чужая тема"_s);
}

//! Taken long ago, and the answer was lost; somebody else has changed the row since, and this was seen while the edit
//! waited. The answer to its second sending comes at a moment when the row may not be shown.
TEST_F(PushTest, ARowThatAnAnswerMayNotShowIsWhatWasSeenOfItLast) {
    domain::Record one(topics(), base::newId());
    server.put(one.set(u"title", u"Вода"_s), 1);
    laptop.sync();
    laptop.set(topics(), one.id(), u"title", u"Моё"_s);
    sync::Client client = laptop.client();
    server.afterPush = [](const auto&) { return std::optional(ErrorCode::ServerUnreachable); };
    EXPECT_FALSE(client.pushOnce());
    server.afterPush = {};
    server.put(one.set(u"title", u"Чужое"_s), 1);
    ASSERT_TRUE(client.pullOnce());
    EXPECT_EQ(laptop.text(topics(), one.id(), u"title"), u"Моё"_s) << "it waits";
    server.scope(1).isAllowed = false;
    ASSERT_TRUE(client.pushOnce());
    server.scope(1).isAllowed = true;
    laptop.sync();
    EXPECT_EQ(laptop.text(topics(), one.id(), u"title"), u"Чужое"_s);
}

//! Made here, and the answer was lost; somebody else has moved it since to where we may not look. Nothing but the
//! second answer, which does not show it, says that the server has it.
TEST_F(PushTest, ARowThatWasMovedOutOfSightBeforeItsAnswerCameLeaves) {
    domain::Record one(topics(), base::newId());
    laptop.sync();
    laptop.insert(one.set(u"title", u"Вода"_s));
    server.afterPush = [](const auto&) { return std::optional(ErrorCode::ServerUnreachable); };
    EXPECT_FALSE(laptop.client().pushOnce());
    server.afterPush = {};
    const qint64 elsewhere = server.addScope(domain::regionScope(u"RU-NVS"));
    server.scope(elsewhere).isAllowed = false;
    server.put(one, elsewhere);
    laptop.sync();
    EXPECT_EQ(laptop.text(topics(), one.id(), u"title"), u"(none)"_s);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM sync_row"_s), 0);
}

//! The right to see addresses may be gone again before the laptop has heard that it was given: nothing would ever take
//! away what the answer brought.
TEST_F(PushTest, WhatIsToldByARightThatIsNotKnownHereIsNotKept) {
    const domain::Entity& people = domain::entity(u"person");
    const qint64 region = server.addScope(domain::regionScope(u"RU-NVS"), protocol::Rights::Masked);
    domain::Record person(people, base::newId());
    person.set(u"family_name", u"Невидимова"_s).set(u"region", u"RU-NVS"_s);
    server.put(person, region);
    laptop.sync();
    laptop.set(people, person.id(), u"family_name", u"Моя"_s);
    server.put(person.set(u"family_name", u"Чужая"_s), region);
    server.spoilPush = [&](protocol::PushReply& reply) {
        ASSERT_TRUE(reply.masked);
        reply.rows = *std::exchange(reply.masked, std::nullopt);
        domain::Record whole = person;
        reply.rows.first().rows.first().cells = domain::encode(whole.set(u"email", u"nevidimova@example.org"_s));
    };
    ASSERT_TRUE(laptop.client().pushOnce());
    server.spoilPush = {};
    EXPECT_EQ(laptop.text(people, person.id(), u"email"), QString());
    laptop.sync();
    EXPECT_EQ(laptop.text(people, person.id(), u"email"), QString());
    EXPECT_EQ(laptop.text(people, person.id(), u"family_name"), u"Чужая"_s);
}

TEST_F(PushTest, TheOneOperationThatCannotBeReadIsFound) {
    QList<base::Id> ids;
    for (int i = 0; i < 9; ++i) ids << addTopic(u"Тема %1"_s.arg(i));
    const base::Id poison = ids.at(5);
    server.beforePush = [&](const protocol::PushRequest& request) -> std::optional<ErrorCode> {
        for (const auto& op : request.ops) {
            if (op.row == poison) return ErrorCode::MessageMalformed;
        }
        return std::nullopt;
    };
    const sync::Report report = laptop.sync();
    EXPECT_EQ(report.refused, 1);
    EXPECT_EQ(report.pushed, 9);
    EXPECT_EQ(inState(int(storage::OpState::Refused)), 1);
    EXPECT_EQ(laptop.number(u"SELECT code FROM outbox WHERE state = 3"_s), int(OpCode::BadValue));
    // It was never there for the server: the row is gone, its values wait in the outbox to be shown.
    EXPECT_EQ(laptop.text(topics(), poison, u"title"), u"(none)"_s);
    EXPECT_EQ(laptop.number(u"SELECT count(*) FROM topic"_s), 8);
    for (const base::Id& id : ids) EXPECT_EQ(server.find(topics(), id) != nullptr, id != poison);
}

TEST_F(PushTest, AnOutcomeTellsWhatTheRowBecomes) {
    struct Case {
        Outcome outcome;
        int state;
        QString title;
    };
    for (const Case& one :
         {Case{Outcome::Applied, 1, u"Моё"_s}, Case{Outcome::Same, 1, u"Моё"_s}, Case{Outcome::Conflict, 1, u"Было"_s},
          Case{Outcome::Held, 2, u"Было"_s}, Case{Outcome::Refused, 3, u"Было"_s}, Case{Outcome::Later, 4, u"Моё"_s}}) {
        const base::Id id = addTopic(u"Было"_s);
        laptop.sync();
        laptop.set(topics(), id, u"title", u"Моё"_s);
        server.judge = [&](const protocol::Operation& op) -> std::optional<OpResult> {
            if (op.row != id || one.outcome == Outcome::Applied) return std::nullopt;
            if (one.outcome == Outcome::Same) {
                domain::Record same(topics(), id);
                server.put(same.set(u"title", u"Моё"_s), 1);
            }
            return OpResult{op.id, one.outcome, OpCode::Forbidden, {"title"}};
        };
        sync::Client client = laptop.client();
        ASSERT_TRUE(client.run());
        EXPECT_EQ(laptop.text(topics(), id, u"title"), one.title) << int(one.outcome);
        EXPECT_EQ(laptop.number(u"SELECT state FROM outbox ORDER BY n DESC LIMIT 1"_s), one.state);
        EXPECT_EQ(laptop.number(u"SELECT count(*) FROM sync_shadow"_s), one.outcome == Outcome::Later ? 1 : 0);
        server.judge = {};
    }
}

TEST_F(PushTest, WhatIsNotTakenIsPutBackAlsoWithoutTheServersRow) {
    const base::Id changed = addTopic(u"Было"_s), deleted = addTopic(u"Стоит"_s), again = addTopic(u"Снова"_s);
    laptop.sync();
    laptop.remove(topics(), again);
    ASSERT_TRUE(storage::Undo(laptop.store()).undo(u"T. K."_s));
    laptop.set(topics(), changed, u"title", u"Раз"_s);
    laptop.set(topics(), changed, u"title", u"Два"_s);
    laptop.remove(topics(), deleted);
    const base::Id made = addTopic(u"Новая"_s);
    // The answer shows no row: the right to read is gone, too.
    server.judge = [](const protocol::Operation& op) { return OpResult{op.id, Outcome::Held, OpCode::Forbidden, {}}; };
    server.scope(1).isAllowed = false;
    sync::Client client = laptop.client();
    ASSERT_TRUE(client.pushOnce());
    EXPECT_EQ(laptop.text(topics(), changed, u"title"), u"Было"_s);
    EXPECT_EQ(laptop.text(topics(), deleted, u"title"), u"Стоит"_s);
    EXPECT_EQ(laptop.text(topics(), again, u"title"), u"Снова"_s);
    EXPECT_EQ(laptop.text(topics(), made, u"title"), u"(none)"_s);
    EXPECT_EQ(inState(2), 6);
}

//! The answer to the first two says nothing of the third.
TEST_F(PushTest, WhatIsPutBackKeepsWhatIsStillToBeSent) {
    const base::Id again = addTopic(u"Снова"_s), gone = addTopic(u"Прочь"_s);
    laptop.sync();
    laptop.remove(topics(), again);
    ASSERT_TRUE(storage::Undo(laptop.store()).undo(u"T. K."_s));
    laptop.remove(topics(), gone);
    ASSERT_TRUE(storage::Undo(laptop.store()).undo(u"T. K."_s));
    laptop.set(topics(), again, u"title", u"Иначе"_s);
    laptop.remove(topics(), gone);
    server.judge = [](const protocol::Operation& op) { return OpResult{op.id, Outcome::Held, OpCode::Forbidden, {}}; };
    server.scope(1).isAllowed = false;
    laptop.operationsAtOnce = 4;
    ASSERT_TRUE(laptop.client().pushOnce());
    EXPECT_EQ(laptop.text(topics(), again, u"title"), u"Иначе"_s);
    EXPECT_EQ(laptop.text(topics(), gone, u"title"), u"(none)"_s);
    ASSERT_TRUE(laptop.client().pushOnce());
    EXPECT_EQ(laptop.text(topics(), again, u"title"), u"Снова"_s);
    EXPECT_EQ(laptop.text(topics(), gone, u"title"), u"Прочь"_s);
}

TEST_F(PushTest, WhatANewerServerWillKnowWaitsAndTheRestGoesOn) {
    const base::Id waits = addTopic(u"Из будущего"_s), goes = addTopic(u"Сегодня"_s);
    laptop.set(topics(), waits, u"title", u"Из будущего, точнее"_s);
    server.judge = [&](const protocol::Operation& op) -> std::optional<OpResult> {
        if (op.row != waits || server.schema > 1) return std::nullopt;
        return OpResult{op.id, Outcome::Later, OpCode::UnknownField, {}};
    };
    laptop.sync();
    EXPECT_EQ(*laptop.store().unsent(), 2);
    EXPECT_EQ(inState(4), 2);
    EXPECT_NE(server.find(topics(), goes), nullptr);
    EXPECT_EQ(laptop.text(topics(), waits, u"title"), u"Из будущего, точнее"_s);
    laptop.sync();
    EXPECT_EQ(inState(4), 2);
    ++server.schema;
    laptop.sync();
    EXPECT_EQ(*laptop.store().unsent(), 0);
    EXPECT_EQ(server.text(topics(), waits, u"title"), u"Из будущего, точнее"_s);
}

TEST_F(PushTest, ABuiltInRegionIsIntroducedBeforeItsEdit) {
    const domain::Entity& regions = domain::entity(u"region");
    const base::Id krasnoyarsk = base::builtInId(u"region", u"RU-KYA");
    laptop.set(regions, krasnoyarsk, u"short_ru", u"Енисей"_s);
    laptop.sync();
    ASSERT_EQ(server.pushes.size(), 1);
    ASSERT_EQ(server.pushes.first().ops.size(), 2);
    EXPECT_EQ(server.pushes.first().ops.first().kind, protocol::OpKind::Insert);
    EXPECT_EQ(server.text(regions, krasnoyarsk, u"short_ru"), u"Енисей"_s);
    EXPECT_EQ(server.text(regions, krasnoyarsk, u"code"), u"RU-KYA"_s);
    // To undo is to take back the edit, never the region.
    ASSERT_TRUE(storage::Undo(laptop.store()).undo(u"T. K."_s));
    laptop.sync();
    EXPECT_NE(server.find(regions, krasnoyarsk), nullptr);
    EXPECT_NE(server.text(regions, krasnoyarsk, u"short_ru"), u"Енисей"_s);
    EXPECT_FALSE(storage::Undo(laptop.store()).nextUndo()->has_value());
    laptop.set(regions, krasnoyarsk, u"short_ru", u"Сибирь"_s);
    laptop.sync();
    EXPECT_EQ(server.pushes.last().ops.size(), 1);
}

TEST_F(PushTest, AMergeNamesItsWinnerAndCanBeTakenBack) {
    const base::Id winner = addTopic(u"Вода"_s), loser = addTopic(u"Водица"_s);
    laptop.sync();
    laptop.write([&](storage::Writer& writer) { return writer.merge(topics(), loser, winner); });
    laptop.sync();
    const protocol::Operation op = server.pushes.last().ops.last();
    EXPECT_EQ(op.kind, protocol::OpKind::Merge);
    EXPECT_EQ(op.row, loser);
    EXPECT_EQ(op.other, winner);
    EXPECT_FALSE(op.base.isEmpty());
    ASSERT_TRUE(storage::Undo(laptop.store()).undo(u"T. K."_s));
    EXPECT_EQ(laptop.text(topics(), loser, u"title"), u"Водица"_s);
    laptop.sync();
    EXPECT_EQ(server.text(topics(), loser, u"title"), u"Водица"_s);
    ASSERT_TRUE(storage::Undo(laptop.store()).redo(u"T. K."_s));
    laptop.sync();
    EXPECT_EQ(server.pushes.last().ops.last().kind, protocol::OpKind::Merge);
    EXPECT_EQ(server.pushes.last().ops.last().other, winner);
}

} // namespace rs::test
