// SPDX-License-Identifier: GPL-3.0-or-later
// Feedback as a step: which questionnaire, its days, the letter and the sheet that ask, what follows.
#include "stepfixture.h"

#include "plan/step7page.h"

#include "feedback/feedbackbook.h"
#include "kit/dialogseam.h"
#include "kit/inlinemessage.h"
#include "kit/label.h"
#include "plan/fieldform.h"
#include "plan/questionnairecard.h"
#include "plan/step7share.h"
#include "support/typing.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QTemporaryDir>

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using plan::Step7Page;

class Step7Test : public test::StepTest<Step7Page> {
protected:
    void show(int width = 716, int height = 1200) {
        ASSERT_NO_FATAL_FAILURE(showPage(width, height));
        m_page->setSchool(m_school);
        ASSERT_TRUE(test::waitUntil([&] { return card().sources().count() > 0 && !share().text().isEmpty(); }));
    }
    void run(const services::Workspace::Work& work) { test::waitFor(workspace().write(u"add"_s, work)); }
    plan::QuestionnaireCard& card() { return m_page->questionnaire(); }
    plan::Step7Share& share() { return m_page->share(); }
    const QList<domain::Question>& questions() { return m_page->book().questions(); }
    bool choose(const QString& source) {
        const int row = card().sources().findText(source);
        if (row >= 0) card().sources().setCurrentIndex(row);
        return row >= 0;
    }
};

TEST_F(Step7Test, EveryTemplateIsOfferedAndTheChosenOneIsTaken) {
    show();
    for (const domain::QuestionnaireTemplate& one : domain::questionnaireTemplates())
        EXPECT_GE(card().sources().findText(services::titleOf(one, base::Language::English)), 0) << one.code;
    EXPECT_EQ(card().takeButton().text(), u"Take the template for a school"_s);
    ASSERT_TRUE(choose(u"Online session"_s));
    EXPECT_EQ(card().takeButton().text(), u"Take this template"_s);
    QTest::mouseClick(&card().takeButton(), Qt::LeftButton);
    ASSERT_TRUE(test::waitUntil([&] { return questions().size() == 8; }));
    EXPECT_TRUE(questions().at(3).code == u"connection"_s) << questions().at(3).code.toStdString();
    EXPECT_TRUE(test::waitUntil([&] {
        return card().questionWords().startsWith(u"The questionnaire has 8 questions."_s);
    })) << card().questionWords().toStdString();
    EXPECT_FALSE(card().takeButton().isVisible());
    EXPECT_FALSE(card().sources().isVisible());
}

TEST_F(Step7Test, TheQuestionnaireOfAnotherSchoolIsOneStepOfUndo) {
    const base::Id past = addSchool(u"Прошлая"_s, -300);
    run(services::addTemplate(past, u"short"_s, base::Language::Russian));
    run(services::addQuestion(past, {{}, {}, domain::QuestionKind::Text, u"Откуда вы?"_s}, base::Language::Russian));
    show();
    int row = -1;
    ASSERT_TRUE(test::waitUntil([&] {
        for (int i = 0; i < card().sources().count(); ++i)
            if (card().sources().itemText(i).startsWith(u"As in “Прошлая”"_s)) row = i;
        return row >= 0;
    }));
    card().sources().setCurrentIndex(row);
    EXPECT_EQ(card().takeButton().text(), u"Take this questionnaire"_s);
    QTest::mouseClick(&card().takeButton(), Qt::LeftButton);
    ASSERT_TRUE(test::waitUntil([&] { return questions().size() == 5; }));
    EXPECT_EQ(questions().last().text, u"Откуда вы?"_s);
    test::waitFor(workspace().undo());
    EXPECT_TRUE(test::waitUntil([&] { return questions().isEmpty(); }));
    EXPECT_TRUE(card().takeButton().isVisible());
}

TEST_F(Step7Test, OwnQuestionsAreWrittenOnTheirPage) {
    show();
    QSignalSpy wanted(m_page, &plan::StepPage::pageWanted);
    EXPECT_EQ(card().pageButton().text(), u"Own questions"_s);
    QTest::mouseClick(&card().pageButton(), Qt::LeftButton);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.at(0).at(0).toString(), u"feedback"_s);
}

TEST_F(Step7Test, DaysComeFromTheTasksAndMoveWithTheSchool) {
    show();
    EXPECT_TRUE(test::waitUntil([&] { return card().dayWords().startsWith(u"No task of the plan"_s); }));
    ASSERT_TRUE(test::waitUntil([&] { return card().daysButton().isVisible(); }));
    QTest::mouseClick(&card().daysButton(), Qt::LeftButton);
    const auto day = [&](int days) {
        const qint64 start = value(u"event"_s, m_school, u"start"_s).toLongLong();
        const QDate date = QDateTime::fromMSecsSinceEpoch(start, QTimeZone("Asia/Krasnoyarsk")).date().addDays(days);
        return QLocale().toString(date, u"d MMMM yyyy"_s);
    };
    const auto said = [&] { return u"To be sent: %1 · Answers until: %2"_s.arg(day(0), day(10)); };
    EXPECT_TRUE(test::waitUntil([&] { return card().dayWords() == said(); })) << card().dayWords().toStdString();
    EXPECT_FALSE(card().daysButton().isVisible());
    EXPECT_TRUE(test::waitUntil([&] { return share().text().contains(u"Answers are welcome until"_s); }));
    set(u"event"_s, m_school, u"start"_s, value(u"event"_s, m_school, u"start"_s).toLongLong() + 86'400'000LL * 7);
    EXPECT_TRUE(test::waitUntil([&] { return card().dayWords() == said(); })) << card().dayWords().toStdString();
}

TEST_F(Step7Test, TheLinkIsStoredWhenItIsLeftAndStandsInTheLetter) {
    show();
    m_page->focusField(u"feedback_link"_s);
    test::typeText(m_area.focusWidget(), u"https://forms.example.org/q/7"_s);
    QTest::keyClick(m_area.focusWidget(), Qt::Key_Tab);
    ASSERT_TRUE(test::waitUntil(
        [&] { return value(u"event"_s, m_school, u"feedback_link"_s) == u"https://forms.example.org/q/7"_s; }));
    ASSERT_TRUE(
        test::waitUntil([&] { return share().text().contains(u"Questionnaire: https://forms.example.org/q/7"_s); }));
    share().setLanguage(base::Language::Russian);
    ASSERT_TRUE(test::waitUntil([&] { return share().text().contains(u"Анкета: https://forms.example.org/q/7"_s); }));
    QTest::mouseClick(&share().copyButton(), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), share().text());
    EXPECT_FALSE(share().textBox().isVisible()) << "there is one letter only";
}

TEST_F(Step7Test, WithoutALinkThereIsNoSheetAndItIsSaidWhy) {
    show();
    EXPECT_TRUE(share().hint().isVisible());
    EXPECT_FALSE(share().saveButton().isEnabled());
    EXPECT_FALSE(share().printButton().isEnabled());
    EXPECT_FALSE(share().preview().isVisible());
    EXPECT_TRUE(share().text().contains(u"The questionnaire on paper is with the team."_s))
        << share().text().toStdString();
    set(u"event"_s, m_school, u"feedback_link"_s, u"https://example.org/q"_s);
    EXPECT_TRUE(test::waitUntil([&] { return share().preview().isVisible(); }));
    EXPECT_TRUE(share().saveButton().isEnabled());
    EXPECT_FALSE(share().hint().isVisible());
    const auto warned = [&] {
        for (const QLabel* label : share().form().findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith(u"Not the address of a site"_s)) return true;
        return false;
    };
    EXPECT_FALSE(warned());
    set(u"event"_s, m_school, u"feedback_link"_s, u"анкета на столе"_s);
    EXPECT_TRUE(test::waitUntil(warned));
    EXPECT_TRUE(share().saveButton().isEnabled()) << "a warning forbids nothing";
}

TEST_F(Step7Test, TheSheetIsSavedAndPrinted) {
    set(u"event"_s, m_school, u"feedback_link"_s, u"https://example.org/q/7"_s);
    show();
    const QTemporaryDir folder;
    const auto pages = [&](const QString& name) {
        QFile pdf(folder.filePath(name));
        return pdf.open(QIODevice::ReadOnly) && pdf.read(8).startsWith("%PDF-");
    };
    kit::DialogSeam::instance().setNextFile(folder.filePath(u"sheet.pdf"_s));
    QTest::mouseClick(&share().saveButton(), Qt::LeftButton);
    ASSERT_TRUE(test::waitUntil([&] { return share().message().text() == u"The sheet is saved: sheet.pdf"_s; }));
    EXPECT_TRUE(pages(u"sheet.pdf"_s));
    share().paperBox().setCurrentIndex(1);
    EXPECT_EQ(share().paperBox().currentText(), u"4 cards to cut"_s);
    kit::DialogSeam::instance().setNextPrinter(folder.filePath(u"printed.pdf"_s));
    QTest::mouseClick(&share().printButton(), Qt::LeftButton);
    ASSERT_TRUE(test::waitUntil([&] { return share().message().text() == u"The paper is sent to the printer."_s; }));
    EXPECT_TRUE(pages(u"printed.pdf"_s));
}

TEST_F(Step7Test, FollowUpIsOfferedUntilItStands) {
    show();
    EXPECT_TRUE(m_page->followUpWords().startsWith(u"Nobody is asked yet"_s));
    m_page->focusField(u"follow_up"_s);
    EXPECT_TRUE(m_page->followUpButton()->hasFocus());
    QTest::keyClick(m_page->followUpButton(), Qt::Key_Space);
    EXPECT_TRUE(test::waitUntil([&] { return m_page->followUpWords().startsWith(u"People are asked again"_s); }));
    EXPECT_FALSE(m_page->followUpButton()->isVisible());
}

TEST_F(Step7Test, AQuestionOnPracticeIsMissed) {
    run(services::addQuestion(m_school, {{}, {}, domain::QuestionKind::Text, u"Откуда вы?"_s},
                              base::Language::Russian));
    show();
    ASSERT_TRUE(test::waitUntil([&] { return m_page->message().isVisible(); }));
    EXPECT_EQ(m_page->message().severity(), kit::Severity::Warning);
}

TEST_F(Step7Test, LooksRightInBothLanguagesAndLooks) {
    set(u"event"_s, m_school, u"feedback_link"_s, u"https://forms.example.org/q/7"_s);
    m_translator.setLanguage(base::Language::Russian);
    show();
    share().setLanguage(base::Language::Russian);
    m_page->retranslate();
    EXPECT_EQ(card().takeButton().text(), u"Взять шаблон для школы"_s);
    ASSERT_TRUE(test::waitUntil([&] { return share().preview().isVisible(); }));
    QCoreApplication::processEvents();
    for (const QWidget* one : {static_cast<QWidget*>(&card()), static_cast<QWidget*>(&share())})
        EXPECT_EQ(one->height(), one->layout()->heightForWidth(one->width())) << "cut, or with room to spare in it";
    test::shoot(m_area, u"step7-ru"_s);
    lookNarrow(7);
}

} // namespace
