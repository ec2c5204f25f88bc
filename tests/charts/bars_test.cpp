// SPDX-License-Identifier: GPL-3.0-or-later
// Where bars, lines across and their numbers stand: read from the pixels, as eyes do.
#include "charts/chartfixture.h"
#include "charts/chartpaint.h"
#include "charts/goalbars.h"
#include "charts/linechart.h"
#include "charts/matrixview.h"
#include "charts/monthbars.h"
#include "charts/rankbars.h"
#include "charts/shareschart.h"
#include "charts/tilemap.h"
#include "kit/theme/contrast.h"

#include <QImage>

namespace rs::test {

using namespace Qt::StringLiterals;
using namespace charts;
using kit::theme::Token;

namespace {

constexpr double nothingKnown = std::numeric_limits<double>::quiet_NaN();

class DrawnBars : public ChartTest {
protected:
    void draw(ChartView& chart, const Figures& figures, const QSize& size) {
        chart.resize(size);
        chart.setFigures(figures);
        m_image = chart.grab().toImage();
        m_marks = chart.marks();
    }
    //! One month of this year beside the same one of the year before.
    void drawMonth(double now, double before) {
        Figures figures = figuresOf(table("participants_by_month", {u"2026-03"_s}, {u"new"_s}, {{now}}));
        figures.compared = table("participants_by_month", {u"2025-03"_s}, {u"new"_s}, {{before}});
        MonthBars chart;
        draw(chart, figures, {300, 240});
    }
    //! Letters and figures are darker than grid lines are.
    [[nodiscard]] bool hasInk(const QRect& room) const {
        for (int y = room.top(); y <= room.bottom(); ++y) {
            for (int x = room.left(); x <= room.right(); ++x) {
                if (m_image.pixelColor(x, y).lightness() < 140) return true;
            }
        }
        return false;
    }
    //! The highest row of pixels that is dark from one side to the other.
    [[nodiscard]] int lineAcross(const QRect& room) const {
        for (int y = room.top(); y <= room.bottom(); ++y) {
            int dark = 0;
            for (int x = room.left(); x <= room.right(); ++x) dark += m_image.pixelColor(x, y).lightness() < 60;
            if (dark >= room.width()) return y;
        }
        return -1;
    }
    //! From the first to the last pixel of a colour in the middle of a mark, and how many there are.
    struct Run {
        int first = -1, last = -1, count = 0;
        [[nodiscard]] int length() const { return count == 0 ? 0 : last - first + 1; }
    };
    [[nodiscard]] Run runOf(int mark, const QColor& color) const {
        const int y = int(m_marks.at(mark).rect.center().y());
        Run run;
        for (int x = 0; x < m_image.width(); ++x) {
            if (m_image.pixelColor(x, y) != color) continue;
            if (run.count++ == 0) run.first = x;
            run.last = x;
        }
        return run;
    }
    static Figures ranking(const char* indicator, const QList<double>& numbers) {
        QStringList rows;
        QList<QList<double>> values;
        for (int i = 0; i < numbers.size(); ++i) {
            rows << u"%1|Строка %1"_s.arg(i);
            values << QList<double>{numbers.at(i)};
        }
        return figuresOf(table(indicator, rows, {u"participants"_s}, values));
    }

    QImage m_image;
    QList<ChartMark> m_marks;
};

} // namespace

TEST_F(DrawnBars, ANumberStandsOnItsBarUnlessTheLineWouldCrossIt) {
    const int high = int(paint::height(kit::theme::Type::Caption)) + 2;
    const auto above = [&](int y) { return QRect(int(m_marks.first().rect.left()), y - high, 40, high - 1); };
    struct Case {
        double now, before;
        bool onBar;
    };
    for (const Case& one :
         {Case{63, 118, true}, {118, 63, true}, {63, 0, true}, {100, 104, false}, {100, 100, false}}) {
        drawMonth(one.now, one.before);
        const QRect bar = m_marks.first().rect.toAlignedRect();
        const int line = one.before > 0 ? lineAcross({bar.left() + 2, 0, bar.width() - 4, m_image.height()}) : -1;
        EXPECT_EQ(line >= 0, one.before > 0) << one.before;
        EXPECT_EQ(hasInk(above(bar.top())), true) << one.now << " beside " << one.before;
        if (one.before <= one.now && one.onBar) continue; // the line is inside of the bar
        if (line < 0) continue;
        EXPECT_EQ(hasInk(above(line)), !one.onBar) << one.now << " beside " << one.before;
    }
}

TEST_F(DrawnBars, NamedRowsAreTheScaleWhateverTheOthersComeTo) {
    QList<double> numbers;
    for (int i = 0; i < 60; ++i) numbers << 160 - i;
    RankBars chart;
    draw(chart, ranking("participants_by_topic", numbers), {420, 220});
    ASSERT_EQ(m_marks.size(), 7);
    const Run first = runOf(0, kit::theme::chartColor(0)), rest = runOf(6, kit::theme::chartColor(-1));
    EXPECT_GT(first.length(), 150) << "the longest bar of the chart";
    EXPECT_EQ(rest.length(), first.length()) << "as far as there is room";
    EXPECT_LT(rest.count, rest.length()) << "broken: it would go on";
    EXPECT_TRUE(m_marks.last().title.startsWith(u"Другие (54): 6"_s)) << qPrintable(m_marks.last().title);
    draw(chart, sample::topics(), {420, 220});
    const Run few = runOf(6, kit::theme::chartColor(-1));
    EXPECT_EQ(few.count, few.length()) << "637 beside 1042 is drawn as it is";
    EXPECT_LT(few.length(), runOf(0, kit::theme::chartColor(0)).length());
}

TEST_F(DrawnBars, WhatWasMoreBeforeIsOnTheScaleAndALineSaysIt) {
    Figures figures = ranking("participants_by_topic", {10, 5});
    figures.compared = ranking("participants_by_topic", {20, 0}).table;
    RankBars chart;
    draw(chart, figures, {420, 120});
    const Run now = runOf(0, kit::theme::chartColor(0));
    const int y = int(m_marks.first().rect.center().y()), before = now.first + 2 * now.length();
    EXPECT_TRUE(hasInk({before - 3, y - 2, 6, 4})) << "twice as many";
    EXPECT_FALSE(hasInk({now.last + 4, y - 2, now.length() - 10, 4}));
    EXPECT_FALSE(hasInk({before - 3, int(m_marks.at(1).rect.center().y()) - 2, 6, 4})) << "nobody: no line";
}

TEST_F(DrawnBars, WhatIsBelowZeroGoesToTheLeft) {
    RankBars chart;
    const QColor blue = kit::theme::chartColor(0);
    draw(chart, ranking("speakers_by_score", {60, 0, -40, nothingKnown}), {420, 160});
    const Run over = runOf(0, blue), under = runOf(2, blue);
    EXPECT_GT(over.length(), 60);
    EXPECT_NEAR(under.length(), over.length() * 2 / 3, 2);
    EXPECT_LE(std::abs(under.last + 1 - over.first), 2) << "both begin at zero";
    EXPECT_EQ(runOf(1, blue).count, 0);
    EXPECT_EQ(runOf(3, blue).count, 0) << "nobody said anything";
    draw(chart, ranking("speakers_by_score", {-10, -20}), {420, 160});
    EXPECT_NEAR(runOf(0, blue).length() * 2, runOf(1, blue).length(), 2);
    EXPECT_EQ(runOf(0, blue).last, runOf(1, blue).last) << "at zero, on the right";
}

TEST_F(DrawnBars, TheNumberOfAPointStandsBesideItsLine) {
    LineChart chart(LineChart::Lines::Columns);
    draw(chart,
         figuresOf(table("recommendation_by_month", {u"2026-01"_s, u"2026-02"_s, u"2026-03"_s}, {u"score"_s},
                         {{90}, {-60}, {90}})),
         {400, 300});
    const QRect low = m_marks.at(1).rect.toAlignedRect();
    const int high = int(paint::height(kit::theme::Type::Caption));
    EXPECT_TRUE(hasInk({low.left(), low.bottom() + 3, low.width(), high - 2})) << "where two lines come down: below";
    const QRect top = m_marks.at(0).rect.toAlignedRect();
    EXPECT_FALSE(hasInk({top.left(), top.bottom() + 3, 4, high - 2}));
}

TEST_F(DrawnBars, TheNumberOverTheTopmostPointIsWhole) {
    const int high = int(paint::height(kit::theme::Type::Caption));
    const auto inkAbove = [&](int mark) { // how high the number is
        const QRect point = m_marks.at(mark).rect.toAlignedRect();
        int first = -1, last = -2;
        for (int y = std::max(0, point.top() - high - 4); y < point.top() - 1; ++y) {
            if (!hasInk({point.left() - 20, y, point.width() + 40, 1})) continue;
            last = y;
            if (first < 0) first = y;
        }
        return last - first + 1;
    };
    LineChart scores(LineChart::Lines::Columns);
    const auto drawScore = [&](double score) {
        draw(scores, figuresOf(table("recommendation_by_month", {u"2026-01"_s}, {u"score"_s}, {{score}})), {400, 200});
        return inkAbove(0);
    };
    const int usual = drawScore(20);
    EXPECT_GT(usual, 5);
    EXPECT_EQ(drawScore(100), usual) << "the highest there can be";
    LineChart practices(LineChart::Lines::Rows);
    draw(practices,
         figuresOf(table("practices_kept", {u"a|Карта"_s}, {u"at_once"_s, u"after_1"_s, u"after_3"_s}, {{3, 0, 0}})),
         {560, 200});
    EXPECT_NEAR(inkAbove(0), inkAbove(2), 1) << "3 and 0";
    EXPECT_FALSE(hasInk({m_marks.first().rect.toAlignedRect().left(), 0, 20, 1})) << "the edge cuts nothing";
}

TEST_F(DrawnBars, APartThatNobodyHasIsNotInTheLegend) {
    const Figures figures = figuresOf(table("tracks_by_stage", {u"m|Медиа"_s, u"c|Культура"_s},
                                            {u"Курс"_s, u"no_stage"_s, u"Сертификат"_s}, {{17, 0, 5}, {9, 0, 6}}));
    SharesChart parts(SharesChart::Colours::Parts);
    draw(parts, figures, {600, 120});
    ASSERT_EQ(parts.legend().size(), 2);
    EXPECT_EQ(parts.legend().first().words, u"Курс"_s);
    EXPECT_EQ(parts.legend().last().words, u"Сертификат"_s);
    EXPECT_EQ(parts.legend().last().color, kit::theme::chartColor(2)) << "a colour stays with its meaning";
    const auto corner = [&](int mark) {
        return m_image.pixelColor(m_marks.at(mark).rect.topLeft().toPoint() + QPoint(4, 4));
    };
    parts.emphasise(1);
    m_image = parts.grab().toImage();
    EXPECT_EQ(corner(1), kit::theme::chartColor(2));
    EXPECT_NE(corner(0), kit::theme::chartColor(0)) << "pale";
    SharesChart scale(SharesChart::Colours::Scale);
    draw(scale, figures, {600, 120});
    EXPECT_EQ(scale.legend().size(), 3) << "a scale keeps all its steps";
}

//! In high contrast lines have the colour of text, and pale grounds are too near to that of the card.
TEST_F(DrawnBars, HighContrastTellsGridFromNumbersAndShowsEveryEdge) {
    setLook(kit::theme::Look::HighContrast);
    const QColor ground = kit::theme::color(Token::Base);
    const auto stands = [&](int x, int y) { return kit::theme::contrast(m_image.pixelColor(x, y), ground) >= 3; };
    MonthBars months;
    draw(months, figuresOf(table("participants_by_month", {u"2026-03"_s}, {u"new"_s}, {{63}})), {300, 240});
    const QRect bar = m_marks.first().rect.toAlignedRect();
    EXPECT_EQ(lineAcross({bar.right() + 20, 0, 60, m_image.height()}), -1) << "a grid is no line of last year";
    TileMap map;
    draw(map, sample::regions(), {700, 300});
    for (const ChartMark& one : m_marks)
        EXPECT_TRUE(stands(int(one.rect.left()), int(one.rect.center().y()))) << qPrintable(one.title);
    MatrixView exchange(MatrixView::Kind::Pairs);
    draw(exchange, sample::exchange(), {600, 300});
    for (const ChartMark& one : m_marks)
        EXPECT_TRUE(stands(int(one.rect.left()), int(one.rect.center().y()))) << qPrintable(one.title);
    GoalBars goals;
    draw(goals, sample::goals(), {360, 190});
    const QRect goal = m_marks.first().rect.toAlignedRect();
    bool hasEnd = false;
    for (int y = goal.top() + goal.height() / 2; y <= goal.bottom(); ++y) hasEnd = hasEnd || stands(goal.right(), y);
    EXPECT_TRUE(hasEnd) << "how far it is to go";
}

} // namespace rs::test
