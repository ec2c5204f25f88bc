// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartfixture.h"
#include "charts/funnelbars.h"
#include "charts/goalbars.h"
#include "charts/linechart.h"
#include "charts/matrixview.h"
#include "charts/monthbars.h"
#include "charts/rankbars.h"
#include "charts/shareschart.h"
#include "charts/tilemap.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QTest>

namespace rs::test {

using namespace Qt::StringLiterals;
using namespace charts;
using impact::Mark;

namespace {

class ChartMarks : public ChartTest {
protected:
    //! Shown in a window of its own, so that it can have the focus.
    template <typename Chart>
    Chart& show(Chart& chart, const Figures& figures, const QSize& size) {
        chart.resize(size);
        chart.setFigures(figures);
        chart.show();
        chart.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&chart));
        chart.clearFocus();
        chart.setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        QObject::connect(&chart, &ChartView::markActivated, &chart, [this](const Mark& mark) { m_asked << mark; });
        return chart;
    }
    [[nodiscard]] static QString titleOf(const ChartView& chart) {
        return chart.currentMark() < 0 ? QString() : chart.marks().at(chart.currentMark()).title;
    }
    QList<Mark> m_asked;
};

//! Every number of a table that is drawn has one mark, every mark is inside and has words.
void expectMarks(const ChartView& chart, qsizetype count) {
    EXPECT_EQ(chart.marks().size(), count);
    const QRectF room(chart.rect());
    for (const ChartMark& one : chart.marks()) {
        EXPECT_TRUE(room.contains(one.rect)) << qPrintable(one.title) << one.rect.x() << ' ' << one.rect.y();
        EXPECT_FALSE(one.title.isEmpty());
        EXPECT_FALSE(one.mark.indicator.isEmpty());
    }
    for (int i = 0; i < chart.marks().size(); ++i) {
        for (int k = 0; k < i; ++k)
            EXPECT_NE(chart.marks().at(i).cell, chart.marks().at(k).cell) << "two marks in one place for the arrows";
    }
}

} // namespace

TEST_F(ChartMarks, EveryChartHasAMarkForEachNumber) {
    MonthBars months;
    expectMarks(show(months, sample::months(), {560, 260}), 12 * 3);
    TileMap map;
    expectMarks(show(map, sample::regions(), {700, 300}), 83);
    RankBars topics;
    expectMarks(show(topics, sample::topics(), {360, 220}), 7);
    FunnelBars funnel;
    expectMarks(show(funnel, sample::funnel(), {360, 180}), 5);
    GoalBars goals;
    expectMarks(show(goals, sample::goals(), {360, 190}), 4);
    SharesChart answers(SharesChart::Colours::Scale);
    expectMarks(show(answers, sample::answers(), {500, 200}), 20); // one answer that nobody gave, one row of too few
    LineChart scores(LineChart::Lines::Columns);
    expectMarks(show(scores, sample::recommendation(), {500, 220}), 9);
    LineChart practices(LineChart::Lines::Rows);
    expectMarks(show(practices, sample::practices(), {500, 220}), 6 * 4);
    MatrixView exchange(MatrixView::Kind::Pairs);
    expectMarks(show(exchange, sample::exchange(), {600, 300}), 36);
    MatrixView cohorts(MatrixView::Kind::Cohorts);
    expectMarks(show(cohorts, sample::cohorts(), {500, 260}), 6 + 5 + 4 + 3 + 2 + 1);
}

TEST_F(ChartMarks, ArrowsMoveEnterOpensEscLeaves) {
    MonthBars chart;
    show(chart, sample::months(), {560, 260});
    EXPECT_EQ(titleOf(chart), u"Январь: 210"_s);
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(&chart, key);
        return titleOf(chart);
    };
    EXPECT_EQ(press(Qt::Key_Right), u"Февраль: 380"_s);
    EXPECT_EQ(press(Qt::Key_Down), u"Февраль, вернулись: 118"_s);
    EXPECT_EQ(press(Qt::Key_Right), u"Март, вернулись: 230"_s);
    EXPECT_EQ(press(Qt::Key_Down), u"Март, впервые: 410"_s);
    EXPECT_EQ(press(Qt::Key_Down), u"Март, впервые: 410"_s) << "there is nothing below";
    EXPECT_EQ(press(Qt::Key_Home), u"Январь: 210"_s);
    EXPECT_EQ(press(Qt::Key_Left), u"Январь: 210"_s);
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(m_asked, (QList<Mark>{{u"participants_by_month"_s, u"2026-02"_s, u"returning"_s}}));
    int left = 0;
    QObject::connect(&chart, &ChartView::left, &chart, [&] { ++left; });
    press(Qt::Key_Escape);
    EXPECT_EQ(left, 1);
}

TEST_F(ChartMarks, AllArrowsMoveAlongAListOfBars) {
    RankBars chart;
    show(chart, sample::topics(), {360, 220});
    EXPECT_EQ(titleOf(chart), QLocale().toString(1042).prepend(u"Исследования: "_s));
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Down);
    EXPECT_EQ(titleOf(chart), u"Речь: 764"_s);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(titleOf(chart), u"Игра: 918"_s);
}

TEST_F(ChartMarks, ArrowsReachEveryTile) {
    TileMap chart;
    show(chart, sample::regions(), {700, 300});
    // From a tile go everywhere the arrows lead.
    QSet<int> seen{0};
    QList<int> open{0};
    while (!open.isEmpty()) {
        const int from = open.takeFirst();
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            chart.setCurrentMark(from);
            QTest::keyClick(&chart, key);
            if (seen.contains(chart.currentMark())) continue;
            seen << chart.currentMark();
            open << chart.currentMark();
        }
    }
    EXPECT_EQ(seen.size(), chart.markCount());
}

TEST_F(ChartMarks, AClickOpensWhatItHits) {
    MonthBars chart;
    show(chart, sample::months(), {560, 260});
    const auto find = [&](const QString& title) {
        for (const ChartMark& one : chart.marks()) {
            if (one.title == title) return one;
        }
        ADD_FAILURE() << qPrintable(title);
        return ChartMark{};
    };
    const QPoint part = find(u"Октябрь, впервые: 480"_s).rect.center().toPoint();
    QTest::mouseClick(&chart, Qt::LeftButton, {}, part);
    const ChartMark month = find(u"Июль: 40"_s);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(int(month.hit.center().x()), int(month.hit.top()) + 5));
    EXPECT_EQ(m_asked, (QList<Mark>{{u"participants_by_month"_s, u"2026-10"_s, u"new"_s},
                                    {u"participants_by_month"_s, u"2026-07"_s, {}}}))
        << "above a low bar its month is meant";
    QTest::mousePress(&chart, Qt::LeftButton, {}, part);
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, QPoint(2, 2));
    QTest::mouseClick(&chart, Qt::RightButton, {}, part);
    EXPECT_EQ(m_asked.size(), 2) << "what was let go elsewhere opens nothing";
}

TEST_F(ChartMarks, AScreenReaderHearsEachMark) {
    MonthBars chart;
    show(chart, sample::months(), {560, 260});
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&chart);
    ASSERT_NE(heard, nullptr);
    ASSERT_EQ(heard->childCount(), 36);
    EXPECT_EQ(heard->child(27)->text(QAccessible::Name), u"Октябрь: 870, впервые 480, вернулись 390, 2025: 700"_s);
    chart.setCurrentMark(27);
    EXPECT_EQ(heard->focusChild(), heard->child(27));
    EXPECT_EQ(chart.accessibleDescription(), chart.markWords(27));
    TileMap map;
    show(map, sample::regions(), {700, 300});
    const auto said = [&](const QString& begin) {
        for (int i = 0; i < map.markCount(); ++i) {
            if (map.markWords(i).startsWith(begin)) return map.markWords(i);
        }
        return QString();
    };
    EXPECT_EQ(said(u"Красноярский"_s), u"Красноярский край: 742, разных людей 600, школы 5, 2025: 594"_s);
    EXPECT_EQ(said(u"Тверская"_s), u"Тверская область: 0"_s);
}

TEST_F(ChartMarks, ATipKeepsItsLines) {
    MonthBars chart;
    show(chart, sample::months(), {560, 260});
    QTest::keyClick(&chart, Qt::Key_End);
    const auto all = QApplication::topLevelWidgets();
    const auto tip = std::find_if(all.begin(), all.end(), [](const QWidget* one) {
        return one->isVisible() && one->objectName() == u"qtooltip_label"_s;
    });
    ASSERT_NE(tip, all.end());
    const qsizetype lines = 2 + chart.marks().last().lines.size(); // title, its lines, what a click does
    EXPECT_LT((*tip)->height(), double((*tip)->fontMetrics().lineSpacing()) * (double(lines) + 0.9));
}

TEST_F(ChartMarks, AllGoalsAreShownWhereThereIsRoom) {
    Figures figures = sample::goals();
    const auto rows = figures.table.rows;
    const auto values = figures.table.values;
    GoalBars chart;
    for (int count = 1; count <= 12; ++count) {
        figures.table.rows.clear();
        figures.table.values.clear();
        for (int i = 0; i < count; ++i) {
            figures.table.rows << impact::Category{QString::number(i), rows.at(i % 4).label};
            figures.table.values << values.at(i % 4);
        }
        chart.setFigures(figures);
        chart.resize(360, chart.minimumSizeHint().height());
        EXPECT_EQ(chart.markCount(), count) << "no smaller card hides any";
        EXPECT_EQ(chart.marks().last().opens, ChartMark::Opens::Records) << count;
    }
    GoalBars few(4);
    few.setFigures(figures);
    few.resize(360, few.minimumSizeHint().height());
    EXPECT_EQ(few.marks().last().opens, ChartMark::Opens::Table);
    few.resize(360, chart.minimumSizeHint().height());
    EXPECT_EQ(few.markCount(), 12) << "a higher card has room for all";
}

TEST_F(ChartMarks, WhatFollowsTheSixthIsPutTogether) {
    RankBars chart;
    show(chart, sample::topics(), {360, 260});
    ASSERT_EQ(chart.markCount(), 7);
    EXPECT_EQ(chart.marks().last().title, u"Другие (5): 637"_s);
    int tables = 0;
    QObject::connect(&chart, &ChartView::tableWanted, &chart, [&] { ++tables; });
    chart.activate(6);
    EXPECT_EQ(tables, 1);
    EXPECT_TRUE(m_asked.isEmpty());
    Figures seven = sample::topics();
    seven.table.rows.resize(7);
    seven.table.values.resize(7);
    chart.setFigures(seven);
    EXPECT_EQ(chart.marks().last().title, u"Питание: 210"_s) << "others (1) would say less in the same place";
    // Scores are no sum.
    Figures scores = sample::topics();
    scores.table.indicator = impact::indicatorByCode(u"speakers_by_score");
    chart.setFigures(scores);
    EXPECT_EQ(chart.marks().last().title.trimmed(), u"Другие (5):"_s);
}

TEST_F(ChartMarks, TheFunnelSaysThePercentOfTheStepBefore) {
    FunnelBars chart;
    Figures figures = sample::funnel();
    show(chart, figures, {360, 180});
    EXPECT_FALSE(chart.percent(0).has_value());
    EXPECT_NEAR(*chart.percent(2), 76.4, 0.05);
    EXPECT_EQ(chart.marks().at(2).lines, QStringList{u"76\u00a0% от шага «Записались»"_s});
    figures.table.values[1] = {impact::Value{0}};
    chart.setFigures(figures);
    EXPECT_FALSE(chart.percent(2).has_value()) << "of nobody there is no part";
}

TEST_F(ChartMarks, GoalsSayWhatIsReached) {
    GoalBars chart;
    Figures figures = sample::goals();
    figures.table.rows << impact::Category{u"x"_s, u"Радость"_s};
    figures.table.values << QList<impact::Value>{
        {0, impact::Value::State::None}, {10}, {0, impact::Value::State::None}};
    show(chart, figures, {360, 240});
    EXPECT_EQ(chart.marks().at(0).title, u"Новые регионы: 14 из 20"_s);
    EXPECT_EQ(chart.marks().at(0).lines, (QStringList{u"70\u00a0% от цели"_s, u"Ожидается к концу: 17"_s}));
    EXPECT_EQ(chart.marks().at(1).lines.first(), u"Цель достигнута"_s);
    EXPECT_EQ(chart.marks().at(4).title, u"Радость: — из 10"_s) << "nobody knows how to count it";
    figures.table.values[0][0] = {-18};
    chart.setFigures(figures);
    EXPECT_EQ(chart.marks().at(0).title, u"Новые регионы: \u221218 из 20"_s) << "a minus, not a hyphen";
    chart.resize(360, 100);
    EXPECT_EQ(chart.marks().last().opens, ChartMark::Opens::Table);
    EXPECT_TRUE(chart.marks().last().title.startsWith(u"ещё "_s));
    for (int high = 60; high < 260; high += 5) {
        chart.resize(360, high);
        for (int i = 0; i < chart.markCount(); ++i) {
            const QRectF place = chart.marks().at(i).rect;
            EXPECT_TRUE(QRectF(chart.rect()).contains(place)) << high;
            EXPECT_TRUE(i == 0 || chart.marks().at(i - 1).rect.bottom() <= place.top()) << high << ": on each other";
        }
    }
}

TEST_F(ChartMarks, TheCurrentMarkStaysWhenNumbersChange) {
    MonthBars chart;
    show(chart, sample::months(), {560, 260});
    chart.setCurrentMark(27);
    Figures fewer = sample::months();
    fewer.table.rows.remove(0, 3);
    fewer.table.values.remove(0, 3);
    chart.setFigures(fewer);
    EXPECT_EQ(titleOf(chart), u"Октябрь: 870"_s);
    chart.setCurrentMark(chart.currentMark() + 1);
    const QString part = titleOf(chart);
    EXPECT_TRUE(part.startsWith(u"Октябрь, "_s)) << qPrintable(part);
    chart.setFigures(Figures(fewer));
    EXPECT_EQ(titleOf(chart), part) << "a part of a bar, too";
    fewer.table.rows.resize(2);
    fewer.table.values.resize(2);
    chart.setFigures(fewer);
    EXPECT_EQ(chart.currentMark(), -1);
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.currentMark(), 0);
}

TEST_F(ChartMarks, TheMatrixPutsTheLargestFirst) {
    MatrixView chart(MatrixView::Kind::Pairs);
    show(chart, sample::exchange(), {600, 300});
    EXPECT_EQ(chart.rowOrder().first(), 2) << "Krasnoyarsk received most";
    EXPECT_EQ(chart.marks().first().mark.row, u"красноярск"_s);
    MatrixView cohorts(MatrixView::Kind::Cohorts);
    show(cohorts, sample::cohorts(), {500, 260});
    EXPECT_EQ(cohorts.rowOrder().first(), 0) << "years keep their order";
}

TEST_F(ChartMarks, WhatHasNoRoomCanBeReached) {
    MatrixView matrix(MatrixView::Kind::Pairs);
    show(matrix, sample::exchange(), {300, 130});
    EXPECT_LT(matrix.markCount(), 36);
    const auto bars = matrix.findChildren<QScrollBar*>();
    EXPECT_TRUE(std::any_of(bars.begin(), bars.end(), [](const QScrollBar* bar) {
        return bar->isVisible() && bar->maximum() > 0;
    })) << "the others are scrolled to: matrix_test";
    EXPECT_TRUE(QRectF(matrix.rect()).contains(matrix.marks().last().rect));
    Figures abroad = sample::regions();
    abroad.table.rows << impact::Category{u"KZ-ALA"_s} << impact::Category{u"KZ-AST"_s};
    abroad.table.values << QList<impact::Value>{{12}, {12}, {1}} << QList<impact::Value>{{0}, {0}, {0}};
    TileMap map;
    show(map, abroad, {700, 300});
    EXPECT_EQ(map.marks().last().title, u"1 регион вне карты"_s);
    EXPECT_EQ(map.marks().last().opens, ChartMark::Opens::Table);
}

TEST_F(ChartMarks, EveryChartTakesATableWithoutRows) {
    MonthBars months;
    TileMap map;
    RankBars ranks;
    FunnelBars funnel;
    GoalBars goals;
    SharesChart shares(SharesChart::Colours::Scale);
    LineChart lines(LineChart::Lines::Columns), rows(LineChart::Lines::Rows);
    MatrixView pairs(MatrixView::Kind::Pairs);
    Figures nothing;
    nothing.table.indicator = impact::indicatorByCode(u"goals");
    for (ChartView* chart : QList<ChartView*>{&months, &map, &ranks, &funnel, &goals, &shares, &lines, &rows, &pairs}) {
        chart->resize(300, 200);
        chart->setFigures({});
        EXPECT_TRUE(chart->marks().isEmpty()) << "not even an indicator";
        chart->setFigures(nothing);
        EXPECT_TRUE(chart->marks().isEmpty());
        EXPECT_FALSE(chart->grab().isNull());
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::mouseClick(chart, Qt::LeftButton);
    }
}

TEST_F(ChartMarks, RegionsAreData) {
    Figures figures = sample::regions();
    const domain::RegionInfo only{u"KZ-ALA"_s, u"Алматы"_s, u"Almaty"_s, u"Алмт"_s, {}, {}, {}, 3, 2};
    const domain::RegionInfo nowhere{u"KZ-AST"_s, u"Астана"_s, u"Astana"_s, u"Астн"_s};
    figures.regions = std::make_shared<const domain::Regions>(QList{only, nowhere});
    TileMap chart;
    show(chart, figures, {400, 300});
    ASSERT_EQ(chart.markCount(), 2);
    EXPECT_EQ(chart.marks().last().title, u"32 региона вне карты"_s);
    EXPECT_EQ(chart.marks().first().mark.row, u"KZ-ALA"_s);
    EXPECT_EQ(chart.marks().first().cell, QPoint(3, 2));
}

} // namespace rs::test
