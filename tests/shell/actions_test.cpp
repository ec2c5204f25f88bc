// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"

#include <QAction>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using rs::kit::Deed;
using rs::shell::Actions;

class ActionsTest : public testing::Test {
protected:
    QWidget window;
    Actions actions{&window};
};

TEST_F(ActionsTest, EveryDeedHasWords) {
    QStringList seen;
    for (int i = 0; i < rs::kit::deedCount; ++i) {
        const QAction* action = actions.action(Deed(i));
        ASSERT_NE(action, nullptr) << i;
        EXPECT_FALSE(action->text().isEmpty()) << i;
        EXPECT_FALSE(seen.contains(action->text())) << qPrintable(action->text());
        EXPECT_FALSE(action->iconText().contains(u'&')) << qPrintable(action->iconText());
        seen.append(action->text());
    }
}

TEST_F(ActionsTest, NoShortcutIsASingleLetterOrTakenTwice) {
    QStringList seen;
    for (int i = 0; i < rs::kit::deedCount; ++i) {
        for (const QKeySequence& keys : actions.action(Deed(i))->shortcuts()) {
            const QString text = keys.toString();
            EXPECT_FALSE(seen.contains(text)) << qPrintable(text);
            EXPECT_TRUE(text.contains(u'+') || QRegularExpression(u"^(F\\d+|Del)$"_s).match(text).hasMatch())
                << qPrintable(text);
            seen.append(text);
        }
    }
    EXPECT_TRUE(seen.contains(u"Ctrl+Shift+Z"_s));
}

TEST_F(ActionsTest, NothingIsShownThatDoesNothing) {
    EXPECT_FALSE(actions.action(Deed::Backup)->isVisible());
    int runs = 0;
    actions.offer(Deed::Backup, [&] { ++runs; });
    EXPECT_TRUE(actions.action(Deed::Backup)->isVisible());
    actions.action(Deed::Backup)->trigger();
    EXPECT_EQ(runs, 1);
}

TEST_F(ActionsTest, UndoNamesWhatItTakesBack) {
    int runs = 0;
    actions.offer(Deed::Undo, [&] { ++runs; });
    EXPECT_FALSE(actions.action(Deed::Undo)->isEnabled());
    actions.setUndoTexts(u"импорт 206 строк"_s, {});
    EXPECT_TRUE(actions.action(Deed::Undo)->isEnabled());
    EXPECT_TRUE(actions.action(Deed::Undo)->text().contains(u"импорт 206 строк"_s));
    EXPECT_TRUE(actions.action(Deed::Undo)->toolTip().contains(u"Ctrl+Z"_s));
    EXPECT_FALSE(actions.action(Deed::Redo)->isEnabled());
    actions.action(Deed::Undo)->trigger();
    EXPECT_EQ(runs, 1);
}

TEST_F(ActionsTest, PageDeedsAskThePage) {
    QSignalSpy asked(&actions, &Actions::pageDeed);
    EXPECT_FALSE(actions.action(Deed::FillDown)->isEnabled());
    actions.action(Deed::FillDown)->setEnabled(true);
    actions.action(Deed::FillDown)->trigger();
    EXPECT_EQ(asked.value(0).value(0).value<Deed>(), Deed::FillDown);
}
