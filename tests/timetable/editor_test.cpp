// SPDX-License-Identifier: GPL-3.0-or-later
#include "programmefixture.h"
#include "support/typing.h"
#include "timetable/sessioneditor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace rs;
using namespace rs::timetable;
using test::waitUntil;

namespace {

class SessionEditorTest : public test::ProgrammeTest {
protected:
    SessionEditorTest() : desk(openDesk()), editor(desk->editor()) {
        desk->view().setFocus();
        desk->view().setCurrent(question);
        QTest::keyClick(&desk->view(), Qt::Key_Return);
    }

    std::unique_ptr<ProgrammeDesk> desk;
    SessionEditor& editor;
};

} // namespace

TEST_F(SessionEditorTest, EnterOpensItWithEverythingAboutTheSession) {
    ASSERT_TRUE(editor.isVisible());
    EXPECT_TRUE(editor.titleField()->hasFocus());
    EXPECT_EQ(editor.titleField()->text(), u"От вопроса к проекту"_s);
    EXPECT_EQ(editor.kindBox()->currentData().toString(), u"workshop"_s);
    EXPECT_EQ(editor.startField()->time(), QTime(11, 30));
    EXPECT_EQ(editor.endField()->time(), QTime(13, 0));
    EXPECT_EQ(editor.roomBox()->currentData().value<base::Id>(), study);
    ASSERT_EQ(editor.speakerList()->count(), 2);
    EXPECT_EQ(editor.speakerList()->item(0)->checkState(), Qt::Unchecked);
    EXPECT_EQ(editor.speakerList()->item(1)->checkState(), Qt::Checked);
}

TEST_F(SessionEditorTest, AFieldIsStoredWhenItIsLeft) {
    QTest::keyClick(editor.titleField(), Qt::Key_A, Qt::ControlModifier);
    test::typeText(editor.titleField(), u"Первый вопрос"_s);
    QTest::keyClick(editor.titleField(), Qt::Key_Tab);
    EXPECT_TRUE(waitUntil([&] { return stored(question).text(u"title") == u"Первый вопрос"_s; }));
    undo();
    EXPECT_TRUE(waitUntil([&] { return editor.titleField()->text() == u"От вопроса к проекту"_s; }));
}

TEST_F(SessionEditorTest, ANewStartTakesTheEndAlong) {
    editor.startField()->setFocus();
    editor.startField()->setTime(QTime(14, 0));
    editor.kindBox()->setFocus();
    EXPECT_TRUE(waitForStart(question, at(14, 0)));
    EXPECT_EQ(storedMoment(question, u"end"), at(15, 30));
    editor.endField()->setFocus();
    editor.endField()->setTime(QTime(15, 0));
    editor.kindBox()->setFocus();
    EXPECT_TRUE(waitUntil([&] { return storedMoment(question, u"end") == at(15, 0); }));
    EXPECT_EQ(storedMoment(question, u"start"), at(14, 0));
}

TEST_F(SessionEditorTest, SpeakersAreTicked) {
    editor.speakerList()->setFocus();
    editor.speakerList()->setCurrentRow(0);
    QTest::keyClick(editor.speakerList(), Qt::Key_Space);
    const QList<base::Id> both{likhanova, dorozhkin};
    EXPECT_TRUE(waitUntil([&] { return services::idsOf(stored(question).value(u"speaker_ids")) == both; }));
}

TEST_F(SessionEditorTest, ASessionIsPutAsideAndComesBackByItsDay) {
    editor.dayBox()->setCurrentIndex(0);
    Q_EMIT editor.dayBox()->activated(0);
    EXPECT_TRUE(waitUntil([&] { return stored(question).value(u"start").isNull(); }));
    EXPECT_FALSE(editor.startField()->isEnabled());
    editor.dayBox()->setCurrentIndex(2);
    Q_EMIT editor.dayBox()->activated(2);
    EXPECT_TRUE(waitForStart(question, at(9, 0) + day));
}

TEST_F(SessionEditorTest, EscapeBringsTheOldValueBackThenLeavesForTheTimetable) {
    test::typeText(editor.titleField(), u"!"_s);
    QTest::keyClick(editor.titleField(), Qt::Key_Escape);
    EXPECT_EQ(editor.titleField()->text(), u"От вопроса к проекту"_s);
    EXPECT_TRUE(editor.isVisible());
    QTest::keyClick(editor.titleField(), Qt::Key_Escape);
    EXPECT_FALSE(editor.isVisible());
    EXPECT_TRUE(desk->view().hasFocus());
    EXPECT_EQ(stored(question).text(u"title"), u"От вопроса к проекту"_s);
}

TEST_F(SessionEditorTest, ASessionKeepsATitle) {
    editor.titleField()->clear();
    QTest::keyClick(editor.titleField(), Qt::Key_Return);
    EXPECT_FALSE(editor.titleProblem().isEmpty());
    EXPECT_EQ(stored(question).text(u"title"), u"От вопроса к проекту"_s);
}

TEST_F(SessionEditorTest, WhatIsBeingTypedStaysWhileOthersChangeTheSession) {
    test::typeText(editor.titleField(), u"Новое"_s);
    BoardSession later = *desk->board().session(question);
    later.start = at(15, 0);
    later.end = at(16, 0);
    test::waitFor(store.workspace().apply(u"edit"_s, {editOf(*desk->board().session(question), later)}));
    EXPECT_TRUE(waitUntil([&] { return editor.startField()->time() == QTime(15, 0); }));
    EXPECT_TRUE(editor.titleField()->text().contains(u"Новое"_s));
}

TEST_F(SessionEditorTest, ItFollowsTheSessionThatIsCurrent) {
    desk->view().setFocus();
    desk->view().setCurrent(water);
    EXPECT_EQ(editor.session(), water);
    EXPECT_EQ(editor.titleField()->text(), u"Вода и лёд"_s);
}
