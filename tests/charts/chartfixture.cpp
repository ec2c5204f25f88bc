// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartfixture.h"

#include "impact/indicator.h"
#include "services/regioncatalog.h"

#include <QApplication>

#include <cmath>

namespace rs::test {

using namespace Qt::StringLiterals;
using charts::Figures;
using impact::Table;
using impact::Value;

Table table(const char* indicator, const QStringList& rows, const QStringList& columns,
            const QList<QList<double>>& numbers) {
    Table made;
    made.indicator = impact::indicatorByCode(QString::fromLatin1(indicator));
    EXPECT_NE(made.indicator, nullptr) << indicator;
    for (const QString& row : rows) made.rows << impact::Category{row.section(u'|', 0, 0), row.section(u'|', 1)};
    made.columns = columns;
    for (const QList<double>& line : numbers) {
        QList<Value> values;
        for (const double one : line) {
            Value value{one};
            if (std::isnan(one)) value = {0, Value::State::None};
            values << value;
            made.records += qint64(std::isnan(one) ? 0 : std::abs(one));
        }
        made.values << values;
    }
    return made;
}

Figures figuresOf(const Table& table) {
    Figures figures;
    figures.table = table;
    figures.period = u"2026 год"_s;
    figures.comparedName = u"2025"_s;
    figures.regions = services::builtInRegions();
    figures.countedAt = 1'798'000'000'000;
    return figures;
}

namespace sample {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

QStringList monthKeys(int year, int months) {
    QStringList keys;
    for (int i = 0; i < months; ++i) keys << u"%1-%2"_s.arg(year + i / 12).arg(i % 12 + 1, 2, 10, QLatin1Char('0'));
    return keys;
}

} // namespace

Figures months() {
    const QStringList columns{u"new"_s, u"returning"_s};
    Figures figures = figuresOf(table("participants_by_month", monthKeys(2026, 12), columns,
                                      {{150, 60},
                                       {262, 118},
                                       {410, 230},
                                       {440, 280},
                                       {150, 110},
                                       {50, 40},
                                       {25, 15},
                                       {100, 80},
                                       {310, 250},
                                       {480, 390},
                                       {410, 350},
                                       {204, 204}}));
    figures.compared = table("participants_by_month", monthKeys(2025, 12), columns,
                             {{100, 50},
                              {200, 100},
                              {300, 220},
                              {400, 210},
                              {140, 100},
                              {40, 40},
                              {40, 20},
                              {90, 60},
                              {280, 200},
                              {400, 300},
                              {390, 250},
                              {200, 130}});
    return figures;
}

Figures sixYears() {
    QList<QList<double>> numbers;
    for (int i = 0; i < 72; ++i) {
        const double wave = 1.2 + std::sin(i * 0.52);
        numbers << QList<double>{std::round((40 + i * 3) * wave), std::round((5 + i * 4) * wave)};
    }
    return figuresOf(table("participants_by_month", monthKeys(2021, 72), {u"new"_s, u"returning"_s}, numbers));
}

Figures regions() {
    const QList<std::pair<QString, QList<double>>> all{
        {u"RU-KGD"_s, {18, 16, 1}},   {u"RU-SPE"_s, {318, 280, 2}},      {u"RU-MUR"_s, {21, 20, 1}},
        {u"RU-KR"_s, {238, 200, 2}},  {u"RU-MOW"_s, {365, 300, 3}},      {u"RU-YAR"_s, {66, 60, 1}},
        {u"RU-ARK"_s, {32, 30, 1}},   {u"RU-KO"_s, {11, 11, 1}},         {u"RU-NIZ"_s, {187, 150, 2}},
        {u"RU-KDA"_s, {43, 40, 1}},   {u"RU-VOR"_s, {52, 50, 1}},        {u"RU-PER"_s, {499, 400, 3}},
        {u"RU-TA"_s, {251, 200, 2}},  {u"RU-BA"_s, {203, 190, 1}},       {u"RU-SVE"_s, {284, 250, 2}},
        {u"RU-TYU"_s, {121, 100, 1}}, {u"RU-KHM"_s, {142, 120, 1}},      {u"RU-KYA"_s, {742, 600, 5}},
        {u"RU-SAM"_s, {176, 150, 1}}, {u"RU-NVS"_s, {402, 300, 2}},      {u"RU-TOM"_s, {296, 250, 2}},
        {u"RU-OMS"_s, {96, 90, 1}},   {u"RU-ALT"_s, {12, 12, 1}},        {u"RU-KEM"_s, {14, 14, 1}},
        {u"RU-IRK"_s, {117, 110, 1}}, {u"RU-KHA"_s, {61, 60, 1}},        {u"RU-PRI"_s, {88, 80, 1}},
        {u"RU-ZAB"_s, {9, 9, 1}},     {u"RU-SA"_s, {54, 50, 1}},         {u"RU-CU"_s, {4, 4, 1}},
        {u"RU-UD"_s, {7, 7, 1}},      {u"RU-SAR"_s, {12'345, 9'000, 40}}};
    QStringList keys;
    QList<QList<double>> numbers, before;
    for (const auto& [key, line] : all) {
        keys << key;
        numbers << line;
        before << QList<double>{std::round(line.at(0) * 0.8), line.at(1), line.at(2)};
    }
    const QStringList columns{u"participants"_s, u"unique_people"_s, u"schools"_s};
    Figures figures = figuresOf(table("participants_by_region", keys, columns, numbers));
    figures.compared = table("participants_by_region", keys, columns, before);
    return figures;
}

Figures topics() {
    const QStringList rows{u"play|Игра"_s,
                           u"research|Исследования"_s,
                           u"speech|Речь"_s,
                           u"inclusion|Инклюзия и сопровождение детей с особыми образовательными потребностями"_s,
                           u"mentoring|Наставничество"_s,
                           u"space|Среда"_s,
                           u"food|Питание"_s,
                           u"math|Математика"_s,
                           u"music|Музыка"_s,
                           u"health|Здоровье"_s,
                           u"parents|Родители"_s};
    return figuresOf(table("participants_by_topic", rows, {u"participants"_s, u"schools"_s},
                           {{918, 9},
                            {1042, 11},
                            {764, 8},
                            {655, 7},
                            {590, 6},
                            {512, 6},
                            {210, 3},
                            {160, 2},
                            {130, 2},
                            {80, 1},
                            {57, 1}}));
}

Figures funnel() {
    return figuresOf(table("funnel", {u"invited"_s, u"registered"_s, u"came"_s, u"feedback"_s, u"practice"_s},
                           {u"value"_s}, {{9870}, {6702}, {5118}, {3020}, {1184}}));
}

Figures goals() {
    return figuresOf(table("goals",
                           {u"new_regions|Новые регионы"_s, u"schools|Школы"_s, u"participants|Участники"_s,
                            u"feedback_share|Доля отзывов"_s},
                           {u"actual"_s, u"target"_s, u"forecast"_s},
                           {{14, 20, 17}, {34, 30, 36}, {5118, 6000, 6400}, {59, 60, 59}}));
}

Figures answers() {
    Figures figures =
        figuresOf(table("feedback_scores",
                        {u"q1|Насколько полезным было содержание программы для вашей работы?"_s, u"q2|Организация"_s,
                         u"q3|Выступления спикеров"_s, u"q4|Площадка"_s, u"q5|Питание и перерывы"_s},
                        {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s},
                        {{2, 4, 12, 34, 48},
                         {1, 3, 9, 40, 47},
                         {0, 5, 20, 35, 40},
                         {5, 10, 25, 30, 30},
                         {none, none, none, none, none}}));
    for (Value& one : figures.table.values.last()) one.state = Value::State::TooSmall;
    return figures;
}

Figures recommendation() {
    return figuresOf(table("recommendation_by_month", monthKeys(2026, 12), {u"score"_s},
                           {{48}, {52}, {55}, {57}, {none}, {none}, {none}, {60}, {64}, {62}, {-5}, {68}}));
}

Figures practices() {
    return figuresOf(table("practices_kept",
                           {u"a|Утренний круг"_s, u"b|Детский совет"_s, u"c|Проектная среда"_s,
                            u"d|Лаборатория под открытым небом для старших групп"_s, u"e|Клубный час"_s,
                            u"f|Говорящие стены"_s, u"g|Седьмая"_s},
                           {u"at_once"_s, u"after_1"_s, u"after_3"_s, u"after_6"_s},
                           {{120, 100, 90, 60},
                            {96, 90, 85, 80},
                            {90, 60, 40, 20},
                            {70, 66, 50, 44},
                            {50, 45, 44, 43},
                            {31, 28, 20, 11},
                            {9, 8, 7, 6}}));
}

Figures exchange() {
    const QStringList cities{u"Казань"_s,     u"Пермь"_s, u"Красноярск"_s,
                             u"Йошкар-Ола"_s, u"Тверь"_s, u"Петропавловск-Камчатский"_s};
    QStringList rows;
    for (const QString& one : cities) rows << one.toLower() + u'|' + one;
    return figuresOf(table("cities_exchange", rows, cities,
                           {{0, 4, 2, 1, 0, 0},
                            {3, 0, 5, 0, 1, 1},
                            {6, 2, 0, 2, 3, 1},
                            {1, 0, 0, 0, 0, 0},
                            {0, 1, 2, 0, 0, 0},
                            {1, 0, 3, 0, 0, 0}}));
}

Figures cohorts() {
    return figuresOf(table("return_by_cohort", {u"2021"_s, u"2022"_s, u"2023"_s, u"2024"_s, u"2025"_s, u"2026"_s},
                           {u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s},
                           {{900, 320, 240, 200, 170, 150},
                            {1100, 400, 300, 260, 210, none},
                            {1300, 500, 390, 300, none, none},
                            {1500, 610, 470, none, none, none},
                            {1800, 700, none, none, none, none},
                            {2040, none, none, none, none, none}}));
}

Figures assessment() {
    return figuresOf(table("self_assessment", {u"2022"_s, u"2023"_s, u"2024"_s, u"2025"_s, u"2026"_s},
                           {u"volunteering"_s, u"democratization"_s, u"partnership"_s},
                           {{2.1, 1.9, 3.2}, {2.4, 2.2, 3.3}, {2.9, 2.8, 3.9}, {3.1, 3.4, 4.1}, {3.6, 3.7, 4.4}}));
}

} // namespace sample

void ChartTest::SetUp() {
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(9.75);
    QApplication::setFont(font);
    kit::theme::install(kit::theme::Look::Light);
    m_translator.setLanguage(base::Language::Russian);
}

void ChartTest::TearDown() { kit::theme::setLook(kit::theme::Look::Light); }

} // namespace rs::test
