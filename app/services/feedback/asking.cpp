// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/feedback/asking.h"

#include "base/fold.h"
#include "domain/duedate.h"
#include "domain/registry.h"
#include "services/schoolfacts.h"
#include "services/words.h"

#include <algorithm>
#include <span>

namespace rs::services {

using base::Result;
using domain::Question;
using domain::QuestionKind;
using domain::Record;

namespace {

constexpr int stepOfAsking = 7;

using Stems = std::span<const char16_t* const>;

//! Nobody writes it in one way: «Отправить анкету», «Разослать опрос», "Send out the feedback form".
constexpr const char16_t* formStems[] = {u"анкет", u"опрос", u"отзыв", u"questionnaire", u"feedback"};
constexpr const char16_t* sendStems[] = {u"отправ", u"разосл", u"рассыл", u"send"};
constexpr const char16_t* closeStems[] = {u"закры", u"заверш", u"close"};

struct AskingTask {
    const char* title; //!< as the templates of tasks call it
    int dueDays;
    Stems deed;
};
constexpr AskingTask sendTask{QT_TRANSLATE_NOOP("task", "Send the questionnaire"), 0, sendStems};
constexpr AskingTask closeTask{QT_TRANSLATE_NOOP("task", "Close the questionnaire"), 10, closeStems};

//! Whichever language the plan was made in.
bool isCalled(const QString& foldedTitle, const AskingTask& wanted) {
    const auto isIn = [&](base::Language language) {
        return foldedTitle == base::fold(Words::of(language).text("task", wanted.title));
    };
    return isIn(base::Language::Russian) || isIn(base::Language::English);
}

bool containsOneOf(const QString& foldedTitle, Stems stems) {
    return std::any_of(stems.begin(), stems.end(),
                       [&](const char16_t* stem) { return foldedTitle.contains(QStringView(stem)); });
}

//! The task of the template, else the first of step 7 whose words say the same.
const Record* taskOf(const QList<Record>& tasks, const AskingTask& wanted) {
    const Record* alike = nullptr;
    for (const Record& one : tasks) {
        if (one.text(u"state") == QLatin1String("dropped")) continue;
        const QString title = base::fold(one.title());
        if (isCalled(title, wanted)) return &one;
        const bool isAlike = one.value(u"step").toInt() == stepOfAsking && containsOneOf(title, formStems) &&
                             containsOneOf(title, wanted.deed);
        const auto days = [](const Record& task) { return task.value(u"due_days").toInt(); };
        if (isAlike && (!alike || days(one) < days(*alike))) alike = &one;
    }
    return alike;
}

AskingDay dayOf(const Record& event, const Record* task) {
    if (!task) return {};
    const QTimeZone zone = domain::zoneNamed(event.text(u"zone"));
    return {task->id(),
            domain::dueDate(domain::knownNumber(event.value(u"start")), zone,
                            domain::knownNumber(task->value(u"due_days"))),
            task->text(u"state") == QLatin1String("done")};
}

int secondsToAnswer(QuestionKind kind) {
    switch (kind) {
    case QuestionKind::Scale:
    case QuestionKind::Recommendation:
        return 10;
    case QuestionKind::Single:
        return 15;
    case QuestionKind::Several:
    case QuestionKind::Practice:
        return 20;
    case QuestionKind::Text:
        return 40;
    }
    Q_UNREACHABLE();
}

} // namespace

int minutesToAnswer(const QList<Question>& questions) {
    constexpr int minute = 60;
    int seconds = 0;
    for (const Question& one : questions) seconds += secondsToAnswer(one.kind);
    return (seconds + minute - 1) / minute;
}

Result<Asking> loadAsking(storage::Store& store, const base::Id& school) {
    Asking asking;
    RS_ASSIGN(asking.event, store.get(domain::entity(u"event"), school));
    RS_ASSIGN(const Questionnaire form, loadQuestionnaire(store, school));
    asking.questions = int(form.questions.size());
    asking.minutes = minutesToAnswer(form.questions);
    RS_ASSIGN(const QList<Record> tasks, recordsWhere(store, u"task", QLatin1String("event_id"), {school}));
    asking.sent = dayOf(asking.event, taskOf(tasks, sendTask));
    asking.closed = dayOf(asking.event, taskOf(tasks, closeTask));
    return asking;
}

Workspace::Work addAskingDays(const base::Id& school, base::Language language) {
    return [=](storage::Writer& writer) -> Result<> {
        RS_ASSIGN(const QList<Record> tasks,
                  recordsWhere(writer.store(), u"task", QLatin1String("event_id"), {school}));
        for (const AskingTask& wanted : {sendTask, closeTask}) {
            if (taskOf(tasks, wanted)) continue;
            Record task(domain::entity(u"task"));
            task.set(u"event_id", QVariant::fromValue(school))
                .set(u"title", Words::of(language).text("task", wanted.title))
                .set(u"step", qint64(stepOfAsking))
                .set(u"due_days", qint64(wanted.dueDays))
                .set(u"state", QStringLiteral("open"));
            RS_TRY(writer.insert(task));
        }
        return {};
    };
}

Workspace::Work takeQuestionnaire(const base::Id& from, const base::Id& to, base::Language language) {
    return [=](storage::Writer& writer) -> Result<> {
        RS_ASSIGN(Questionnaire source, loadQuestionnaire(writer.store(), from));
        for (Question& one : source.questions) one.id = {}; // records of their own
        RS_TRY(addQuestions(writer, to, source.questions, language));
        writer.countAs(writer.records(domain::entity(u"question")));
        return {};
    };
}

} // namespace rs::services
