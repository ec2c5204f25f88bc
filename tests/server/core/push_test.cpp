// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "server/core/twoleaders.h"

namespace rs::server {

using namespace Qt::StringLiterals;

class PushTest : public TwoLeaders {
protected:
    [[nodiscard]] QList<domain::Record> conflicts() { return server.pulled(admin).all("conflict"); }

    Id person = base::newId();
};
RS_BOTH_ENGINES(PushTest);

TEST_P(PushTest, WhatOneWritesTheOtherReads) {
    addTask();
    const View view = server.pulled(boris);
    EXPECT_EQ(view.value(task, "title"), u"Find a room"_s);
    EXPECT_EQ(view.value(school, "region"), u"RU-KYA"_s);
    EXPECT_EQ(view.rows.at(task).scope, view.rows.at(school).scope);
}

TEST_P(PushTest, DifferentFieldsBothApply) {
    addTask();
    EXPECT_EQ(server.push(anna, update("task", task, {{"title", u"A"_s}}, {{"title", u"Find a room"_s}})).outcome,
              Outcome::Applied);
    EXPECT_EQ(server.push(boris, update("task", task, {{"state", u"done"_s}}, {{"state", u"open"_s}})).outcome,
              Outcome::Applied);
    const View view = server.pulled(admin);
    EXPECT_EQ(view.value(task, "title"), u"A"_s);
    EXPECT_EQ(view.value(task, "state"), u"done"_s);
    EXPECT_TRUE(conflicts().isEmpty());
}

TEST_P(PushTest, TheSameValueIsTheSame) {
    addTask();
    server.push(anna, update("task", task, {{"title", u"A"_s}}, {{"title", u"Find a room"_s}}));
    EXPECT_EQ(server.push(boris, update("task", task, {{"title", u"A"_s}}, {{"title", u"Find a room"_s}})).outcome,
              Outcome::Same);
    EXPECT_EQ(server.pulled(admin).rows.at(task).rv, 2);
}

TEST_P(PushTest, TheFirstStaysAndTheLaterIsKept) {
    addTask();
    server.push(anna, update("task", task, {{"title", u"A"_s}}, {{"title", u"Find a room"_s}}));
    const Operation late = update("task", task, {{"title", u"B"_s}, {"state", u"done"_s}},
                                  {{"title", u"Find a room"_s}, {"state", u"open"_s}});
    const auto result = server.push(boris, late);
    EXPECT_EQ(result.outcome, Outcome::Conflict);
    EXPECT_EQ(result.fields, QList<QByteArray>{"title"});
    const View view = server.pulled(admin);
    EXPECT_EQ(view.value(task, "title"), u"A"_s);
    EXPECT_EQ(view.value(task, "state"), u"done"_s) << "the clean field goes in";
    const auto journal = view.all("conflict");
    ASSERT_EQ(journal.size(), 1);
    const domain::Record& entry = journal[0];
    EXPECT_EQ(entry.reference(u"event_id"), school);
    EXPECT_EQ(entry.text(u"table_name"), u"task"_s);
    EXPECT_EQ(entry.text(u"record_id"), base::toText(task));
    EXPECT_EQ(entry.text(u"field"), u"title"_s);
    EXPECT_EQ(entry.text(u"kind"), u"edit"_s);
    EXPECT_EQ(entry.text(u"base"), u"\"Find a room\""_s);
    EXPECT_EQ(entry.text(u"server"), u"\"A\""_s);
    EXPECT_EQ(entry.text(u"incoming"), u"\"B\""_s);
    EXPECT_EQ(entry.text(u"author"), u"boris"_s);
    EXPECT_EQ(entry.text(u"device"), u"boris's laptop"_s);
    EXPECT_EQ(entry.text(u"operation_id"), base::toText(late.id));
    EXPECT_EQ(entry.text(u"state"), u"open"_s);
    EXPECT_EQ(server.pulled(boris).all("conflict").size(), 1) << "everybody of the scope sees it";
}

TEST_P(PushTest, AConflictIsResolvedByAnOrdinaryEdit) {
    addTask();
    server.push(anna, update("task", task, {{"title", u"A"_s}}, {{"title", u"Find a room"_s}}));
    server.push(boris, update("task", task, {{"title", u"B"_s}}, {{"title", u"Find a room"_s}}));
    const Id entry = conflicts()[0].id();
    EXPECT_EQ(server.push(anna, update("conflict", entry, {{"state", u"resolved"_s}}, {{"state", u"open"_s}})).outcome,
              Outcome::Applied);
    EXPECT_EQ(conflicts()[0].text(u"state"), u"resolved"_s);
    EXPECT_EQ(server.push(anna, update("conflict", entry, {{"incoming", u"1"_s}})).outcome, Outcome::Refused);
    EXPECT_EQ(server.push(anna, removal("conflict", entry, {})).outcome, Outcome::Refused);
    EXPECT_EQ(server
                  .push(anna, insert("conflict", base::newId(),
                                     {{"table_name", u"x"_s}, {"record_id", u"x"_s}, {"kind", u"edit"_s}}))
                  .outcome,
              Outcome::Refused);
}

TEST_P(PushTest, TheSameRequestAgainChangesNothing) {
    addTask();
    server.push(anna, update("task", task, {{"title", u"A"_s}}, {{"title", u"Find a room"_s}}));
    const QList<Operation> ops{update("task", task, {{"title", u"B"_s}}, {{"title", u"Find a room"_s}}),
                               insert("task", base::newId(), taskFields),
                               insert("task", base::newId(), {{"title", u"no school"_s}})};
    const auto first = server.push(boris, ops);
    const View before = server.pulled(admin);
    const qint64 seq = server.number("SELECT sum(CAST(seq AS REAL)) FROM scope");
    for (int i = 0; i < 3; ++i) {
        const auto again = server.push(i == 2 ? server.otherLaptop(boris) : boris, ops);
        EXPECT_EQ(again.results, first.results);
    }
    EXPECT_EQ(server.number("SELECT sum(CAST(seq AS REAL)) FROM scope"), seq);
    EXPECT_EQ(server.pulled(admin).rows.size(), before.rows.size());
}

TEST_P(PushTest, AnOperationTwiceInOneBatchCountsOnce) {
    addTask();
    const Operation op = update("task", task, {{"title", u"A"_s}}, {{"title", u"Find a room"_s}});
    const auto reply = server.push(anna, QList{op, op});
    EXPECT_EQ(reply.results[0], reply.results[1]);
    EXPECT_EQ(server.pulled(admin).rows.at(task).rv, 2);
}

TEST_P(PushTest, AnEditOfADeletedRowIsKeptForReview) {
    addTask();
    EXPECT_EQ(server.push(anna, removal("task", task, taskFields)).outcome, Outcome::Applied);
    const auto result = server.push(boris, update("task", task, {{"title", u"B"_s}}, {{"title", u"Find a room"_s}}));
    EXPECT_EQ(result.outcome, Outcome::Conflict);
    EXPECT_EQ(result.code, OpCode::RowDeleted);
    const View view = server.pulled(admin);
    EXPECT_EQ(view.find(task), nullptr) << "no resurrection";
    ASSERT_EQ(view.all("conflict").size(), 1);
    EXPECT_EQ(view.all("conflict")[0].text(u"kind"), u"row_deleted"_s);
    EXPECT_EQ(view.all("conflict")[0].text(u"incoming"), u"{\"title\":\"B\"}"_s);
    EXPECT_EQ(server.push(boris, insert("task", task, taskFields)).code, OpCode::RowDeleted) << "nor by an insert";
    EXPECT_EQ(server.push(boris, removal("task", task, taskFields)).outcome, Outcome::Same);
}

TEST_P(PushTest, RestoreIsTheOnlyWayBack) {
    addTask();
    server.push(anna, removal("task", task, taskFields));
    View laptop = server.pulled(boris);
    EXPECT_EQ(laptop.find(task), nullptr);
    EXPECT_EQ(server.push(boris, restoration("task", task, taskFields)).outcome, Outcome::Applied);
    server.pull(boris, laptop);
    EXPECT_EQ(laptop.value(task, "title"), u"Find a room"_s);
    EXPECT_EQ(laptop.rows.at(task).rv, 3);
    EXPECT_EQ(server.push(anna, restoration("task", task, taskFields)).outcome, Outcome::Same);
    EXPECT_EQ(server.number("SELECT count(*) FROM gone WHERE state = 1"), 0);
}

TEST_P(PushTest, ADeleteByWhoHadNotSeenTheLatestIsKeptForReview) {
    addTask();
    server.push(anna, update("task", task, {{"title", u"A"_s}}, {{"title", u"Find a room"_s}}));
    const auto result = server.push(boris, removal("task", task, taskFields));
    EXPECT_EQ(result.outcome, Outcome::Conflict);
    EXPECT_EQ(result.code, OpCode::DeleteVersusEdit);
    const View view = server.pulled(admin);
    EXPECT_EQ(view.value(task, "title"), u"A"_s);
    EXPECT_EQ(view.all("conflict")[0].text(u"kind"), u"delete_vs_edit"_s);
    EXPECT_EQ(server.push(boris, removal("task", task, {{"title", u"A"_s}})).code, OpCode::DeleteVersusEdit)
        << "a field it did not know of counts, too";
}

TEST_P(PushTest, AParentWithChildrenStays) {
    addTask();
    const auto result = server.push(boris, removal("event", school, {{"title", u"Spring"_s}, {"region", u"RU-KYA"_s}}));
    EXPECT_EQ(result.outcome, Outcome::Conflict);
    EXPECT_EQ(result.code, OpCode::HasChildren);
    EXPECT_NE(server.pulled(admin).find(school), nullptr);
    const auto both =
        server.push(anna, grouped({removal("task", task, taskFields),
                                   removal("event", school, {{"title", u"Spring"_s}, {"region", u"RU-KYA"_s}})},
                                  1));
    EXPECT_EQ(both.results[1].outcome, Outcome::Applied) << "with its children it goes";
}

TEST_P(PushTest, AChildOfADeletedParentIsKeptWithAllItSays) {
    server.push(anna, removal("event", school, {{"title", u"Spring"_s}, {"region", u"RU-KYA"_s}}));
    const auto result = server.push(boris, insert("task", task, taskFields));
    EXPECT_EQ(result.outcome, Outcome::Conflict);
    EXPECT_EQ(result.code, OpCode::ParentDeleted);
    const View view = server.pulled(admin);
    EXPECT_EQ(view.find(task), nullptr);
    ASSERT_EQ(view.all("conflict").size(), 1);
    EXPECT_EQ(view.all("conflict")[0].text(u"kind"), u"parent_deleted"_s);
    EXPECT_TRUE(view.all("conflict")[0].text(u"incoming").contains(u"Find a room"_s));
}

TEST_P(PushTest, AGroupIsRefusedAsAWhole) {
    addTask();
    const auto reply =
        server.push(anna, grouped({update("task", task, {{"title", u"A"_s}}, {{"title", u"Find a room"_s}}),
                                   insert("task", base::newId(), taskFields),
                                   update("task", task, {{"title", u""_s}}, {{"title", u"A"_s}})},
                                  7) +
                              QList{insert("cost", base::newId(), {{"event_id", ref(school)}, {"title", u"Tea"_s}})});
    EXPECT_EQ(reply.results[0].outcome, Outcome::Refused);
    EXPECT_EQ(reply.results[1].outcome, Outcome::Refused);
    EXPECT_EQ(reply.results[2].outcome, Outcome::Refused);
    EXPECT_EQ(reply.results[2].fields, QList<QByteArray>{"title"});
    EXPECT_EQ(reply.results[3].outcome, Outcome::Applied) << "one bad operation never fails a batch";
    const View view = server.pulled(admin);
    EXPECT_EQ(view.value(task, "title"), u"Find a room"_s);
    EXPECT_EQ(view.all("task").size(), 1);
    EXPECT_EQ(view.all("cost").size(), 1);
}

TEST_P(PushTest, AGroupMayHaveMoreOperationsThanARequestOfSeveral) {
    QList<Operation> many;
    while (many.size() < 3 * protocol::operationsPerPush) many << insert("task", base::newId(), taskFields);
    const Operation bad = insert("task", base::newId(), {{"event_id", ref(school)}, {"title", u""_s}});
    const auto refused = server.push(anna, grouped(many + QList{bad}, 7));
    ASSERT_EQ(refused.results.size(), many.size() + 1);
    for (const protocol::OpResult& one : refused.results) EXPECT_EQ(one.outcome, Outcome::Refused);
    EXPECT_TRUE(server.pulled(admin).all("task").isEmpty()) << "all of it or nothing";
    for (Operation& op : many) op.id = base::newId();
    for (const protocol::OpResult& one : server.push(anna, grouped(many, 8)).results)
        EXPECT_EQ(one.outcome, Outcome::Applied);
    EXPECT_EQ(server.pulled(admin).all("task").size(), many.size());
}

TEST_P(PushTest, AConflictDoesNotRollItsGroupBack) {
    addTask();
    server.push(anna, update("task", task, {{"title", u"A"_s}}, {{"title", u"Find a room"_s}}));
    const auto reply =
        server.push(boris, grouped({update("task", task, {{"title", u"B"_s}}, {{"title", u"Find a room"_s}}),
                                    update("task", task, {{"state", u"done"_s}}, {{"state", u"open"_s}})},
                                   3));
    EXPECT_EQ(reply.results[0].outcome, Outcome::Conflict);
    EXPECT_EQ(reply.results[1].outcome, Outcome::Applied);
}

TEST_P(PushTest, AnEditThatNamesAnotherSchoolMovesTheRow) {
    addTask();
    const Id other = base::newId();
    server.push(anna, insert("event", other, {{"title", u"Autumn"_s}, {"region", u"RU-KYA"_s}}));
    const Caller guest = server.add(u"guest"_s, Role::Organizer, {}, {school});
    View old = server.pulled(guest), both = server.pulled(boris);
    ASSERT_NE(old.find(task), nullptr);
    EXPECT_EQ(server.push(anna, update("task", task, {{"event_id", ref(other)}}, {{"event_id", ref(school)}})).outcome,
              Outcome::Applied);
    server.pull(guest, old);
    server.pull(boris, both);
    EXPECT_EQ(old.find(task), nullptr) << "it has left the scope";
    ASSERT_NE(both.find(task), nullptr);
    EXPECT_EQ(both.rows.at(task).scope, both.rows.at(other).scope);
    EXPECT_EQ(server.push(anna, update("task", task, {{"event_id", ref(school)}}, {{"event_id", ref(other)}})).outcome,
              Outcome::Applied);
    server.pull(guest, old);
    server.pull(boris, both);
    EXPECT_NE(old.find(task), nullptr) << "and come back";
    EXPECT_EQ(both.rows.at(task).scope, both.rows.at(school).scope);
}

TEST_P(PushTest, TheJournalGoesWhereTheRowGoes) {
    addTask();
    const Id other = base::newId();
    server.push(anna, insert("event", other, {{"title", u"Autumn"_s}, {"region", u"RU-KYA"_s}}));
    const Caller guest = server.add(u"guest"_s, Role::Organizer, {}, {school});
    server.push(anna, update("task", task, {{"title", u"A"_s}}, {{"title", u"Find a room"_s}}));
    server.push(boris, update("task", task, {{"title", u"B"_s}}, {{"title", u"Find a room"_s}}));
    View view = server.pulled(guest);
    ASSERT_EQ(view.all("conflict").size(), 1);
    server.push(anna, update("task", task, {{"event_id", ref(other)}}, {{"event_id", ref(school)}}));
    server.pull(guest, view);
    EXPECT_TRUE(view.all("conflict").isEmpty());
    ASSERT_EQ(conflicts().size(), 1);
    EXPECT_EQ(conflicts()[0].reference(u"event_id"), other);
}

TEST_P(PushTest, JoinsOfTwoCheckInDesksLoseNothing) {
    const Id session = base::newId(), participant = base::newId();
    server.push(anna,
                QList{insert("session", session, {{"event_id", ref(school)}, {"title", u"Opening"_s}}),
                      insert("participant", participant, {{"event_id", ref(school)}, {"family_name", u"Ёлкина"_s}})});
    const Id mark = base::linkId(u"attendance", session, participant);
    const auto came = [&](qint64 at) {
        return insert("attendance", mark,
                      {{"session_id", ref(session)},
                       {"participant_id", ref(participant)},
                       {"event_id", ref(school)},
                       {"present", true},
                       {"first_seen_at", at}});
    };
    EXPECT_EQ(server.push(anna, came(2000)).outcome, Outcome::Applied);
    EXPECT_EQ(server.push(boris, came(1000)).outcome, Outcome::Applied);
    EXPECT_EQ(server.push(boris, came(3000)).outcome, Outcome::Same);
    const View view = server.pulled(admin);
    EXPECT_EQ(view.value(mark, "first_seen_at"), qint64(1000));
    EXPECT_TRUE(view.all("conflict").isEmpty());
}

TEST_P(PushTest, AWithdrawnConsentWinsAndIsTold) {
    server.push(anna, insert("person", person, {{"family_name", u"Ёлкина"_s}, {"region", u"RU-KYA"_s}}));
    const Id consent = base::linkId(u"consent", person, base::builtInId(u"purpose", u"mailing"));
    server.push(anna, insert("consent", consent,
                             {{"person_id", ref(person)}, {"purpose", u"mailing"_s}, {"given_at", qint64(1)}}));
    server.push(anna, update("consent", consent, {{"withdrawn_at", qint64(50)}}));
    EXPECT_EQ(server.push(boris, update("consent", consent, {{"withdrawn_at", qint64(40)}})).outcome, Outcome::Applied);
    const View view = server.pulled(admin);
    EXPECT_EQ(view.value(consent, "withdrawn_at"), qint64(40));
    ASSERT_EQ(view.all("conflict").size(), 1);
    EXPECT_EQ(view.all("conflict")[0].text(u"state"), u"resolved"_s) << "told, nothing to decide";
    EXPECT_EQ(view.all("conflict")[0].text(u"region"), u"RU-KYA"_s);
}

TEST_P(PushTest, WhatANewerVersionSendsWaits) {
    Operation strange = insert("task", task, taskFields);
    strange.set =
        QByteArray::fromHex("a266636f6c6f7572636f6e65") + insert("task", task, {{"title", u"x"_s}}).set.mid(1);
    const auto newer = server.push(anna, strange, 2);
    EXPECT_EQ(newer.outcome, Outcome::Later);
    EXPECT_EQ(newer.code, OpCode::UnknownField);
    EXPECT_EQ(newer.fields, QList<QByteArray>{"colour"});
    EXPECT_EQ(server.push(anna, strange, 1).outcome, Outcome::Refused) << "of our own version it is a mistake";

    Operation table = insert("task", base::newId(), taskFields);
    table.table = 4711;
    EXPECT_EQ(server.push(anna, table, 2).outcome, Outcome::Later);
    EXPECT_EQ(server.push(anna, table, 2).code, OpCode::UnknownTable);
    EXPECT_EQ(server.push(anna, table, 1).outcome, Outcome::Refused);

    Operation waiting = insert("task", base::newId(), taskFields);
    waiting.set = strange.set;
    const auto reply =
        server.push(anna,
                    QList{waiting, update("task", waiting.row, {{"title", u"y"_s}}),
                          insert("cost", base::newId(), {{"event_id", ref(school)}, {"title", u"Tea"_s}})},
                    2);
    EXPECT_EQ(reply.results[1].outcome, Outcome::Later) << "what follows it waits, too";
    EXPECT_EQ(reply.results[2].outcome, Outcome::Applied) << "the rest moves on";
    EXPECT_EQ(server.number("SELECT count(*) FROM op WHERE outcome = 6"), 0)
        << "it will be decided when it comes again";
}

TEST_P(PushTest, ImpossibleOperationsAreRefusedOneByOne) {
    addTask();
    const auto refused = [&](const Operation& op) {
        const auto result = server.push(anna, op);
        EXPECT_EQ(result.outcome, Outcome::Refused) << op.set.toHex().toStdString();
        return result.fields.value(0);
    };
    EXPECT_EQ(refused(insert("task", base::newId(), {{"event_id", ref(school)}})), "title");
    EXPECT_EQ(refused(update("task", task, {{"state", u"sleeping"_s}})), "state");
    EXPECT_EQ(refused(update("task", task, {{"title", u"a\0b"_s}})), "title");
    EXPECT_EQ(refused(update("task", task, {{"title", QString(5000, u'x')}})), "title");
    EXPECT_EQ(refused(update("task", task, {{"after_ids", u"no list"_s}})), "after_ids");
    EXPECT_EQ(refused(update("event", school, {{"region", u"Красноярский край"_s}})), "region");
    EXPECT_EQ(refused(update("participant", base::newId(), {{"consent_mailing", true}})), "consent_mailing");
    Operation wrongType = update("task", task, {{"step", qint64(3)}});
    wrongType.set = QByteArray::fromHex("a16473746570") + QByteArray::fromHex("6133"); // "step": "3"
    EXPECT_EQ(refused(wrongType), "step");
    Operation cut = update("task", task, {{"title", u"A"_s}});
    cut.set.chop(1);
    refused(cut);
    Operation empty = operation(OpKind::Update, "task", task);
    refused(empty);
    Operation kind = update("task", task, {{"title", u"A"_s}});
    kind.kind = OpKind(9);
    refused(kind);
    refused(merging("task", task, task));
    refused(merging("event", school, base::newId()));
    const Id answer = base::newId();
    server.push(anna, insert("response", answer, {{"event_id", ref(school)}, {"recommendation", qint64(9)}}));
    const auto second = update("response", answer, {{"recommendation", qint64(1)}}, {{"recommendation", qint64(9)}});
    EXPECT_EQ(refused(second), "recommendation");
    EXPECT_EQ(server.push(anna, second).code, OpCode::BadTransition) << "set once, it stays";
    EXPECT_EQ(server.push(anna, insert("task", base::newId(), {{"event_id", ref(school)}})).code, OpCode::BadValue);
    EXPECT_EQ(server.pulled(admin).value(task, "title"), u"Find a room"_s);
}

TEST_P(PushTest, AnotherCopyOfTheStoreIsNoticed) {
    protocol::PushRequest request{base::newId(), {}, {}};
    const Id first = request.batch, device = server.lastBatch[anna.device];
    request.previous = device;
    EXPECT_FALSE(server.core->push(anna, 1, request)->isForked);
    EXPECT_FALSE(server.core->push(anna, 1, request)->isForked) << "the same attempt again";
    request = {base::newId(), device, {}};
    EXPECT_TRUE(server.core->push(anna, 1, request)->isForked) << "the copy still thinks of the batch before";
    EXPECT_NE(first, device);
    EXPECT_EQ(server.number("SELECT count(*) FROM audit WHERE action = 'device_forked'"), 1);
}

} // namespace rs::server
