// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/feedback/asking.h"

#include "base/fold.h"
#include "domain/duedate.h"
#include "domain/registry.h"
#include "services/recordcopier.h"
#include "services/words.h"

#include <algorithm>

namespace rs::services {

using base::Result;
using domain::Question;
using domain::QuestionKind;
using domain::Record;

namespace {

constexpr int stepOfAsking = 7;

//! As the templates of tasks call it.
struct AskingTask {
    const char* title;
    int dueDays;
};
constexpr AskingTask sendTask{QT_TRANSLATE_NOOP("task", "Send the questionnaire"), 0};
constexpr AskingTask closeTask{QT_TRANSLATE_NOOP("task", "Close the questionnaire"), 10};

//! Whichever language the plan was made in.
bool isCalled(const Record& task, const AskingTask& wanted) {
    const QString title = base::fold(task.title());
    const auto isIn = [&](base::Language language) {
        return title == base::fold(Words::of(language).text("task", wanted.title));
    };
    return isIn(base::Language::Russian) || isIn(base::Language::English);
}

const Record* taskOf(const QList<Record>& tasks, const AskingTask& wanted) {
    const auto found = std::find_if(tasks.begin(), tasks.end(), [&](const Record& one) {
        return one.text(u"state") != QLatin1String("dropped") && isCalled(one, wanted);
    });
    return found == tasks.end() ? nullptr : &*found;
}

std::optional<qint64> known(const QVariant& value) {
    return domain::isEmpty(value) ? std::nullopt : std::optional(value.toLongLong());
}

AskingDay dayOf(const Record& event, const Record* task) {
    if (!task) return {};
    const QTimeZone zone = domain::zoneNamed(event.text(u"zone"));
    return {task->id(), domain::dueDate(known(event.value(u"start")), zone, known(task->value(u"due_days"))),
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
    RS_ASSIGN(const QList<Record> tasks, childrenOf(store, u"task", school));
    asking.sent = dayOf(asking.event, taskOf(tasks, sendTask));
    asking.closed = dayOf(asking.event, taskOf(tasks, closeTask));
    return asking;
}

Workspace::Work addAskingDays(const base::Id& school, base::Language language) {
    return [=](storage::Writer& writer) -> Result<> {
        RS_ASSIGN(const QList<Record> tasks, childrenOf(writer.store(), u"task", school));
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
