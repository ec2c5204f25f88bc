// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audience.h"

#include "services/waitinglists.h"
#include "support/teststore.h"

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using services::Audience;
using services::RegistrationWindow;

class AudienceTest : public testing::Test {
protected:
    void SetUp() override { m_school = m_store.addSchool(); }
    storage::Store& reader() { return m_store.workspace().reader(); }

    base::Id addPerson(const QString& status, qint64 registered = 0) {
        domain::Record record(domain::entity(u"participant"), base::newId());
        record.set(u"event_id", QVariant::fromValue(m_school)).set(u"family_name", u"Вьюгина"_s);
        record.set(u"status", status);
        if (registered) record.set(u"registered_at", registered);
        m_store.add({record});
        return record.id();
    }
    void addPeople(const QString& status, int amount) {
        for (int i = 0; i < amount; ++i) addPerson(status);
    }
    void set(const QString& table, const base::Id& id, const QString& field, const QVariant& value) {
        const domain::Entity& entity = domain::entity(table);
        const services::Edit edit{services::Edit::Kind::Update, &entity, id, {{entity.indexOf(field), value}}};
        EXPECT_GT(test::waitFor(m_store.workspace().apply(u"edit"_s, {edit})).records, 0);
    }
    Audience counted() {
        const auto result = services::audience(reader(), m_school);
        EXPECT_TRUE(result);
        return result.value_or(Audience());
    }
    QString statusOf(const base::Id& id) {
        const auto record = reader().get(domain::entity(u"participant"), id);
        return record ? record->text(u"status") : u"(gone)"_s;
    }
    domain::WaitingLine line() {
        const auto found = services::waitingLineOf(reader(), m_school);
        EXPECT_TRUE(found);
        return found.value_or(domain::WaitingLine());
    }
    qint64 moving() { return domain::nextMoves(line(), 0).movedUp.size(); }
    //! As the button on step 6 does.
    qint64 moveUp(qint64 now = 1'900'000'000'000) {
        qint64 moved = -1;
        test::waitFor(m_store.workspace().write(u"edit"_s, [&](storage::Writer& writer) -> base::Result<> {
            RS_ASSIGN(moved, services::followWaitingLine(writer, m_school, now));
            return {};
        }));
        return moved;
    }

    test::TestStore m_store;
    base::Id m_school;
};

TEST_F(AudienceTest, EachStatusCountsWhereItBelongs) {
    addPeople(u"invited"_s, 5);
    addPeople(u"registered"_s, 4);
    addPeople(u"confirmed"_s, 3);
    addPeople(u"attended"_s, 2);
    addPeople(u"no_show"_s, 1);
    addPeople(u"waiting"_s, 2);
    addPeople(u"declined"_s, 1);
    addPeople(u"cancelled"_s, 1);
    const Audience now = counted();
    EXPECT_EQ(now.listed(), 19);
    EXPECT_EQ(now.registered(), 10);
    EXPECT_EQ(now.came(), 2);
    EXPECT_EQ(now.taken(), 9);
    EXPECT_EQ(now.expected(), 12);
    EXPECT_EQ(now.freePlaces(), std::nullopt);
    EXPECT_EQ(moving(), 2);
}

TEST_F(AudienceTest, PeopleOfAnotherSchoolAreNotCounted) {
    addPeople(u"registered"_s, 2);
    m_store.addParticipants(m_store.addSchool(u"Вода и лёд"_s), 8);
    EXPECT_EQ(counted().listed(), 2);
}

TEST_F(AudienceTest, ConsentsOfThoseExpectedAreCounted) {
    const base::Id gave = addPerson(u"registered"_s), took = addPerson(u"waiting"_s);
    addPerson(u"confirmed"_s);
    const base::Id other = addPerson(u"invited"_s);
    set(u"participant"_s, gave, u"consent_processing"_s, true);
    set(u"participant"_s, took, u"consent_processing"_s, false);
    set(u"participant"_s, other, u"consent_processing"_s, true);
    const Audience now = counted();
    EXPECT_EQ(now.expected(), 3);
    EXPECT_EQ(now.consented, 1);
    EXPECT_EQ(now.refused, 1);
}

TEST_F(AudienceTest, WhoRegisteredFirstMovesUpFirst) {
    set(u"event"_s, m_school, u"capacity"_s, 2);
    addPeople(u"confirmed"_s, 1);
    const base::Id unknown = addPerson(u"waiting"_s), late = addPerson(u"waiting"_s, 3000);
    const base::Id first = addPerson(u"waiting"_s, 1000), second = addPerson(u"waiting"_s, 2000);
    EXPECT_EQ(line().waiting, (QList<base::Id>{first, second, late, unknown}));
    EXPECT_EQ(moveUp(), 1);
    EXPECT_EQ(statusOf(first), u"registered"_s);
    EXPECT_EQ(statusOf(second), u"waiting"_s);
    set(u"event"_s, m_school, u"capacity"_s, 3);
    EXPECT_EQ(moveUp(), 1); // one place was left
    EXPECT_EQ(statusOf(second), u"registered"_s);
    EXPECT_EQ(moveUp(), 0);
    EXPECT_EQ(statusOf(late), u"waiting"_s);
    EXPECT_EQ(counted().freePlaces(), 0);
}

TEST_F(AudienceTest, MovingUpIsOneStepOfUndo) {
    const base::Id first = addPerson(u"waiting"_s, 1000), second = addPerson(u"waiting"_s, 2000);
    EXPECT_EQ(moveUp(), 2);
    test::waitFor(m_store.workspace().undo());
    EXPECT_EQ(statusOf(first), u"waiting"_s);
    EXPECT_EQ(statusOf(second), u"waiting"_s);
}

TEST_F(AudienceTest, AnOfferThatNobodyAnswersGoesToTheNext) {
    set(u"event"_s, m_school, u"capacity"_s, 1);
    set(u"event"_s, m_school, u"waiting_hours"_s, 24);
    const base::Id first = addPerson(u"waiting"_s, 1000), second = addPerson(u"waiting"_s, 2000);
    constexpr qint64 hour = 3'600'000, start = 1'900'000'000'000;
    EXPECT_EQ(moveUp(start), 1);
    EXPECT_EQ(statusOf(first), u"registered"_s);
    EXPECT_EQ(moveUp(start + 23 * hour), 0);
    EXPECT_EQ(moveUp(start + 24 * hour), 1);
    EXPECT_EQ(statusOf(first), u"waiting"_s);
    EXPECT_EQ(statusOf(second), u"registered"_s);
    const base::Id late = addPerson(u"waiting"_s, 9000);
    EXPECT_EQ(line().waiting, (QList<base::Id>{late, first})) << "lapsed ones wait last";
    set(u"participant"_s, second, u"status"_s, u"confirmed"_s); // an answer
    EXPECT_EQ(moveUp(start + 100 * hour), 0);
    EXPECT_EQ(statusOf(second), u"confirmed"_s);
}

TEST_F(AudienceTest, MorePeopleThanPlacesLeaveNoneFree) {
    set(u"event"_s, m_school, u"capacity"_s, 1);
    addPeople(u"registered"_s, 3);
    addPeople(u"waiting"_s, 1);
    EXPECT_EQ(counted().freePlaces(), 0);
    EXPECT_EQ(moving(), 0);
}

TEST_F(AudienceTest, PlacesOfTheVenueAreKnown) {
    domain::Record venue(domain::entity(u"venue"), base::newId());
    venue.set(u"name", u"Детский сад № 12"_s).set(u"capacity", 40LL);
    m_store.add({venue});
    set(u"event"_s, m_school, u"venue_id"_s, QVariant::fromValue(venue.id()));
    EXPECT_EQ(counted().roomPlaces, 40);
}

TEST(RegistrationWindow, StandsWhereTheMomentsSay) {
    struct Case {
        qint64 opens, closes, start, now;
        RegistrationWindow expected;
    };
    using enum RegistrationWindow;
    const Case cases[] = {
        {0, 0, 500, 100, NotSet},       {200, 400, 500, 100, Ahead},  {200, 400, 500, 200, Open},
        {200, 400, 500, 400, Closed},   {0, 400, 500, 100, Open},     {200, 0, 500, 300, Open},
        {400, 200, 500, 300, Reversed}, {200, 200, 0, 100, Reversed}, {200, 600, 500, 300, ClosesLate},
        {200, 500, 500, 300, Open},
    };
    for (const Case& one : cases) {
        domain::Record event(domain::entity(u"event"), base::newId());
        const auto put = [&event](const char* field, qint64 value) {
            if (value) event.set(QLatin1String(field), value);
        };
        put("registration_opens", one.opens);
        put("registration_closes", one.closes);
        put("start", one.start);
        EXPECT_EQ(services::registrationWindow(event, one.now), one.expected)
            << one.opens << ' ' << one.closes << ' ' << one.start << ' ' << one.now;
    }
}

} // namespace
