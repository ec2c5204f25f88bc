// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of charts against those that were looked at by eye. RS_RENEW_PICTURES=1 makes them anew: look at them then.
#include "charts/chartfixture.h"
#include "charts/goalbars.h"
#include "charts/monthbars.h"
#include "charts/tilemap.h"

#include <QImage>
#include <QPainter>

#include <cstdlib>

namespace rs::test {

using namespace Qt::StringLiterals;
using namespace charts;

namespace {

constexpr int block = 6;            //!< pixels: a letter that another machine draws otherwise hardly changes one
constexpr int farOff = 32;          //!< of 255: the colour of a block is another one
constexpr double mostBlocks = 0.25; //!< percent of all that may be far off

QColor meanOf(const QImage& image, const QRect& place) {
    int red = 0, green = 0, blue = 0;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            const QRgb one = image.pixel(x, y);
            red += qRed(one);
            green += qGreen(one);
            blue += qBlue(one);
        }
    }
    const int count = place.width() * place.height();
    return QColor(red / count, green / count, blue / count);
}

//! Percent of blocks whose colours are far from each other; 100 if the sizes differ.
double difference(const QImage& a, const QImage& b) {
    if (a.size() != b.size() || a.isNull()) return 100;
    int all = 0, other = 0;
    for (int y = 0; y + block <= a.height(); y += block) {
        for (int x = 0; x + block <= a.width(); x += block) {
            const QColor one = meanOf(a, {x, y, block, block}), two = meanOf(b, {x, y, block, block});
            const int most = std::max({std::abs(one.red() - two.red()), std::abs(one.green() - two.green()),
                                       std::abs(one.blue() - two.blue())});
            ++all;
            other += most > farOff;
        }
    }
    return 100.0 * other / all;
}

class ChartPictures : public ChartTest {
protected:
    static QImage draw(ChartView& chart, const Figures& figures, const QSize& size) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(kit::theme::color(kit::theme::Token::Base));
        QPainter painter(&image);
        chart.paintFigures(painter, QSizeF(size), figures);
        return image;
    }

    void compare(ChartView& chart, const Figures& figures, const QSize& size, const QString& name) {
        for (const auto look : {kit::theme::Look::Light, kit::theme::Look::Dark}) {
            setLook(look);
            const QImage now = draw(chart, figures, size);
            const QString path =
                u"" RS_SOURCE_DIR "/tests/charts/pictures/%1-%2.png"_s.arg(name, kit::theme::lookName(look));
            if (qEnvironmentVariableIsSet("RS_RENEW_PICTURES")) {
                ASSERT_TRUE(now.convertToFormat(QImage::Format_RGB888).save(path));
            }
            const QImage seen = QImage(path).convertToFormat(QImage::Format_RGB32);
            ASSERT_FALSE(seen.isNull()) << qPrintable(path);
            EXPECT_LT(difference(seen, now), mostBlocks) << qPrintable(path);
        }
    }
};

} // namespace

TEST_F(ChartPictures, TheMapLooksAsItWasSeen) {
    TileMap map;
    compare(map, sample::regions(), {700, 290}, u"map"_s);
}

TEST_F(ChartPictures, MonthsLookAsTheyWereSeen) {
    MonthBars months;
    compare(months, sample::months(), {480, 280}, u"months"_s);
}

TEST_F(ChartPictures, GoalsLookAsTheyWereSeen) {
    GoalBars goals;
    compare(goals, sample::goals(), {340, 180}, u"goals"_s);
}

//! A comparison that lets everything pass would be none.
TEST_F(ChartPictures, OneTileOfAnotherStepIsNoticed) {
    TileMap map;
    const QImage before = draw(map, sample::regions(), {700, 290});
    Figures other = sample::regions();
    other.table.values[0][0] = {120}; // Kaliningrad: from the first step to the third
    EXPECT_GT(difference(before, draw(map, other, {700, 290})), mostBlocks);
    EXPECT_EQ(difference(before, draw(map, sample::regions(), {700, 290})), 0);
}

TEST_F(ChartPictures, ABarOfAnotherLengthIsNoticed) {
    MonthBars months;
    const QImage before = draw(months, sample::months(), {480, 280});
    Figures other = sample::months();
    other.table.values[5] = {{150}, {40}};
    EXPECT_GT(difference(before, draw(months, other, {480, 280})), mostBlocks);
    Figures uncompared = sample::months();
    uncompared.compared.reset();
    EXPECT_GT(difference(before, draw(months, uncompared, {480, 280})), mostBlocks) << "the lines across are gone";
}

TEST_F(ChartPictures, NoLineGoesAcrossWhereNothingWasBefore) {
    MonthBars months;
    Figures nothing = sample::months(), uncompared = sample::months();
    for (QList<impact::Value>& row : nothing.compared->values) row.fill({0});
    uncompared.compared.reset();
    EXPECT_EQ(difference(draw(months, nothing, {480, 280}), draw(months, uncompared, {480, 280})), 0);
}

} // namespace rs::test
