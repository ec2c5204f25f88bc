// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/searchfield.h"
#include "shell/commandpalette.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rs::shell;

class Palette : public testing::Test {
protected:
    QWidget window;
    QLineEdit before{&window};
    CommandPalette palette{&window};
    QStringList asked;
    QList<CommandPalette::Answer> answers;
    QStringList opened;

    void SetUp() override {
        window.resize(900, 600);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        before.setFocus();
        palette.addProvider([this](const QString& text, const CommandPalette::Answer& answer) {
            asked.append(text);
            answers.append(answer);
        });
    }
    Hit hit(const QString& title) {
        return {u"Люди"_s,
                title,
                {},
                u"people"_s,
                [this, title] { opened.append(title); },
                [this, title] { opened.append(u"table:"_s + title); }};
    }
    void key(Qt::Key k, Qt::KeyboardModifiers m = {}) { QTest::keyClick(palette.field(), k, m); }
};

TEST_F(Palette, AsksAtEachKeystrokeAndOpensTheChosen) {
    palette.open();
    EXPECT_TRUE(palette.field()->hasFocus());
    EXPECT_TRUE(asked.isEmpty()) << "an empty line asks nobody";
    palette.field()->setText(u"ел"_s);
    EXPECT_EQ(asked, QStringList{u"ел"_s});
    answers.last()({hit(u"Ёлкина"_s), hit(u"Ельцова"_s)});
    EXPECT_EQ(palette.chosen(), 0);
    key(Qt::Key_Down);
    EXPECT_EQ(palette.chosen(), 1);
    key(Qt::Key_Down);
    EXPECT_EQ(palette.chosen(), 1) << "stays at the end";
    key(Qt::Key_Return);
    EXPECT_EQ(opened, QStringList{u"Ельцова"_s});
    EXPECT_FALSE(palette.isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &before);
}

TEST_F(Palette, ControlEnterOpensInTheTable) {
    palette.open(u"ел"_s);
    answers.last()({hit(u"Ёлкина"_s)});
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(opened, QStringList{u"table:Ёлкина"_s});
}

TEST_F(Palette, DropsAnswersToAnOlderText) {
    palette.open(u"ел"_s);
    const auto old = answers.last();
    palette.field()->setText(u"елк"_s);
    old({hit(u"Ельцова"_s)});
    EXPECT_TRUE(palette.hits().isEmpty());
    answers.last()({hit(u"Ёлкина"_s)});
    EXPECT_EQ(palette.hits().size(), 1);
}

TEST_F(Palette, ShowsWhatWasOpenedLastWhileEmpty) {
    palette.open(u"ел"_s);
    answers.last()({hit(u"Ёлкина"_s)});
    key(Qt::Key_Return);
    palette.open();
    ASSERT_EQ(palette.hits().size(), 1);
    EXPECT_EQ(palette.hits().first().title, u"Ёлкина");
}

TEST_F(Palette, EscapeGivesTheFocusBack) {
    palette.open();
    key(Qt::Key_Escape);
    EXPECT_FALSE(palette.isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &before);
}

TEST_F(Palette, IsNeverWiderThanTheWindow) {
    palette.open();
    EXPECT_EQ(palette.width(), 600);
    window.resize(500, 400);
    QCoreApplication::processEvents();
    EXPECT_LT(palette.width(), 500);
}
