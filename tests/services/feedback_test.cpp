// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/feedback/adoptions.h"
#include "services/feedback/feedbackimporter.h"
#include "services/feedback/feedbackreport.h"
#include "services/feedback/forms.h"
#include "transferfixture.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using domain::QuestionKind;
using services::FeedbackColumns;
using services::FeedbackImporter;
using services::FeedbackImportReport;
using Kind = services::FeedbackColumn::Kind;

class FeedbackTest : public test::TransferTest {
protected:
    base::Result<> write(const services::Workspace::Work& work) {
        RS_ASSIGN(storage::Writer writer, storage::Writer::begin(store(), u"edit"_s, u"test"_s));
        RS_TRY(work(writer));
        RS_TRY(writer.commit());
        return {};
    }
    services::Questionnaire form() {
        auto loaded = services::loadQuestionnaire(store(), school());
        EXPECT_TRUE(loaded);
        return loaded.value_or(services::Questionnaire());
    }
    FeedbackColumns columns(const services::ImportSource& source) { return FeedbackColumns::match(source, form()); }
    base::Result<FeedbackImportReport> tryImport(const QString& text, const base::Progress& progress = {}) {
        const auto source = read(text);
        return FeedbackImporter(*source, columns(*source), {school()}).import(store(), progress);
    }
    FeedbackImportReport import(const QString& text) {
        auto report = tryImport(text);
        EXPECT_TRUE(report) << (report ? 0 : int(report.error().code));
        return report ? std::move(*report) : FeedbackImportReport();
    }
    static QJsonObject answers(const domain::Record& response) {
        return QJsonDocument::fromJson(response.text(u"answers").toUtf8()).object();
    }
    base::Id addParticipant(const QString& family, const QString& given, const QString& email) {
        domain::Record person(domain::entity(u"person"));
        person.set(u"family_name", family).set(u"given_name", given);
        if (!email.isEmpty()) person.set(u"email", email);
        const base::Id id = add(person);
        domain::Record participant(domain::entity(u"participant"));
        participant.set(u"event_id", QVariant::fromValue(school())).set(u"person_id", QVariant::fromValue(id));
        participant.set(u"family_name", family).set(u"given_name", given).set(u"status", u"attended"_s);
        if (!email.isEmpty()) participant.set(u"email", email);
        add(participant);
        return id;
    }
};

const QString list = u"Отметка времени,Ваше имя и фамилия,Электронная почта,Оцените практическую пользу (1-5),"
                     "Порекомендуете ли вы школу коллеге?,Какие практики вы начали использовать?,Где вы работаете?\n"
                     "2027-03-15 10:00:00,Анна Белых,anna@example.org,5,10,Утренний круг;Детский совет,сад\n"
                     "2027-03-15 10:05:00,,anonymous,4,9,Детский совет,школа\n"
                     "2027-03-15 10:06:00,,,,6,Утренний круг;Детский совет,сад\n"
                     "2027-03-15 10:07:00,Олег Немо,oleg@example.org,3,,,школа\n"_s;

TEST_F(FeedbackTest, ColumnsFindTheirQuestionsByWordsAndContent) {
    const auto source = read(list);
    const FeedbackColumns found = columns(*source);
    ASSERT_EQ(found.size(), 7);
    EXPECT_EQ(found.at(0).kind, Kind::Time);
    EXPECT_EQ(found.at(1).kind, Kind::Person);
    EXPECT_EQ(found.at(2).kind, Kind::Person);
    EXPECT_EQ(found.at(3).question.code, u"usefulness"_s);
    EXPECT_EQ(found.at(4).question.code, u"recommendation"_s);
    EXPECT_EQ(found.at(5).question.code, u"practices"_s);
    EXPECT_EQ(found.at(5).separator, u";"_s);
    EXPECT_EQ(found.at(6).question.kind, QuestionKind::Single);
    EXPECT_TRUE(found.at(6).question.code.startsWith("own_"_L1));
    EXPECT_EQ(found.newQuestions(), 4);
}

TEST_F(FeedbackTest, AnswersGoInWithTimeSenderAndQuestions) {
    const base::Id anna = addParticipant(u"Белых"_s, u"Анна"_s, u"anna@example.org"_s);
    const FeedbackImportReport report = import(list);
    EXPECT_EQ(report.rows, 4);
    EXPECT_EQ(report.responses, 4);
    EXPECT_EQ(report.questions, 4);
    EXPECT_EQ(report.people, 1);
    EXPECT_NEAR(report.recommendation.value(), 100.0 / 3, 1e-9) << "blanks left out";
    const QList<domain::Record> responses = all(u"response");
    ASSERT_EQ(responses.size(), 4);
    EXPECT_EQ(responses[0].reference(u"person_id"), anna);
    EXPECT_EQ(responses[0].value(u"at").toLongLong(),
              QDateTime({2027, 3, 15}, {10, 0}, QTimeZone("Asia/Krasnoyarsk")).toMSecsSinceEpoch());
    EXPECT_EQ(responses[0].value(u"recommendation").toInt(), 10);
    EXPECT_EQ(answers(responses[0]).value(u"practices"_s), QJsonArray({u"Утренний круг"_s, u"Детский совет"_s}));
    EXPECT_FALSE(answers(responses[0]).contains(u"name"_s)) << "who is known needs no copy of the name";
    EXPECT_TRUE(responses[1].reference(u"person_id").isNull());
    EXPECT_FALSE(answers(responses[2]).contains(u"usefulness"_s));
    EXPECT_TRUE(responses[3].value(u"recommendation").isNull());
    EXPECT_EQ(answers(responses[3]).value(u"email"_s), u"oleg@example.org"_s);
    EXPECT_EQ(form().questions.size(), 4);
    EXPECT_EQ(all(u"person").size(), 1) << "feedback makes nobody up";
}

TEST_F(FeedbackTest, TheSameFileAgainAddsNothing) {
    import(list);
    const FeedbackImportReport again = import(list);
    EXPECT_EQ(again.responses, 0);
    EXPECT_EQ(again.duplicates, 4);
    EXPECT_EQ(again.newQuestions, 0);
    EXPECT_EQ(all(u"response").size(), 4);
    EXPECT_EQ(form().questions.size(), 4);
}

TEST_F(FeedbackTest, AnonymousFormsMayBeAlikeButNotComeTwice) {
    const QString paper = u"Оцените практическую пользу,Порекомендуете ли вы школу?\n5,10\n5,10\n4,9\n"_s;
    EXPECT_EQ(import(paper).responses, 3);
    EXPECT_EQ(import(paper).responses, 0);
    EXPECT_EQ(import(paper + u"5,10\n"_s).responses, 1) << "a third form like two that are there";
    const QString timed = u"Timestamp,Useful?\n2027-03-15 10:00:00,5\n2027-03-15 10:00:00,5\n2027-03-15 10:01:00,5\n"_s;
    const FeedbackImportReport report = import(timed);
    EXPECT_EQ(report.responses, 2);
    EXPECT_EQ(report.duplicates, 1);
}

TEST_F(FeedbackTest, BadRowsAreNamedAndStayOut) {
    ASSERT_TRUE(write(services::addTemplate(school(), u"short"_s, base::Language::Russian)));
    const auto source =
        read(u"Отметка времени,Насколько это было полезно для вашей практики?,usefulness,recommendation\n"
             "2027-03-15 10:00:00,,5,10\n2027-02-31 10:00:00,,5,10\n2027-03-15 10:02:00,,7,10\n"
             "2027-03-15 10:03:00,,5,пять\n2027-03-15 10:04:00,,,\n2027-03-15 10:05:00,,4,9\n"
             "2027-03-15 10:06:00,,4,9\n2027-03-15 10:07:00,,4,9\n2027-03-15 10:08:00,,4,9\n"_s);
    const auto report = FeedbackImporter(*source, columns(*source), {school()}).import(store());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->responses, 5);
    EXPECT_EQ(report->rejected, 4);
    using Code = services::RowProblem::Code;
    const std::pair<int, Code> expected[] = {
        {3, Code::ImpossibleDate}, {4, Code::NotOnScale}, {5, Code::NoRecommendation}, {6, Code::NoAnswer}};
    for (const auto& [line, code] : expected) {
        const QList<services::RowProblem> problems = report->problems.value(line - 1);
        ASSERT_EQ(problems.size(), 1) << line;
        EXPECT_EQ(problems.first().code, code) << line;
        EXPECT_EQ(source->rows().line(line - 1), line);
    }
}

TEST_F(FeedbackTest, OneUndoTakesEverythingBack) {
    import(list);
    ASSERT_TRUE(storage::Undo(store()).undo(u"test"_s));
    EXPECT_TRUE(all(u"response").isEmpty());
    EXPECT_TRUE(all(u"question").isEmpty());
    EXPECT_TRUE(all(u"questionnaire").isEmpty());
}

TEST_F(FeedbackTest, CancelLeavesNoTrace) {
    base::Progress progress;
    progress.cancel();
    const auto report = tryImport(list, progress);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, base::ErrorCode::Cancelled);
    EXPECT_TRUE(all(u"response").isEmpty());
    EXPECT_TRUE(all(u"question").isEmpty());
}

TEST_F(FeedbackTest, APlanChangesNothingAndSaysTheSame) {
    const auto source = read(list);
    const FeedbackImporter importer(*source, columns(*source), {school()});
    const auto plan = importer.plan(store());
    ASSERT_TRUE(plan);
    EXPECT_TRUE(all(u"response").isEmpty());
    EXPECT_TRUE(all(u"questionnaire").isEmpty());
    const auto done = importer.import(store());
    ASSERT_TRUE(done);
    EXPECT_EQ(plan->responses, done->responses);
    EXPECT_EQ(plan->outcomes, done->outcomes);
    EXPECT_EQ(plan->recommendation, done->recommendation);
}

TEST_F(FeedbackTest, ASecondHeadingIsNoAnswer) {
    const auto report =
        import(u"RespondentID,Useful?,Do you eat?,Gender\n,Response,Response,Response\n1,5,Yes,Male\n2,4,No,Female\n"
               "3,4,No,Female\n4,4,No,Male\n"_s);
    EXPECT_EQ(report.rows, 4);
    EXPECT_EQ(report.responses, 4);
    EXPECT_EQ(report.questions, 3);
}

TEST_F(FeedbackTest, QuestionsAreMadeChangedOrderedAndRemoved) {
    using namespace services;
    ASSERT_TRUE(write(addTemplate(school(), u"short"_s, base::Language::English)));
    ASSERT_TRUE(write(addTemplate(school(), u"online"_s, base::Language::English)));
    QStringList codes;
    for (const auto& question : form().questions) codes << question.code;
    EXPECT_EQ(codes, QStringList({u"usefulness"_s, u"recommendation"_s, u"practices"_s, u"quote"_s, u"topic"_s,
                                  u"speakers"_s, u"connection"_s, u"improve"_s, u"next_topics"_s}))
        << "none twice";
    domain::Question own{{}, {}, QuestionKind::Single, u"Где вы живёте?"_s, {u"Город"_s, u"Село"_s}, true};
    ASSERT_TRUE(write(addQuestion(school(), own, base::Language::Russian)));
    ASSERT_TRUE(write(addQuestion(school(), own, base::Language::Russian)));
    const QList<domain::Question> questions = form().questions;
    ASSERT_EQ(questions.size(), 11);
    EXPECT_NE(questions[9].code, questions[10].code);
    EXPECT_EQ(questions[9].options, own.options);
    EXPECT_TRUE(questions[9].required);
    domain::Question changed = questions[9];
    changed.text = u"Откуда вы?"_s;
    changed.code = u"other"_s;
    ASSERT_TRUE(write(changeQuestion(changed)));
    EXPECT_EQ(form().questions[9].text, u"Откуда вы?"_s);
    EXPECT_EQ(form().questions[9].code, questions[9].code) << "codes never change";
    ASSERT_TRUE(write(orderQuestions({questions[9].id, questions[0].id})));
    EXPECT_EQ(form().questions[0].id, questions[9].id);
    ASSERT_TRUE(write(removeQuestion(questions[9].id)));
    EXPECT_EQ(form().questions.size(), 10);
    changed.text = u"  "_s;
    EXPECT_FALSE(write(changeQuestion(changed)));
}

TEST_F(FeedbackTest, PaperFormsCountInTheSummary) {
    using namespace services;
    ASSERT_TRUE(write(addTemplate(school(), u"short"_s, base::Language::Russian)));
    EXPECT_FALSE(write(addPaperForm(school(), {}))) << "an empty form is none";
    ASSERT_TRUE(write(addPaperForm(school(), {{u"usefulness"_s, 4}, {u"recommendation"_s, 10}})));
    ASSERT_TRUE(write(addPaperForm(school(), {{u"recommendation"_s, 3}})));
    addParticipant(u"Белых"_s, u"Анна"_s, {});
    const auto report = loadFeedback(store(), school());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->summary.forms, 2);
    EXPECT_EQ(report->participants, 1);
    EXPECT_TRUE(report->hasPracticeQuestion);
    EXPECT_DOUBLE_EQ(report->summary.recommendation.value(), 0);
    EXPECT_EQ(all(u"response").first().value(u"recommendation").toInt(), 10);
    EXPECT_EQ(all(u"response").first().text(u"channel"), u"paper"_s);
}

TEST_F(FeedbackTest, FollowUpsAreTasksMadeOnce) {
    using namespace services;
    for (int i = 0; i < 2; ++i) ASSERT_TRUE(write(addFollowUps(school(), base::Language::English)));
    QList<int> days;
    for (const domain::Record& task : all(u"task")) {
        days << task.value(u"due_days").toInt();
        EXPECT_EQ(task.value(u"step").toInt(), 7);
        EXPECT_EQ(task.text(u"state"), u"open"_s);
    }
    EXPECT_EQ(days, QList<int>({30, 90, 180}));
    EXPECT_EQ(loadFeedback(store(), school())->followUps, 3);
}

//! "practice | person | since | still used", one line an adoption.
QStringList adoptionLines(const QList<domain::Record>& adoptions, const QList<domain::Record>& practices) {
    QStringList lines;
    for (const domain::Record& one : adoptions) {
        QString title;
        for (const domain::Record& practice : practices) {
            if (practice.id() == one.reference(u"practice_id")) title = practice.text(u"title");
        }
        lines << title + u'|' + (one.reference(u"person_id").isNull() ? u""_s : u"known"_s) + u'|' +
                     one.text(u"since") + u'|' + one.text(u"still_used_on");
    }
    lines.sort();
    return lines;
}

TEST_F(FeedbackTest, PracticesInUseBecomeAdoptionsOnceAndGoWithOneUndo) {
    addParticipant(u"Белых"_s, u"Анна"_s, u"anna@example.org"_s);
    domain::Record practice(domain::entity(u"practice"));
    add(practice.set(u"title", u"Утренний  КРУГ"_s));
    EXPECT_EQ(import(list).adoptions, 5);
    EXPECT_EQ(all(u"practice").size(), 2) << "one was in the library, one is new";
    EXPECT_EQ(adoptionLines(all(u"adoption"), all(u"practice")),
              QStringList({u"Детский совет|known|2027-03-15|"_s, u"Детский совет||2027-03-15|"_s,
                           u"Детский совет||2027-03-15|"_s, u"Утренний  КРУГ|known|2027-03-15|"_s,
                           u"Утренний  КРУГ||2027-03-15|"_s}));
    EXPECT_EQ(import(list).adoptions, 0) << "the same file";
    EXPECT_EQ(all(u"adoption").size(), 5);
    ASSERT_TRUE(storage::Undo(store()).undo(u"test"_s));
    EXPECT_TRUE(all(u"adoption").isEmpty());
    EXPECT_TRUE(all(u"response").isEmpty());
    EXPECT_EQ(all(u"practice").size(), 1);
}

TEST_F(FeedbackTest, ALaterFormOfTheSamePersonConfirmsAPractice) {
    addParticipant(u"Белых"_s, u"Анна"_s, u"anna@example.org"_s);
    import(list);
    const FeedbackImportReport later =
        import(u"Отметка времени,Электронная почта,Какие практики вы начали использовать?\n"
               "2027-06-20 10:00:00,anna@example.org,детский совет;Пока нет;—\n"_s);
    EXPECT_EQ(later.responses, 1);
    EXPECT_EQ(later.adoptions, 0);
    const QStringList lines = adoptionLines(all(u"adoption"), all(u"practice"));
    EXPECT_EQ(lines.size(), 5);
    EXPECT_TRUE(lines.contains(u"Детский совет|known|2027-03-15|2027-06-20"_s));
    EXPECT_TRUE(lines.contains(u"Утренний круг|known|2027-03-15|"_s)) << "not named again";
}

TEST_F(FeedbackTest, TypedFormsMakeAdoptionsThatFollowTheirCorrection) {
    using namespace services;
    ASSERT_TRUE(write(addTemplate(school(), u"short"_s, base::Language::Russian)));
    const auto practices = [](const QStringList& names) {
        return QJsonObject{{u"usefulness"_s, 4}, {u"practices"_s, QJsonArray::fromStringList(names)}};
    };
    ASSERT_TRUE(write(addPaperForm(school(), practices({u"Утренний круг"_s, u"игра"_s}))));
    ASSERT_TRUE(write(addPaperForm(school(), practices({u"Утренний круг"_s, u"нет"_s}))));
    EXPECT_EQ(all(u"adoption").size(), 3) << "two people may use one practice";
    auto forms = loadForms(store(), school());
    ASSERT_TRUE(forms);
    ASSERT_EQ(forms->size(), 2);
    const StoredForm first = forms->last();
    EXPECT_EQ(first.answers.value(u"practices"_s).toArray().size(), 2);
    ASSERT_TRUE(write(correctForm(first.id, {{u"recommendation"_s, 9}, {u"practices"_s, QJsonArray{u"проект"_s}}})));
    forms = loadForms(store(), school());
    ASSERT_EQ(forms->size(), 2);
    const auto corrected = std::find_if(
        forms->begin(), forms->end(), [](const StoredForm& one) { return one.answers.contains(u"recommendation"_s); });
    ASSERT_NE(corrected, forms->end());
    EXPECT_EQ(corrected->at, first.at);
    EXPECT_EQ(corrected->channel, u"paper"_s);
    EXPECT_FALSE(corrected->answers.contains(u"usefulness"_s)) << "an answer taken back";
    EXPECT_EQ(loadFeedback(store(), school())->summary.recommendation, 100.0);
    EXPECT_EQ(all(u"adoption").size(), 2);
    ASSERT_TRUE(storage::Undo(store()).undo(u"test"_s));
    EXPECT_EQ(all(u"adoption").size(), 3) << "one step of undo";
    ASSERT_TRUE(write(removeForms({first.id})));
    EXPECT_EQ(all(u"adoption").size(), 1);
    EXPECT_EQ(all(u"response").size(), 1);
    EXPECT_FALSE(write(correctForm(first.id, {{u"usefulness"_s, 1}}))) << "it is gone";
}

TEST_F(FeedbackTest, WordsThatNameNoPracticeMakeNone) {
    for (const QString& words : {u"нет"_s, u"Пока нет"_s, u"—"_s, u""_s, u"12"_s, u"none"_s, u"х"_s.repeated(121)})
        EXPECT_FALSE(services::namesPractice(words)) << words.toStdString();
    for (const QString& words : {u"Нетворкинг"_s, u"Утренний круг"_s, u"X-урок"_s})
        EXPECT_TRUE(services::namesPractice(words)) << words.toStdString();
}

} // namespace
