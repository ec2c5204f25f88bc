// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recordsfixture.h"

#include "storage/backup.h"

namespace rs::test {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::Id;

namespace {
using Records = RecordsTest;
}

TEST_F(Records, FillInWhatGoesWithoutSaying) {
    const Id school = addSchool(u"Школа"_s, {{u"region"_s, u"RU-KYA"_s}});
    const domain::Record event = get(u"event", school);
    EXPECT_EQ(event.text(u"kind"), u"school"_s);
    EXPECT_EQ(event.text(u"status"), u"draft"_s);
    EXPECT_EQ(event.text(u"zone"), u"Asia/Krasnoyarsk"_s);
    const Id participant = add(u"participant", {{u"event_id"_s, text(school)}, {u"family_name"_s, u"Иванова"_s}});
    EXPECT_EQ(get(u"participant", participant).text(u"status"), u"registered"_s);
}

TEST_F(Records, WantRequiredFields) {
    const auto nothing = tryAdd(u"participant", {});
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().code, ErrorCode::ValueMissing);
    const Id school = addSchool(u"Школа"_s);
    const auto nameless = tryAdd(u"participant", {{u"event_id"_s, text(school)}, {u"family_name"_s, u" "_s}});
    ASSERT_FALSE(nameless);
    EXPECT_EQ(nameless.error().context, QStringList{u"family_name"_s});
    const auto emptied = trySet(u"event", school, {{u"title"_s, QString()}});
    ASSERT_FALSE(emptied);
    EXPECT_EQ(emptied.error().code, ErrorCode::ValueMissing);
    EXPECT_EQ(get(u"event", school).text(u"title"), u"Школа"_s);
}

TEST_F(Records, KnowTheirFieldsAndWhatTheyPointTo) {
    const auto field = tryAdd(u"event", {{u"colour"_s, u"red"_s}});
    ASSERT_FALSE(field);
    EXPECT_EQ(field.error().code, ErrorCode::UnknownField);
    const auto nowhere =
        tryAdd(u"participant", {{u"event_id"_s, text(base::newId())}, {u"family_name"_s, u"Иванова"_s}});
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, ErrorCode::UnknownRecord);
    EXPECT_EQ(count(u"participant"), 0);
    EXPECT_EQ(count(u"person"), 0);
}

TEST_F(Records, RefuseNonsense) {
    const Id school = addSchool(u"Школа"_s, {{u"start"_s, u"2027-03-14T10:00"_s}});
    const auto backwards = trySet(u"event", school, {{u"end"_s, u"2027-03-13T10:00"_s}});
    ASSERT_FALSE(backwards);
    EXPECT_EQ(backwards.error().context.first(), u"end"_s);
    EXPECT_TRUE(trySet(u"event", school, {{u"end"_s, u"2027-03-14T10:00"_s}}));
    EXPECT_FALSE(trySet(u"event", school, {{u"capacity"_s, u"-1"_s}}));
    const auto eleven = tryAdd(u"response", {{u"event_id"_s, text(school)}, {u"recommendation"_s, u"11"_s}});
    ASSERT_FALSE(eleven);
    EXPECT_EQ(eleven.error().context.first(), u"recommendation"_s);
    EXPECT_FALSE(
        tryAdd(u"delegation", {{u"title"_s, u"Д"_s}, {u"start"_s, u"2027-02-02"_s}, {u"end"_s, u"2027-02-01"_s}}));
}

TEST_F(Records, GiveOnceWhatIsGivenOnce) {
    const Id school = addSchool(u"Школа"_s);
    const Id participant = add(u"participant", {{u"event_id"_s, text(school)}, {u"family_name"_s, u"Иванова"_s}});
    EXPECT_TRUE(trySet(u"participant", participant, {{u"certificate_number"_s, u"7"_s}}));
    EXPECT_TRUE(trySet(u"participant", participant, {{u"certificate_number"_s, u"7"_s}}));
    const auto again = trySet(u"participant", participant, {{u"certificate_number"_s, u"8"_s}});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::ValueReadOnly);
    const Id response = add(u"response", {{u"event_id"_s, text(school)}, {u"recommendation"_s, u"9"_s}});
    const auto revised = trySet(u"response", response, {{u"recommendation"_s, u"10"_s}});
    ASSERT_FALSE(revised);
    EXPECT_EQ(revised.error().code, ErrorCode::ValueReadOnly);
}

TEST_F(Records, JoinParticipantsOfOneHuman) {
    const Id first = addSchool(u"Первая"_s), second = addSchool(u"Вторая"_s);
    const auto person = [&](const Id& id) { return get(u"participant", id).reference(u"person_id"); };
    const Id anna = add(u"participant", {{u"event_id"_s, text(first)},
                                         {u"family_name"_s, u"Иванова"_s},
                                         {u"given_name"_s, u"Анна"_s},
                                         {u"email"_s, u"anna@example.org"_s}});
    const Id again = add(u"participant", {{u"event_id"_s, text(second)},
                                          {u"family_name"_s, u"Иванова"_s},
                                          {u"given_name"_s, u"А."_s},
                                          {u"email"_s, u"anna@example.org"_s}});
    const Id other = add(u"participant", {{u"event_id"_s, text(second)},
                                          {u"family_name"_s, u"Петров"_s},
                                          {u"given_name"_s, u"Борис"_s},
                                          {u"email"_s, u"anna@example.org"_s}});
    const Id namesake = add(u"participant", {{u"event_id"_s, text(second)},
                                             {u"family_name"_s, u"Иванова"_s},
                                             {u"given_name"_s, u"Анна"_s},
                                             {u"email"_s, u"other@example.org"_s}});
    EXPECT_EQ(person(again), person(anna));
    EXPECT_NE(person(other), person(anna)) << "one e-mail with two different names is two people";
    EXPECT_NE(person(namesake), person(anna));
    EXPECT_EQ(count(u"person"), 3);
    const Id speaker =
        add(u"speaker",
            {{u"event_id"_s, text(first)}, {u"name"_s, u"Анна Иванова"_s}, {u"email"_s, u"anna@example.org"_s}});
    EXPECT_EQ(get(u"speaker", speaker).reference(u"person_id"), person(anna));
}

TEST_F(Records, TurnConsentFieldsIntoConsents) {
    const Id school = addSchool(u"Школа"_s);
    const Id participant =
        add(u"participant",
            {{u"event_id"_s, text(school)}, {u"family_name"_s, u"Иванова"_s}, {u"consent_processing"_s, u"да"_s}});
    EXPECT_EQ(count(u"consent"), 1);
    EXPECT_EQ(get(u"participant", participant).value(u"consent_processing"), QVariant(true));
    ASSERT_TRUE(trySet(u"participant", participant, {{u"consent_processing"_s, u"no"_s}}));
    EXPECT_EQ(count(u"consent"), 1);
    EXPECT_EQ(get(u"participant", participant).value(u"consent_processing"), QVariant(false));
}

TEST_F(Records, GiveLinksOneIdEverywhere) {
    const Id school = addSchool(u"Школа"_s);
    const Id session = add(u"session", {{u"event_id"_s, text(school)}, {u"title"_s, u"Открытие"_s}});
    const Id participant = add(u"participant", {{u"event_id"_s, text(school)}, {u"family_name"_s, u"Иванова"_s}});
    const Typed pair{{u"session_id"_s, text(session)}, {u"participant_id"_s, text(participant)}};
    const Id link = add(u"attendance", pair);
    EXPECT_EQ(link, base::linkId(u"attendance", session, participant));
    EXPECT_EQ(get(u"attendance", link).reference(u"event_id"), school);
    EXPECT_EQ(add(u"attendance", Typed(pair) << services::NamedText{u"minutes"_s, u"45"_s}), link);
    EXPECT_EQ(count(u"attendance"), 1);
    EXPECT_EQ(get(u"attendance", link).value(u"minutes"), QVariant(qint64(45)));
}

TEST_F(Records, DeleteASchoolWithAllThatHangsOnItAndBringItBack) {
    const Id school = addSchool(u"Школа"_s), stays = addSchool(u"Другая"_s);
    const Id participant = add(u"participant", {{u"event_id"_s, text(school)}, {u"family_name"_s, u"Иванова"_s}});
    const Id session = add(u"session", {{u"event_id"_s, text(school)}, {u"title"_s, u"Открытие"_s}});
    const Id visit = add(u"attendance", {{u"session_id"_s, text(session)}, {u"participant_id"_s, text(participant)}});
    const Id practice = add(u"practice", {{u"title"_s, u"Круг"_s}, {u"event_id"_s, text(school)}});
    const Id other = add(u"participant", {{u"event_id"_s, text(stays)}, {u"family_name"_s, u"Петров"_s}});
    ASSERT_TRUE(tryRemove(u"event", school));
    EXPECT_FALSE(exists(u"event", school) || exists(u"participant", participant) || exists(u"session", session) ||
                 exists(u"attendance", visit));
    EXPECT_TRUE(exists(u"participant", other));
    EXPECT_TRUE(get(u"practice", practice).reference(u"event_id").isNull());
    ASSERT_TRUE(storage::Undo(store()).undo(u"test"_s));
    EXPECT_TRUE(exists(u"event", school) && exists(u"participant", participant) && exists(u"session", session) &&
                exists(u"attendance", visit));
    EXPECT_EQ(get(u"practice", practice).reference(u"event_id"), school);
}

TEST_F(Records, KeepCardsThatAreMentioned) {
    const Id school = addSchool(u"Школа"_s);
    const Id participant =
        add(u"participant",
            {{u"event_id"_s, text(school)}, {u"family_name"_s, u"Иванова"_s}, {u"consent_mailing"_s, u"да"_s}});
    const Id person = get(u"participant", participant).reference(u"person_id");
    const auto held = tryRemove(u"person", person);
    ASSERT_FALSE(held);
    EXPECT_EQ(held.error().code, ErrorCode::HasChildren);
    EXPECT_EQ(held.error().context, (QStringList{u"participant"_s, u"1"_s}));
    ASSERT_TRUE(tryRemove(u"participant", participant));
    EXPECT_TRUE(tryRemove(u"person", person));
    EXPECT_EQ(count(u"consent"), 0) << "consents are a part of the card";

    const Id venue = add(u"venue", {{u"name"_s, u"Гимназия"_s}});
    const Id room = add(u"room", {{u"venue_id"_s, text(venue)}, {u"name"_s, u"Зал"_s}});
    ASSERT_TRUE(trySet(u"event", school, {{u"venue_id"_s, text(venue)}}));
    EXPECT_FALSE(tryRemove(u"venue", venue));
    EXPECT_TRUE(exists(u"room", room));
    ASSERT_TRUE(trySet(u"event", school, {{u"venue_id"_s, QString()}}));
    EXPECT_TRUE(tryRemove(u"venue", venue));
    EXPECT_FALSE(exists(u"room", room));
}

TEST_F(Records, ForgetWhoIsGone) {
    const Id school = addSchool(u"Школа"_s);
    const Id one = add(u"speaker", {{u"event_id"_s, text(school)}, {u"name"_s, u"Один"_s}});
    const Id two = add(u"speaker", {{u"event_id"_s, text(school)}, {u"name"_s, u"Два"_s}});
    const Id session = add(u"session", {{u"event_id"_s, text(school)},
                                        {u"title"_s, u"Открытие"_s},
                                        {u"speaker_ids"_s, text(one) + u","_s + text(two)}});
    ASSERT_TRUE(tryRemove(u"speaker", one));
    EXPECT_EQ(services::idsOf(get(u"session", session).value(u"speaker_ids")), QList<Id>{two});
}

TEST_F(Records, StartWithTheBuiltInRegions) {
    EXPECT_EQ(count(u"region"), services::builtInRegions()->all().size());
    EXPECT_GE(count(u"region"), 83);
    EXPECT_TRUE(exists(u"region", base::builtInId(u"region", u"RU-KYA")));
    const auto problems = storage::findProblems(store().database());
    ASSERT_TRUE(problems);
    EXPECT_EQ(*problems, QStringList());
    const auto again = tryAdd(u"region", {{u"code"_s, u"RU-KYA"_s}, {u"name_ru"_s, u"Край"_s}});
    EXPECT_FALSE(again);
    add(u"region", {{u"code"_s, u"KZ-ALA"_s}, {u"name_ru"_s, u"Алматы"_s}, {u"zone"_s, u"Asia/Almaty"_s}});
    const auto regions = services::loadRegions(store());
    ASSERT_TRUE(regions);
    ASSERT_NE((*regions)->find(u"алматы"), nullptr);
    EXPECT_EQ((*regions)->find(u"алматы")->code, u"KZ-ALA"_s);
}

} // namespace rs::test
