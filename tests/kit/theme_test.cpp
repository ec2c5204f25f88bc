// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/theme/contrast.h"
#include "kit/theme/icon.h"
#include "kit/theme/stylepaint.h"
#include "kit/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QTableView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rs::kit::theme;

namespace {

struct Pair {
    Token front;
    Token back;
    double least;
};

} // namespace

class Theme : public testing::Test {
protected:
    void SetUp() override { install(Look::Light); }
    void TearDown() override { setLook(Look::Light); }
};

TEST_F(Theme, EveryTextIsReadable) {
    const QList<Pair> pairs = {{Token::Text, Token::Window, 4.5},         {Token::Text, Token::Base, 4.5},
                               {Token::Text, Token::Selected, 4.5},       {Token::Text, Token::Hover, 4.5},
                               {Token::Secondary, Token::Window, 4.5},    {Token::Secondary, Token::Base, 4.5},
                               {Token::Secondary, Token::Selected, 4.45}, {Token::Secondary, Token::Sidebar, 4.5},
                               {Token::Accent, Token::Window, 4.5},       {Token::Accent, Token::Base, 4.5},
                               {Token::Accent, Token::Selected, 4.5},     {Token::OnFill, Token::Fill, 4.5},
                               {Token::Ok, Token::OkTint, 4.5},           {Token::Ok, Token::Base, 4.5},
                               {Token::Ok, Token::Selected, 4.5},         {Token::Warning, Token::WarningTint, 4.5},
                               {Token::Warning, Token::Selected, 4.5},    {Token::Problem, Token::ProblemTint, 4.5},
                               {Token::Problem, Token::Selected, 4.5},    {Token::Accent, Token::InfoTint, 4.5},
                               {Token::Border, Token::Window, 3.0},       {Token::Border, Token::Base, 3.0},
                               {Token::Disabled, Token::Window, 3.0},     {Token::Disabled, Token::Base, 3.0}};
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const Pair& pair : pairs)
            EXPECT_GE(contrast(color(pair.front, scheme), color(pair.back, scheme)), pair.least)
                << int(pair.front) << " on " << int(pair.back) << " in scheme " << int(scheme);
    }
}

TEST_F(Theme, ChangesWhileRunning) {
    QWidget widget;
    widget.show();
    setLook(Look::Dark);
    QCoreApplication::processEvents();
    EXPECT_EQ(scheme(), Scheme::Dark);
    EXPECT_EQ(widget.palette().color(QPalette::Window), color(Token::Window, Scheme::Dark));
    setLook(Look::Light);
    QCoreApplication::processEvents();
    EXPECT_EQ(widget.palette().color(QPalette::Window), color(Token::Window, Scheme::Light));
}

TEST_F(Theme, SelectedRowKeepsItsTextColour) {
    QTableView view;
    view.show();
    EXPECT_EQ(view.palette().color(QPalette::Active, QPalette::HighlightedText), color(Token::Text));
    EXPECT_EQ(view.palette().color(QPalette::Active, QPalette::Highlight), color(Token::Selected));
    EXPECT_EQ(QApplication::palette().color(QPalette::Highlight), color(Token::Fill));
}

namespace {

//! A system in high contrast, as people choose it: green on black.
QPalette contrastSystem() {
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base}) palette.setColor(role, QColor(u"black"_s));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::Link})
        palette.setColor(role, QColor(u"lime"_s));
    palette.setColor(QPalette::Highlight, QColor(u"yellow"_s));
    palette.setColor(QPalette::HighlightedText, QColor(u"black"_s));
    return palette;
}

QPalette plainSystem(const QString& window, const QString& text) {
    QPalette palette{QColor(window)};
    palette.setColor(QPalette::WindowText, QColor(text));
    palette.setColor(QPalette::Highlight, QColor(u"steelblue"_s));
    return palette;
}

} // namespace

TEST_F(Theme, HighContrastLeavesAContrastPaletteOfTheSystemUntouched) {
    EXPECT_TRUE(isHighContrast(contrastSystem()));
    EXPECT_EQ(highContrastPalette(contrastSystem()), contrastSystem());
    const QColor ground = selectedGround(contrastSystem());
    EXPECT_NE(ground, QColor(u"black"_s));
    EXPECT_GE(contrast(ground, QColor(u"lime"_s)), 7.0);
}

TEST_F(Theme, HighContrastIsBlackAndWhiteWhereTheSystemHasNone) {
    const QPalette light = plainSystem(u"whitesmoke"_s, u"black"_s), dark = plainSystem(u"dimgray"_s, u"white"_s);
    EXPECT_FALSE(isHighContrast(light));
    EXPECT_TRUE(isHighContrast(highContrastPalette(light)));
    EXPECT_TRUE(isHighContrast(highContrastPalette(dark)));
    EXPECT_EQ(highContrastPalette(light).color(QPalette::Window), QColor(u"white"_s));
    EXPECT_EQ(highContrastPalette(dark).color(QPalette::Window), QColor(u"black"_s));
}

TEST_F(Theme, EveryPairOfHighContrastIsAtLeastSevenToOne) {
    setLook(Look::HighContrast);
    for (const Token front : {Token::Text, Token::Secondary, Token::Accent, Token::Ok, Token::Warning, Token::Problem})
        for (const Token back : {Token::Window, Token::Base, Token::Selected, Token::Hover, Token::WarningTint})
            EXPECT_GE(contrast(color(front), color(back)), 7.0) << int(front) << " on " << int(back);
    EXPECT_GE(contrast(color(Token::OnFill), color(Token::Fill)), 7.0);
    EXPECT_GE(contrast(color(Token::Border), color(Token::Base)), 7.0);
    EXPECT_GE(contrast(color(Token::Disabled), color(Token::Base)), 4.5);
    EXPECT_NE(color(Token::Disabled), color(Token::Text)); // what cannot be used must look so
    EXPECT_NE(color(Token::Selected), color(Token::Base));
}

TEST_F(Theme, LinesOfHighContrastAreWider) {
    const auto ink = [](int width) {
        QImage image(QSize(40, 40), QImage::Format_RGB32);
        image.fill(color(Token::Base));
        QPainter painter(&image);
        draw::box(&painter, {QRect(5, 5, 30, 30), {}, color(Token::Border), width, 0});
        painter.end();
        int lines = 0;
        for (int x = 0; x < 20; ++x) lines += image.pixelColor(x, 20) == color(Token::Border);
        return lines;
    };
    EXPECT_EQ(ink(1), 1);
    EXPECT_EQ(ink(2), 2);
    setLook(Look::HighContrast);
    EXPECT_EQ(ink(1), 2);
    EXPECT_EQ(ink(2), 3); // focus is told by width, too
}

TEST_F(Theme, TheEmptyPartOfABarIsToldFromTheFullOneInEveryLook) {
    for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
        setLook(look);
        QImage image(QSize(60, 8), QImage::Format_RGB32);
        image.fill(color(Token::Base));
        QPainter painter(&image);
        draw::groove(&painter, image.rect(), 4);
        painter.end();
        EXPECT_GE(contrast(image.pixelColor(30, 4), color(Token::Accent)), 3.0) << int(look);
    }
}

// ui.md 16.13: a line of one pixel is one colour, on whole pixels, also at 125 and 150 %.
TEST_F(Theme, LinesAreSharpAtEveryScale) {
    for (const qreal scale : {1.0, 1.25, 1.5, 1.75, 2.0}) {
        QImage image(QSize(100, 100), QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        image.fill(color(Token::Base));
        QPainter painter(&image);
        draw::box(&painter, {QRect(7, 5, 31, 29), {}, color(Token::Border), 1, 0});
        painter.end();
        const int middle = int(20 * scale);
        int lines = 0;
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, middle);
            if (pixel == color(Token::Base)) continue;
            EXPECT_EQ(pixel, color(Token::Border)) << "at " << x << ", scale " << scale;
            ++lines;
        }
        EXPECT_EQ(lines, 2 * int(scale)) << "scale " << scale;
    }
}

//! Its ground would paint over them otherwise.
TEST_F(Theme, ALongTextStaysOffTheRoundCorners) {
    QPlainTextEdit text;
    text.resize(200, 80);
    text.show();
    EXPECT_TRUE(text.rect().adjusted(3, 3, -3, -3).contains(text.viewport()->geometry()));
    EXPECT_EQ(text.grab().toImage().pixelColor(100, 0), color(Token::Border)) << "the frame is at the rim all the same";
}

TEST_F(Theme, LooksHaveStableNames) {
    for (const Look look : {Look::System, Look::Light, Look::Dark, Look::HighContrast})
        EXPECT_EQ(lookNamed(lookName(look)), look);
    EXPECT_EQ(lookNamed(u"nonsense"_s), Look::System);
}

TEST_F(Theme, TypeKeepsItsProportion) {
    EXPECT_NEAR(font(Type::PageTitle).pointSizeF(), std::max(8.0, QApplication::font().pointSizeF() * 1.5), 0.01);
    EXPECT_GE(font(Type::Caption).pointSizeF(), 8.0);
    EXPECT_EQ(font(Type::Number).weight(), QFont::DemiBold);
}

TEST_F(Theme, ChartAndMapAnswerForAnyStep) {
    EXPECT_EQ(chartColor(6), chartColor(-1));
    EXPECT_NE(chartColor(0), chartColor(1));
    EXPECT_EQ(mapColor(99), mapColor(4));
    for (const Look one : {Look::Light, Look::Dark}) {
        setLook(one);
        for (int step = 0; step < 5; ++step) EXPECT_GE(contrast(mapText(step), mapColor(step)), 4.5) << step;
    }
}

TEST_F(Theme, EveryIconIsDrawn) {
    const QStringList names =
        u"home schools plan programme team speaker venue people feedback network library impact review "
        "settings new import export undo redo sync offline search door filter columns check "
        "check-circle warning problem info late calendar link mail phone qr badge certificate print "
        "copy paste trash edit history lock file star more close chevron-up chevron-down "
        "chevron-left chevron-right app"_s.split(u' ');
    for (const QString& name : names) {
        for (const int side : {16, 20, 24}) {
            const QImage image = icon(name).pixmap(QSize(side, side), 2.0).toImage();
            ASSERT_EQ(image.size(), QSize(2 * side, 2 * side)) << qPrintable(name);
            bool inked = false;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) inked = inked || qAlpha(image.pixel(x, y)) > 200;
            EXPECT_TRUE(inked) << qPrintable(name);
        }
    }
}

TEST_F(Theme, IconsFollowTheLook) {
    const auto ink = [] {
        const QImage image = icon(u"check"_s).pixmap(QSize(32, 32), 1.0).toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qAlpha(image.pixel(x, y)) == 255) return QColor(image.pixel(x, y));
        return QColor();
    };
    EXPECT_EQ(ink(), color(Token::Text, Scheme::Light));
    setLook(Look::Dark);
    EXPECT_EQ(ink(), color(Token::Text, Scheme::Dark));
}

TEST_F(Theme, ButtonsKeepTheirHeight) {
    QPushButton normal(u"Добавить"_s), small(u"Добавить"_s);
    makeSmall(&small);
    EXPECT_EQ(normal.sizeHint().height(), scaled(12, 30));
    EXPECT_EQ(small.sizeHint().height(), scaled(8, 26));
    EXPECT_GT(normal.sizeHint().width(), normal.fontMetrics().horizontalAdvance(normal.text()) + 20);
}

// ui.md 16.15: colours have names, views have no style sheets.
TEST(Sources, HaveNoColourLiteralAndNoStyleSheetOutsideTheTheme) {
    const QRegularExpression forbidden(
        u"#[0-9A-Fa-f]{6}\\b|0xff[0-9a-f]{6}\\b|\\bQt::(white|black|red|green|blue|gray|darkGray|lightGray|yellow)\\b|"
        "QColor\\(\\s*\\d|setStyleSheet"_s);
    QDirIterator sources(QStringLiteral(RS_SOURCE_DIR "/ui"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                         QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
    int read = 0;
    while (sources.hasNext()) {
        const QString path = sources.next();
        if (path.contains(u"/kit/theme/"_s)) continue;
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
        const auto match = forbidden.match(QString::fromUtf8(file.readAll()));
        EXPECT_FALSE(match.hasMatch()) << qPrintable(path) << ": " << qPrintable(match.captured());
        ++read;
    }
    EXPECT_GT(read, 30);
}
