// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/personcard.h"

#include "base/clock.h"
#include "support/people.h"

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using services::PersonCard;

class PersonCardTest : public test::PeopleTest {
protected:
    PersonCard load(const base::Id& person) {
        const auto card = services::loadPersonCard(reader(), person);
        EXPECT_TRUE(card);
        return card.value_or(PersonCard());
    }
};

TEST_F(PersonCardTest, CollectsRolesOfAllKindsNewestFirst) {
    const base::Id person = addPerson(u"Жарикова"_s), other = addPerson(u"Сизых"_s);
    const base::Id past = addSchool(u"Вода и лёд"_s, -300), coming = addSchool(u"Кедр"_s, 20);
    addRegistration(past, person, {{u"status"_s, u"attended"_s}, {u"certificate_number"_s, u"15"_s}});
    addRegistration(coming, other);
    add(u"speaker"_s, {{u"event_id"_s, QVariant::fromValue(coming)},
                       {u"person_id"_s, QVariant::fromValue(person)},
                       {u"name"_s, u"Жарикова Нелли"_s},
                       {u"title"_s, u"Опыты"_s},
                       {u"state"_s, u"invited"_s}});
    add(u"team_member"_s, {{u"event_id"_s, QVariant::fromValue(past)},
                           {u"person_id"_s, QVariant::fromValue(person)},
                           {u"name"_s, u"Жарикова Нелли"_s},
                           {u"role"_s, u"leader"_s}});
    const PersonCard card = load(person);
    ASSERT_EQ(card.roles.size(), 3);
    EXPECT_EQ(card.roles.at(0).schoolTitle, u"Кедр");
    EXPECT_EQ(card.roles.at(0).role, u"Опыты");
    EXPECT_EQ(card.roles.at(0).state, u"invited");
    EXPECT_EQ(card.roles.at(1).certificate, u"15");
    EXPECT_EQ(card.roles.at(1).zone, u"Asia/Krasnoyarsk");
    EXPECT_EQ(card.roles.at(2).role, u"leader");
    EXPECT_EQ(card.roles.at(2).school, past);
}

TEST_F(PersonCardTest, TellsGivenWithdrawnAndNeverAsked) {
    const base::Id person = addPerson(u"Жарикова"_s);
    const base::FrozenClock clock(1'800'000'000'000);
    set(u"person"_s, person, u"consent_processing"_s, true);
    set(u"person"_s, person, u"consent_publication"_s, true);
    set(u"person"_s, person, u"consent_publication"_s, false);
    const PersonCard card = load(person);
    ASSERT_EQ(card.consents.size(), 3);
    EXPECT_TRUE(card.consents.at(0).stands());
    EXPECT_EQ(card.consents.at(0).given, 1'800'000'000'000);
    EXPECT_FALSE(card.consents.at(1).stands());
    EXPECT_TRUE(card.consents.at(1).given && card.consents.at(1).withdrawn);
    EXPECT_FALSE(card.consents.at(2).given || card.consents.at(2).withdrawn);
}

TEST_F(PersonCardTest, HistorySaysWhoWhenFromAndToNewestFirst) {
    const base::Id person = addPerson(u"Жарикова"_s, {{u"phone"_s, u"+79000000001"_s}});
    workspace().setAuthor(u"Т. К."_s);
    const base::FrozenClock clock(base::nowMilliseconds() + 60'000);
    set(u"person"_s, person, u"phone"_s, u"+79000000002"_s);
    set(u"person"_s, person, u"consent_mailing"_s, true);
    const PersonCard card = load(person);
    const auto phone = std::find_if(card.history.begin(), card.history.end(), [](const auto& change) {
        return change.field && change.field->key() == "phone"_L1;
    });
    ASSERT_NE(phone, card.history.end());
    EXPECT_EQ(phone->by, u"Т. К.");
    EXPECT_EQ(phone->at, base::nowMilliseconds());
    EXPECT_EQ(phone->from, u"+79000000001"_s);
    EXPECT_EQ(phone->to, u"+79000000002"_s);
    const auto consent = std::find_if(card.history.begin(), card.history.end(),
                                      [](const auto& change) { return change.purpose == u"mailing"; });
    ASSERT_NE(consent, card.history.end());
    EXPECT_EQ(consent->field->key(), "given_at"_L1);
    EXPECT_EQ(card.history.last().at, std::min_element(card.history.begin(), card.history.end(), [](auto& a, auto& b) {
                                          return a.at < b.at;
                                      })->at);
    EXPECT_FALSE(card.history.last().from.isValid() && !card.history.last().from.isNull());
}

struct Similar {
    const char* name;
    QString family, given, email, phone, city;
    bool found;
};

class SimilarTest : public PersonCardTest, public testing::WithParamInterface<Similar> {};

TEST_P(SimilarTest, FindsWhoMayBeTheSame) {
    const base::Id person = addPerson(
        u"Жарикова"_s,
        {{u"email"_s, u"zharikova@example.org"_s}, {u"phone"_s, u"+79000000001"_s}, {u"city"_s, u"Ачинск"_s}});
    const Similar& other = GetParam();
    const base::Id second = addPerson(other.family, {{u"given_name"_s, other.given},
                                                     {u"email"_s, other.email},
                                                     {u"phone"_s, other.phone},
                                                     {u"city"_s, other.city}});
    const QList<services::SimilarPerson> similar = load(person).similar;
    ASSERT_EQ(similar.size(), other.found ? 1 : 0);
    if (!other.found) return;
    EXPECT_EQ(similar.first().other, second);
    EXPECT_EQ(similar.first().pair.id, services::duplicatePair(second, person));
}

INSTANTIATE_TEST_SUITE_P(
    Rules, SimilarTest,
    testing::Values(Similar{"mail", u"Жарикова"_s, u"Нелли"_s, u"zharikova@example.org"_s, {}, {}, true},
                    Similar{"phone", u"Жарикова"_s, u"Н."_s, {}, u"+79000000001"_s, {}, true},
                    Similar{"name", u"Жарикова"_s, u"Нелли"_s, {}, {}, {}, true},
                    Similar{"someoneElse", u"Сизых"_s, u"Артём"_s, u"zharikova@example.org"_s, {}, {}, false},
                    Similar{"otherName", u"Жарикова"_s, u"Ольга"_s, {}, {}, u"Ачинск"_s, false},
                    Similar{"stranger", u"Мутовина"_s, u"Эльвира"_s, {}, {}, {}, false}),
    [](const auto& one) { return one.param.name; });

TEST_F(PersonCardTest, DifferentPeopleAreNotSimilarAnyMore) {
    const base::Id a = addPerson(u"Жарикова"_s), b = addPerson(u"Жарикова"_s);
    ASSERT_EQ(load(a).similar.size(), 1);
    test::waitFor(workspace().run<int>([&](storage::Store& store) -> base::Result<int> {
        RS_TRY(services::dismissDuplicate(store, services::duplicatePair(a, b)));
        return 1;
    }));
    EXPECT_TRUE(load(a).similar.isEmpty());
    EXPECT_TRUE(load(b).similar.isEmpty());
}

TEST_F(PersonCardTest, AMissingCardIsAnError) {
    EXPECT_EQ(services::loadPersonCard(reader(), base::newId()).error().code, base::ErrorCode::UnknownRecord);
}

TEST_F(PersonCardTest, FindsTheCardBehindARole) {
    const base::Id person = addPerson(u"Жарикова"_s);
    const base::Id registration = addRegistration(addSchool(u"Кедр"_s, 3), person);
    EXPECT_EQ(services::personOf(reader(), domain::entity(u"participant"), registration).value(), person);
    EXPECT_EQ(services::personOf(reader(), domain::entity(u"person"), person).value(), person);
}

} // namespace
