// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersfixture.h"

#include "papers/annualreport.h"
#include "papers/charts.h"
#include "papers/paint.h"

namespace rs::test {

using namespace papers;
using namespace Qt::StringLiterals;
using base::Language;

namespace {

const QString monthNames[] = {u"янв"_s, u"фев"_s, u"мар"_s, u"апр"_s, u"май"_s, u"июн"_s,
                              u"июл"_s, u"авг"_s, u"сен"_s, u"окт"_s, u"ноя"_s, u"дек"_s};

AnnualReport::Columns monthsSample() {
    AnnualReport::Columns chart{u"Участники по месяцам"_s, {u"впервые"_s, u"вернулись"_s}, u"2025"_s};
    for (int i = 0; i < 12; ++i)
        chart.columns << AnnualReport::Columns::Column{
            monthNames[i], {double(i * 37 % 500), double(i * 91 % 400)}, double(i * 53 % 700)};
    return chart;
}

AnnualReport::Map mapSample() {
    AnnualReport::Map map{u"Участники по регионам"_s};
    for (int i = 0; i < 83; ++i) {
        const QString value = i % 3 == 0 ? QString() : QString::number(i * 9);
        map.tiles << AnnualReport::Map::Tile{i % 17, i / 17 * 2 % 9, u"Клгд"_s, value, value.isEmpty() ? 0 : 1 + i % 4};
    }
    map.legend = {u"нет"_s, u"1–49"_s, u"50–149"_s, u"150–299"_s, u"300 и больше"_s};
    return map;
}

AnnualReport reportSample() {
    AnnualReport report;
    report.title = u"Годовой отчёт за 2026 год"_s;
    report.subject = u"Вся сеть"_s;
    report.asOf = u"5 118 записей, посчитано 31.12.2026"_s;
    for (int i = 0; i < 7; ++i) report.numbers << AnnualReport::Number{u"Участники"_s, u"5 118"_s, u"+862 к 2025"_s};
    report.months = monthsSample();
    report.map = mapSample();
    report.funnel = {u"Путь участника"_s,
                     {{u"Приглашены"_s, 9870, u"9 870"_s}, {u"Пришли"_s, 5118, u"5 118"_s, u"52 %"_s}}};
    report.rankings = {
        {u"Темы, участники"_s,
         {{u"Исследовательские проекты в детском саду и начальной школе малого города"_s, 1042, u"1 042"_s},
          {u"Речь"_s, 0, u"мало ответов"_s}}}};
    report.goals = {{u"Новые регионы"_s, 14, 20, u"14 из 20"_s, u"К 31 декабря будет 18"_s, false},
                    {u"Школы"_s, 34, 30, u"34 из 30"_s, {}, true}};
    report.lists = {{u"Приём городов"_s, {u"Город"_s, u"Ачинск"_s, u"Канск"_s}, {{u"Омск"_s, u"3"_s, u"1"_s}}}};
    for (int i = 0; i < 60; ++i)
        report.schools << AnnualReport::School{u"Школа %1: чтение со смыслом"_s.arg(i + 1),
                                               u"12 марта 2026"_s,
                                               u"Ачинск, Красноярский край"_s,
                                               u"Чтение"_s,
                                               u"148"_s,
                                               u"+62"_s};
    report.practices = {
        {u"Дневник наблюдений"_s, u"Исследования"_s, u"применяют 38 человек"_s, {u"«Дети спорят о фактах»"_s}}};
    report.notes = {u"Разных людей: один человек на многих школах считается один раз."_s};
    return report;
}

//! Largest right edge of what is filled with this colour.
QList<QRectF> filled(const Document& document, QRgb colour) {
    QList<QRectF> boxes;
    for (const Page& page : document.pages) {
        for (const Item& item : page.items) {
            if (const auto* rect = std::get_if<RectItem>(&item); rect && rect->fill == colour) boxes << rect->box;
        }
    }
    return boxes;
}

} // namespace

TEST(AnnualReport, FitsItsPagesInBothLanguages) {
    for (const Language language : {Language::Russian, Language::English}) {
        const Document document = annualReportDocument(reportSample(), textsOf(language));
        expectTidy(document);
        const QString name = u"annual_%1.pdf"_s.arg(base::languageCode(language));
        const auto text = outputOf(u"pdftotext"_s, {fileWith(toPdf(document), name), u"-"_s});
        ASSERT_TRUE(text) << "bash installer/dependencies.sh test";
        for (const QString& word : {u"Годовой отчёт за 2026 год"_s, u"Школа 60: чтение"_s, u"Клгд"_s, u"14 из 20"_s,
                                    u"мало ответов"_s, u"«Дети спорят о фактах»"_s})
            EXPECT_TRUE(text->contains(word)) << word.toStdString();
    }
}

TEST(AnnualReport, NoWordIsCutOrBroken) {
    AnnualReport report = reportSample();
    report.numbers[1].name = u"Recommendation score"_s;
    report.lists = {{u"Треки по этапам"_s,
                     {u"Трек"_s, u"Оценка компетенций"_s, u"Практические задания"_s, u"Сертификация"_s, u"без этапа"_s},
                     {{u"Медиа"_s, u"17"_s, u"5"_s, u"16"_s, u"0"_s}}}};
    const Document document = annualReportDocument(report, textsOf(Language::Russian));
    expectTidy(document);
    const auto text = outputOf(u"pdftotext"_s, {fileWith(toPdf(document), u"annual_words.pdf"_s), u"-"_s});
    ASSERT_TRUE(text);
    for (const QString& word : {u"Recommendation score"_s, u"компетенций"_s, u"Практические"_s, u"Сертификация"_s})
        EXPECT_TRUE(text->contains(word)) << word.toStdString();
}

TEST(AnnualReport, WhatIsEmptyTakesNoPlace) {
    AnnualReport report;
    report.title = u"Годовой отчёт"_s;
    report.subject = u"Вся сеть"_s;
    const Document document = annualReportDocument(report, textsOf(Language::Russian));
    EXPECT_EQ(document.pages.size(), 1);
    EXPECT_EQ(allTexts(document).size(), 4) << joined(document).toStdString(); // subject, title, two at the foot
}

TEST(AnnualReport, ColumnsAreAsHighAsTheirNumbers) {
    Flow flow(u"x"_s, PaperSize::A4, Orientation::Portrait);
    AnnualReport::Columns chart{{}, {u"a"_s, u"b"_s}};
    chart.columns = {{u"1"_s, {100, 300}}, {u"2"_s, {200, 0}}};
    putColumns(flow, chart, textsOf(Language::English));
    const Document document = std::move(flow).finish(textsOf(Language::English));
    // The first field of each colour is that of the key.
    const QList<QRectF> first = filled(document, palette::series1), second = filled(document, palette::series2);
    ASSERT_EQ(first.size(), 3);
    ASSERT_EQ(second.size(), 2) << "a part of nothing is not drawn";
    EXPECT_DOUBLE_EQ(first.at(1).height() * 2, first.at(2).height());
    EXPECT_DOUBLE_EQ(first.at(1).height() * 3, second.at(1).height());
    EXPECT_DOUBLE_EQ(second.at(1).bottom(), first.at(1).top()) << "parts stand on each other";
    EXPECT_DOUBLE_EQ(first.at(1).bottom(), first.at(2).bottom());
}

TEST(AnnualReport, BarsAreAsLongAsTheirNumbers) {
    Flow flow(u"x"_s, PaperSize::A4, Orientation::Portrait);
    putRanking(flow, {u"t"_s, {{u"a"_s, 90, u"90"_s}, {u"b"_s, 30, u"30"_s}, {u"c"_s, 0, u"few"_s}}});
    const Document document = std::move(flow).finish(textsOf(Language::English));
    const QList<QRectF> bars = filled(document, palette::series1);
    ASSERT_EQ(bars.size(), 2);
    EXPECT_DOUBLE_EQ(bars.at(0).width(), bars.at(1).width() * 3);
    EXPECT_DOUBLE_EQ(bars.at(0).left(), bars.at(1).left());
}

TEST(AnnualReport, TilesWearTheColourOfTheirStep) {
    Flow flow(u"x"_s, PaperSize::A4, Orientation::Portrait);
    AnnualReport::Map map{u"t"_s, {{0, 0, u"A"_s, {}, 0}, {1, 0, u"B"_s, u"7"_s, 4}}, {}};
    putMap(flow, map);
    const Document document = std::move(flow).finish(textsOf(Language::English));
    ASSERT_EQ(filled(document, palette::mapSteps[0]).size(), 1);
    ASSERT_EQ(filled(document, palette::mapSteps[4]).size(), 1);
    EXPECT_LT(filled(document, palette::mapSteps[0]).first().right(),
              filled(document, palette::mapSteps[4]).first().left());
}

TEST(AnnualReport, ScaleIsRoundAndHighEnough) {
    for (const double largest : {0.4, 1.0, 3.0, 4.0, 5.0, 9.0, 47.0, 99.0, 100.0, 870.0, 4256.0, 170'000.0}) {
        const Scale scale = scaleFor(largest);
        EXPECT_GE(scale.top, largest);
        EXPECT_GE(scale.step, 1) << largest;
        EXPECT_LE(scale.top / scale.step, 6) << largest;
        EXPECT_NEAR(scale.top / scale.step, std::round(scale.top / scale.step), 1e-9) << largest;
    }
}

} // namespace rs::test
