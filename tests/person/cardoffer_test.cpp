// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cardoffer.h"

#include "base/clock.h"
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

} // namespace
