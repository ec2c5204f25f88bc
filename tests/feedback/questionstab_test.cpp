// SPDX-License-Identifier: GPL-3.0-or-later
// The questionnaire: from a template and the bank, own questions, their order.
#include "feedback/questionstab.h"

#include "feedbackfixture.h"
#include "support/typing.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using domain::QuestionKind;

struct QuestionsTabTest : test::FeedbackPageTest {
    feedback::QuestionsTab& tab() { return page().questions(); }
    const QList<domain::Question>& questions() { return book().questions(); }
    bool waitForCount(qsizetype count) {
        return test::waitUntil([&] { return questions().size() == count && tab().list()->count() == count; });
    }
};

TEST_F(QuestionsTabTest, AnEmptyQuestionnaireOffersATemplate) {
    ASSERT_EQ(tab().list()->count(), 0);
    const auto buttons = tab().findChildren<QPushButton*>();
    const auto offer = std::find_if(buttons.begin(), buttons.end(), [this](const QPushButton* one) {
        return one->isVisibleTo(&page()) && one->text() == u"Взять шаблон для школы"_s;
    });
    ASSERT_NE(offer, buttons.end());
    QTest::mouseClick(*offer, Qt::LeftButton);
    ASSERT_TRUE(waitForCount(9));
    EXPECT_EQ(questions().first().code, u"topic"_s);
    EXPECT_EQ(questions().first().text, u"Насколько актуальна была тема?"_s) << "in the language of the window";
}

TEST_F(QuestionsTabTest, TheBankAddsWhatIsNotAskedYet) {
    takeTemplate(u"short"_s);
    ASSERT_TRUE(waitForCount(4));
    int offered = 0;
    for (QAction* action : tab().bank()->actions()) offered += action->isEnabled() ? 1 : 0;
    EXPECT_EQ(offered, int(domain::questionBank().size()) - 4);
    tab().bank()->actions().first()->trigger();
    ASSERT_TRUE(waitForCount(5));
    EXPECT_EQ(questions().last().code, u"topic"_s);
    EXPECT_EQ(tab().list()->currentRow(), 4) << "the new one is shown";
}

TEST_F(QuestionsTabTest, AnOwnQuestionIsStoredWhenItsFieldsAreLeft) {
    takeTemplate(u"short"_s);
    QTest::mouseClick(tab().ownButton(), Qt::LeftButton);
    ASSERT_TRUE(waitForCount(5));
    tab().text()->setFocus();
    tab().text()->selectAll();
    test::typeText(tab().text(), u"Откуда вы?"_s);
    QTest::keyClick(tab().text(), Qt::Key_Return);
    ASSERT_TRUE(test::waitUntil([&] { return questions().last().text == u"Откуда вы?"_s; }));
    tab().kind()->setCurrentIndex(int(QuestionKind::Single));
    Q_EMIT tab().kind()->activated(int(QuestionKind::Single));
    ASSERT_TRUE(test::waitUntil([&] { return questions().last().kind == QuestionKind::Single; }));
    tab().options()->setPlainText(u"Город\n\n Село "_s);
    tab().flush();
    ASSERT_TRUE(test::waitUntil([&] { return questions().last().options.size() == 2; }));
    EXPECT_EQ(questions().last().options, QStringList({u"Город"_s, u"Село"_s}));
    test::waitFor(workspace().undo());
    ASSERT_TRUE(test::waitUntil([&] { return questions().last().options.isEmpty(); }));
}

TEST_F(QuestionsTabTest, QuestionsMoveAndGoByTheKeyboard) {
    takeTemplate(u"short"_s);
    ASSERT_TRUE(waitForCount(4));
    tab().list()->setCurrentRow(3);
    tab().list()->setFocus();
    QTest::keyClick(tab().list(), Qt::Key_Up, Qt::AltModifier);
    ASSERT_TRUE(test::waitUntil([&] { return questions().at(2).code == "quote"_L1; }));
    EXPECT_EQ(tab().list()->currentRow(), 2) << "the moved one stays current";
    QTest::keyClick(tab().list(), Qt::Key_Delete);
    ASSERT_TRUE(waitForCount(3));
    EXPECT_FALSE(book().report().questionnaire.question(u"quote"));
}

TEST_F(QuestionsTabTest, AnEmptyTextIsNotTaken) {
    takeTemplate(u"short"_s);
    ASSERT_TRUE(waitForCount(4));
    tab().list()->setCurrentRow(0);
    const QString before = questions().first().text;
    tab().text()->clear();
    tab().flush();
    EXPECT_EQ(tab().text()->text(), before);
}

} // namespace
