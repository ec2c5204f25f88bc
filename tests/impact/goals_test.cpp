// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/impactfixture.h"
#include "impact/reading.h"
#include "services/indicatorwords.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rs::test {

using base::Id;
using impact::Goal;
using impact::Table;
using impact::Value;
using namespace Qt::StringLiterals;

namespace {

int day(int year, int month, int number) { return int(QDate(year, month, number).toJulianDay()); }

class ImpactGoals : public ImpactTest {
protected:
    Id addProject(const QString& goals, const Values& more = {}) {
        return add(u"project", Values{{u"title", u"Проект"_s}, {u"goals", goals}} + more);
    }
    static Value valueAt(const Table& table, const QString& row, const QString& column) {
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            if (table.rows.at(i).key == row) return table.values.at(i).at(table.columns.indexOf(column));
        }
        return {-1};
    }
};

} // namespace

TEST(GoalWords, AreReadAsPeopleWriteThem) {
    struct Case {
        const char16_t* json;
        const char* metric;
        double target;
        int by;
    };
    const Case cases[] = {
        {uR"({"Участники":150})", "participants", 150, impact::none},
        {uR"({"Начали применять практику":"20"})", "adopters", 20, impact::none},
        {uR"({"Новые регионы":"20 до 31.12.2028"})", "new_regions", 20, day(2028, 12, 31)},
        {uR"({"new regions":"20 by 2028"})", "new_regions", 20, day(2028, 12, 31)},
        {uR"({"unique_people":{"target":4256,"by":"2027-06-30"}})", "unique_people", 4256, day(2027, 6, 30)},
        {uR"({"Педагоги":"4 256"})", "participants", 4256, impact::none},
        {uR"({"Доля отзывов":"60 %"})", "feedback_share", 60, impact::none},
        {uR"({"Готовность советовать":"62,5"})", "recommendation", 62.5, impact::none},
        {uR"({"Любовь к чтению":7})", "", 7, impact::none},
    };
    for (const Case& one : cases) {
        const QString json = QString::fromUtf16(one.json);
        const std::vector<Goal> goals = impact::goalsOf(json);
        ASSERT_EQ(goals.size(), 1u) << qPrintable(json);
        EXPECT_EQ(goals.front().metric, QLatin1String(one.metric)) << qPrintable(json);
        EXPECT_EQ(goals.front().target, one.target) << qPrintable(json);
        EXPECT_EQ(goals.front().by, one.by) << qPrintable(json);
    }
    for (const char16_t* none : {u"", u"[]", uR"({"Участники":"много"})", uR"({"Участники":null})", uR"({" ":3})"})
        EXPECT_TRUE(impact::goalsOf(QString::fromUtf16(none)).empty()) << qPrintable(QString::fromUtf16(none));
}

//! What somebody sees as the name of a number is what a goal may be called: in both languages, each can be counted.
TEST_F(ImpactGoals, CountEveryNumberByItsName) {
    addParticipant(addSchool(QDate(2026, 3, 1)), addPerson());
    const auto all = facts();
    const impact::Look look(*all, {}, today());
    int counted = 0;
    for (const impact::Indicator& indicator : impact::indicators()) {
        const Table table = impact::count(look, QLatin1String(indicator.code));
        if (table.columns != QStringList{u"value"_s} || table.rows != QList<impact::Category>{{}}) continue;
        ++counted;
        for (const base::Language language : {base::Language::Russian, base::Language::English}) {
            const services::IndicatorWords words(services::Words::of(language), services::builtInRegions());
            const QJsonObject written{{words.title(indicator), 5}};
            const std::vector<Goal> goals = impact::goalsOf(QString::fromUtf8(QJsonDocument(written).toJson()));
            ASSERT_EQ(goals.size(), 1u) << indicator.code;
            EXPECT_EQ(goals.front().metric, QLatin1String(indicator.code)) << qPrintable(words.title(indicator));
        }
    }
    EXPECT_EQ(counted, 17);
}

TEST_F(ImpactGoals, CountOrganisationsByTheirNames) {
    const Id school = addSchool(QDate(2026, 3, 1), {{u"goals", uR"({"Организации":20})"_s}});
    for (const QString& name : {u"Школа № 5"_s, u"школа № 5"_s, u"Лицей"_s, QString()}) {
        const Id one = addParticipant(school, addPerson());
        m_open.set(domain::entity(u"participant"), one, u"organisation", name.isEmpty() ? QVariant() : QVariant(name));
    }
    const Id away = addParticipant(school, addPerson(), u"declined");
    m_open.set(domain::entity(u"participant"), away, u"organisation", u"Гимназия"_s);
    EXPECT_EQ(valueAt(table("goals"), u"schools:organisations"_s, u"actual"_s).number, 2);
}

//! 200 of 400 days have passed on the day of the test, 20 September 2026.
TEST_F(ImpactGoals, GoOnAsUntilNow) {
    const QDate start = today().addDays(-199), end = today().addDays(200);
    const Id project = addProject(uR"({"Участники":100,"Готовность советовать":50})"_s,
                                  {{u"start", start.toString(Qt::ISODate)}, {u"end", end.toString(Qt::ISODate)}});
    const Values ofProject{{u"project_id", of(project)}};
    const Id school = addSchool(today().addDays(-20), ofProject);
    for (int i = 0; i < 30; ++i) addParticipant(school, addPerson());
    add(u"response", {{u"event_id", of(school)}, {u"recommendation", qint64(10)}});
    addParticipant(addSchool(today().addDays(20), ofProject), addPerson(), u"registered");
    addParticipant(addSchool(start.addDays(-1), ofProject), addPerson());
    addParticipant(addSchool(today().addDays(-20)), addPerson());
    const impact::Filter filter{{}, {}, project};
    const Table goals = table("goals", filter);
    const QString participants = base::toText(project) + u":participants"_s;
    EXPECT_EQ(valueAt(goals, participants, u"target"_s).number, 100);
    EXPECT_EQ(valueAt(goals, participants, u"actual"_s).number, 30)
        << "of the project, begun, and not before its start";
    EXPECT_EQ(valueAt(goals, participants, u"forecast"_s).number, 60);
    const QString score = base::toText(project) + u":recommendation"_s;
    EXPECT_EQ(valueAt(goals, score, u"actual"_s).number, 100);
    EXPECT_EQ(valueAt(goals, score, u"forecast"_s).number, 100) << "a score does not grow with the days";
}

TEST_F(ImpactGoals, AreReachedOrNotWhenTheirDayIsOver) {
    const Id project = addProject(uR"({"Школы":"2 до 31.12.2025"})"_s, {{u"start", u"2025-01-01"_s}});
    addSchool(QDate(2025, 6, 1), {{u"project_id", of(project)}});
    addSchool(QDate(2026, 6, 1), {{u"project_id", of(project)}});
    const Table goals = table("goals", {{}, {}, project});
    const QString row = base::toText(project) + u":schools"_s;
    EXPECT_EQ(valueAt(goals, row, u"actual"_s).number, 1);
    EXPECT_EQ(valueAt(goals, row, u"forecast"_s).number, 1);
    EXPECT_TRUE(table("goals", {QDate(2026, 1, 1), {}, project}).isEmpty()) << "its time is over";
}

//! Today and the last day count: on the second of four days half of the time has passed.
TEST_F(ImpactGoals, ForecastByWholeDays) {
    const auto forecastOf = [&](const QDate& start, const QDate& end) {
        const Id project = addProject(uR"({"Участники":100})"_s,
                                      {{u"start", start.toString(Qt::ISODate)}, {u"end", end.toString(Qt::ISODate)}});
        const Id school = addSchool(start, {{u"project_id", of(project)}});
        for (int i = 0; i < 30; ++i) addParticipant(school, addPerson());
        return valueAt(table("goals", {{}, {}, project}), base::toText(project) + u":participants"_s, u"forecast"_s)
            .number;
    };
    EXPECT_EQ(forecastOf(today().addDays(-1), today().addDays(2)), 60);
    EXPECT_EQ(forecastOf(today(), today().addDays(9)), 300) << "the first day has passed, too";
    EXPECT_EQ(forecastOf(today().addDays(-20), today().addDays(-11)), 30) << "nothing comes after its end";
}

TEST_F(ImpactGoals, OfSchoolsAreMeansWhereNumbersAreMeans) {
    const Values goal{{u"goals", uR"({"Готовность советовать":50})"_s}};
    for (const int month : {3, 4}) addSchool(QDate(2026, month, 1), goal);
    EXPECT_EQ(valueAt(table("goals", year(2026)), u"schools:recommendation"_s, u"target"_s).number, 50);
}

TEST_F(ImpactGoals, WithoutADayHaveNoForecast) {
    const Id project = addProject(uR"({"Школы":2,"Смелость":5})"_s);
    addSchool(QDate(2026, 6, 1), {{u"project_id", of(project)}});
    const Table goals = table("goals");
    ASSERT_EQ(goals.rows.size(), 2);
    EXPECT_TRUE(goals.rows.first().label.contains(u"(Проект)"_s)) << "of all projects: which one it is";
    EXPECT_EQ(valueAt(goals, base::toText(project) + u":schools"_s, u"forecast"_s).state, Value::State::None);
    const QString unknown = base::toText(project) + u":смелость"_s;
    EXPECT_EQ(valueAt(goals, unknown, u"actual"_s).state, Value::State::None) << "nobody can count it";
    EXPECT_EQ(valueAt(goals, unknown, u"target"_s).number, 5);
}

TEST_F(ImpactGoals, OfSchoolsAreAddedUpOnceTheyHaveBegun) {
    const Values goal{{u"goals", uR"({"Участники":10})"_s}};
    const Id first = addSchool(QDate(2026, 3, 1), goal), second = addSchool(QDate(2026, 4, 1), goal);
    addSchool(today().addDays(1), goal);
    const Id without = addSchool(QDate(2026, 5, 1));
    for (const Id& school : {first, first, second, without}) addParticipant(school, addPerson());
    const Table goals = table("goals", year(2026));
    ASSERT_EQ(goals.rows.size(), 1);
    EXPECT_EQ(valueAt(goals, u"schools:participants"_s, u"target"_s).number, 20);
    EXPECT_EQ(valueAt(goals, u"schools:participants"_s, u"actual"_s).number, 3);
}

TEST(ChangesInWords, SayPointsOfPercentsAndNothingTwice) {
    const services::IndicatorWords english(services::Words::of(base::Language::English), services::builtInRegions());
    const services::IndicatorWords russian(services::Words::of(base::Language::Russian), services::builtInRegions());
    EXPECT_EQ(english.change({60}, {52}, impact::Unit::Percent), u"+8 pp"_s);
    EXPECT_EQ(russian.change({52}, {60}, impact::Unit::Percent), u"\u22128\u00a0п.\u00a0п."_s);
    EXPECT_EQ(english.change({52}, {60}, impact::Unit::Records), u"\u22128"_s);
    EXPECT_EQ(english.change({52}, {52.2}, impact::Unit::Records), u"0"_s);
    EXPECT_EQ(english.change({4.5}, {4.2}, impact::Unit::Score), u"+0.3"_s);
    EXPECT_EQ(english.change({52, impact::Value::State::None}, {60}, impact::Unit::Records), QString());
}

} // namespace rs::test
