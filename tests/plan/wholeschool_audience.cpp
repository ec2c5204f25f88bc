// SPDX-License-Identifier: GPL-3.0-or-later
// Steps 6 and 7: who comes, and what they say afterwards.
#include "plan/wholeschool.h"

#include "feedback/answersdialog.h"
#include "feedback/feedbackpage.h"
#include "feedback/papertab.h"
#include "feedback/sharebars.h"
#include "kit/dialogseam.h"
#include "plan/planpage.h"
#include "plan/step6page.h"
#include "plan/taskpanel.h"
#include "programs/desktop/lists.h"
#include "transfer/importdialog.h"

#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>

namespace rs::test {

using namespace Qt::StringLiterals;
using shell::PageId;

namespace {

constexpr int guests = 101, places = 60;

//! As a form gives it away: 60 are in, the others wait.
QString listOfPeople() {
    const QStringList syllables{u"ба"_s, u"ве"_s, u"ги"_s, u"до"_s, u"жу"_s,
                                u"зя"_s, u"ка"_s, u"лё"_s, u"ми"_s, u"ну"_s};
    QString text = u"Фамилия;Имя;Эл. почта;Статус;Согласие на обработку персональных данных\n"_s;
    for (int i = 0; i < guests; ++i) {
        const QString name =
            syllables.at(i / 10 % 10) + syllables.at(i % 10) + u"нов"_s + (i >= 100 ? u"ский"_s : u""_s);
        text += u"%1;Вера;guest%2@example.org;%3;да\n"_s.arg(name.at(0).toUpper() + name.mid(1))
                    .arg(i)
                    .arg(i < places ? u"Зарегистрирован"_s : u"Лист ожидания"_s);
    }
    return text;
}

QString wordsOf(const QWidget& widget) {
    QStringList words;
    for (const QLabel* label : widget.findChildren<QLabel*>()) words << label->text();
    for (const feedback::ShareBars* bars : widget.findChildren<feedback::ShareBars*>()) {
        for (const feedback::ShareBars::Bar& bar : bars->bars()) words << bar.label + u' ' + bar.value;
    }
    return words.join(u'\n');
}

} // namespace

void WholeSchool::readFile(const QString& path, const QString& button) {
    kit::DialogSeam::instance().setNextFile(path);
    RS_BY_HAND(press(button));
}

void WholeSchool::planAudience() {
    showStep(6);
    write(u"Registration opens"_s, u"01.10.2026 10:00"_s);
    write(u"Registration closes"_s, u"10.03.2027 18:00"_s);
    write(u"Capacity"_s, QString::number(places));
    write(u"Text of the consent"_s, u"Согласие на обработку данных"_s);
    leave();
    for (const QString& code : {u"registration_opens"_s, u"registration_closes"_s, u"capacity"_s, u"consent_text"_s})
        EXPECT_TRUE(isFilled(6, code)) << code.toStdString();
    importPeople();
    if (HasFatalFailure()) return;
    moveUpTheLine();
    if (HasFatalFailure()) return;
    copyShareText();
}

void WholeSchool::importPeople() {
    readFile(writeFile(u"заявки.csv"_s, listOfPeople()), u"Import a list..."_s);
    if (HasFatalFailure()) return;
    transfer::ImportDialog* dialog = store().lists().dialog();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(waitUntil([&] { return dialog->work().source() && !dialog->work().isBusy(); }));
    hands->sitAt(dialog);
    RS_BY_HAND(press(u"Import %1 rows"_s.arg(guests)));
    ASSERT_TRUE(waitUntil([&] { return stored(u"participant"_s).size() == guests; }, 30'000));
    EXPECT_TRUE(storedOne(u"participant"_s, u"status"_s, u"waiting"_s).isValid());
    ASSERT_TRUE(waitUntil([&] { return store().lists().dialog() == nullptr; }));
    sit();
    showPlan();
    showStep(6);
    EXPECT_TRUE(isFilled(6, u"door_list"_s));
}

void WholeSchool::moveUpTheLine() {
    auto* step = page->findChild<plan::Step6Page*>();
    ASSERT_TRUE(step);
    EXPECT_TRUE(waitUntil([&] { return step->placesWords() == u"60 of 60 places taken"_s; }))
        << step->placesWords().toStdString();
    const auto says = [&](const QString& words) { return waitUntil([&] { return wordsOf(*step).contains(words); }); };
    EXPECT_TRUE(says(u"41 people on the waiting list, no free places"_s)) << wordsOf(*step).toStdString();
    write(u"Capacity"_s, QString::number(places + 3));
    leave();
    ASSERT_TRUE(waitUntil([&] { return hands->named(u"Move up 3 people"_s) != nullptr; }))
        << wordsOf(*step).toStdString();
    RS_BY_HAND(press(u"Move up 3 people"_s));
    EXPECT_TRUE(says(u"38 people on the waiting list"_s)) << wordsOf(*step).toStdString();
}

void WholeSchool::copyShareText() {
    write(u"Registration link"_s, u"https://example.org/school"_s);
    leave();
    EXPECT_TRUE(becomes(u"registration_link"_s, u"https://example.org/school"_s));
    const auto* shown = qobject_cast<QPlainTextEdit*>(hands->named(u"Share text"_s));
    ASSERT_TRUE(shown && waitUntil([&] { return shown->toPlainText().contains(u"https://example.org/school"_s); }));
    QGuiApplication::clipboard()->clear();
    RS_BY_HAND(press(u"Copy the text"_s));
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.contains(u"Исследовательские проекты"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"https://example.org/school"_s)) << text.toStdString();
}

//! A digit answers and goes on; a mouse shows the number.
void WholeSchool::typeForm(const QStringList& answers) {
    feedback::PaperTab& paper = window().findChild<feedback::FeedbackPage*>()->paper();
    ASSERT_EQ(paper.fields().size(), answers.size());
    for (qsizetype i = 0; i < answers.size(); ++i) {
        feedback::AnswerField* field = paper.fields().at(i);
        const QString& answer = answers.at(i);
        const bool isNumber = domain::rangeOf(field->question().kind).has_value();
        Hands::bringIntoSight(field, field->rect());
        if (hands->hasKeys()) {
            hands->type(answer);
            if (!isNumber) hands->keys(Qt::Key_Return);
        } else if (isNumber) {
            constexpr int stride = 8;
            for (int x = 4; x < field->width() && field->answer().toInt(-1) != answer.toInt(); x += stride)
                hands->click(field, {x, 8});
            EXPECT_EQ(field->answer().toInt(-1), answer.toInt());
        } else if (!answer.isEmpty()) {
            ASSERT_TRUE(hands->click(field, field->rect().center()));
            hands->type(answer);
        }
    }
    if (!hands->hasKeys()) {
        RS_BY_HAND(press(u"Store and take the next"_s));
    }
}

void WholeSchool::importAnswers() {
    QString text = u"How useful was it for your practice?;Which practices have you started to use?\n"_s;
    text += u"5;Утренний круг\n3;Игра в вопросы\n"_s;
    readFile(writeFile(u"ответы.csv"_s, text), u"Import answers..."_s);
    if (HasFatalFailure()) return;
    const QPointer<feedback::AnswersDialog> dialog = window().findChild<feedback::AnswersDialog*>();
    ASSERT_TRUE(dialog);
    hands->sitAt(dialog);
    ASSERT_TRUE(waitUntil([&] { return hands->named(u"Import 2 answers"_s) != nullptr; })) << hands->everything();
    RS_BY_HAND(press(u"Import 2 answers"_s));
    ASSERT_TRUE(waitUntil([&] { return stored(u"response"_s, {}).size() == 4; }));
    ASSERT_TRUE(waitUntil([&] { return !dialog || !dialog->isVisible(); }));
    sit();
}

void WholeSchool::readSummary() {
    RS_BY_HAND(turnTo(u"Feedback"_s, u"Summary"_s));
    auto* feedback = window().findChild<feedback::FeedbackPage*>();
    const auto says = [](const QWidget& place, const QString& words) {
        return waitUntil([&] { return wordsOf(place).contains(words); });
    };
    EXPECT_TRUE(says(*feedback, u"Mean 4.3"_s)) << wordsOf(*feedback).toStdString(); // 5, 4, 5 and 3
    EXPECT_TRUE(says(*feedback, u"Утренний круг 2"_s)) << wordsOf(*feedback).toStdString();
    showPlan();
    showStep(7);
    EXPECT_TRUE(says(*page->stepPage(7), u"Mean 4.3"_s));
    EXPECT_TRUE(says(*page->stepPage(7), u"Утренний круг 2"_s));
    EXPECT_TRUE(isFilled(7, u"responses"_s));
}

void WholeSchool::planFeedback() {
    showStep(7);
    RS_BY_HAND(press(u"Take the template for a school"_s));
    EXPECT_TRUE(isFilled(7, u"questionnaire"_s));
    EXPECT_GE(page->tasks()->rows().size(), 3) << "nobody is reminded to ask again";
    ASSERT_TRUE(waitUntil([&] { return hands->named(u"Questionnaire and answers"_s) != nullptr; }));
    RS_BY_HAND(press(u"Questionnaire and answers"_s));
    ASSERT_EQ(window().currentPage(), PageId::Feedback);
    ASSERT_TRUE(waitUntil([&] { return hands->named(u"Type in paper forms"_s) != nullptr; })) << "no questions yet";
    RS_BY_HAND(press(u"Type in paper forms"_s));
    for (const QStringList& form :
         {QStringList{u"5"_s, u"5"_s, u"4"_s, u"5"_s, u"9"_s, u"Утренний круг"_s, u""_s, u""_s, u"Спасибо"_s},
          QStringList{u"4"_s, u"4"_s, u"4"_s, u"4"_s, u"7"_s, u""_s, u""_s, u"Больше практики"_s, u""_s}}) {
        const auto before = stored(u"response"_s, {}).size();
        typeForm(form);
        if (HasFatalFailure()) return;
        ASSERT_TRUE(waitUntil([&] { return stored(u"response"_s, {}).size() == before + 1; }));
    }
    importAnswers();
    if (HasFatalFailure()) return;
    readSummary();
}

} // namespace rs::test
