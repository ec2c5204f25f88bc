// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recordsfixture.h"
#include "services/search.h"
#include "services/statistics.h"

namespace rs::test {

using namespace Qt::StringLiterals;
using base::Id;
using services::Statistics;
using services::StatisticsFilter;

namespace {

//! Three schools, a seminar and a cancelled school; five people. Numbers below were counted by hand.
class StatisticsTest : public RecordsTest {
protected:
    void SetUp() override {
        RecordsTest::SetUp();
        project = add(u"project", {{u"title"_s, u"Проект"_s}});
        // In Kamchatka this is already the first of March, in UTC still the last of February.
        early = school(u"Ранняя"_s, u"RU-KAM"_s, u"2026-02-28T15:00:00Z"_s, u"Asia/Kamchatka"_s,
                       {{u"topic"_s, u"Игра"_s}, {u"project_id"_s, text(project)}});
        spring = school(u"Весенняя"_s, u"RU-KYA"_s, u"2026-04-10T03:00:00Z"_s, u"Asia/Krasnoyarsk"_s,
                        {{u"topic"_s, u"игра"_s}});
        seminar = school(u"Семинар"_s, u"RU-KYA"_s, u"2026-04-20T03:00:00Z"_s, u"Asia/Krasnoyarsk"_s,
                         {{u"kind"_s, u"seminar"_s}, {u"topic"_s, u"Чтение"_s}});
        before = school(u"Прошлая"_s, u"RU-TUL"_s, u"2025-05-05T09:00:00Z"_s, u"Europe/Moscow"_s, {});
        gone = school(u"Отменённая"_s, u"RU-MOS"_s, u"2026-04-01T09:00:00Z"_s, u"Europe/Moscow"_s,
                      {{u"status"_s, u"cancelled"_s}});
        participate();
        answer();
    }

    // NOLINTNEXTLINE(readability-function-size): the columns of a table of schools
    Id school(const QString& title, const QString& region, const QString& start, const QString& zone,
              const Typed& more) {
        return addSchool(title, Typed{{u"region"_s, region}, {u"start"_s, start}, {u"zone"_s, zone}} + more);
    }

    void visit(const Id& event, const QString& family, const QString& status) {
        add(u"participant", {{u"event_id"_s, text(event)},
                             {u"family_name"_s, family},
                             {u"status"_s, status},
                             {u"email"_s, u"%1@example.org"_s.arg(qHash(family))}});
    }

    void participate() {
        visit(before, u"Белова"_s, u"attended"_s);
        visit(early, u"Алова"_s, u"attended"_s);
        visit(early, u"Белова"_s, u"no_show"_s);
        visit(early, u"Волков"_s, u"invited"_s);
        visit(spring, u"Алова"_s, u"registered"_s);
        visit(spring, u"Волков"_s, u"confirmed"_s);
        visit(spring, u"Гусев"_s, u"declined"_s);
        visit(seminar, u"Алова"_s, u"attended"_s);
        visit(gone, u"Дятлов"_s, u"attended"_s);
    }

    void answer() {
        for (const QString& given : {u"10"_s, u"9"_s, u"8"_s, u"6"_s, QString()})
            add(u"response", {{u"event_id"_s, text(spring)}, {u"recommendation"_s, given}});
        add(u"response", {{u"event_id"_s, text(gone)}, {u"recommendation"_s, u"0"_s}});
        const Id practice = add(u"practice", {{u"title"_s, u"Круг"_s}, {u"event_id"_s, text(spring)}});
        add(u"speaker", {{u"event_id"_s, text(early)}, {u"name"_s, u"Спикер"_s}, {u"practice_id"_s, text(practice)}});
        const Id adopter = add(u"person", {{u"family_name"_s, u"Егорова"_s}});
        for (const Id& event : {spring, seminar, before})
            add(u"adoption",
                {{u"practice_id"_s, text(practice)}, {u"person_id"_s, text(adopter)}, {u"event_id"_s, text(event)}});
    }

    Statistics of(const StatisticsFilter& filter) {
        const auto figures = services::statistics(store(), filter);
        EXPECT_TRUE(figures);
        return figures.value_or(Statistics());
    }

    Id project, early, spring, seminar, before, gone;
    const StatisticsFilter year{QDate(2026, 1, 1), QDate(2026, 12, 31), {}, {}};
};

} // namespace

TEST_F(StatisticsTest, CountsAYear) {
    const Statistics figures = of(year);
    EXPECT_EQ(figures.events, 3);
    EXPECT_EQ(figures.schools, 2);
    EXPECT_EQ(figures.participants, 5);
    EXPECT_EQ(figures.uniquePeople, 3);
    EXPECT_EQ(figures.fresh, 2) << "Белова came in the year before";
    EXPECT_EQ(figures.returning, 1);
    EXPECT_EQ(figures.regions, 2);
    ASSERT_TRUE(figures.recommendation);
    EXPECT_DOUBLE_EQ(*figures.recommendation, 25) << "two of four at 9 or 10, one at 6 or less";
}

TEST_F(StatisticsTest, FollowsPeopleFromInvitationToPractice) {
    const Statistics figures = of(year);
    EXPECT_EQ(figures.funnel.invited, 7);
    EXPECT_EQ(figures.funnel.registered, 5);
    EXPECT_EQ(figures.funnel.came, 2);
    EXPECT_EQ(figures.funnel.feedback, 5);
    EXPECT_EQ(figures.funnel.practice, 1);
    EXPECT_EQ(figures.practicesShown, 1);
    EXPECT_EQ(figures.practicesAdopted, 2);
}

TEST_F(StatisticsTest, CountsMonthsInTheZoneOfTheEvent) {
    const QList<services::MonthFigures> months = of(year).byMonth;
    ASSERT_EQ(months.size(), 2);
    EXPECT_EQ(months[0].month, u"2026-03"_s);
    EXPECT_EQ(months[0].participants, 2);
    EXPECT_EQ(months[0].uniquePeople, 2);
    EXPECT_EQ(months[0].fresh, 1);
    EXPECT_EQ(months[0].returning, 1);
    EXPECT_EQ(months[1].month, u"2026-04"_s);
    EXPECT_EQ(months[1].participants, 3);
    EXPECT_EQ(months[1].uniquePeople, 2);
    EXPECT_EQ(months[1].fresh, 1) << "Волков was only invited before";
    EXPECT_EQ(months[1].returning, 1);
    // The days of the filter are the event's own, too.
    EXPECT_EQ(of({QDate(2026, 3, 1), QDate(2026, 3, 1), {}, {}}).events, 1);
    EXPECT_EQ(of({QDate(2026, 2, 28), QDate(2026, 2, 28), {}, {}}).events, 0);
}

TEST_F(StatisticsTest, CountsRegionsAndTopics) {
    const Statistics figures = of(year);
    ASSERT_EQ(figures.byRegion.size(), 2);
    EXPECT_EQ(figures.byRegion[0].region, u"RU-KAM"_s);
    EXPECT_EQ(figures.byRegion[0].participants, 2);
    EXPECT_EQ(figures.byRegion[1].region, u"RU-KYA"_s);
    EXPECT_EQ(figures.byRegion[1].schools, 1) << "the seminar is no school";
    EXPECT_EQ(figures.byRegion[1].participants, 3);
    EXPECT_EQ(figures.byRegion[1].uniquePeople, 2);
    ASSERT_EQ(figures.topics.size(), 2);
    EXPECT_EQ(figures.topics[0].topic.toLower(), u"игра"_s);
    EXPECT_EQ(figures.topics[0].schools, 2);
    EXPECT_EQ(figures.topics[0].participants, 4);
    EXPECT_EQ(figures.topics[1].schools, 0);
}

TEST_F(StatisticsTest, NarrowsToAProjectOrARegion) {
    EXPECT_EQ(of({{}, {}, project, {}}).events, 1);
    const Statistics region = of({QDate(2026, 1, 1), {}, {}, u"RU-KYA"_s});
    EXPECT_EQ(region.events, 2);
    EXPECT_EQ(region.uniquePeople, 2);
    EXPECT_EQ(of({}).events, 4) << "all times, without the cancelled one";
    EXPECT_FALSE(of({{}, {}, project, {}}).recommendation);
}

TEST_F(StatisticsTest, SearchFindsEverythingFolded) {
    addSchool(u"Ёлочная школа"_s);
    add(u"venue", {{u"name"_s, u"Гимназия"_s}, {u"city"_s, u"Королёв"_s}});
    const auto kinds = [&](const QString& text) {
        QStringList found;
        const auto hits = services::searchEverything(store(), text, 20);
        EXPECT_TRUE(hits);
        for (const services::SearchHit& hit : *hits) found << hit.entity->key() + u':' + hit.title;
        return found;
    };
    EXPECT_EQ(kinds(u"АЛОВА"_s), QStringList{u"person:Алова"_s});
    EXPECT_EQ(kinds(u"елочная"_s), QStringList{u"event:Ёлочная школа"_s});
    EXPECT_EQ(kinds(u"королев"_s), QStringList{u"venue:Гимназия"_s});
    EXPECT_EQ(kinds(u"круг"_s), QStringList{u"practice:Круг"_s});
    EXPECT_EQ(kinds(u"нетакого"_s), QStringList());
    EXPECT_EQ(kinds(u"  "_s), QStringList());
    const auto few = services::searchEverything(store(), u"о"_s, 1);
    ASSERT_TRUE(few);
    for (const services::SearchHit& hit : *few)
        EXPECT_EQ(std::count_if(few->begin(), few->end(), [&](const auto& one) { return one.entity == hit.entity; }),
                  1);
}

} // namespace rs::test
