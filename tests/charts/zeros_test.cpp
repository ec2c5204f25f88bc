// SPDX-License-Identifier: GPL-3.0-or-later
// Where nobody is counted there are no records to be opened.
#include "charts/chartfixture.h"
#include "charts/goalbars.h"
#include "charts/linechart.h"
#include "charts/monthbars.h"
#include "charts/rankbars.h"
#include "charts/tilemap.h"

#include <QApplication>
#include <QTest>
#include <QToolTip>

namespace rs::test {

using namespace Qt::StringLiterals;
using namespace charts;
using impact::Mark;

namespace {

class ZeroMarks : public ChartTest {
protected:
    void show(ChartView& chart, const Figures& figures, const QSize& size) {
        chart.resize(size);
        chart.setFigures(figures);
        chart.show();
        chart.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&chart));
        chart.setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        QObject::connect(&chart, &ChartView::markActivated, &chart, [this](const Mark& mark) { m_asked << mark; });
    }
    QList<Mark> m_asked;
};

} // namespace

TEST_F(ZeroMarks, AMarkOfNobodyIsReadButOpensNothing) {
    Figures figures = sample::topics();
    figures.table.rows.resize(2);
    figures.table.values = {{{5}, {1}}, {{0}, {0}}};
    RankBars chart;
    show(chart, figures, {360, 220});
    const QString click = u"Щелчок"_s;
    const auto tip = [&](Qt::Key key) {
        QTest::keyClick(&chart, key);
        return QToolTip::text();
    };
    EXPECT_TRUE(tip(Qt::Key_Home).contains(click)) << qPrintable(QToolTip::text());
    EXPECT_FALSE(tip(Qt::Key_End).contains(click)) << qPrintable(QToolTip::text());
    EXPECT_EQ(chart.marks().at(chart.currentMark()).title, u"Исследования: 0"_s);
    EXPECT_TRUE(chart.accessibleDescription().startsWith(u"Исследования: 0"_s));
    QTest::keyClick(&chart, Qt::Key_Return);
    const QPoint none = chart.marks().at(1).rect.center().toPoint();
    QTest::mouseMove(&chart, none);
    EXPECT_EQ(chart.cursor().shape(), Qt::ArrowCursor);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, none);
    EXPECT_TRUE(m_asked.isEmpty());
    QTest::mouseMove(&chart, chart.marks().at(0).rect.center().toPoint());
    EXPECT_EQ(chart.cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.marks().at(0).rect.center().toPoint());
    EXPECT_EQ(m_asked.size(), 1);
}

TEST_F(ZeroMarks, ATileWithoutARowOpensNothing) {
    TileMap map;
    show(map, sample::regions(), {700, 300});
    for (int i = 0; i < map.markCount(); ++i) {
        if (map.marks().at(i).mark.row == u"RU-TVE") map.activate(i);
    }
    EXPECT_TRUE(m_asked.isEmpty());
}

//! A month that nobody came in has a bar of its own and parts; a score of zero was given by somebody.
TEST_F(ZeroMarks, ZeroOpensNothingWhereThingsAreCounted) {
    MonthBars months;
    const QStringList columns{u"new"_s, u"returning"_s};
    show(months, figuresOf(table("participants_by_month", {u"2026-01"_s, u"2026-02"_s}, columns, {{0, 0}, {3, 0}})),
         {560, 260});
    for (int i = 0; i < months.markCount(); ++i) months.activate(i);
    EXPECT_FALSE(m_asked.isEmpty());
    for (const Mark& one : std::as_const(m_asked)) EXPECT_EQ(one.row, u"2026-02"_s);
    EXPECT_FALSE(m_asked.contains(Mark{u"participants_by_month"_s, u"2026-02"_s, u"returning"_s}));
    m_asked.clear();
    LineChart scores(LineChart::Lines::Columns);
    show(scores, figuresOf(table("recommendation_by_month", {u"2026-01"_s}, {u"score"_s}, {{0}})), {500, 220});
    scores.activate(0);
    EXPECT_EQ(m_asked.size(), 1);
    m_asked.clear();
    Figures goals = sample::goals();
    goals.table.values[0][0] = {0, impact::Value::State::Known, 40}; // a score, as goals may be
    goals.table.values[1][0] = {0};
    GoalBars bars;
    show(bars, goals, {360, 190});
    bars.activate(0);
    bars.activate(1);
    EXPECT_EQ(m_asked.size(), 1);
}

} // namespace rs::test
