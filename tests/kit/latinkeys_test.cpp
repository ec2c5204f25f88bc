// SPDX-License-Identifier: GPL-3.0-or-later
// A keyboard with the Russian layout alone: Qt is told Cyrillic letters and finds no Latin ones beside them.
#include "kit/latinkeys.h"

#include "kit/layoutfold.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rs;

namespace {

class LatinKeysTest : public testing::Test {
protected:
    void SetUp() override {
        line = new QLineEdit(&window);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        line->setFocus();
    }
    QAction* add(const char* keys) {
        auto* action = new QAction(&window);
        action->setShortcut(QKeySequence(QString::fromLatin1(keys)));
        window.addAction(action);
        return action;
    }
    //! The key that prints this Russian letter.
    void press(char16_t letter, Qt::KeyboardModifiers modifiers) {
        // keyClick() knows Latin keys only.
        QTest::sendKeyEvent(QTest::Click, line, Qt::Key(QChar(letter).toUpper().unicode()), QString(), modifiers);
    }

    QWidget window;
    QLineEdit* line = nullptr;
};

} // namespace

TEST_F(LatinKeysTest, ShortcutsWorkWithNoLatinLayout) {
    const kit::LatinKeys keys;
    struct Case {
        const char* keys;
        char16_t letter;
        Qt::KeyboardModifiers modifiers;
    };
    const Case cases[] = {
        {"Ctrl+N", u'т', Qt::ControlModifier},
        {"Ctrl+K", u'л', Qt::ControlModifier},
        {"Ctrl+Shift+D", u'в', Qt::ControlModifier | Qt::ShiftModifier},
        {"Ctrl+Alt+C", u'с', Qt::ControlModifier | Qt::AltModifier},
        {"Ctrl+,", u'б', Qt::ControlModifier},
        {"Ctrl+;", u'ж', Qt::ControlModifier},
        {"Alt+F", u'а', Qt::AltModifier},
    };
    for (const Case& one : cases) {
        QAction* action = add(one.keys);
        QSignalSpy triggered(action, &QAction::triggered);
        press(one.letter, one.modifiers);
        EXPECT_EQ(triggered.count(), 1) << one.keys;
    }
    EXPECT_TRUE(line->text().isEmpty());
}

TEST_F(LatinKeysTest, ADisabledDeedStaysDisabled) {
    const kit::LatinKeys keys;
    QAction* action = add("Ctrl+N");
    action->setEnabled(false);
    QSignalSpy triggered(action, &QAction::triggered);
    press(u'т', Qt::ControlModifier);
    EXPECT_EQ(triggered.count(), 0);
}

TEST_F(LatinKeysTest, TheFieldThatHasTheFocusComesBeforeTheWindow) {
    const kit::LatinKeys keys;
    QAction* undo = add("Ctrl+Z");
    QSignalSpy triggered(undo, &QAction::triggered);
    line->setText(u"Ёлкина"_s);
    press(u'ф', Qt::ControlModifier); // select all
    EXPECT_EQ(line->selectedText(), u"Ёлкина");
    press(u'ч', Qt::ControlModifier); // cut
    EXPECT_TRUE(line->text().isEmpty());
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"Ёлкина");
    press(u'м', Qt::ControlModifier); // paste
    EXPECT_EQ(line->text(), u"Ёлкина");
    press(u'я', Qt::ControlModifier); // undo in the field
    EXPECT_TRUE(line->text().isEmpty());
    EXPECT_EQ(triggered.count(), 0);
}

TEST_F(LatinKeysTest, AShortcutOfARussianLetterIsNotTakenAway) {
    const kit::LatinKeys keys;
    auto* russian = new QAction(&window);
    russian->setShortcut(QKeySequence(int(Qt::ALT) | 0x0424)); // «Файл»
    window.addAction(russian);
    QAction* latin = add("Alt+A"); // on the same key
    QSignalSpy first(russian, &QAction::triggered), second(latin, &QAction::triggered);
    press(u'ф', Qt::AltModifier);
    EXPECT_EQ(first.count(), 1);
    EXPECT_EQ(second.count(), 0);
}

TEST_F(LatinKeysTest, TypingStaysRussian) {
    const kit::LatinKeys keys;
    QKeyEvent plain(QEvent::KeyPress, 0x0424, Qt::NoModifier, u"ф"_s);
    QApplication::sendEvent(line, &plain);
    EXPECT_EQ(line->text(), u"ф");
}

TEST_F(LatinKeysTest, EveryRussianLetterHasItsKey) {
    const QString letters = u"йцукенгшщзхъфывапролджэячсмитьбюё"_s;
    QString latin;
    for (const QChar letter : letters) latin += kit::latinOnSameKey(letter.toUpper());
    EXPECT_EQ(latin, u"qwertyuiop[]asdfghjkl;'zxcvbnm,.`");
    EXPECT_TRUE(kit::latinOnSameKey(u'n').isNull());
    EXPECT_TRUE(kit::latinOnSameKey(u'1').isNull());
}
