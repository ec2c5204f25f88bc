// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/testserver.h"

namespace rs::server {

using namespace Qt::StringLiterals;

class MergeTest : public ServerTest {
protected:
    MergeTest() {
        admin = server.add(u"root"_s, Role::Admin);
        leader = server.add(u"leader"_s, Role::Leader, {u"RU-KYA"_s});
        const auto reply = server.push(
            leader, QList{insert("event", school, {{"title", u"Spring"_s}, {"region", u"RU-KYA"_s}}),
                          insert("person", loser,
                                 {{"family_name", u"Ёлкина"_s},
                                  {"given_name", u"Анна"_s},
                                  {"phone", u"+79000000001"_s},
                                  {"city", u"Томск"_s},
                                  {"region", u"RU-KYA"_s}}),
                          insert("person", winner,
                                 {{"family_name", u"Елкина"_s}, {"city", u"Омск"_s}, {"entered_for_id", ref(school)}}),
                          insert("speaker", speaker,
                                 {{"event_id", ref(school)}, {"name", u"Ёлкина"_s}, {"person_id", ref(loser)}}),
                          insert("consent", consentOf(loser),
                                 {{"person_id", ref(loser)}, {"purpose", u"mailing"_s}, {"given_at", qint64(5)}})});
        for (const auto& result : reply.results) EXPECT_EQ(result.outcome, Outcome::Applied);
    }
    [[nodiscard]] static Id consentOf(const Id& person) {
        return base::linkId(u"consent", person, base::builtInId(u"purpose", u"mailing"));
    }

    Caller admin, leader;
    Id school = base::newId(), loser = base::newId(), winner = base::newId(), speaker = base::newId();
};
RS_BOTH_ENGINES(MergeTest);

TEST_P(MergeTest, TheWinnerGetsWhatItLacksAndTheRestIsKept) {
    EXPECT_EQ(server.push(leader, merging("person", loser, winner)).outcome, Outcome::Applied);
    const View view = server.pulled(admin);
    EXPECT_EQ(view.find(loser), nullptr);
    EXPECT_EQ(view.value(winner, "given_name"), u"Анна"_s);
    EXPECT_EQ(view.value(winner, "phone"), u"+79000000001"_s);
    EXPECT_EQ(view.value(winner, "city"), u"Омск"_s);
    EXPECT_EQ(view.value(winner, "region"), QVariant()) << "it stays where it is";
    EXPECT_EQ(view.value(speaker, "person_id").value<Id>(), winner) << "what the author did not know of, too";
    QStringList differing;
    for (const auto& entry : view.all("conflict")) {
        EXPECT_EQ(entry.text(u"record_id"), base::toText(winner));
        differing << entry.text(u"field") + u'=' + entry.text(u"incoming");
    }
    differing.sort();
    EXPECT_EQ(differing, (QStringList{u"city=\"Томск\""_s, u"family_name=\"Ёлкина\""_s}));
}

TEST_P(MergeTest, WhatTheAuthorChoseIsNoConflict) {
    const auto reply =
        server.push(leader, grouped({update("person", winner, {{"city", u"Томск"_s}}, {{"city", u"Омск"_s}}),
                                     merging("person", loser, winner)},
                                    4));
    EXPECT_EQ(reply.results[1].outcome, Outcome::Applied);
    const View view = server.pulled(admin);
    EXPECT_EQ(view.value(winner, "city"), u"Томск"_s);
    EXPECT_EQ(view.all("conflict").size(), 1) << "the family name";
}

TEST_P(MergeTest, LinksAreMadeAnewForTheWinner) {
    server.push(leader, merging("person", loser, winner));
    const View view = server.pulled(admin);
    EXPECT_EQ(view.find(consentOf(loser)), nullptr);
    ASSERT_NE(view.find(consentOf(winner)), nullptr);
    EXPECT_EQ(view.value(consentOf(winner), "given_at"), qint64(5));
    EXPECT_EQ(view.rows.at(consentOf(winner)).scope, view.rows.at(winner).scope) << "and live with it";
}

TEST_P(MergeTest, ALinkOfBothIsOne) {
    server.push(leader, insert("consent", consentOf(winner),
                               {{"person_id", ref(winner)}, {"purpose", u"mailing"_s}, {"given_at", qint64(3)}}));
    server.push(leader, update("consent", consentOf(loser), {{"withdrawn_at", qint64(9)}}));
    server.push(leader, merging("person", loser, winner));
    const View view = server.pulled(admin);
    EXPECT_EQ(view.all("consent").size(), 1);
    EXPECT_EQ(view.value(consentOf(winner), "withdrawn_at"), qint64(9)) << "the safe side wins";
    EXPECT_EQ(view.value(consentOf(winner), "given_at"), qint64(3));
}

TEST_P(MergeTest, WhatTheAuthorDidNotSeeIsNoChoice) {
    // Chosen between "Омск" and "Томск", while somebody has made the loser's town a third one.
    server.push(admin, update("person", loser, {{"city", u"Бийск"_s}}, {{"city", u"Томск"_s}}));
    auto joining = merging("person", loser, winner);
    joining.base = cellsOf("person", {{"city", u"Томск"_s}, {"family_name", u"Ёлкина"_s}});
    server.push(leader, grouped({update("person", winner, {{"city", u"Тара"_s}}, {{"city", u"Омск"_s}}), joining}, 4));
    const View view = server.pulled(admin);
    EXPECT_EQ(view.value(winner, "city"), u"Тара"_s);
    QStringList kept;
    for (const auto& entry : view.all("conflict")) kept << entry.text(u"incoming");
    EXPECT_TRUE(kept.contains(u"\"Бийск\""_s));
}

TEST_P(MergeTest, LinksOfBothThatDifferAreKept) {
    server.push(leader, insert("consent", consentOf(winner),
                               {{"person_id", ref(winner)}, {"purpose", u"mailing"_s}, {"given_at", qint64(3)}}));
    server.push(leader, merging("person", loser, winner));
    const View view = server.pulled(admin);
    EXPECT_EQ(view.value(consentOf(winner), "given_at"), qint64(3));
    QStringList kept;
    for (const auto& entry : view.all("conflict")) {
        if (entry.text(u"record_id") == base::toText(consentOf(winner)))
            kept << entry.text(u"field") + u'=' + entry.text(u"incoming");
    }
    EXPECT_EQ(kept, QStringList{u"given_at=5"_s});
}

TEST_P(MergeTest, ALinkThatWasDeletedDoesNotRise) {
    server.push(leader, insert("consent", consentOf(winner), {{"person_id", ref(winner)}, {"purpose", u"mailing"_s}}));
    const Fields seen{{"person_id", ref(winner)}, {"purpose", u"mailing"_s}};
    EXPECT_EQ(server.push(leader, removal("consent", consentOf(winner), seen)).outcome, Outcome::Applied);
    server.push(leader, merging("person", loser, winner));
    const View view = server.pulled(admin);
    EXPECT_EQ(view.find(consentOf(loser)), nullptr);
    EXPECT_EQ(view.find(consentOf(winner)), nullptr);
    QStringList kept;
    for (const auto& entry : view.all("conflict")) {
        if (entry.text(u"record_id") == base::toText(consentOf(winner))) kept << entry.text(u"incoming");
    }
    ASSERT_EQ(kept.size(), 1);
    EXPECT_TRUE(kept.first().contains(u"\"given_at\":5"_s));
}

TEST_P(MergeTest, LaterWorkOnTheLoserGoesToTheWinner) {
    server.push(leader, merging("person", loser, winner));
    EXPECT_EQ(server.push(admin, update("person", loser, {{"position", u"teacher"_s}})).outcome, Outcome::Applied);
    const Id other = base::newId();
    EXPECT_EQ(server
                  .push(admin, insert("speaker", other,
                                      {{"event_id", ref(school)}, {"name", u"N"_s}, {"person_id", ref(loser)}}))
                  .outcome,
              Outcome::Applied);
    EXPECT_EQ(server.push(admin, removal("person", loser, {})).outcome, Outcome::Same);
    const View view = server.pulled(admin);
    EXPECT_EQ(view.value(winner, "position"), u"teacher"_s);
    EXPECT_EQ(view.value(other, "person_id").value<Id>(), winner);
    EXPECT_EQ(view.find(loser), nullptr);
}

TEST_P(MergeTest, OppositeWinnersAreOneMerge) {
    EXPECT_EQ(server.push(leader, merging("person", loser, winner)).outcome, Outcome::Applied);
    EXPECT_EQ(server.push(admin, merging("person", winner, loser)).outcome, Outcome::Same);
    EXPECT_EQ(server.push(admin, merging("person", loser, winner)).outcome, Outcome::Same) << "nor twice";
    EXPECT_NE(server.pulled(admin).find(winner), nullptr);
}

TEST_P(MergeTest, ChainsEndAtTheLastWinner) {
    const Id last = base::newId();
    server.push(leader, insert("person", last, {{"family_name", u"Ёлкина"_s}, {"region", u"RU-KYA"_s}}));
    server.push(leader, merging("person", loser, winner));
    EXPECT_EQ(server.push(leader, merging("person", winner, last)).outcome, Outcome::Applied);
    EXPECT_EQ(server.push(leader, update("person", loser, {{"position", u"x"_s}})).outcome, Outcome::Applied);
    const View view = server.pulled(admin);
    EXPECT_EQ(view.value(last, "position"), u"x"_s);
    EXPECT_EQ(view.value(speaker, "person_id").value<Id>(), last);
}

TEST_P(MergeTest, AMergeIsUndoneByRestoring) {
    server.push(leader, merging("person", loser, winner));
    const auto reply = server.push(
        leader, grouped({restoration("person", loser, {{"family_name", u"Ёлкина"_s}, {"region", u"RU-KYA"_s}}),
                         update("speaker", speaker, {{"person_id", ref(loser)}}, {{"person_id", ref(winner)}})},
                        9));
    EXPECT_EQ(reply.results[0].outcome, Outcome::Applied);
    EXPECT_EQ(reply.results[1].outcome, Outcome::Applied);
    const View view = server.pulled(admin);
    EXPECT_NE(view.find(loser), nullptr);
    EXPECT_EQ(view.value(speaker, "person_id").value<Id>(), loser);
    EXPECT_EQ(server.push(leader, update("person", loser, {{"city", u"Кемь"_s}})).outcome, Outcome::Applied);
    EXPECT_EQ(server.pulled(admin).value(loser, "city"), u"Кемь"_s);
}

TEST_P(MergeTest, AWinnerThatIsGoneTakesNobodyWithIt) {
    server.push(leader, removal("person", winner,
                                {{"family_name", u"Елкина"_s}, {"city", u"Омск"_s}, {"entered_for_id", ref(school)}}));
    const auto result = server.push(leader, merging("person", loser, winner));
    EXPECT_EQ(result.outcome, Outcome::Conflict);
    EXPECT_EQ(result.code, OpCode::RowDeleted);
    EXPECT_NE(server.pulled(admin).find(loser), nullptr);
}

TEST_P(MergeTest, ARefusedGroupLeavesNoTraceOfItsMerge) {
    const auto reply =
        server.push(leader, grouped({merging("person", loser, winner),
                                     update("speaker", speaker, {{"name", u""_s}}, {{"name", u"Ёлкина"_s}})},
                                    2));
    EXPECT_EQ(reply.results[0].outcome, Outcome::Refused);
    EXPECT_EQ(server.push(leader, update("person", loser, {{"position", u"x"_s}})).outcome, Outcome::Applied);
    const View view = server.pulled(admin);
    EXPECT_EQ(view.value(loser, "position"), u"x"_s);
    EXPECT_EQ(view.value(speaker, "person_id").value<Id>(), loser);
    EXPECT_TRUE(view.all("conflict").isEmpty());
}

class DuplicateTest : public ServerTest {
protected:
    DuplicateTest() {
        admin = server.add(u"root"_s, Role::Admin);
        anna = server.add(u"anna"_s, Role::Leader, {u"RU-KYA"_s});
        boris = server.add(u"boris"_s, Role::Leader, {u"RU-KYA"_s});
        far = server.add(u"far"_s, Role::Leader, {u"RU-TOM"_s});
        server.push(admin, QList{insert("event", school, {{"title", u"Spring"_s}, {"region", u"RU-KYA"_s}}),
                                 insert("event", other, {{"title", u"Autumn"_s}, {"region", u"RU-KYA"_s}})});
    }
    [[nodiscard]] Operation person(const Id& id, const QString& email, const QVariant& region) const {
        return insert("person", id,
                      {{"family_name", u"Ёлкина"_s}, {"given_name", u"Анна"_s}, {"email", email}, {"region", region}});
    }
    [[nodiscard]] Operation participant(const Id& id, const Id& event, const QString& phone) const {
        return insert(
            "participant", id,
            {{"event_id", ref(event)}, {"family_name", u"Ёлкина"_s}, {"given_name", u"Анна"_s}, {"phone", phone}});
    }
    [[nodiscard]] QList<domain::Record> candidates() { return server.pulled(admin).all("duplicate_candidate"); }

    Caller admin, anna, boris, far;
    Id school = base::newId(), other = base::newId(), one = base::newId(), two = base::newId();
};
RS_BOTH_ENGINES(DuplicateTest);

TEST_P(DuplicateTest, TheSamePersonFromTwoLaptopsIsACandidateNotAnError) {
    EXPECT_EQ(server.push(anna, person(one, u"Anna@Example.org"_s, u"RU-KYA"_s)).outcome, Outcome::Applied);
    EXPECT_EQ(server.push(boris, person(two, u"Anna@example.org"_s, u"RU-KYA"_s)).outcome, Outcome::Applied);
    const auto found = candidates();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].text(u"table_name"), u"person"_s);
    EXPECT_EQ((QSet<QString>{found[0].text(u"first_id"), found[0].text(u"second_id")}),
              (QSet<QString>{base::toText(one), base::toText(two)}));
    EXPECT_TRUE(found[0].text(u"reasons").split(u' ').contains(u"email"_s)) << qPrintable(found[0].text(u"reasons"));
    EXPECT_EQ(found[0].text(u"region"), u"RU-KYA"_s);
    EXPECT_EQ(found[0].text(u"state"), u"open"_s);
    EXPECT_EQ(server.pulled(anna).all("duplicate_candidate").size(), 1);
    server.push(boris, update("person", two, {{"city", u"Томск"_s}}));
    server.push(boris, update("person", two, {{"phone", u"+79000000001"_s}}));
    EXPECT_EQ(candidates().size(), 1) << "once a pair";
}

TEST_P(DuplicateTest, OneAddressOfTwoNamesIsTwoPeople) {
    server.push(anna, person(one, u"anna@example.org"_s, u"RU-KYA"_s));
    server.push(boris, insert("person", two,
                              {{"family_name", u"Петров"_s},
                               {"given_name", u"Пётр"_s},
                               {"email", u"anna@example.org"_s},
                               {"region", u"RU-KYA"_s}}));
    EXPECT_TRUE(candidates().isEmpty());
}

TEST_P(DuplicateTest, WhatOneLaptopEnteredTwiceIsItsOwnBusiness) {
    server.push(anna, person(one, u"anna@example.org"_s, u"RU-KYA"_s));
    server.push(anna, person(two, u"anna@example.org"_s, u"RU-KYA"_s));
    EXPECT_TRUE(candidates().isEmpty());
    server.push(server.otherLaptop(anna), person(base::newId(), u"anna@example.org"_s, u"RU-KYA"_s));
    EXPECT_EQ(candidates().size(), 2);
}

TEST_P(DuplicateTest, PairsAcrossRegionsAreNotTold) {
    server.push(anna, person(one, u"anna@example.org"_s, u"RU-KYA"_s));
    server.push(far, person(two, u"anna@example.org"_s, u"RU-TOM"_s));
    EXPECT_TRUE(candidates().isEmpty());
    server.push(boris, insert("person", base::newId(),
                              {{"family_name", u"Ёлкина"_s},
                               {"given_name", u"Анна"_s},
                               {"email", u"anna@example.org"_s},
                               {"entered_for_id", ref(school)}}));
    ASSERT_EQ(candidates().size(), 1) << "within the region they are";
    EXPECT_EQ(candidates()[0].text(u"region"), u"RU-KYA"_s);
}

TEST_P(DuplicateTest, ParticipantsAreComparedWithinTheirSchool) {
    server.push(anna, participant(one, school, u"+79000000001"_s));
    server.push(boris, participant(base::newId(), other, u"+79000000001"_s));
    EXPECT_TRUE(candidates().isEmpty());
    server.push(boris, participant(two, school, u"+79000000001"_s));
    ASSERT_EQ(candidates().size(), 1);
    EXPECT_EQ(candidates()[0].reference(u"event_id"), school);
}

TEST_P(DuplicateTest, AnEditMayMakeAPairAndADeletionEndsLooking) {
    server.push(anna, person(one, u"anna@example.org"_s, u"RU-KYA"_s));
    server.push(boris, insert("person", two, {{"family_name", u"Ёлкина"_s}, {"region", u"RU-KYA"_s}}));
    EXPECT_TRUE(candidates().isEmpty());
    server.push(boris, update("person", two, {{"email", u"anna@example.org"_s}}));
    EXPECT_EQ(candidates().size(), 1);
    server.push(anna, removal("person", one,
                              {{"family_name", u"Ёлкина"_s},
                               {"given_name", u"Анна"_s},
                               {"email", u"anna@example.org"_s},
                               {"region", u"RU-KYA"_s}}));
    EXPECT_EQ(server.number("SELECT count(*) FROM contact WHERE row_id = $1", {one}), 0);
    EXPECT_EQ(server
                  .push(anna, update("duplicate_candidate", candidates()[0].id(), {{"state", u"dismissed"_s}},
                                     {{"state", u"open"_s}}))
                  .outcome,
              Outcome::Applied);
}

} // namespace rs::server
