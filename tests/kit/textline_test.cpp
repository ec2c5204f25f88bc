// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/theme/textline.h"
#include "kit/theme/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rs::kit::theme;

namespace {

constexpr QRect canvas(0, 0, 300, 30);

QImage painted(const QString& text, const QRect& room = canvas, Qt::Alignment across = Qt::AlignLeft) {
    QImage image(canvas.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    drawLine(&painter, room, across, text);
    return image;
}

//! First and last column that carry ink.
std::pair<int, int> inkOf(const QImage& image) {
    int first = image.width(), last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qGray(image.pixel(x, y)) > 128) continue;
            first = std::min(first, x);
            last = std::max(last, x);
        }
    }
    return {first, last};
}

int widthOf(const QString& text) { return QFontMetrics(font(Type::Body)).horizontalAdvance(text); }

} // namespace

TEST(TextLine, IsAsWideAsShapedText) {
    for (const QString& text : {u"Голощёкина Инна"_s, u"Research projects"_s, u"+7 900 000-12-34 № 5"_s}) {
        const auto [first, last] = inkOf(painted(text));
        EXPECT_LE(first, 3) << qPrintable(text);
        EXPECT_NEAR(last, widthOf(text), 5) << qPrintable(text);
    }
}

TEST(TextLine, StaysInItsRoom) {
    const QString text = u"Детский сад «Ладушки» общеразвивающего вида"_s;
    for (const int width : {10, 40, 95, 130}) {
        const auto [first, last] = inkOf(painted(text, QRect(20, 0, width, 30)));
        EXPECT_GE(first, 19) << width;
        EXPECT_LE(last, 20 + width) << width;
    }
}

TEST(TextLine, EndsWithAnEllipsisWhenItIsCut) {
    const QString text = u"Минусинск Дивногорск"_s;
    const int room = widthOf(text) - 20;
    const QString shaped = QFontMetrics(font(Type::Body)).elidedText(text, Qt::ElideRight, room);
    EXPECT_EQ(painted(text, QRect(0, 0, room, 30)), painted(shaped));
}

TEST(TextLine, TextThatJustFitsIsNotCut) {
    const QString text = u"Ачинск"_s;
    EXPECT_EQ(painted(text, QRect(0, 0, widthOf(text) + 1, 30)), painted(text));
}

TEST(TextLine, StandsAtTheRight) {
    const auto [first, last] = inkOf(painted(u"1 710"_s, canvas, Qt::AlignRight));
    EXPECT_GT(first, 200);
    EXPECT_NEAR(last, 299, 3);
}

TEST(TextLine, DrawsWhatNeedsShapingOrAnotherFontToo) {
    for (const QString& text : {u"e\u0301a"_s, u"\u4e2d\u6587"_s})
        EXPECT_GE(inkOf(painted(text)).second, 0) << qPrintable(text);
}

TEST(TextLine, ShowsBreaksAsBlanks) { EXPECT_EQ(painted(u"Ачинск\nКанск"_s), painted(u"Ачинск Канск"_s)); }

TEST(TextLine, NothingIsDrawnWithoutRoomOrText) {
    EXPECT_EQ(inkOf(painted(u"Ачинск"_s, QRect(0, 0, 0, 30))).second, -1);
    EXPECT_EQ(inkOf(painted({})).second, -1);
}
