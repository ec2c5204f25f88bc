// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/rightstest.h"

#include <QThread>

namespace rs::server {

using namespace Qt::StringLiterals;
using protocol::HeldDecision;

class QuarantineTest : public RightsTest {
protected:
    //! Somebody whose access was ended; what their laptop still sends is held, whatever it is.
    Caller stranger() {
        if (lockedOut.account.isNull()) lockedOut = server.add(u"gone"_s, Role::Organizer);
        lockedOut.isRevoked = true;
        return lockedOut;
    }
    //! A change of the person at that place, held, with what tells of the place in it.
    Operation heldAt(Where where) {
        const QString mark = markOf(where);
        const Operation op =
            update("person", rows[where], {{"city", u"Канск"_s}, {"note", mark + u"!"_s}}, {{"note", mark}});
        server.push(root, update("person", rows[where], {{"note", mark}}, {{"note", mark + u"!"_s}}));
        EXPECT_EQ(server.push(stranger(), op).outcome, Outcome::Held);
        return op;
    }

private:
    Caller lockedOut;
};
RS_BOTH_ENGINES(QuarantineTest);

TEST_P(QuarantineTest, WhatIsHeldIsReleasedByTheLeader) {
    const Caller& organizer = people[AnOrganizer];
    const Id task = base::newId();
    const Operation insertion =
        insert("task", task, {{"event_id", ref(schools[0])}, {"title", u"Done on the train"_s}});
    const Operation edit = update("task", task, {{"state", u"done"_s}});
    const Operation other = update("person", rows[OwnSchool], {{"city", u"А"_s}});
    server.revokeAll(organizer);
    const auto held = server.push(organizer, grouped({insertion, edit}, 3) + QList{other});
    for (const auto& result : held.results) EXPECT_EQ(result.outcome, Outcome::Held);
    EXPECT_TRUE(server.held(people[ALeaderElsewhere]).isEmpty());
    const auto waiting = server.held(people[ALeader]);
    ASSERT_EQ(waiting.size(), 3);
    EXPECT_EQ(waiting[0].op.id, insertion.id) << "in the author's order";
    EXPECT_EQ(waiting[0].author, u"organizer"_s);
    EXPECT_EQ(waiting[0].laptop, u"organizer's laptop"_s);
    for (const Caller& nobody : {organizer, people[ALeaderElsewhere], people[ACoordinator]})
        EXPECT_FALSE(server.core->decideHeld(nobody, 1, {edit.id, HeldDecision::Apply}).has_value());
    const auto released = server.core->decideHeld(people[ALeader], 1, {edit.id, HeldDecision::Apply});
    ASSERT_TRUE(released.has_value());
    EXPECT_EQ(released->results.size(), 2) << "a group stays together";
    const View view = server.pulled(people[ALeader]);
    EXPECT_EQ(view.value(task, "state"), u"done"_s);
    EXPECT_EQ(server.push(organizer, insertion).outcome, Outcome::Applied) << "a resend hears of it";
    ASSERT_TRUE(server.core->decideHeld(people[ALeader], 1, {other.id, HeldDecision::Drop}).has_value());
    EXPECT_TRUE(server.held(people[ALeader]).isEmpty());
    EXPECT_FALSE(server.core->decideHeld(people[ALeader], 1, {other.id, HeldDecision::Apply}).has_value());
    EXPECT_EQ(server.pulled(people[ALeader]).value(rows[OwnSchool], "city"), QVariant());
}

TEST_P(QuarantineTest, TheLastPushOfARevokedDeviceIsKept) {
    Caller gone = people[ALeader];
    gone.isRevoked = true;
    server.run("UPDATE account SET revoked_at = 1 WHERE id = $1", {gone.account});
    const Id task = base::newId();
    const auto reply = server.push(gone, QList{insert("task", task, {{"event_id", ref(schools[0])}, {"title", u"T"_s}}),
                                               update("person", rows[OwnRegion], {{"city", u"А"_s}})});
    for (const auto& result : reply.results) EXPECT_EQ(result.outcome, Outcome::Held);
    EXPECT_TRUE(reply.rows.isEmpty());
    const Caller next = server.add(u"next"_s, Role::Leader, {u"RU-KYA"_s});
    EXPECT_EQ(server.held(next).size(), 2);
}

//! The table of rights once more, for what was held back: who writes there decides, and nobody else hears of it.
TEST_P(QuarantineTest, WhoMayWriteThereDecidesAndNobodyElseHearsOfIt) {
    for (const HeldDecision decision : {HeldDecision::Apply, HeldDecision::Drop}) {
        for (int place = 0; place < Places; ++place) {
            for (int who = 0; who < People; ++who) {
                const std::string what = std::string(personNames[who]) + " in " + placeNames[place];
                const bool may = allowed[who][place] == 'w';
                const Operation op = heldAt(Where(place));
                const auto page = server.core->held(people[who], 1, {});
                ASSERT_TRUE(page.has_value()) << what;
                EXPECT_EQ(page->held.size(), may ? 1 : 0) << what;
                const QByteArray bytes = protocol::encode(*page);
                EXPECT_EQ(bytes.contains(markOf(Where(place)).toUtf8()), may) << what;
                EXPECT_EQ(bytes.contains(base::toBytes(rows[place])), may) << what;
                const auto decided = server.core->decideHeld(people[who], 1, {op.id, decision});
                EXPECT_EQ(decided.has_value(), may) << what;
                if (!may) {
                    EXPECT_EQ(decided.error(), Refusal{protocol::Failure::Forbidden}) << what;
                    EXPECT_TRUE(server.core->decideHeld(root, 1, {op.id, HeldDecision::Drop}).has_value());
                    continue;
                }
                ASSERT_EQ(decided->results.size(), 1) << what;
                const bool isApplied = decision == HeldDecision::Apply;
                EXPECT_EQ(decided->results[0].outcome, isApplied ? Outcome::Applied : Outcome::Refused) << what;
                EXPECT_EQ(server.pulled(root).value(rows[place], "city").isNull(), !isApplied) << what;
                EXPECT_TRUE(server.held(root).isEmpty()) << what;
                server.push(root, update("person", rows[place], {{"city", QVariant()}}, {{"city", u"Канск"_s}}));
            }
        }
    }
}

TEST_P(QuarantineTest, UnknownAndForbiddenSoundTheSame) {
    const Operation op = heldAt(OtherSchool), taken = update("person", rows[OwnSchool], {{"city", u"А"_s}});
    server.push(root, taken);
    for (const Id& id : {op.id, taken.id, base::newId()})
        EXPECT_EQ(server.core->decideHeld(people[ALeader], 1, {id, HeldDecision::Apply}).error(),
                  Refusal{protocol::Failure::Forbidden});
}

TEST_P(QuarantineTest, AVerdictIsHeardOfAgainAndNotOverturned) {
    for (const HeldDecision first : {HeldDecision::Apply, HeldDecision::Drop}) {
        const Operation op = heldAt(OwnSchool);
        const auto once = server.core->decideHeld(people[ALeader], 1, {op.id, first});
        ASSERT_TRUE(once.has_value());
        const qint64 rv = server.pulled(root).rows.at(rows[OwnSchool]).rv;
        EXPECT_EQ(server.core->decideHeld(people[AnAdmin], 1, {op.id, first}), once);
        EXPECT_EQ(server.pulled(root).rows.at(rows[OwnSchool]).rv, rv) << "and changes nothing";
        const HeldDecision other = first == HeldDecision::Apply ? HeldDecision::Drop : HeldDecision::Apply;
        EXPECT_FALSE(server.core->decideHeld(people[AnAdmin], 1, {op.id, other}).has_value());
        EXPECT_FALSE(server.core->decideHeld(people[ALeaderElsewhere], 1, {op.id, first}).has_value());
    }
    EXPECT_EQ(server.number("SELECT count(*) FROM audit WHERE action = 'held_applied'"), 1);
    EXPECT_EQ(server.number("SELECT count(*) FROM audit WHERE action = 'held_dropped' AND account = $1 AND device = $2",
                            {people[ALeader].account, people[ALeader].device}),
              1);
}

TEST_P(QuarantineTest, WhoWasLockedOutHearsNothing) {
    heldAt(OwnSchool);
    server.run("UPDATE account SET revoked_at = 1 WHERE id = $1", {people[ALeader].account});
    EXPECT_EQ(server.core->held(people[ALeader], 1, {}).error(), Refusal{protocol::Failure::Token});
    EXPECT_EQ(server.core->decideHeld(people[ALeader], 1, {}).error(), Refusal{protocol::Failure::Token});
    EXPECT_EQ(server.core->held(people[AnAdmin], 0, {}).error(), Refusal{protocol::Failure::UpgradeRequired});
}

TEST_P(QuarantineTest, PagesCutNoGroupAndSkipNothing) {
    QList<Operation> sent;
    for (int i = 0; i < 7; ++i)
        sent << grouped({update("person", rows[OwnSchool], {{"city", u"А"_s}}),
                         update("person", rows[SchoolOfRegion], {{"city", u"Б"_s}})},
                        i + 1);
    server.push(stranger(), sent);
    QList<Id> seen;
    protocol::HeldRequest request{{}, 3};
    for (int round = 0; round < 20; ++round) {
        const auto page = server.core->held(people[ALeader], 1, request);
        ASSERT_TRUE(page.has_value());
        EXPECT_EQ(page->held.size() % 2, 0) << "no group is cut";
        EXPECT_EQ(page->rows.size(), 1);
        EXPECT_EQ(page->rows.value(0).rows.size(), 2) << "a row comes once";
        for (const auto& one : page->held) seen << one.op.id;
        if (page->isDone) break;
        request.after = page->held.last().op.id;
        // What was seen may be decided about before the next page is asked for.
        ASSERT_TRUE(server.core->decideHeld(people[ALeader], 1, {request.after, HeldDecision::Drop}).has_value());
    }
    QList<Id> ids;
    for (const Operation& op : sent) ids << op.id;
    EXPECT_EQ(seen, ids);
}

//! A group was held for one of its operations; the others may be about rows that are nobody's business there.
TEST_P(QuarantineTest, AGroupShowsNothingOfWhatMayNotBeRead) {
    const QString mark = markOf(OtherRegion), email = mark + u"@example.org"_s;
    const auto foreign = update("person", rows[OtherRegion], {{"city", u"Томск"_s}, {"email", u"x"_s + email}},
                                {{"note", mark}, {"email", email}});
    const auto held = server.push(
        people[ALeaderElsewhere],
        grouped({foreign, insert("task", base::newId(), {{"event_id", ref(schools[0])}, {"title", u"T"_s}})}, 4));
    EXPECT_EQ(held.results[0].outcome, Outcome::Held);
    const auto page = server.core->held(people[ALeader], 1, {});
    ASSERT_EQ(page->held.size(), 2);
    EXPECT_TRUE(page->held[0].op.set.isEmpty() && page->held[0].op.base.isEmpty());
    EXPECT_FALSE(page->held[1].op.set.isEmpty());
    EXPECT_TRUE(page->rows.isEmpty());
    EXPECT_FALSE(protocol::encode(*page).contains(mark.toUtf8()));
    server.grantRegion(people[ACoordinator], u"RU-KYA"_s);
    const auto masked = server.core->held(people[ACoordinator], 1, {});
    ASSERT_EQ(masked->held.size(), 2);
    const QByteArray bytes = protocol::encode(*masked);
    EXPECT_TRUE(bytes.contains(u"Томск"_s.toUtf8()) && bytes.contains(mark.toUtf8()));
    EXPECT_FALSE(bytes.contains(email.toUtf8())) << "in the operation and in the row as it is now";
    const auto whole = server.core->held(root, 1, {});
    EXPECT_TRUE(protocol::encode(*whole).contains(email.toUtf8()));
    EXPECT_FALSE(server.core->decideHeld(people[ALeader], 1, {foreign.id, HeldDecision::Apply}).has_value())
        << "nobody writes elsewhere by applying";
    EXPECT_TRUE(server.core->decideHeld(root, 1, {foreign.id, HeldDecision::Apply}).has_value());
    EXPECT_EQ(server.pulled(root).value(rows[OtherRegion], "city"), u"Томск"_s);
}

TEST_P(QuarantineTest, WhatCannotBeTakenInAnyMoreSaysWhy) {
    const Id session = base::newId();
    server.push(root, insert("session", session, {{"event_id", ref(schools[0])}, {"title", u"S"_s}}));
    const auto edit = update("session", session, {{"title", u"mine"_s}}, {{"title", u"S"_s}});
    server.push(stranger(), QList{edit});
    server.push(root, removal("session", session, {{"event_id", ref(schools[0])}, {"title", u"S"_s}}));
    const auto decided = server.core->decideHeld(people[ALeader], 1, {edit.id, HeldDecision::Apply});
    ASSERT_TRUE(decided.has_value());
    EXPECT_EQ(decided->results[0].outcome, Outcome::Conflict);
    EXPECT_EQ(decided->results[0].code, OpCode::RowDeleted);
    EXPECT_EQ(server.pulled(people[ALeader]).all("conflict").size(), 1) << "and it waits among the conflicts";
}

//! A school that a stranger to the region has entered with all that hangs on it, in more pushes than one.
TEST_P(QuarantineTest, WhatHangsOnWhatWaitsWaitsThereToo) {
    const Caller& newcomer = people[ANewcomer];
    const Id school = base::newId(), task = base::newId(), session = base::newId();
    const auto event = insert("event", school, {{"title", u"New"_s}, {"region", u"RU-KYA"_s}});
    const auto first = insert("task", task, {{"event_id", ref(school)}, {"title", u"T"_s}});
    const auto later = insert("session", session, {{"event_id", ref(school)}, {"title", u"S"_s}});
    const auto edit = update("task", task, {{"title", u"U"_s}}, {{"title", u"T"_s}});
    const auto nothing = update("task", base::newId(), {{"title", u"U"_s}}, {{"title", u"T"_s}});
    for (const auto& result : server.push(newcomer, QList{event, first}).results)
        EXPECT_EQ(result.outcome, Outcome::Held);
    QThread::msleep(2); // so that it came later
    for (const auto& result : server.push(newcomer, QList{later, edit, nothing}).results)
        EXPECT_EQ(result.outcome, Outcome::Held);
    EXPECT_TRUE(server.held(people[ALeaderElsewhere]).isEmpty());
    QList<Id> waiting;
    for (const auto& one : server.held(people[ALeader])) waiting << one.op.id;
    EXPECT_EQ(waiting, (QList<Id>{event.id, first.id, later.id, edit.id})) << "in the order in which they can be taken";
    for (const Id& id : waiting) {
        const auto decided = server.core->decideHeld(people[ALeader], 1, {id, HeldDecision::Apply});
        ASSERT_TRUE(decided.has_value());
        EXPECT_EQ(decided->results[0].outcome, Outcome::Applied);
    }
    EXPECT_EQ(server.pulled(people[ALeader]).value(task, "title"), u"U"_s);
    EXPECT_EQ(server.held(root).size(), 1) << "what is about nothing at all is the administrator's";
}

} // namespace rs::server
