// SPDX-License-Identifier: GPL-3.0-or-later
// Paper forms typed by the keyboard alone.
#include "feedback/papertab.h"

#include "feedbackfixture.h"
#include "kit/inlinemessage.h"
#include "support/typing.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using domain::Question;
using domain::QuestionKind;
using feedback::AnswerField;
using feedback::KeyField;

struct PaperTabTest : test::FeedbackPageTest {
    feedback::PaperTab& paper() { return page().paper(); }
    void open(const QString& code) {
        takeTemplate(code);
        page().showTab(feedback::FeedbackPage::Answers);
        paper().begin();
    }
    //! Where the keyboard is, as a number of a question; -1: elsewhere.
    int place() {
        for (qsizetype i = 0; i < paper().fields().size(); ++i) {
            const AnswerField* field = paper().fields().at(i);
            QWidget* focus = page().focusWidget();
            if (focus && (focus == field || field->isAncestorOf(focus))) return int(i);
        }
        return -1;
    }
    void type(const QString& keys) {
        for (const QChar key : keys) {
            QWidget* focus = page().focusWidget();
            if (key == u'\n')
                QTest::keyClick(focus, Qt::Key_Return);
            else
                test::typeText(focus, QString(key));
        }
    }
};

TEST_F(PaperTabTest, FormsFollowOneAnotherByTheKeyboardAlone) {
    open(u"short"_s); // usefulness, recommendation, practices, quote
    ASSERT_EQ(paper().fields().size(), 4);
    EXPECT_EQ(place(), 0);
    type(u"5"_s);
    EXPECT_EQ(place(), 1) << "a digit answers and goes on";
    type(u"10"_s);
    EXPECT_EQ(place(), 2) << "10 is two digits";
    type(u"Утренний круг; игра\n"_s);
    EXPECT_EQ(place(), 3);
    type(u"Спасибо за школу\n"_s);
    ASSERT_TRUE(waitForForms(1));
    EXPECT_EQ(place(), 0) << "the next form begins";
    EXPECT_TRUE(paper().answers().isEmpty());
    type(u"4"_s);
    type(u"6"_s);
    type(u"\n"_s);
    type(u"\n"_s);
    ASSERT_TRUE(waitForForms(2));
    const domain::FeedbackSummary& summary = book().report().summary;
    EXPECT_DOUBLE_EQ(summary.questions.at(0).mean.value(), 4.5);
    EXPECT_DOUBLE_EQ(summary.recommendation.value(), 0.0);
    EXPECT_EQ(summary.practices.size(), 2);
    EXPECT_EQ(paper().typed(), 2);
}

TEST_F(PaperTabTest, OneWaitsForItsZeroAndLetsAnotherDigitThrough) {
    open(u"short"_s);
    type(u"\n"_s);
    ASSERT_EQ(place(), 1);
    type(u"1"_s);
    EXPECT_EQ(place(), 1);
    type(u"\n"_s);
    EXPECT_EQ(paper().answers().value(u"recommendation"_s), 1);
    EXPECT_EQ(place(), 2);
    QTest::keyClick(page().focusWidget(), Qt::Key_Up);
    QTest::keyClick(page().focusWidget(), Qt::Key_Backspace);
    EXPECT_FALSE(paper().answers().contains(u"recommendation"_s));
    type(u"0"_s);
    EXPECT_EQ(paper().answers().value(u"recommendation"_s), 0);
}

TEST_F(PaperTabTest, AnEmptyFormIsNotStored) {
    open(u"short"_s);
    paper().store();
    EXPECT_FALSE(paper().message()->text().isEmpty());
    EXPECT_EQ(forms(), 0);
}

TEST_F(PaperTabTest, OptionsAreChosenByTheirDigits) {
    const Question single{{}, u"a"_s, QuestionKind::Single, u"?"_s, {u"Город"_s, u"Село"_s}, false};
    KeyField one(single, nullptr);
    QSignalSpy on(&one, &AnswerField::goOn);
    QTest::keyClick(&one, Qt::Key_2);
    EXPECT_EQ(one.answer(), u"Село"_s);
    EXPECT_EQ(on.count(), 1);
    QTest::keyClick(&one, Qt::Key_3);
    EXPECT_EQ(one.answer(), u"Село"_s) << "there is no third";
    Question several = single;
    several.kind = QuestionKind::Several;
    several.options << u"Посёлок"_s;
    KeyField many(several, nullptr);
    QSignalSpy manyOn(&many, &AnswerField::goOn);
    QTest::keyClick(&many, Qt::Key_3);
    QTest::keyClick(&many, Qt::Key_1);
    EXPECT_EQ(many.answer(), QJsonArray({u"Город"_s, u"Посёлок"_s}));
    QTest::keyClick(&many, Qt::Key_1);
    EXPECT_EQ(many.answer(), QJsonArray({u"Посёлок"_s}));
    EXPECT_EQ(manyOn.count(), 0) << "more may follow";
    QTest::keyClick(&many, Qt::Key_Right);
    QTest::keyClick(&many, Qt::Key_Space);
    EXPECT_EQ(many.answer().toArray().size(), 1 + (many.answer().toArray().contains(u"Село"_s) ? 1 : 0));
    Question scale = single;
    scale.kind = QuestionKind::Scale;
    KeyField marks(scale, nullptr);
    for (const auto key : {Qt::Key_0, Qt::Key_6}) QTest::keyClick(&marks, key);
    EXPECT_TRUE(marks.answer().isUndefined()) << "not on the scale";
}

TEST_F(PaperTabTest, ASheetOfFiveQuestionsTakesFewerThanTenKeys) {
    using namespace services;
    open(u"short"_s);
    for (const QString& code : {u"practices"_s, u"quote"_s}) {
        const domain::Question* words = book().report().questionnaire.question(code);
        ASSERT_TRUE(words);
        test::waitFor(workspace().write(u"edit"_s, removeQuestion(words->id)));
    }
    for (const QString& text : {u"Темы"_s, u"Спикеры"_s, u"Площадка"_s}) {
        const Question scale{{}, {}, QuestionKind::Scale, text, {}, false};
        test::waitFor(workspace().write(u"add"_s, addQuestion(school(), scale, base::Language::Russian)));
    }
    ASSERT_TRUE(test::waitUntil([&] { return paper().fields().size() == 5; }));
    // Numbers only; 10 is two keys; Enter leaves the fourth blank; the last Enter stores.
    const QString sheet = u"5104\n5\n"_s;
    paper().begin();
    EXPECT_LT(sheet.size(), 10);
    type(sheet);
    ASSERT_TRUE(waitForForms(1));
    EXPECT_EQ(place(), 0) << "the next sheet begins";
    const domain::FeedbackSummary& summary = book().report().summary;
    const auto answered = [&](int question) { return summary.questions.at(question).answered; };
    EXPECT_EQ(summary.questions.at(0).mean, 5.0);
    EXPECT_EQ(summary.recommendation, 100.0);
    EXPECT_EQ(QList<qint64>({answered(2), answered(3), answered(4)}), QList<qint64>({1, 0, 1})) << "a blank is allowed";
    type(u"39"_s); // a digit that the scale does not know is not taken
    EXPECT_EQ(place(), 2);
    type(u"7"_s);
    EXPECT_EQ(place(), 2) << "7 is no answer on a scale of five";
}

TEST_F(PaperTabTest, OneUndoTakesAFormBack) {
    open(u"short"_s);
    type(u"5"_s);
    QTest::keyClick(page().focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    if (forms() == 0) QTest::mouseClick(paper().storeButton(), Qt::LeftButton);
    ASSERT_TRUE(waitForForms(1));
    test::waitFor(workspace().undo());
    EXPECT_TRUE(waitForForms(0));
}

} // namespace
