// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/feedbacksummary.h"

#include <QJsonArray>
#include <QSet>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

namespace {

using namespace Qt::StringLiterals;
using namespace rs::domain;

TEST(Questionnaires, CodesOfTheBankAreUniqueAndTemplatesUseThem) {
    QSet<QString> codes;
    for (const BankQuestion& question : questionBank()) {
        EXPECT_FALSE(codes.contains(QString::fromLatin1(question.code))) << question.code;
        codes.insert(QString::fromLatin1(question.code));
        EXPECT_GT(question.phrases.size(), 0U) << question.code;
    }
    for (const QuestionnaireTemplate& form : questionnaireTemplates()) {
        EXPECT_EQ(questionnaireTemplate(QString::fromLatin1(form.code)), &form);
        bool practice = false, recommendation = false;
        for (const char* code : form.questions) {
            const BankQuestion* question = bankQuestion(QString::fromLatin1(code));
            ASSERT_TRUE(question) << form.code << ' ' << code;
            practice = practice || question->kind == QuestionKind::Practice;
            recommendation = recommendation || question->kind == QuestionKind::Recommendation;
        }
        EXPECT_TRUE(practice) << form.code << " asks for no practice";
        EXPECT_TRUE(recommendation) << form.code;
    }
}

TEST(Questionnaires, KindsHaveCodesBothWays) {
    for (int kind = 0; kind < questionKinds; ++kind)
        EXPECT_EQ(questionKindOf(codeOf(QuestionKind(kind))), QuestionKind(kind));
    EXPECT_EQ(questionKindOf(u"something new"), QuestionKind::Text);
}

TEST(Questionnaires, OwnCodesFollowTheTextAlone) {
    EXPECT_EQ(ownQuestionCode(u"Что ещё?"_s), ownQuestionCode(u"  что еще? "_s));
    EXPECT_NE(ownQuestionCode(u"Что ещё?"_s), ownQuestionCode(u"Кто ещё?"_s));
    EXPECT_TRUE(ownQuestionCode(u"Что ещё?"_s).startsWith("own_"_L1));
}

TEST(Questionnaires, HeadingsOfFormsFindTheirQuestion) {
    const std::pair<const char16_t*, const char*> cases[] = {
        {u"оцените практическую пользу (1-5)", "usefulness"},
        {u"какова вероятность, что вы порекомендуете нашу школу коллегам? (0-10)", "recommendation"},
        {u"how likely are you to recommend us?", "recommendation"},
        {u"какие инструменты вы начали использовать?", "practices"},
        {u"which methods have you started to use", "practices"},
        {u"что вам больше всего понравилось?", "best"},
        {u"предложения", "improve"},
        {u"ваша организация", nullptr},
        {u"город", nullptr},
    };
    for (const auto& [heading, code] : cases) {
        const BankQuestion* found = bankQuestionOf(QString::fromUtf16(heading));
        EXPECT_EQ(found ? found->code : "", code ? code : std::string()) << QString::fromUtf16(heading).toStdString();
    }
}

TEST(Answers, ScoresAreReadFromWhatFormsWrite) {
    const std::pair<const char16_t*, int> good[] = {{u"5", 5},      {u" 4 ", 4},           {u"5.0", 5}, {u"3,0", 3},
                                                    {u"10", 10},    {u"5 — отлично", 5},   {u"0", 0},   {u"9 из 10", 9},
                                                    {u"4 of 5", 4}, {u"5 (excellent)", 5}, {u"7/10", 7}};
    for (const auto& [cell, score] : good) EXPECT_EQ(readScore(cell), score) << QString::fromUtf16(cell).toStdString();
    for (const char16_t* cell :
         {u"5-7 лет", u"8 - 10 years", u"30-44", u"5,5", u"пять", u"", u"2027-03-14", u"100", u"5 лет", u"-1"})
        EXPECT_FALSE(readScore(cell)) << QString::fromUtf16(cell).toStdString();
}

TEST(Answers, EachKindTakesWhatFitsIt) {
    struct Case {
        QuestionKind kind;
        const char16_t* cell;
        QJsonValue value;
        bool ok;
    };
    const Case cases[] = {
        {QuestionKind::Scale, u"5", 5, true},
        {QuestionKind::Scale, u"0", QJsonValue::Undefined, false},
        {QuestionKind::Scale, u"6", QJsonValue::Undefined, false},
        {QuestionKind::Scale, u"", QJsonValue::Undefined, true},
        {QuestionKind::Scale, u"N/A", QJsonValue::Undefined, true},
        {QuestionKind::Recommendation, u"0", 0, true},
        {QuestionKind::Recommendation, u"10", 10, true},
        {QuestionKind::Recommendation, u"11", QJsonValue::Undefined, false},
        {QuestionKind::Recommendation, u"да", QJsonValue::Undefined, false},
        {QuestionKind::Single, u" Да ", u"Да"_s, true},
        {QuestionKind::Several, u"а; б;;а", QJsonArray({u"а"_s, u"б"_s}), true},
        {QuestionKind::Practice, u"Детский совет", QJsonArray({u"Детский совет"_s}), true},
        {QuestionKind::Text, u"Нет", u"Нет"_s, true},
    };
    for (const Case& one : cases) {
        const AnswerReading reading = readAnswer(one.kind, one.cell, u";"_s);
        EXPECT_EQ(reading.ok, one.ok) << QString::fromUtf16(one.cell).toStdString();
        EXPECT_EQ(reading.value, one.value) << QString::fromUtf16(one.cell).toStdString();
    }
}

TEST(Answers, ContentTellsTheKind) {
    struct Case {
        QStringList cells;
        QuestionKind kind;
        QString separator;
    };
    const Case cases[] = {
        {{u"5"_s, u"4"_s, u""_s, u"1"_s}, QuestionKind::Scale, {}},
        {{u"5"_s, u"0"_s, u"3"_s}, QuestionKind::Recommendation, {}},
        {{u"9"_s, u"10"_s, u"7"_s}, QuestionKind::Recommendation, {}},
        {{u"12"_s, u"3"_s}, QuestionKind::Text, {}},
        {{u"да"_s, u"нет"_s, u"да"_s, u"нет"_s}, QuestionKind::Single, {}},
        {{u"а;б"_s, u"б"_s, u"а;в"_s, u"в;б;а"_s}, QuestionKind::Several, u";"_s},
        {{u"а, б"_s, u"б"_s, u"а, в"_s, u"в, б, а"_s}, QuestionKind::Several, u","_s},
        {{u"а\nб"_s, u"б"_s, u"а\nв"_s, u"в\nб\nа"_s}, QuestionKind::Several, u"\n"_s},
        {{u"Наука, техника"_s, u"Спорт"_s, u"Наука, техника"_s, u"Спорт"_s}, QuestionKind::Single, {}},
        {{u"Всё понравилось, спасибо"_s, u"Больше практики"_s, u"Нет слов"_s}, QuestionKind::Text, {}},
        {{}, QuestionKind::Text, {}},
    };
    for (const Case& one : cases) {
        const QuestionGuess guess = guessQuestion(one.cells);
        EXPECT_EQ(int(guess.kind), int(one.kind)) << one.cells.join(u'|').toStdString();
        EXPECT_EQ(guess.separator, one.separator) << one.cells.join(u'|').toStdString();
    }
    EXPECT_EQ(guessQuestion({u"б"_s, u"а"_s, u"а"_s, u"б"_s, u"а"_s}).options, QStringList({u"а"_s, u"б"_s}));
}

QList<FilledForm> formsOf(const QString& code, const QList<QJsonValue>& answers) {
    QList<FilledForm> forms;
    for (const QJsonValue& answer : answers) {
        FilledForm form;
        if (!answer.isUndefined()) form.answers.insert(code, answer);
        forms << form;
    }
    return forms;
}

TEST(FeedbackSummaries, BlanksAreLeftOutOfMeansAndShares) {
    const QList<Question> questions{{{}, u"usefulness"_s, QuestionKind::Scale, u"?"_s}};
    const FeedbackSummary summary =
        summarize(questions, formsOf(u"usefulness"_s, {5, QJsonValue::Undefined, 4, 5, QJsonValue::Undefined}));
    const QuestionSummary& one = summary.questions.first();
    EXPECT_EQ(summary.forms, 5);
    EXPECT_EQ(one.answered, 3);
    EXPECT_EQ(one.blank, 2);
    EXPECT_DOUBLE_EQ(one.mean.value(), 14.0 / 3);
    ASSERT_EQ(one.shares.size(), 5);
    EXPECT_EQ(one.shares.at(4), (AnswerShare{u"5"_s, 2, 2.0 / 3}));
    EXPECT_EQ(one.shares.at(0).count, 0);
    EXPECT_FALSE(summary.recommendation);
    EXPECT_FALSE(summarize(questions, formsOf(u"usefulness"_s, {})).questions.first().mean);
}

TEST(FeedbackSummaries, RecommendationIsPromotersMinusCritics) {
    const QList<Question> questions{{{}, u"recommendation"_s, QuestionKind::Recommendation, u"?"_s}};
    const std::pair<QList<QJsonValue>, double> cases[] = {
        {{10, 9, 8, 7, 6, 0}, 0.0}, {{10, 9}, 100.0},        {{0, 6}, -100.0}, {{7, 8}, 0.0},
        {{9, 8, 8, 8}, 25.0},       {{10, 10, 10, 3}, 50.0},
    };
    for (const auto& [answers, score] : cases) {
        QList<QJsonValue> withBlanks = answers;
        withBlanks << QJsonValue::Undefined << QJsonValue::Undefined;
        EXPECT_DOUBLE_EQ(summarize(questions, formsOf(u"recommendation"_s, withBlanks)).recommendation.value(), score);
    }
    QList<FilledForm> beside = formsOf(u"other"_s, {QJsonValue::Undefined, QJsonValue::Undefined});
    beside[0].recommendation = 9;
    EXPECT_DOUBLE_EQ(summarize(questions, beside).recommendation.value(), 100.0) << "kept beside the answers";
    EXPECT_EQ(summarize(questions, beside).questions.first().answered, 1);
}

TEST(FeedbackSummaries, PracticesAreCountedOnceAFormWhateverTheirCase) {
    const QList<Question> questions{
        {{}, u"practices"_s, QuestionKind::Practice, u"?"_s, {u"Детский совет"_s, u"Утренний круг"_s}},
        {{}, u"own"_s, QuestionKind::Practice, u"?"_s}};
    QList<FilledForm> forms = formsOf(u"practices"_s, {QJsonArray({u"Детский совет"_s}), QJsonValue::Undefined,
                                                       QJsonArray({u"детский совет"_s, u"Игра"_s})});
    forms[0].answers.insert(u"own"_s, QJsonArray({u"Детский совет"_s}));
    const FeedbackSummary summary = summarize(questions, forms);
    ASSERT_EQ(summary.practices.size(), 2);
    EXPECT_EQ(summary.practices.at(0), (AnswerShare{u"Детский совет"_s, 2, 1.0}));
    EXPECT_EQ(summary.practices.at(1), (AnswerShare{u"Игра"_s, 1, 0.5}));
    EXPECT_EQ(summary.questions.at(0).shares.size(), 3) << "an option nobody chose is shown, too";
}

TEST(FeedbackSummaries, QuotesAreWholeSentencesAndThoseMadeForItComeFirst) {
    const QList<Question> questions{{{}, u"best"_s, QuestionKind::Text, u"?"_s},
                                    {{}, u"improve"_s, QuestionKind::Text, u"?"_s},
                                    {{}, u"quote"_s, QuestionKind::Text, u"?"_s}};
    FilledForm form;
    form.answers = {{u"best"_s, u"Мастерская про игру"_s},
                    {u"improve"_s, u"Больше времени на вопросы"_s},
                    {u"quote"_s, u"Лучшая школа за год"_s}};
    FilledForm shortOne;
    shortOne.answers = {{u"quote"_s, u"Спасибо"_s}};
    const FeedbackSummary summary = summarize(questions, {form, shortOne, form});
    EXPECT_EQ(summary.quotes, QStringList({u"Лучшая школа за год"_s, u"Мастерская про игру"_s}));
}

TEST(FeedbackSummaries, PropertiesOfRandomForms) {
    const bool holds = rc::check("means, shares and scores stay in their bounds, in any order", [] {
        const QList<Question> questions{{{}, u"usefulness"_s, QuestionKind::Scale, u"?"_s},
                                        {{}, u"recommendation"_s, QuestionKind::Recommendation, u"?"_s}};
        QList<FilledForm> forms;
        int blanks = 0;
        for (const auto& [scale, score] : *rc::gen::container<std::vector<std::pair<int, int>>>(
                 rc::gen::pair(rc::gen::inRange(0, 6), rc::gen::inRange(-1, 11)))) {
            FilledForm form;
            if (scale > 0) form.answers.insert(u"usefulness"_s, scale);
            if (score >= 0) form.answers.insert(u"recommendation"_s, score);
            blanks += scale > 0 ? 0 : 1;
            forms << form;
        }
        const FeedbackSummary summary = summarize(questions, forms);
        RC_ASSERT(summary.questions.at(0).blank == blanks);
        RC_ASSERT(summary.questions.at(0).answered + blanks == forms.size());
        for (const QuestionSummary& one : summary.questions) {
            const NumberRange range = *rangeOf(one.question.kind);
            RC_ASSERT(one.mean.has_value() == (one.answered > 0));
            if (one.mean) RC_ASSERT(*one.mean >= range.first && *one.mean <= range.last);
            double sum = 0;
            for (const AnswerShare& share : one.shares) sum += share.share;
            if (one.answered > 0) RC_ASSERT(qAbs(sum - 1.0) < 1e-9);
        }
        if (summary.recommendation) RC_ASSERT(*summary.recommendation >= -100 && *summary.recommendation <= 100);
        QList<FilledForm> turned = forms;
        std::reverse(turned.begin(), turned.end());
        const FeedbackSummary other = summarize(questions, turned);
        RC_ASSERT(other.recommendation == summary.recommendation);
        RC_ASSERT(other.questions.at(0).mean == summary.questions.at(0).mean);
        // One blank form more changes nothing but the number of forms and blanks.
        const FeedbackSummary more = summarize(questions, forms + QList<FilledForm>{FilledForm{}});
        RC_ASSERT(more.recommendation == summary.recommendation);
        RC_ASSERT(more.questions.at(0).shares == summary.questions.at(0).shares);
        RC_ASSERT(more.forms == summary.forms + 1);
    });
    EXPECT_TRUE(holds);
}

} // namespace
