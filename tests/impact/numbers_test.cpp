// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/answerscan.h"
#include "impact/impactfixture.h"

namespace rs::test {

using base::Id;
using impact::Table;
using impact::Value;
using namespace Qt::StringLiterals;

namespace {
class ImpactNumbers : public ImpactTest {};
} // namespace

TEST_F(ImpactNumbers, OfAnEmptyStoreAreNoughts) {
    const auto all = facts();
    const auto tables = impact::countAll({impact::Look(*all, year(2026), today())}).first();
    EXPECT_EQ(tables.size(), qsizetype(impact::indicators().size()));
    const impact::Cards cards = impact::cardsOf(tables);
    EXPECT_EQ(cards.schools, (Value{0, Value::State::Known, -1}));
    EXPECT_EQ(cards.participants.number, 0);
    EXPECT_EQ(cards.recommendation.state, Value::State::None) << "nobody answered";
    EXPECT_EQ(tables.value(u"participants_by_month"_s).rows.size(), 12) << "the months of the year stand there";
    EXPECT_TRUE(tables.value(u"participants_by_region"_s).isEmpty());
    EXPECT_TRUE(table("participants_by_month").isEmpty()) << "all times of nothing";
}

TEST_F(ImpactNumbers, HaveWordsInTheirOrder) {
    QSet<QString> codes;
    for (const impact::Indicator& indicator : impact::indicators()) {
        codes << QLatin1String(indicator.code);
        EXPECT_EQ(impact::indicatorByCode(QLatin1String(indicator.code)), &indicator);
        EXPECT_GT(strlen(indicator.title), 0u) << indicator.code;
        EXPECT_GT(strlen(indicator.definition), strlen(indicator.title)) << indicator.code;
        EXPECT_GT(strlen(indicator.source), 0u) << indicator.code;
    }
    EXPECT_EQ(size_t(codes.size()), impact::indicators().size());
    EXPECT_EQ(impact::indicatorByCode(u"no such"_s), nullptr);
}

//! A woman comes in January and March, a man in March only.
TEST_F(ImpactNumbers, TellWhoIsNewInEveryMonth) {
    const Id woman = addPerson(), man = addPerson();
    const Id january = addSchool(QDate(2026, 1, 20)), march = addSchool(QDate(2026, 3, 5));
    addParticipant(january, woman);
    addParticipant(march, woman);
    addParticipant(march, man, u"no_show");
    addParticipant(march, addPerson(), u"declined");
    const Table months = table("participants_by_month", {QDate(2026, 1, 1), QDate(2026, 4, 30)});
    ASSERT_EQ(months.rows.size(), 4);
    EXPECT_EQ(months.rows.at(1).key, u"2026-02"_s);
    EXPECT_EQ(cell(months, u"2026-01"_s, u"new"_s), 1);
    EXPECT_EQ(cell(months, u"2026-02"_s, u"new"_s), 0);
    EXPECT_EQ(cell(months, u"2026-03"_s, u"new"_s), 1);
    EXPECT_EQ(cell(months, u"2026-03"_s, u"returning"_s), 1);
    EXPECT_EQ(months.records, 3);
    EXPECT_EQ(table("months", year(2026)).rows.size(), 2) << "only months with events";
}

TEST_F(ImpactNumbers, AreCountedByYearOverALongTime) {
    const Id woman = addPerson();
    addParticipant(addSchool(QDate(2018, 5, 1)), woman);
    addParticipant(addSchool(QDate(2018, 9, 1)), woman);
    addParticipant(addSchool(QDate(2026, 5, 1)), woman);
    const Table years = table("participants_by_month");
    ASSERT_EQ(years.rows.size(), 9);
    EXPECT_EQ(years.rows.first().key, u"2018"_s);
    EXPECT_EQ(cell(years, u"2018"_s, u"new"_s), 1) << "one person, twice in the year";
    EXPECT_EQ(cell(years, u"2018"_s, u"returning"_s), 0);
    EXPECT_EQ(cell(years, u"2026"_s, u"returning"_s), 1);
    // Exactly six years are still months.
    EXPECT_EQ(table("participants_by_month", {QDate(2021, 1, 1), QDate(2026, 12, 31)}).rows.size(), 72);
    EXPECT_EQ(table("participants_by_month", {QDate(1900, 1, 1), QDate(2100, 1, 1)}).rows.size(), 9)
        << "not a row for each year of two centuries";
}

TEST_F(ImpactNumbers, FollowReturnsByTheYearOfTheFirstVisit) {
    const Id often = addPerson(), once = addPerson();
    for (const int year : {2022, 2024, 2026}) addParticipant(addSchool(QDate(year, 4, 1)), often);
    addParticipant(addSchool(QDate(2022, 6, 1)), once);
    const Table cohorts = table("return_by_cohort", year(2026));
    EXPECT_EQ(cell(cohorts, u"2022"_s, u"0"_s), 2);
    EXPECT_EQ(cell(cohorts, u"2022"_s, u"1"_s), 0);
    EXPECT_EQ(cell(cohorts, u"2022"_s, u"2"_s), 1);
    EXPECT_EQ(cell(cohorts, u"2022"_s, u"4"_s), 1);
    EXPECT_EQ(cohorts.values.first().at(5).state, Value::State::None) << "2027 has not come";
}

TEST_F(ImpactNumbers, FollowReturnsForFiveYears) {
    const Id person = addPerson();
    for (const int year : {2020, 2025, 2026}) addParticipant(addSchool(QDate(year, 3, 1)), person);
    const Table cohorts = table("return_by_cohort");
    EXPECT_EQ(cell(cohorts, u"2020"_s, u"5"_s), 1);
    EXPECT_EQ(cohorts.columns.last(), u"5"_s) << "six years later is not told";
}

TEST_F(ImpactNumbers, BelongToTheDayOfTheEventsOwnPlace) {
    const QDateTime justAfterMidnight(QDate(2026, 1, 1), QTime(0, 30), QTimeZone("Europe/Moscow"));
    const Id school = addSchool(QDate(2026, 7, 1), {{u"start", justAfterMidnight.toMSecsSinceEpoch()}});
    addParticipant(school, addPerson());
    EXPECT_EQ(number("participants", year(2026)), 1) << "it was still the old year in London";
    EXPECT_EQ(number("participants", year(2025)), 0);
    EXPECT_EQ(cell(table("months"), u"2026-01"_s, u"participants"_s), 1);
}

TEST_F(ImpactNumbers, AreToldByMonthForSixYears) {
    addParticipant(addSchool(QDate(2020, 1, 10)), addPerson());
    addParticipant(addSchool(QDate(2026, 1, 10)), addPerson());
    const impact::Filter six{QDate(2020, 1, 1), QDate(2025, 12, 31)}, more{QDate(2020, 1, 1), QDate(2026, 1, 31)};
    EXPECT_EQ(table("participants_by_month", six).rows.size(), 72);
    EXPECT_EQ(table("participants_by_month", more).rows.size(), 7) << "a month more: by year";
}

TEST_F(ImpactNumbers, OfTwoFiltersAreCountedApart) {
    addParticipant(addSchool(QDate(2025, 1, 10)), addPerson());
    const auto all = facts();
    const auto counted =
        impact::countAll({impact::Look(*all, year(2026), today()), impact::Look(*all, year(2025), today())});
    ASSERT_EQ(counted.size(), 2);
    EXPECT_EQ(impact::cardsOf(counted.first()).participants.number, 0);
    EXPECT_EQ(impact::cardsOf(counted.last()).participants.number, 1);
}

//! Enough rows for several pieces: either thread takes some, and what both know becomes one.
TEST_F(ImpactNumbers, AreTheSameWhenTwoThreadsRead) {
    for (const int month : {3, 4, 5}) addSchool(QDate(2026, month, 1));
    ASSERT_TRUE(m_open.store().database().execute(
        u"INSERT INTO participant (id, event_id, person_id, status, organisation_key, position, minutes) "
        "WITH RECURSIVE person(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM person WHERE k < 20000) "
        "SELECT randomblob(16), (SELECT id FROM event WHERE n = (SELECT min(n) FROM event) + k % 3), "
        "CAST(printf('%016d', k % 7001) AS BLOB), CASE k % 4 WHEN 0 THEN 'declined' ELSE 'attended' END, "
        "'школа ' || (k % 901), CASE k % 11 WHEN 0 THEN 'Учитель' ELSE 'учитель ' || (k % 11) END, k % 300 FROM person"_s));
    const auto one = facts();
    const auto helper = storage::Store::open(m_open.path(), storage::Store::Access::Read);
    ASSERT_TRUE(helper);
    const auto two = impact::readFacts(m_open.store(), helper->get());
    ASSERT_TRUE(two);
    const auto tables = impact::countAll({impact::Look(*one, {}, today()), impact::Look(**two, {}, today())});
    EXPECT_EQ(impact::cardsOf(tables.first()).participants.number, 15000);
    EXPECT_EQ(impact::cardsOf(tables.first()).uniquePeople.number, 7001);
    EXPECT_EQ(tables.first().value(u"organisations"_s).values.first().first().number, 901);
    for (auto table = tables.first().begin(); table != tables.first().end(); ++table) {
        const Table& other = tables.last()[table.key()];
        EXPECT_EQ(table->rows, other.rows) << qPrintable(table.key());
        EXPECT_EQ(table->values, other.values) << qPrintable(table.key());
    }
}

TEST_F(ImpactNumbers, EstimateChildrenByGroups) {
    const Id school = addSchool(QDate(2026, 4, 1)), practice = add(u"practice", {{u"title", u"Круг"_s}});
    const Id teacher = addPerson();
    add(u"adoption", {{u"practice_id", of(practice)}, {u"event_id", of(school)}, {u"person_id", of(teacher)}});
    add(u"adoption", {{u"practice_id", of(practice)}, {u"event_id", of(school)}, {u"group_size", qint64(12)}});
    EXPECT_EQ(number("children", year(2026)), 37);
    EXPECT_EQ(number("children", year(2025)), 0);
    EXPECT_EQ(number("adopters", year(2026)), 1);
}

TEST_F(ImpactNumbers, KnowWhatIsStillInUse) {
    const Id school = addSchool(QDate(2026, 1, 31)), practice = add(u"practice", {{u"title", u"Круг"_s}});
    const auto adopt = [&](const char16_t* since, const char16_t* until) {
        add(u"adoption", {{u"practice_id", of(practice)},
                          {u"event_id", of(school)},
                          {u"since", QString::fromUtf16(since)},
                          {u"still_used_on", until ? QVariant(QString::fromUtf16(until)) : QVariant()}});
    };
    adopt(u"2026-01-31", nullptr);
    adopt(u"2026-01-31", u"2026-02-27");
    adopt(u"2026-01-31", u"2026-02-28"); // a month later
    adopt(u"2026-01-31", u"2026-04-30");
    adopt(u"2026-01-31", u"2026-07-31");
    const Table kept = table("practices_kept");
    ASSERT_EQ(kept.rows.size(), 1);
    EXPECT_EQ(kept.rows.first().label, u"Круг"_s);
    QList<double> numbers;
    for (const Value& value : kept.values.first()) numbers << value.number;
    EXPECT_EQ(numbers, (QList<double>{5, 3, 2, 1}));
}

TEST_F(ImpactNumbers, PutTheLargestFirstAndTheUnnamedLast) {
    const Id school = addSchool(QDate(2026, 4, 1));
    const auto come = [&](const QVariant& position) {
        const Id one = addParticipant(school, {});
        if (!position.isNull()) m_open.set(domain::entity(u"participant"), one, u"position", position);
    };
    for (int i = 0; i < 3; ++i) come({});
    come(u"Воспитатель"_s);
    come(u"Учитель"_s);
    come(u"учитель"_s);
    const Table positions = table("participants_by_position");
    ASSERT_EQ(positions.rows.size(), 3);
    EXPECT_EQ(positions.rows.at(0).label, u"Учитель"_s) << "as it was written first";
    EXPECT_EQ(positions.rows.at(2).key, u"-"_s);
    EXPECT_EQ(positions.values.at(2).first().number, 3);
}

TEST_F(ImpactNumbers, HideGroupsOfFewerThanFivePeople) {
    const Id large = addSchool(QDate(2026, 4, 1), {{u"region", u"RU-KYA"_s}});
    const Id small = addSchool(QDate(2026, 5, 1), {{u"region", u"RU-TVE"_s}});
    addSchool(QDate(2026, 6, 1), {{u"region", u"RU-PSK"_s}});
    for (int i = 0; i < 5; ++i) addParticipant(large, addPerson());
    for (int i = 0; i < 4; ++i) addParticipant(small, addPerson());
    add(u"response", {{u"event_id", of(small)}, {u"recommendation", qint64(9)}});
    Table regions = table("participants_by_region"), score = table("recommendation"), schools = table("schools");
    for (Table* one : {&regions, &score, &schools}) impact::hideSmallGroups(*one);
    EXPECT_EQ(regions.values.at(0).at(0), (Value{5, Value::State::Known, 5}));
    EXPECT_EQ(regions.values.at(1).at(0).state, Value::State::TooSmall);
    EXPECT_EQ(regions.values.at(1).at(0).number, 0) << "nothing is left of it";
    EXPECT_EQ(regions.values.at(1).at(2), (Value{1, Value::State::Known, -1})) << "a school is not a person";
    EXPECT_EQ(regions.values.at(2).at(0), (Value{0, Value::State::Known, 0})) << "nobody is no small group";
    EXPECT_EQ(score.values.first().first().state, Value::State::TooSmall) << "one answer";
    EXPECT_EQ(schools.values.first().first().number, 3);
}

TEST_F(ImpactNumbers, WithoutANameAreNotPeople) {
    const Id school = addSchool(QDate(2026, 4, 1));
    addParticipant(school, {});
    addParticipant(school, {});
    EXPECT_EQ(number("participants"), 2);
    EXPECT_EQ(number("unique_people"), 0);
}

TEST(AnswerScan, ReadsWhatFormsHold) {
    struct Case {
        const char* json;
        int score;
        const char16_t* text;
    };
    const Case cases[] = {
        {R"({"q":4})", 4, u""},
        {R"( { "a" : {"q":[1,"}"]} , "q" : "5 — отлично" } )", 5, u"5 — отлично"},
        {R"({"a":"q\":2,","q":3})", 3, u""},
        {R"({"q":"\u0434\u0430\n\"x\""})", 0, u"да\n\"x\""},
        {R"({"q":7})", 0, u""},
        {R"({"q":4.5})", 0, u""},
        {R"({"q":null})", 0, u""},
        {R"({"q":5,)", 5, u""},
        {R"({"q":"5)", 0, u""},
        {R"({"q)", 0, u""},
        {R"([1])", 0, u""},
        {"", 0, u""},
    };
    for (const Case& one : cases) {
        int score = 0;
        QString text;
        impact::AnswerScan scan(QByteArrayView(one.json, qsizetype(strlen(one.json))));
        while (scan.next()) {
            if (scan.code() != QByteArrayView("q")) continue;
            score = scan.score();
            text = scan.text();
        }
        EXPECT_EQ(score, one.score) << one.json;
        EXPECT_EQ(text, QString::fromUtf16(one.text)) << one.json;
    }
}

//! What a report lists beside its charts is counted by the same rules.
TEST_F(ImpactNumbers, TellOfEachEvent) {
    const Id second = addSchool(QDate(2026, 5, 1)), first = addSchool(QDate(2026, 3, 1));
    addSchool(QDate(2026, 4, 1), {{u"status", u"cancelled"_s}});
    addSchool(QDate(2025, 4, 1));
    for (int i = 0; i < 5; ++i) {
        addParticipant(first, addPerson(), i == 0 ? u"no_show" : u"registered");
        addParticipant(first, addPerson(), u"invited");
        add(u"response", {{u"event_id", of(first)}, {u"recommendation", qint64(10)}});
    }
    add(u"response", {{u"event_id", of(first)}});
    addParticipant(second, addPerson());
    add(u"response", {{u"event_id", of(second)}, {u"recommendation", qint64(10)}});
    const auto all = facts();
    Table events = impact::countByEvent(impact::Look(*all, year(2026), today()));
    ASSERT_EQ(events.rows.size(), 2);
    EXPECT_EQ(events.rows.first().key, base::toText(first)) << "the earliest first";
    EXPECT_EQ(events.columns, (QStringList{u"participants"_s, u"recommendation"_s}));
    EXPECT_EQ(cell(events, base::toText(first), u"participants"_s), 5);
    EXPECT_EQ(cell(events, base::toText(first), u"recommendation"_s), 100);
    EXPECT_EQ(cell(events, base::toText(second), u"participants"_s), 1);
    impact::hideSmallGroups(events);
    EXPECT_TRUE(events.values.first().first().isKnown() && events.values.first().last().isKnown());
    EXPECT_EQ(events.values.last().first().state, impact::Value::State::TooSmall);
    EXPECT_EQ(events.values.last().last().state, impact::Value::State::TooSmall) << "one answer is no score";
}

} // namespace rs::test
