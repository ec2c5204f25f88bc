// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/rightstest.h"

namespace rs::server {

using namespace Qt::StringLiterals;

RS_BOTH_ENGINES(RightsTest);

TEST_P(RightsTest, EverybodyReadsWhatIsTheirsAndNotAByteMore) {
    for (int who = 0; who < People; ++who) {
        const View view = server.pulled(people[who], 3);
        for (int where = 0; where < Places; ++where) {
            const char may = allowed[who][where];
            const std::string what = std::string(personNames[who]) + " in " + placeNames[where];
            const QByteArray mark = markOf(Where(where)).toUtf8(), email = mark + "@example.org";
            EXPECT_EQ(view.find(rows[where]) != nullptr, may != '-') << what;
            EXPECT_EQ(view.bytes.contains(mark), may != '-') << what;
            EXPECT_EQ(view.bytes.contains(email), may != '-' && may != 'm') << what;
            EXPECT_EQ(view.bytes.contains(base::toBytes(rows[where])), may != '-') << what;
            const auto seen = view.rows.find(rows[where]);
            if (seen == view.rows.end()) continue;
            const protocol::Rights rights = view.scopes.at(seen->second.scope).rights;
            EXPECT_EQ("mraw"[int(rights) - 1], may) << what;
        }
    }
}

TEST_P(RightsTest, EveryKindOfOperationObeysTheTable) {
    for (int who = 0; who < People; ++who) {
        for (int place = 0; place < Places; ++place) {
            const auto where = Where(place);
            const char may = allowed[who][where];
            const std::string what = std::string(personNames[who]) + " in " + placeNames[where];
            const bool adds = may == 'a' || may == 'w', writes = may == 'w';
            const auto expect = [&](const Operation& op, bool isAllowed, const char* kind) {
                const auto result = server.push(people[who], op);
                EXPECT_EQ(result.outcome, isAllowed ? Outcome::Applied : Outcome::Held) << what << ": " << kind;
                EXPECT_EQ(result.code, isAllowed ? OpCode::None : OpCode::Forbidden) << what << ": " << kind;
            };
            const Id mine = base::newId(), theirs = base::newId(), other = base::newId(), third = base::newId();
            const Fields fields = fieldsFor(where, u"Вторая"_s);
            ASSERT_EQ(server.push(root, insert("person", theirs, fields)).outcome, Outcome::Applied);
            ASSERT_EQ(server.push(root, insert("person", other, fields)).outcome, Outcome::Applied);
            ASSERT_EQ(server.push(root, insert("person", third, fields)).outcome, Outcome::Applied);
            expect(insert("person", mine, fields), adds, "insert");
            expect(update("person", mine, {{"city", u"А"_s}}), adds, "update of one's own");
            Fields now = fields;
            now << std::pair{"city", QVariant(u"А"_s)};
            expect(removal("person", mine, now), adds, "delete of one's own");
            expect(restoration("person", mine, now), adds, "restore of one's own");
            expect(update("person", theirs, {{"city", u"А"_s}}), writes, "update of another's");
            const bool merges = writes || who == ACoordinator;
            expect(merging("person", theirs, third), merges, "merge");
            expect(removal("person", other, fields), writes, "delete of another's");
            if (!writes) server.push(root, removal("person", other, fields));
            expect(restoration("person", other, fields), writes, "restore of another's");
        }
    }
}

//! Whose rights have changed has to be able to tell by which of them a row was told.
TEST_P(RightsTest, AnAnswerSaysWhatItTellsMasked) {
    for (int who = 0; who < People; ++who) {
        for (int place = 0; place < Places; ++place) {
            const std::string what = std::string(personNames[who]) + " in " + placeNames[place];
            const auto other =
                update("person", rows[place], {{"family_name", u"Моя"_s}}, {{"family_name", u"Не та"_s}});
            const protocol::PushReply reply = server.push(people[who], QList{other});
            const char may = allowed[who][place];
            EXPECT_EQ(reply.masked.has_value(), may == 'm') << what;
            EXPECT_EQ(reply.rows.isEmpty(), may == 'm' || may == '-') << what;
            const QByteArray email = markOf(Where(place)).toUtf8() + "@example.org";
            EXPECT_EQ(protocol::encode(reply).contains(email), may != 'm' && may != '-') << what;
        }
    }
}

TEST_P(RightsTest, UnknownAndForbiddenSoundTheSame) {
    const Caller& organizer = people[AnOrganizer];
    const auto ofUnknown = server.push(organizer, QList{update("person", base::newId(), {{"city", u"А"_s}})});
    const auto ofForbidden = server.push(organizer, QList{update("person", rows[OtherSchool], {{"city", u"А"_s}})});
    EXPECT_EQ(ofUnknown.results[0].outcome, ofForbidden.results[0].outcome);
    EXPECT_EQ(ofUnknown.results[0].code, ofForbidden.results[0].code);
    EXPECT_TRUE(ofForbidden.rows.isEmpty() && ofForbidden.dead.isEmpty());
    protocol::PullRequest request;
    for (qint64 no = 1; no < 20; ++no) request.cursors << protocol::Cursor{no, 0, 0};
    const auto reply = server.core->pull(people[ANewcomer], 1, request);
    EXPECT_EQ(reply->scopes.size(), 1) << "common only, whatever is asked for";
    const auto child = [&](const Id& event) {
        return server.push(
            organizer,
            insert("attendance", base::newId(),
                   {{"event_id", ref(schools[0])}, {"session_id", ref(event)}, {"participant_id", ref(rows[0])}}));
    };
    const Id session = base::newId();
    server.push(root, insert("session", session, {{"event_id", ref(schools[2])}, {"title", u"Hidden"_s}}));
    EXPECT_EQ(child(session).code, child(base::newId()).code) << "nor does a parent tell";
}

TEST_P(RightsTest, ASchoolOfOnesOwnIsGivenToWhoOpensIt) {
    const Caller& organizer = people[AnOrganizer];
    const Id school = base::newId(), foreign = base::newId(), draft = base::newId();
    const auto reply =
        server.push(organizer, QList{insert("event", school, {{"title", u"New"_s}, {"region", u"RU-KYA"_s}}),
                                     insert("task", base::newId(), {{"event_id", ref(school)}, {"title", u"T"_s}}),
                                     insert("event", foreign, {{"title", u"Far"_s}, {"region", u"RU-TOM"_s}}),
                                     insert("event", draft, {{"title", u"Draft"_s}})});
    EXPECT_EQ(reply.results[0].outcome, Outcome::Applied);
    EXPECT_EQ(reply.results[1].outcome, Outcome::Applied);
    EXPECT_EQ(reply.results[2].outcome, Outcome::Held);
    EXPECT_EQ(reply.results[3].outcome, Outcome::Applied);
    EXPECT_EQ(server.push(organizer, update("event", school, {{"topic", u"x"_s}})).outcome, Outcome::Applied);
    EXPECT_EQ(
        server.push(organizer, update("event", school, {{"region", u"RU-TOM"_s}}, {{"region", u"RU-KYA"_s}})).outcome,
        Outcome::Held)
        << "nobody lets oneself into a region";
    EXPECT_NE(server.pulled(people[ALeader]).find(school), nullptr);
    EXPECT_EQ(server.pulled(people[ALeaderElsewhere]).find(foreign), nullptr);
}

TEST_P(RightsTest, AMovedSchoolChangesHandsWithoutItsRows) {
    View here = server.pulled(people[ALeader]), there = server.pulled(people[ALeaderElsewhere]);
    const qint64 rv = here.rows.at(rows[SchoolOfRegion]).rv;
    server.push(root, update("event", schools[1], {{"region", u"RU-TOM"_s}}, {{"region", u"RU-KYA"_s}}));
    server.pull(people[ALeader], here);
    server.pull(people[ALeaderElsewhere], there);
    EXPECT_EQ(here.find(rows[SchoolOfRegion]), nullptr);
    ASSERT_NE(there.find(rows[SchoolOfRegion]), nullptr);
    EXPECT_EQ(there.rows.at(rows[SchoolOfRegion]).rv, rv);
}

TEST_P(RightsTest, TheListOfScopesComesWhenItChanges) {
    const Caller& organizer = people[AnOrganizer];
    View view = server.pulled(organizer);
    protocol::PullRequest request{view.accessVersion, 10, {}};
    EXPECT_FALSE(server.core->pull(organizer, 1, request)->access.has_value());
    server.push(root, update("person", rows[OwnSchool], {{"city", u"А"_s}}));
    EXPECT_FALSE(server.core->pull(organizer, 1, request)->access.has_value()) << "work is no change of rights";
    server.grantSchool(organizer, schools[2]);
    const auto granted = server.core->pull(organizer, 1, request);
    ASSERT_TRUE(granted->access.has_value());
    EXPECT_NE(granted->accessVersion, view.accessVersion);
    server.revokeAll(organizer);
    server.pull(organizer, view);
    EXPECT_EQ(view.scopes.size(), 1u);
    EXPECT_EQ(view.find(rows[OwnSchool]), nullptr);
}

TEST_P(RightsTest, ACoordinatorSeesConflictsWithoutAddresses) {
    const Id person = rows[OwnRegion];
    const QString before = markOf(OwnRegion) + u"@example.org"_s;
    server.push(
        root, update("person", person, {{"email", u"first@example.org"_s}, {"city", u"Томск"_s}}, {{"email", before}}));
    server.push(people[ALeader], update("person", person, {{"email", u"second@example.org"_s}, {"city", u"Омск"_s}},
                                        {{"email", before}}));
    server.push(people[ALeader],
                removal("person", person,
                        {{"family_name", u"old"_s}, {"email", u"third@example.org"_s}, {"phone", u"+79000000001"_s}}));
    ASSERT_EQ(server.pulled(people[ALeader]).all("conflict").size(), 3);
    const View view = server.pulled(people[ACoordinator]);
    EXPECT_EQ(view.all("conflict").size(), 3);
    for (const char* secret : {"first@", "second@", "third@", "+7900"})
        EXPECT_FALSE(view.bytes.contains(secret)) << secret;
    EXPECT_TRUE(view.bytes.contains(u"Омск"_s.toUtf8())) << "the rest is there";
    const auto reply = server.push(people[ACoordinator], QList{merging("person", rows[OtherRegion], person)});
    EXPECT_EQ(reply.results[0].outcome, Outcome::Applied);
    EXPECT_FALSE(protocol::encode(reply).contains("@example.org"));
}

TEST_P(RightsTest, ACoordinatorSeesNoAddressAmongTheNotes) {
    const Id participant = base::newId();
    const Fields fields{{"event_id", ref(schools[0])},
                        {"family_name", u"Ёлкина"_s},
                        {"note", u"ask at 8 (900) 000-00-01"_s},
                        {"position", u"since 12.03.2027"_s},
                        {"other", u"{\"Second\":\"spare@example.org\",\"Age\":\"40\"}"_s}};
    server.push(root, insert("participant", participant, fields));
    const View view = server.pulled(people[ACoordinator]);
    EXPECT_EQ(view.value(participant, "note"), QVariant());
    EXPECT_EQ(view.value(participant, "position"), u"since 12.03.2027"_s);
    EXPECT_EQ(view.value(participant, "other"), u"{\"Age\":\"40\"}"_s);
    EXPECT_EQ(server.pulled(people[ALeader]).value(participant, "note"), u"ask at 8 (900) 000-00-01"_s);
}

TEST_P(RightsTest, ACoordinatorWritesOnlyWhatBelongsToAMerge) {
    const Caller& coordinator = people[ACoordinator];
    const Id loser = rows[OwnRegion], winner = rows[OtherRegion], task = base::newId(), speaker = base::newId();
    server.push(root, QList{insert("task", task, {{"event_id", ref(schools[0])}, {"title", u"T"_s}}),
                            insert("speaker", speaker,
                                   {{"event_id", ref(schools[0])}, {"name", u"N"_s}, {"person_id", ref(loser)}})});
    const auto smuggled = server.push(
        coordinator,
        grouped({update("task", task, {{"title", u"mine"_s}}, {{"title", u"T"_s}}), merging("person", loser, winner)},
                5));
    EXPECT_EQ(smuggled.results[0].outcome, Outcome::Held);
    EXPECT_EQ(smuggled.results[1].outcome, Outcome::Held);
    const auto named =
        server.push(coordinator, grouped({update("speaker", speaker, {{"person_id", ref(winner)}, {"name", u"mine"_s}},
                                                 {{"person_id", ref(loser)}, {"name", u"N"_s}}),
                                          merging("person", loser, winner)},
                                         6));
    EXPECT_EQ(named.results[0].outcome, Outcome::Held);
    const auto honest = server.push(
        coordinator, grouped({update("person", winner, {{"city", u"Томск"_s}}),
                              update("speaker", speaker, {{"person_id", ref(winner)}}, {{"person_id", ref(loser)}}),
                              merging("person", loser, winner)},
                             7));
    for (const auto& result : honest.results) EXPECT_EQ(result.outcome, Outcome::Applied);
    EXPECT_EQ(server.pulled(root).value(speaker, "person_id").value<Id>(), winner);
}

} // namespace rs::server
