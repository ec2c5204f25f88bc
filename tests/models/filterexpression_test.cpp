// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filterexpression.h"

#include "domain/registry.h"

#include <gtest/gtest.h>

using namespace rs;
using domain::Condition;
using models::FilterReading;
using Operator = domain::Condition::Operator;

namespace {

const models::FilterSetting setting{QDateTime(QDate(2027, 2, 9), QTime(20, 30), Qt::UTC), // 10 February, 3:30 there
                                    QTimeZone(7 * 3600), QLocale(QLocale::Russian)};

FilterReading read(const char* table, const char* field, const QString& text) {
    return models::readFilter(*domain::entity(QLatin1String(table)).field(QLatin1String(field)), text, setting);
}

struct Case {
    const char* field;
    const char* text;
    Operator op;
    QList<QVariant> values;
};

} // namespace

TEST(FilterExpression, readsWhatPeopleType) {
    const qint64 day = 24 * 3600 * 1000;
    const qint64 today = QDateTime(QDate(2027, 2, 10), QTime(0, 0), QTimeZone(7 * 3600)).toMSecsSinceEpoch();
    const QString end = QString(QChar(0xfffd));
    const Case cases[] = {
        {"city", "ачин", Operator::Contains, {"ачин"}},
        {"city", "  ачин ", Operator::Contains, {"ачин"}},
        {"city", "=Ачинск", Operator::Equals, {"Ачинск"}},
        {"city", "= Ачинск", Operator::Equals, {"Ачинск"}},
        {"city", "!ачин", Operator::NotContains, {"ачин"}},
        {"city", "!=Ачинск", Operator::NotEquals, {"Ачинск"}},
        {"city", "<>Ачинск", Operator::NotEquals, {"Ачинск"}},
        {"city", ">К", Operator::Greater, {"К"}},
        {"city", "А..В", Operator::Between, {"А", "В" + end}},
        {"city", "-", Operator::IsEmpty, {}},
        {"city", "*", Operator::IsNotEmpty, {}},
        {"city", "Усть-", Operator::Contains, {"Усть-"}},
        {"city", "и...", Operator::Contains, {"и..."}},
        {"minutes", "45", Operator::Equals, {45}},
        {"minutes", "=45", Operator::Equals, {45}},
        {"minutes", "!45", Operator::NotEquals, {45}},
        {"minutes", ">45", Operator::Greater, {45}},
        {"minutes", ">=45", Operator::GreaterOrEqual, {45}},
        {"minutes", "<45", Operator::Less, {45}},
        {"minutes", "<= 45", Operator::LessOrEqual, {45}},
        {"minutes", "45..90", Operator::Between, {45, 90}},
        {"minutes", "45..", Operator::GreaterOrEqual, {45}},
        {"minutes", "..90", Operator::LessOrEqual, {90}},
        {"minutes", "1 000", Operator::Equals, {1000}},
        {"phone", "8 900", Operator::Contains, {"900"}},
        {"phone", "+7 (900) 000-00", Operator::Contains, {"790000000"}},
        {"phone", "14-02", Operator::Contains, {"1402"}},
        {"phone", "=89000001402", Operator::Equals, {"79000001402"}},
        {"status", "confirmed|invited", Operator::OneOf, {"confirmed", "invited"}},
        {"status", "confirmed|-", Operator::OneOf, {"confirmed", QVariant()}},
        {"status", "-", Operator::IsEmpty, {}},
        {"consent_processing", "yes|-", Operator::OneOf, {true, QVariant()}},
        {"consent_processing", "no", Operator::OneOf, {false}},
        {"region", "RU-KYA", Operator::OneOf, {"RU-KYA"}},
        {"checked_in_at", "today", Operator::Between, {today, today + day - 1}},
        {"checked_in_at", "week", Operator::Between, {today - 2 * day, today + 5 * day - 1}},
        {"checked_in_at", "month", Operator::Between, {today - 9 * day, today + 19 * day - 1}},
        {"checked_in_at", "2027-02-01..2027-02-10", Operator::Between, {today - 9 * day, today + day - 1}},
        {"checked_in_at", ">10.02.2027", Operator::Greater, {today + day - 1}},
        {"checked_in_at", "<10.02.2027", Operator::Less, {today}},
        {"checked_in_at", "*", Operator::IsNotEmpty, {}},
    };
    for (const Case& one : cases) {
        const FilterReading reading = read("participant", one.field, QString::fromUtf8(one.text));
        ASSERT_TRUE(reading.condition) << one.field << ' ' << one.text;
        EXPECT_EQ(reading.condition->op, one.op) << one.field << ' ' << one.text;
        EXPECT_EQ(reading.condition->field, QLatin1String(one.field));
        ASSERT_EQ(reading.condition->values.size(), one.values.size()) << one.field << ' ' << one.text;
        for (qsizetype i = 0; i < one.values.size(); ++i)
            EXPECT_EQ(reading.condition->values.at(i).toString().toStdString(),
                      one.values.at(i).toString().toStdString())
                << one.field << ' ' << one.text;
    }
}

TEST(FilterExpression, daysAreText) {
    const FilterReading reading = read("speaker", "answer_by", "week");
    ASSERT_TRUE(reading.condition);
    EXPECT_EQ(reading.condition->values, (QList<QVariant>{"2027-02-08", "2027-02-14"}));
}

TEST(FilterExpression, aDayIsThatOfEachClock) {
    const domain::Field& start = *domain::entity(u"event").field(u"start");
    models::FilterSetting world = setting;
    world.elsewhere = {QTimeZone("Europe/Kaliningrad"), QTimeZone("Asia/Kamchatka")};
    const auto moment = [](int day, const QTimeZone& zone) {
        return QVariant(QDateTime(QDate(2027, 2, day), QTime(0, 0), zone).toMSecsSinceEpoch());
    };
    const auto dayIn = [&](int day, const QTimeZone& zone) {
        return QList<QVariant>{moment(day, zone), moment(day + 1, zone).toLongLong() - 1};
    };
    // While it is the tenth in Krasnoyarsk and in Kamchatka, it is still the ninth in Kaliningrad.
    const FilterReading today = models::readFilter(start, "today", world);
    ASSERT_TRUE(today.condition);
    EXPECT_EQ(today.condition->values, dayIn(10, setting.zone));
    EXPECT_EQ(today.condition->elsewhere,
              (QList<Condition::Elsewhere>{{"Europe/Kaliningrad", dayIn(9, world.elsewhere.at(0))},
                                           {"Asia/Kamchatka", dayIn(10, world.elsewhere.at(1))}}));
    const FilterReading after = models::readFilter(start, ">=10.02.2027", world);
    ASSERT_EQ(after.condition->elsewhere.size(), 2);
    EXPECT_EQ(after.condition->elsewhere.at(0).values, (QList<QVariant>{moment(10, world.elsewhere.at(0))}));
    EXPECT_FALSE(models::readFilter(start, "вчера утром", world).understood);
    const domain::Field& day = *domain::entity(u"speaker").field(u"answer_by");
    EXPECT_TRUE(models::readFilter(day, "10.02.2027", world).condition->elsewhere.isEmpty()) << "a day has no clock";
}

TEST(FilterExpression, nothingAndHalfTypedFiltersShowEverything) {
    for (const char* text : {"", "  ", "=", "!", ">", ">= "}) {
        const FilterReading reading = read("participant", "city", QString::fromUtf8(text));
        EXPECT_FALSE(reading.condition) << text;
        EXPECT_TRUE(reading.understood) << text;
    }
    EXPECT_TRUE(read("participant", "minutes", ">").understood);
}

TEST(FilterExpression, whatCannotBeMeantIsSaid) {
    EXPECT_FALSE(read("participant", "minutes", "много").understood);
    EXPECT_FALSE(read("participant", "minutes", "1..много").understood);
    EXPECT_FALSE(read("participant", "checked_in_at", "вчера утром").understood);
    EXPECT_FALSE(read("participant", "phone", "абв").understood);
}

TEST(FilterExpression, referencesCompareById) {
    const base::Id id = base::newId();
    const FilterReading reading = read("event", "venue_id", base::toText(id));
    ASSERT_TRUE(reading.condition);
    EXPECT_EQ(reading.condition->values.value(0).value<base::Id>(), id);
}
