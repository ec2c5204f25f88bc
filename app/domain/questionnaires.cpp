// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/questionnaires.h"

#include "base/fold.h"
#include "domain/choices.h"

namespace rs::domain {

namespace {

using enum QuestionKind;

constexpr const char16_t* topicPhrases[] = {u"актуальность темы", u"актуальна тема", u"актуальности темы",
                                            u"relevance of the topic", u"relevant was the topic"};
constexpr const char16_t* usefulnessPhrases[] = {
    u"полезност",    u"практическую пользу", u"практической пользы", u"полезной была",
    u"полезным был", u"полезна была",        u"полезно было",        u"useful"};
constexpr const char16_t* speakersPhrases[] = {u"работу спикеров",      u"работы спикеров",        u"оцените спикеров",
                                               u"работу лекторов",      u"работу ведущих",         u"rate the speakers",
                                               u"work of the speakers", u"quality of the speakers"};
constexpr const char16_t* organisationPhrases[] = {u"организацию школы",
                                                   u"организацию мероприятия",
                                                   u"уровень организации",
                                                   u"качество организации",
                                                   u"well was the school organised",
                                                   u"organised",
                                                   u"organized",
                                                   u"organisation of the",
                                                   u"organization of the"};
constexpr const char16_t* connectionPhrases[] = {u"качество связи", u"работу платформы", u"связь и платформ",
                                                 u"quality of the connection", u"connection and the platform"};
constexpr const char16_t* recommendationPhrases[] = {u"порекоменд", u"рекомендуете", u"рекомендовать", u"рекомендова",
                                                     u"посовету",   u"советовать",   u"recommend",     u"nps"};
constexpr const char16_t* practicePhrases[] = {
    u"начали использовать", u"начали применять", u"стали использовать", u"стали применять", u"уже применяете",
    u"уже используете",     u"внедрили",         u"started to use",     u"started using",   u"began to use"};
constexpr const char16_t* effectPhrases[] = {u"помогает вам", u"в ежедневной работе", u"изменилось в вашей работе",
                                             u"help you in your", u"changed in your work"};
constexpr const char16_t* planPhrases[] = {u"планируете примен", u"планируете использовать", u"попробуете",
                                           u"plan to use", u"will you try"};
constexpr const char16_t* bestPhrases[] = {u"понравилось",   u"самым ценным", u"самое ценное",
                                           u"наиболее ценн", u"like most",    u"most valuable"};
constexpr const char16_t* improvePhrases[] = {u"предложени", u"улучшить", u"пожелани", u"improve", u"suggestion"};
constexpr const char16_t* topicsPhrases[] = {u"какие темы", u"темы вам", u"темы для следующ", u"which topics",
                                             u"topics would"};
constexpr const char16_t* quotePhrases[] = {u"отзыв", u"цитир", u"quote", u"testimonial"};

constexpr BankQuestion bank[] = {
    {"topic", Scale, RS_TEXT("question", "How relevant was the topic?"), topicPhrases},
    {"usefulness", Scale, RS_TEXT("question", "How useful was it for your practice?"), usefulnessPhrases},
    {"speakers", Scale, RS_TEXT("question", "How do you rate the work of the speakers?"), speakersPhrases},
    {"organisation", Scale, RS_TEXT("question", "How well was the school organised?"), organisationPhrases},
    {"connection", Scale, RS_TEXT("question", "How well did the connection and the platform work?"), connectionPhrases},
    {"recommendation", Recommendation,
     RS_TEXT("question", "How likely are you to recommend the school to a colleague?"), recommendationPhrases},
    {"practices", Practice, RS_TEXT("question", "Which practices have you started to use?"), practicePhrases},
    {"effect", Text, RS_TEXT("question", "How does it help you in your daily work?"), effectPhrases},
    {"plan", Text, RS_TEXT("question", "What will you try within the next month?"), planPhrases},
    {"best", Text, RS_TEXT("question", "What was most valuable for you?"), bestPhrases},
    {"improve", Text, RS_TEXT("question", "What should be improved?"), improvePhrases},
    {"next_topics", Text, RS_TEXT("question", "Which topics do you need next?"), topicsPhrases},
    {"quote", Text, RS_TEXT("question", "A few words about the school that may be quoted"), quotePhrases},
};

constexpr const char* schoolQuestions[] = {"topic",     "usefulness", "speakers", "organisation", "recommendation",
                                           "practices", "best",       "improve",  "quote"};
constexpr const char* onlineQuestions[] = {"topic",          "usefulness", "speakers", "connection",
                                           "recommendation", "practices",  "improve",  "next_topics"};
constexpr const char* shortQuestions[] = {"usefulness", "recommendation", "practices", "quote"};
constexpr const char* followUpQuestions[] = {"recommendation", "practices", "effect", "next_topics"};

constexpr QuestionnaireTemplate templates[] = {
    {"school", RS_TEXT("questionnaire", "School, nine questions"), schoolQuestions},
    {"online", RS_TEXT("questionnaire", "Online session"), onlineQuestions},
    {"short", RS_TEXT("questionnaire", "Short, four questions"), shortQuestions},
    {"follow_up", RS_TEXT("questionnaire", "Months after the school"), followUpQuestions},
};

} // namespace

QString codeOf(QuestionKind kind) { return QString::fromLatin1(choices::questionKind[int(kind)].code); }

QuestionKind questionKindOf(QStringView code) {
    for (int kind = 0; kind < questionKinds; ++kind) {
        if (code == QLatin1String(choices::questionKind[kind].code)) return QuestionKind(kind);
    }
    return Text;
}

std::optional<NumberRange> rangeOf(QuestionKind kind) {
    if (kind == Scale) return NumberRange{1, 5};
    if (kind == Recommendation) return NumberRange{0, 10};
    return std::nullopt;
}

std::span<const BankQuestion> questionBank() { return bank; }

const BankQuestion* bankQuestion(QStringView code) {
    for (const BankQuestion& question : bank) {
        if (code == QLatin1String(question.code)) return &question;
    }
    return nullptr;
}

const BankQuestion* bankQuestionOf(const QString& foldedHeading) {
    const BankQuestion* found = nullptr;
    qsizetype longest = 0;
    for (const BankQuestion& question : bank) {
        for (const char16_t* phrase : question.phrases) {
            const QStringView words(phrase);
            if (words.size() <= longest || !foldedHeading.contains(words)) continue;
            longest = words.size();
            found = &question;
        }
    }
    return found;
}

std::span<const QuestionnaireTemplate> questionnaireTemplates() { return templates; }

const QuestionnaireTemplate* questionnaireTemplate(QStringView code) {
    for (const QuestionnaireTemplate& one : templates) {
        if (code == QLatin1String(one.code)) return &one;
    }
    return nullptr;
}

QString ownQuestionCode(const QString& text) {
    constexpr qsizetype digits = 8;
    return QStringLiteral("own_") + base::toText(base::builtInId(u"question", base::fold(text))).left(digits);
}

} // namespace rs::domain
