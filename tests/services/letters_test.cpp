// SPDX-License-Identifier: GPL-3.0-or-later
// Letters that invite and that ask for feedback, in both languages, with and without a link.
#include "services/feedback/asking.h"
#include "services/jointext.h"
#include "services/letters.h"
#include "services/programmecopy.h"
#include "services/recordsfixture.h"

#include <QRegularExpression>

namespace rs::test {

using namespace Qt::StringLiterals;
using base::Language;

namespace {

class Letters : public RecordsTest {
protected:
    void SetUp() override {
        RecordsTest::SetUp();
        m_school = addNamed(u"Исследовательские проекты"_s, u"2027-03-12T10:00"_s);
    }
    base::Id addNamed(const QString& title, const QString& start) {
        return addSchool(title, {{u"start"_s, start},
                                 {u"end"_s, u"2027-03-13T17:00"_s},
                                 {u"zone"_s, u"Asia/Krasnoyarsk"_s},
                                 {u"city"_s, u"Канск"_s},
                                 {u"problem"_s, u"Как заметить интерес ребёнка"_s},
                                 {u"registration_closes"_s, u"2027-03-10T11:00"_s}});
    }
    void run(const services::Workspace::Work& work) {
        auto writer = storage::Writer::begin(store(), u"add"_s, u"test"_s);
        ASSERT_TRUE(writer);
        const auto done = work(*writer);
        ASSERT_TRUE(done) << int(done.error().code);
        ASSERT_TRUE(writer->commit());
    }
    qint64 childCount(QAnyStringView table) {
        auto count = sql::Statement::prepare(store().database(),
                                             u"SELECT count(*) FROM "_s + table.toString() + u" WHERE event_id = ?1"_s);
        EXPECT_TRUE(count);
        count->bind(1, m_school);
        EXPECT_TRUE(count->step());
        return count->integer(0);
    }
    QString invitation(const QString& link, Language language) {
        return services::invitationLetter(store(), m_school, link, language).value_or(QString());
    }
    QString feedback(const QString& link, Language language) {
        return services::feedbackLetter(store(), m_school, link, language).value_or(QString());
    }

    base::Id m_school;
    const QString m_link = u"https://example.org/r/7"_s;
};

void expectLines(const QString& letter, const QStringList& lines) {
    for (const QString& line : lines)
        EXPECT_TRUE(letter.split(u'\n').contains(line)) << line.toStdString() << "\n---\n" << letter.toStdString();
}

} // namespace

TEST_F(Letters, AnInvitationSaysWhatWhenWhereAndHow) {
    add(u"team_member", {{u"event_id"_s, text(m_school)}, {u"name"_s, u"Аксарина Рита"_s}, {u"role"_s, u"leader"_s}});
    expectLines(invitation(m_link, Language::Russian),
                {u"Уважаемые коллеги,"_s, u"Исследовательские проекты"_s,
                 u"Над чем будем работать: Как заметить интерес ребёнка"_s,
                 u"Когда: 12–13 марта 2027 г., 10:00 (UTC+7)"_s, u"Где: Канск"_s, u"Регистрация: "_s + m_link,
                 u"Регистрация до: 10 марта 2027 г."_s, u"Команда мероприятия, руководитель: Аксарина Рита"_s});
    expectLines(invitation(m_link, Language::English),
                {u"Dear colleagues,"_s, u"Registration: "_s + m_link, u"Register by: 10 March 2027"_s,
                 u"The organizing team, leader: Аксарина Рита"_s});
    for (const Language language : {Language::Russian, Language::English})
        EXPECT_FALSE(invitation(m_link, language).contains(u"\n\n\n"_s)) << "an empty paragraph";
}

TEST_F(Letters, WhoDeclinedToLeadDoesNotSign) {
    add(u"team_member", {{u"event_id"_s, text(m_school)},
                         {u"name"_s, u"Отказалова Анна"_s},
                         {u"role"_s, u"leader"_s},
                         {u"state"_s, u"declined"_s}});
    expectLines(invitation(m_link, Language::Russian), {u"Команда мероприятия"_s});
    add(u"team_member", {{u"event_id"_s, text(m_school)}, {u"name"_s, u"Аксарина Рита"_s}, {u"role"_s, u"leader"_s}});
    expectLines(invitation(m_link, Language::Russian), {u"Команда мероприятия, руководитель: Аксарина Рита"_s});
}

TEST_F(Letters, WithoutALinkAnAnswerToTheLetterRegisters) {
    const QString letter = invitation({}, Language::Russian);
    EXPECT_FALSE(letter.contains(u"Регистрация: "_s)) << letter.toStdString();
    EXPECT_TRUE(letter.contains(u"Чтобы зарегистрироваться, ответьте на это письмо"_s)) << letter.toStdString();
    EXPECT_FALSE(invitation(m_link, Language::Russian).contains(u"ответьте на это письмо"_s));
    EXPECT_TRUE(invitation(u"  "_s, Language::English).contains(u"To register, answer this letter"_s));
}

TEST_F(Letters, ALetterAsksForFeedbackWithALinkOrOnPaper) {
    run(services::addTemplate(m_school, u"school"_s, Language::Russian));
    run(services::addAskingDays(m_school, Language::Russian));
    expectLines(feedback(m_link, Language::Russian),
                {u"Уважаемые коллеги,"_s, u"Исследовательские проекты"_s, u"12–13 марта 2027 г., 10:00 (UTC+7)"_s,
                 u"Расскажите, что было полезно и что изменить в следующий раз. В анкете 9 вопросов. Ответы займут "
                 u"около 4 минут."_s,
                 u"Анкета: "_s + m_link, u"Ответы принимаются до 22 марта 2027 г."_s, u"Команда мероприятия"_s});
    expectLines(feedback(m_link, Language::English),
                {u"Tell us what was useful and what should be different next time. The questionnaire has 9 questions. "
                 u"It takes about 4 minutes."_s,
                 u"Questionnaire: "_s + m_link, u"Answers are welcome until 22 March 2027."_s});
    const QString paper = feedback({}, Language::Russian);
    EXPECT_FALSE(paper.contains(u"Анкета: "_s));
    EXPECT_TRUE(paper.contains(u"Анкета на бумаге есть у команды."_s)) << paper.toStdString();
}

TEST_F(Letters, WithoutQuestionsAndTasksNothingIsPromised) {
    const QString letter = feedback(m_link, Language::Russian);
    EXPECT_FALSE(letter.contains(u"вопрос"_s)) << letter.toStdString();
    EXPECT_FALSE(letter.contains(u"принимаются"_s)) << letter.toStdString();
    EXPECT_EQ(services::feedbackLetter(store(), base::newId(), m_link, Language::Russian).error().code,
              base::ErrorCode::UnknownRecord);
}

//! ui.md: words without gender, no exclamation marks.
TEST_F(Letters, AreWrittenForEverybody) {
    run(services::addTemplate(m_school, u"school"_s, Language::Russian));
    const QRegularExpression gendered(u"(ему|ей|\\(а\\)|лся|лась)\\b|[!]|ник/"_s,
                                      QRegularExpression::UseUnicodePropertiesOption);
    for (const QString& letter : {invitation(m_link, Language::Russian), feedback(m_link, Language::Russian)})
        EXPECT_FALSE(gendered.match(letter).hasMatch()) << gendered.match(letter).captured().toStdString();
}

TEST_F(Letters, DaysOfAskingComeFromTasksOfEitherLanguage) {
    const auto asking = [&] { return services::loadAsking(store(), m_school).value_or(services::Asking()); };
    EXPECT_TRUE(asking().sent.task.isNull());
    EXPECT_FALSE(asking().closed.due.isValid());
    add(u"task", {{u"event_id"_s, text(m_school)},
                  {u"title"_s, u"отправить анкету"_s},
                  {u"step"_s, u"7"_s},
                  {u"due_days"_s, u"1"_s},
                  {u"state"_s, u"done"_s}});
    EXPECT_EQ(asking().sent.due, QDate(2027, 3, 13));
    EXPECT_TRUE(asking().sent.isDone);
    run(services::addAskingDays(m_school, Language::English));
    EXPECT_EQ(asking().sent.due, QDate(2027, 3, 13)) << "what stands is left";
    EXPECT_EQ(asking().closed.due, QDate(2027, 3, 22));
    const auto before = childCount(u"task");
    run(services::addAskingDays(m_school, Language::Russian));
    EXPECT_EQ(childCount(u"task"), before) << "the same task in another language";
    ASSERT_TRUE(trySet(u"task", asking().closed.task, {{u"state"_s, u"dropped"_s}}));
    EXPECT_TRUE(asking().closed.task.isNull());
}

TEST_F(Letters, TasksInOtherWordsSayTheDaysToo) {
    const auto addTask = [&](const QString& title, int step, int days) {
        return add(u"task", {{u"event_id"_s, text(m_school)},
                             {u"title"_s, title},
                             {u"step"_s, QString::number(step)},
                             {u"due_days"_s, QString::number(days)}});
    };
    const auto asking = [&] { return services::loadAsking(store(), m_school).value_or(services::Asking()); };
    addTask(u"Отправить анкету спикерам"_s, 4, -30);
    addTask(u"Подготовить анкету"_s, 7, -7);
    EXPECT_TRUE(asking().sent.task.isNull()) << "of another step, or another deed";
    addTask(u"Ещё раз отправить ссылку на анкету"_s, 7, 5);
    const base::Id sent = addTask(u"Разослать анкету"_s, 7, 0), closed = addTask(u"Закрыть сбор отзывов"_s, 7, 10);
    EXPECT_EQ(asking().sent.task, sent) << "the first of them";
    EXPECT_EQ(asking().closed.task, closed);
    const base::Id exact = addTask(u"Close the questionnaire"_s, 7, 12);
    EXPECT_EQ(asking().closed.task, exact);
}

TEST_F(Letters, AQuestionnaireOfAnotherSchoolComesWithItsCodes) {
    const base::Id past = addNamed(u"Прошлая"_s, u"2026-03-12T10:00"_s);
    run(services::addTemplate(past, u"short"_s, Language::Russian));
    run(services::addQuestion(past, {{}, {}, domain::QuestionKind::Single, u"Откуда вы?"_s, {u"Город"_s, u"Село"_s}},
                              Language::Russian));
    const auto sources = services::schoolsWithQuestionnaire(store(), m_school);
    ASSERT_TRUE(sources);
    ASSERT_EQ(sources->size(), 1);
    EXPECT_EQ(sources->first().id, past);
    EXPECT_EQ(sources->first().amount, 5);
    EXPECT_EQ(sources->first().day, QDate(2026, 3, 12));
    EXPECT_TRUE(services::schoolsWithQuestionnaire(store(), past)->isEmpty()) << "a school is no source for itself";
    run(services::takeQuestionnaire(past, m_school, Language::Russian));
    const auto questions = services::loadQuestionnaire(store(), m_school)->questions;
    const auto original = services::loadQuestionnaire(store(), past)->questions;
    ASSERT_EQ(questions.size(), 5);
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(questions[i].code, original[i].code);
        EXPECT_NE(questions[i].id, original[i].id);
    }
    EXPECT_EQ(questions[4].options, QStringList({u"Город"_s, u"Село"_s}));
    run(services::takeQuestionnaire(past, m_school, Language::Russian));
    EXPECT_EQ(services::loadQuestionnaire(store(), m_school)->questions.size(), 5) << "asked twice";
}

} // namespace rs::test
