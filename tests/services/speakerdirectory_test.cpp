// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/planfixture.h"
#include "services/planwords.h"
#include "services/speakerdirectory.h"

namespace rs::test {

using namespace Qt::StringLiterals;

TEST_F(PlanTest, DirectoryJoinsTheTalksOfOneHuman) {
    const Id past = addNamed(u"Прошлая"_s, u"2026-03-12T10:00"_s);
    const Id winter = addNamed(u"Зимняя"_s, u"2027-01-12T10:00"_s);
    const Typed mail{{u"email"_s, u"likhanova@example.org"_s}};
    addSpeaker(past, u"Лиханова Мария"_s, u"accepted"_s, mail + Typed{{u"title"_s, u"Дневник"_s}});
    addSpeaker(winter, u"Мария Лиханова"_s, u"accepted"_s, mail);
    addSpeaker(past, u"Белов Пётр"_s, u"declined"_s);
    add(u"response", {{u"event_id"_s, text(past)}, {u"recommendation"_s, u"10"_s}});
    const auto cards = services::speakerDirectory(store(), now);
    ASSERT_TRUE(cards);
    ASSERT_EQ(cards->size(), 2);
    const services::SpeakerCard& maria = cards->at(1).talks.size() == 2 ? cards->at(1) : cards->at(0);
    ASSERT_EQ(maria.talks.size(), 2);
    EXPECT_EQ(maria.talks[0].school, winter);
    EXPECT_EQ(maria.talksThisYear, 1);
    EXPECT_EQ(maria.recommendation, 100.0);
    EXPECT_EQ(maria.topics, QStringList{u"Проектная деятельность"_s});
    EXPECT_EQ(maria.email, u"likhanova@example.org"_s);

    const auto suggested = services::suggestSpeakers(store(), school, now);
    ASSERT_TRUE(suggested);
    ASSERT_EQ(suggested->size(), 1);
    EXPECT_EQ(suggested->first().card.person, maria.person);
    const QString reason = services::reasonText(suggested->first(), services::Words::of(Language::English));
    EXPECT_EQ(reason, u"Spoke on this topic: “Зимняя”, 2027 · recommendation score 100 · 1 talk this year"_s);
    addSpeaker(school, u"Лиханова Мария"_s, u"declined"_s, mail);
    EXPECT_TRUE(services::suggestSpeakers(store(), school, now)->isEmpty());
}

TEST_F(PlanTest, DirectoryJoinsANameWithTheOnlyCardThatBearsIt) {
    const Id past = addNamed(u"Прошлая"_s, u"2026-03-12T10:00"_s);
    const Id one = add(u"person", {{u"family_name"_s, u"Белов"_s}}),
             other = add(u"person", {{u"family_name"_s, u"Белов"_s}});
    write<Id>([&](storage::Writer& writer) { // as a list of old brings it: without a card
        domain::Record talk(domain::entity(u"speaker"), base::newId());
        talk.set(u"event_id", QVariant::fromValue(past)).set(u"name", u"Белов Пётр"_s).set(u"state", u"declined"_s);
        return writer.insert(talk);
    });
    addSpeaker(school, u"БЕЛОВ ПЕТР"_s, u"idea"_s, {{u"person_id"_s, text(one)}});
    auto cards = services::speakerDirectory(store(), now);
    ASSERT_TRUE(cards);
    ASSERT_EQ(cards->size(), 1);
    EXPECT_EQ(cards->first().person, one);
    EXPECT_EQ(cards->first().talks.size(), 2);
    addSpeaker(school, u"Белов Пётр"_s, u"idea"_s, {{u"person_id"_s, text(other)}});
    cards = services::speakerDirectory(store(), now);
    ASSERT_TRUE(cards);
    EXPECT_EQ(cards->size(), 3) << "two of a name: the record without a card is neither's";
}

TEST_F(PlanTest, PractitionersAreSuggestedAndBusyOnesMarked) {
    const Id author = add(u"person", {{u"family_name"_s, u"Автор"_s}}),
             user = add(u"person", {{u"family_name"_s, u"Ученик"_s}});
    const Id practice =
        add(u"practice",
            {{u"title"_s, u"Дневник"_s}, {u"author_id"_s, text(author)}, {u"topic"_s, u"проектная деятельность"_s}});
    add(u"adoption", {{u"practice_id"_s, text(practice)}, {u"person_id"_s, text(user)}});
    const Id elsewhere = addNamed(u"Соседи"_s, u"2027-03-12T10:00"_s, {{u"topic"_s, u"Иное"_s}});
    addSpeaker(elsewhere, u"Автор"_s, u"invited"_s, {{u"person_id"_s, text(author)}});
    const auto suggested = services::suggestSpeakers(store(), school, now);
    ASSERT_TRUE(suggested);
    ASSERT_EQ(suggested->size(), 2);
    EXPECT_EQ(suggested->at(0).reason, services::SuggestionReason::PracticeOnTopic);
    EXPECT_EQ(suggested->at(0).card.busyWith, QStringList{u"Соседи"_s});
    EXPECT_EQ(suggested->at(1).reason, services::SuggestionReason::StartedPractice);
    EXPECT_EQ(suggested->at(1).practice, practice);
}

TEST_F(PlanTest, SilenceIsCountedFromTheDayOfTheAnswer) {
    addSpeaker(school, u"А"_s, u"invited"_s, {{u"answer_by"_s, u"2027-02-05"_s}});
    addSpeaker(school, u"Б"_s, u"invited"_s, {{u"invited_on"_s, u"2027-01-20"_s}}); // until 3 February
    addSpeaker(school, u"В"_s, u"invited"_s, {{u"answer_by"_s, u"2027-02-09"_s}});
    addSpeaker(school, u"Г"_s, u"declined"_s, {{u"answer_by"_s, u"2027-02-01"_s}});
    const auto silent = services::silentSpeakers(store(), school, now);
    ASSERT_TRUE(silent);
    ASSERT_EQ(silent->size(), 2);
    EXPECT_EQ(silent->at(0).name, u"Б"_s);
    EXPECT_EQ(silent->at(0).days, 6);
    EXPECT_EQ(silent->at(1).days, 4);
    const services::SchoolPlan seen = plan();
    EXPECT_EQ(seen.steps[3].state, domain::StepState::Late);
    EXPECT_EQ(services::stepLine(services::Words::of(Language::Russian), seen, 4), u"2 не ответили"_s);
}

} // namespace rs::test
