// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cardoffer.h"

#include "base/clock.h"
#include "services/rowedits.h"
#include "support/people.h"

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using services::CardOffer;

class CardOfferTest : public test::PeopleTest {
protected:
    void SetUp() override {
        m_person = addPerson(u"Жарикова"_s, {{u"phone"_s, u"+79000000001"_s}});
        m_past = addRegistration(addSchool(u"Вода и лёд"_s, -30), m_person, {{u"phone"_s, u"+79000000001"_s}});
        m_coming = addRegistration(addSchool(u"Кедр"_s, 30), m_person, {{u"phone"_s, u"+79000000001"_s}});
    }
    CardOffer offer(const services::Changes& changes) {
        const auto offered = services::offerAfter(reader(), changes.changeSet, base::nowMilliseconds());
        EXPECT_TRUE(offered);
        return offered.value_or(CardOffer());
    }
    base::Id m_person, m_past, m_coming;
};

TEST_F(CardOfferTest, CardEditGoesOnToComingEventsOnly) {
    const CardOffer after = offer(set(u"person"_s, m_person, u"phone"_s, u"+79000000002"_s));
    EXPECT_EQ(after.direction, CardOffer::Direction::ToRegistrations);
    ASSERT_EQ(after.edits.size(), 1);
    EXPECT_EQ(after.edits.first().id, m_coming);
    ASSERT_EQ(after.fields.size(), 1);
    EXPECT_EQ(after.fields.first()->key(), "phone"_L1);
    EXPECT_EQ(after.edits.first().values.first().value, u"+79000000002"_s);
}

TEST_F(CardOfferTest, RegistrationEditGoesOnToTheCard) {
    const CardOffer after = offer(set(u"participant"_s, m_coming, u"phone"_s, u"+79000000003"_s));
    EXPECT_EQ(after.direction, CardOffer::Direction::ToCard);
    ASSERT_EQ(after.edits.size(), 1);
    EXPECT_EQ(after.edits.first().id, m_person);
}

TEST_F(CardOfferTest, FinishedAndCancelledEventsAreNotComing) {
    const base::Id event = value(u"participant"_s, m_coming, u"event_id"_s).value<base::Id>();
    for (const QString& status : {u"finished"_s, u"cancelled"_s}) {
        set(u"event"_s, event, u"status"_s, status);
        EXPECT_TRUE(offer(set(u"person"_s, m_person, u"phone"_s, u"+7900000"_s + status)).edits.isEmpty());
    }
}

TEST_F(CardOfferTest, AnEventWithoutDatesIsComing) {
    const base::Id event = value(u"participant"_s, m_coming, u"event_id"_s).value<base::Id>();
    set(u"event"_s, event, u"start"_s, {});
    set(u"event"_s, event, u"end"_s, {});
    EXPECT_EQ(offer(set(u"person"_s, m_person, u"phone"_s, u"+79000000004"_s)).edits.size(), 1);
}

TEST_F(CardOfferTest, NothingIsOfferedWhereNothingDiffers) {
    set(u"participant"_s, m_coming, u"phone"_s, u"+79000000005"_s);
    EXPECT_TRUE(offer(set(u"person"_s, m_person, u"phone"_s, u"+79000000005"_s)).edits.isEmpty());
}

TEST_F(CardOfferTest, FieldsOfTheirOwnStay) {
    EXPECT_TRUE(offer(set(u"person"_s, m_person, u"note"_s, u"Нужен пандус"_s)).edits.isEmpty());
    EXPECT_TRUE(offer(set(u"participant"_s, m_coming, u"status"_s, u"confirmed"_s)).edits.isEmpty());
}

TEST_F(CardOfferTest, OnlyWhatSomebodyTypedLeadsToAnOffer) {
    EXPECT_TRUE(offer(set(u"person"_s, m_person, u"phone"_s, u"+79000000006"_s, u"import"_s)).edits.isEmpty());
    EXPECT_TRUE(offer(set(u"person"_s, m_person, u"phone"_s, u"+79000000007"_s, u"merge"_s)).edits.isEmpty());
    set(u"person"_s, m_person, u"phone"_s, u"+79000000008"_s);
    EXPECT_TRUE(offer(test::waitFor(workspace().undo())).edits.isEmpty());
    EXPECT_FALSE(offer(set(u"person"_s, m_person, u"phone"_s, u"+79000000009"_s, u"paste"_s)).edits.isEmpty());
}

TEST_F(CardOfferTest, SomebodyTypedCellByCellFillsTheNewCardAndIsNoOffer) {
    const base::Id school = value(u"participant"_s, m_coming, u"event_id"_s).value<base::Id>();
    const domain::Entity& table = domain::entity(u"participant");
    const auto typed = [&](services::Edit::Kind kind, const base::Id& id, const QString& field, const QVariant& said) {
        services::Edit edit{kind, &table, id, {{table.indexOf(field), said}}};
        if (kind == services::Edit::Kind::Insert)
            edit.values << services::FieldValue{table.indexOf(u"event_id"), QVariant::fromValue(school)};
        return test::waitFor(services::applyByRules(workspace(), u"edit"_s, {edit}));
    };
    const base::Id id = base::newId();
    typed(services::Edit::Kind::Insert, id, u"family_name"_s, u"Юркова"_s);
    const base::Id card = value(u"participant"_s, id, u"person_id"_s).value<base::Id>();
    const auto update = services::Edit::Kind::Update;
    EXPECT_TRUE(offer(typed(update, id, u"given_name"_s, u"Анна"_s)).edits.isEmpty());
    EXPECT_EQ(value(u"person"_s, card, u"given_name"_s), u"Анна"_s);
    EXPECT_TRUE(offer(typed(update, id, u"phone"_s, u"+79000000055"_s)).edits.isEmpty());
    EXPECT_EQ(value(u"person"_s, card, u"phone"_s), u"+79000000055"_s);
    // What the card says already is changed by nobody unasked.
    EXPECT_EQ(offer(typed(update, id, u"phone"_s, u"+79000000056"_s)).edits.size(), 1);
    EXPECT_EQ(value(u"person"_s, card, u"phone"_s), u"+79000000055"_s);
    // Nor is a card filled in that was there before.
    EXPECT_EQ(offer(typed(update, m_coming, u"city"_s, u"Канск"_s)).edits.size(), 1);
    EXPECT_EQ(value(u"person"_s, m_person, u"city"_s).toString(), QString());
}

} // namespace
