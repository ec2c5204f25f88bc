// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/readiness.h"

#include "domain/duedate.h"
#include "domain/meetinglink.h"

#include <QSet>

#include <algorithm>

namespace rs::domain {

namespace {

constexpr qint64 day = 24LL * 3600 * 1000;
constexpr qint64 followUpDays = 30; //!< a task that lies this long after the start is a follow-up

//! Counts what is met and notes what is not, condition by condition.
struct Tally {
    int met = 0, all = 0;
    QList<StepCondition> conditions;

    Tally& open(const char* code) {
        conditions << StepCondition{QString::fromLatin1(code), true, false, {}};
        return *this;
    }
    Tally& need(bool isMet, const char* code) {
        ++all;
        if (isMet) {
            ++met;
            return *this;
        }
        StepCondition& condition = conditions.last();
        condition.isMet = false;
        if (!condition.missing.contains(QLatin1String(code))) condition.missing << QString::fromLatin1(code);
        return *this;
    }
    Tally& needField(const Record& record, const char* field) {
        return need(!isEmpty(record.value(QLatin1String(field))), field);
    }
    //! Does not apply here: counts as met, so that the number of what is needed never changes.
    void skip() {
        ++met;
        ++all;
    }
};

bool isDeclined(const Record& person) { return person.text(u"state") == QLatin1String("declined"); }

bool hasRole(const SchoolFacts& facts, QLatin1String role) {
    return std::any_of(facts.team.begin(), facts.team.end(),
                       [&](const Record& member) { return member.text(u"role") == role && !isDeclined(member); });
}

bool isOnline(const Record& event) {
    const QString format = event.text(u"format");
    return format == QLatin1String("online") || format == QLatin1String("hybrid");
}

bool linkIsRight(const Record& event) {
    return checkLink({event.text(u"platform"), event.text(u"link"), {}, {}}) == MeetingProblem::None;
}

bool isDropped(const Record& task) { return task.text(u"state") == QLatin1String("dropped"); }
bool isDone(const Record& task) { return task.text(u"state") == QLatin1String("done"); }
bool isOpenTask(const Record& task) { return !isDropped(task) && !isDone(task); }

void judgeTopic(const SchoolFacts& facts, Tally& tally) {
    tally.open("description").needField(facts.event, "title").needField(facts.event, "problem");
    tally.open("topic").needField(facts.event, "topic").needField(facts.event, "audience_level");
    const QString goals = facts.event.text(u"goals");
    tally.open("goals").need(std::any_of(goals.begin(), goals.end(), [](QChar c) { return c.isDigit(); }), "goals");
}

void judgePlace(const SchoolFacts& facts, Tally& tally) {
    tally.open("format").needField(facts.event, "format");
    if (facts.event.text(u"format") != QLatin1String("online"))
        tally.open("city").needField(facts.event, "city");
    else
        tally.skip();
    if (isOnline(facts.event))
        tally.open("link").need(linkIsRight(facts.event), "link");
    else
        tally.skip();
}

void judgeTeam(const SchoolFacts& facts, Tally& tally) {
    tally.open("leaders");
    tally.need(!facts.event.reference(u"leader_id").isNull() || hasRole(facts, QLatin1String("leader")), "leader");
    tally.need(!facts.event.reference(u"deputy_id").isNull() || hasRole(facts, QLatin1String("deputy")), "deputy");
    const auto owned = [](const Record& task) { return isDropped(task) || !task.reference(u"owner_id").isNull(); };
    tally.open("task_owners").need(std::all_of(facts.tasks.begin(), facts.tasks.end(), owned), "task_owners");
}

void judgeSpeakers(const SchoolFacts& facts, Tally& tally) {
    qint64 accepted = 0;
    bool titled = true, answered = true;
    for (const Record& speaker : facts.speakers) {
        if (speaker.text(u"state") == QLatin1String("accepted")) {
            ++accepted;
            titled = titled && !speaker.text(u"title").isEmpty();
        }
        const QDate due = answerDue(speaker);
        answered = answered && (!due.isValid() || due >= facts.today);
    }
    const bool enough = accepted >= speakersNeeded(facts.sessions);
    tally.open("speakers").need(enough, "speakers");
    // While speakers are missing their talks are, too: one who accepts without a title takes nothing away.
    tally.open("talks").need(enough && titled, "talks");
    if (accepted == 0) tally.conditions.last().missing.clear();
    tally.open("answers").need(answered, "answers");
    tally.conditions.last().isLate = !answered;
}

bool isComplete(const Record& session, bool inPerson) {
    if (isEmpty(session.value(u"start")) || isEmpty(session.value(u"end"))) return false;
    if (session.text(u"kind") == QLatin1String("break")) return true;
    return !session.text(u"speaker_ids").isEmpty() && (!inPerson || !session.reference(u"room_id").isNull());
}

bool sessionsAreComplete(const SchoolFacts& facts) {
    const bool inPerson = facts.event.text(u"format") != QLatin1String("online");
    return std::all_of(facts.sessions.begin(), facts.sessions.end(),
                       [&](const Record& session) { return isComplete(session, inPerson); });
}

void judgeDates(const SchoolFacts& facts, Tally& tally) {
    tally.open("dates");
    for (const char* field : {"start", "end", "zone"}) tally.needField(facts.event, field);
    const bool online = isOnline(facts.event) && !facts.event.text(u"link").isEmpty();
    tally.open("venue").need(online || !facts.event.reference(u"venue_id").isNull(), "venue_or_link");
    tally.open("sessions").need(!facts.sessions.isEmpty(), "sessions");
    tally.need(!facts.sessions.isEmpty() && sessionsAreComplete(facts), "session_details");
    // Without sessions their details are not worth a word of their own.
    if (facts.sessions.isEmpty()) tally.conditions.last().missing.removeLast();
    tally.open("conflicts").need(facts.conflicts == 0 || isOver(facts), "conflicts");
}

void judgeAudience(const SchoolFacts& facts, Tally& tally) {
    tally.open("window");
    for (const char* field : {"registration_opens", "registration_closes", "capacity"})
        tally.needField(facts.event, field);
    const QVariant opens = facts.event.value(u"registration_opens");
    if (isEmpty(opens))
        ++tally.all; // its own word is there already
    else
        tally.need(opens.toLongLong() <= facts.now, "registration_begun");
    tally.open("consent_text").needField(facts.event, "consent_text");
    tally.open("door_list").need(facts.participants > 0, "door_list");
    // Similar people come with every list, and the search for them takes its time: in percent that they are settled
    // counts when the rest is there, so that a list of many schools need not search before.
    const bool isRestThere = tally.met == tally.all, isSettled = facts.duplicates == 0;
    tally.open("duplicates").need(isRestThere && isSettled, "duplicates");
    if (isSettled) tally.conditions.last() = {QStringLiteral("duplicates"), true, false, {}};
}

void judgeFeedback(const SchoolFacts& facts, Tally& tally) {
    tally.open("questionnaire").need(facts.questionnaires > 0, "questionnaire");
    tally.open("summary").need(facts.responses > 0, "responses");
    bool isThere = false, isOpen = false;
    for (const Record& task : facts.tasks) {
        const bool isFollowUp = task.value(u"step").toInt() == 7 &&
                                task.value(u"due_days").toLongLong() >= followUpDays && !isDropped(task);
        isThere = isThere || isFollowUp;
        isOpen = isOpen || (isFollowUp && isOpenTask(task));
    }
    tally.open("follow_up").need(isThere && !isOpen, "follow_up");
}

bool isOverdue(const Record& task, const SchoolFacts& facts) {
    const QVariant start = facts.event.value(u"start"), days = task.value(u"due_days");
    if (isEmpty(start) || isEmpty(days)) return false;
    const QDate due = dueDate(start.toLongLong(), zoneNamed(facts.event.text(u"zone")), days.toLongLong());
    return dueState(due, facts.today, false) == DueState::Late;
}

void judgeTasks(const SchoolFacts& facts, Tally& tally, StepReadiness& step) {
    tally.open("tasks");
    QList<std::pair<qint64, base::Id>> owners;
    for (const Record& task : facts.tasks) {
        if (task.value(u"step").toInt() != step.step || isDropped(task)) continue;
        ++step.tasks;
        tally.need(isDone(task), "tasks");
        if (isDone(task)) continue;
        ++step.openTasks;
        step.lateTasks += isOverdue(task, facts);
        const base::Id owner = task.reference(u"owner_id");
        if (!owner.isNull()) owners.append({task.value(u"due_days").toLongLong(), owner});
    }
    tally.conditions.last().isLate = step.lateTasks > 0;
    std::stable_sort(owners.begin(), owners.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [days, owner] : owners) {
        if (!step.holders.contains(owner)) step.holders << owner;
    }
}

//! What must be mended matters when nothing else is missing: before, the step is not done anyway.
void judgeProblems(const SchoolFacts& facts, int step, Tally& tally) {
    if (tally.met < tally.all || !facts.broken.contains(step) || isOver(facts)) return;
    const StepCondition tasks = tally.conditions.takeLast();
    tally.open("problems").need(false, "step_problem");
    tally.conditions << tasks;
}

bool isPast(const SchoolFacts& facts, int step) {
    const QVariant start = facts.event.value(u"start");
    const QVariant end = isEmpty(facts.event.value(u"end")) ? start : facts.event.value(u"end");
    if (isEmpty(start)) return false;
    return step < 7 ? start.toLongLong() < facts.now : end.toLongLong() + 10 * day < facts.now;
}

//! Has anybody done anything for the step? What is given from the start (title, zone, day) does not count.
bool isBegun(const SchoolFacts& facts, int step) {
    const auto given = [&](std::initializer_list<const char*> fields) {
        return std::any_of(fields.begin(), fields.end(),
                           [&](const char* field) { return !isEmpty(facts.event.value(QLatin1String(field))); });
    };
    switch (step) {
    case 1:
        return true; // there is no school without a title
    case 2:
        return given({"format", "city", "platform", "link"});
    case 3:
        return given({"leader_id", "deputy_id"}) || !facts.team.isEmpty();
    case 4:
        return !facts.speakers.isEmpty();
    case 5:
        return given({"venue_id", "end"}) || !facts.sessions.isEmpty();
    case 6:
        return given({"registration_opens", "registration_closes", "consent_text"}) || facts.participants > 0;
    default:
        return facts.questionnaires > 0 || facts.responses > 0;
    }
}

} // namespace

bool isOver(const SchoolFacts& facts) {
    const QVariant start = facts.event.value(u"start"), end = facts.event.value(u"end");
    if (!isEmpty(end)) return end.toLongLong() < facts.now;
    return !isEmpty(start) && start.toLongLong() + day < facts.now;
}

StepReadiness stepReadiness(const SchoolFacts& facts, int number) {
    static constexpr void (*judges[])(const SchoolFacts&, Tally&) = {
        judgeTopic, judgePlace, judgeTeam, judgeSpeakers, judgeDates, judgeAudience, judgeFeedback};
    Tally tally;
    StepReadiness step;
    step.step = number;
    judges[number - 1](facts, tally);
    judgeTasks(facts, tally, step);
    judgeProblems(facts, number, tally);
    step.percent = tally.met * 100 / tally.all;
    step.conditions = tally.conditions;
    bool late = isPast(facts, number);
    for (const StepCondition& condition : step.conditions) {
        late = late || condition.isLate;
        for (const QString& code : condition.missing) {
            if (!step.missing.contains(code)) step.missing << code;
        }
    }
    const bool begun = isBegun(facts, number) || step.openTasks != step.tasks;
    // What holds by itself (no task lacks an owner where there is none) is nobody's work.
    if (!begun && tally.met < tally.all) step.percent = 0;
    if (tally.met == tally.all)
        step.state = StepState::Done;
    else if (late)
        step.state = StepState::Late;
    else if (!begun)
        step.state = StepState::NotBegun;
    return step;
}

QDate answerDue(const Record& speaker) {
    const QString state = speaker.text(u"state");
    if (state == QLatin1String("accepted") || state == QLatin1String("declined")) return {};
    const QDate agreed = QDate::fromString(speaker.text(u"answer_by"), Qt::ISODate);
    if (agreed.isValid()) return agreed;
    const QDate invited = QDate::fromString(speaker.text(u"invited_on"), Qt::ISODate);
    return invited.isValid() ? invited.addDays(daysToAnswer) : QDate();
}

qint64 speakersNeeded(const QList<Record>& sessions) {
    QSet<base::Id> named;
    qint64 open = 0;
    for (const Record& session : sessions) {
        if (session.text(u"kind") == QLatin1String("break")) continue;
        const QList<base::Id> ids = referencedIds(session.value(u"speaker_ids"));
        for (const base::Id& id : ids) named << id;
        open += ids.isEmpty();
    }
    return std::max<qint64>(1, named.size() + open);
}

QList<StepReadiness> readiness(const SchoolFacts& facts) {
    QList<StepReadiness> steps;
    for (int step = 1; step <= 7; ++step) steps << stepReadiness(facts, step);
    return steps;
}

int overallPercent(const QList<StepReadiness>& steps) {
    int sum = 0;
    for (const StepReadiness& step : steps) sum += step.percent;
    return steps.isEmpty() ? 0 : sum / int(steps.size());
}

int stepToOpen(const QList<StepReadiness>& steps) {
    for (const StepReadiness& step : steps) {
        if (step.state == StepState::Late) return step.step;
    }
    for (const StepReadiness& step : steps) {
        if (step.state != StepState::Done) return step.step;
    }
    return steps.isEmpty() ? 1 : steps.last().step;
}

} // namespace rs::domain
