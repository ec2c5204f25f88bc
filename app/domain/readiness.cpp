// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/readiness.h"

#include "domain/text.h"

#include <algorithm>

namespace rs::domain {

namespace {

constexpr qint64 day = 24LL * 3600 * 1000;

constexpr MissingWord missingWordList[] = {
    {"goals", RS_TEXT("missing", "a goal with a number")},
    {"leader", RS_TEXT("missing", "a leader")},
    {"deputy", RS_TEXT("missing", "a deputy")},
    {"task_owners", RS_TEXT("missing", "an owner of every task")},
    {"speakers", RS_TEXT("missing", "a speaker who has accepted")},
    {"talks", RS_TEXT("missing", "the title of every accepted talk")},
    {"answers", RS_TEXT("missing", "answers of speakers whose time is over")},
    {"venue_or_link", RS_TEXT("missing", "a venue or a platform")},
    {"sessions", RS_TEXT("missing", "sessions")},
    {"session_details", RS_TEXT("missing", "time, room and speakers of every session")},
    {"conflicts", RS_TEXT("missing", "a programme without conflicts")},
    {"questionnaire", RS_TEXT("missing", "a questionnaire")},
    {"responses", RS_TEXT("missing", "answers of participants")},
    {"tasks", RS_TEXT("missing", "tasks that are not closed")},
};

//! Counts what is met and notes what is not.
struct Tally {
    int met = 0, all = 0;
    QStringList missing;

    void need(bool isMet, const char* code) {
        ++all;
        if (isMet)
            ++met;
        else if (!missing.contains(QLatin1String(code)))
            missing << QString::fromLatin1(code);
    }
    void needField(const Record& record, const char* field) {
        need(!isEmpty(record.value(QLatin1String(field))), field);
    }
};

bool hasRole(const SchoolFacts& facts, QLatin1String role) {
    return std::any_of(facts.team.begin(), facts.team.end(),
                       [&](const Record& member) { return member.text(u"role") == role; });
}

bool isOnline(const Record& event) {
    const QString format = event.text(u"format");
    return format == QLatin1String("online") || format == QLatin1String("hybrid");
}

void judgeTopic(const SchoolFacts& facts, Tally& tally) {
    for (const char* field : {"title", "problem", "topic", "audience_level"}) tally.needField(facts.event, field);
    const QString goals = facts.event.text(u"goals");
    tally.need(std::any_of(goals.begin(), goals.end(), [](QChar c) { return c.isDigit(); }), "goals");
}

void judgePlace(const SchoolFacts& facts, Tally& tally) {
    tally.needField(facts.event, "format");
    if (facts.event.text(u"format") != QLatin1String("online")) tally.needField(facts.event, "city");
    if (isOnline(facts.event)) tally.needField(facts.event, "link");
}

void judgeTeam(const SchoolFacts& facts, Tally& tally) {
    tally.need(!facts.event.reference(u"leader_id").isNull() || hasRole(facts, QLatin1String("leader")), "leader");
    tally.need(!facts.event.reference(u"deputy_id").isNull() || hasRole(facts, QLatin1String("deputy")), "deputy");
    const auto owned = [](const Record& task) { return !task.reference(u"owner_id").isNull(); };
    tally.need(std::all_of(facts.tasks.begin(), facts.tasks.end(), owned), "task_owners");
}

void judgeSpeakers(const SchoolFacts& facts, Tally& tally) {
    bool accepted = false, titled = true, answered = true;
    for (const Record& speaker : facts.speakers) {
        const QString state = speaker.text(u"state");
        if (state == QLatin1String("accepted")) {
            accepted = true;
            titled = titled && !speaker.text(u"title").isEmpty();
        } else if (state != QLatin1String("declined")) {
            const QString by = speaker.text(u"answer_by");
            if (!by.isEmpty() && by < facts.today.toString(Qt::ISODate)) answered = false;
        }
    }
    tally.need(accepted, "speakers");
    if (accepted) tally.need(titled, "talks");
    tally.need(answered, "answers");
}

bool isComplete(const Record& session, bool inPerson) {
    if (isEmpty(session.value(u"start")) || isEmpty(session.value(u"end"))) return false;
    if (session.text(u"kind") == QLatin1String("break")) return true;
    return !session.text(u"speaker_ids").isEmpty() && (!inPerson || !session.reference(u"room_id").isNull());
}

void judgeDates(const SchoolFacts& facts, Tally& tally) {
    for (const char* field : {"start", "end", "zone"}) tally.needField(facts.event, field);
    const bool online = isOnline(facts.event) && !facts.event.text(u"link").isEmpty();
    tally.need(online || !facts.event.reference(u"venue_id").isNull(), "venue_or_link");
    tally.need(!facts.sessions.isEmpty(), "sessions");
    const bool inPerson = facts.event.text(u"format") != QLatin1String("online");
    if (!facts.sessions.isEmpty())
        tally.need(std::all_of(facts.sessions.begin(), facts.sessions.end(),
                               [&](const Record& session) { return isComplete(session, inPerson); }),
                   "session_details");
    tally.need(facts.conflicts == 0, "conflicts");
}

void judgeAudience(const SchoolFacts& facts, Tally& tally) {
    for (const char* field : {"registration_opens", "registration_closes", "capacity", "consent_text"})
        tally.needField(facts.event, field);
}

void judgeFeedback(const SchoolFacts& facts, Tally& tally) {
    tally.need(facts.questionnaires > 0, "questionnaire");
    tally.need(facts.responses > 0, "responses");
}

bool isOverdue(const Record& task, const SchoolFacts& facts) {
    const QVariant start = facts.event.value(u"start");
    if (isEmpty(start) || isEmpty(task.value(u"due_days"))) return false;
    return start.toLongLong() + task.value(u"due_days").toLongLong() * day < facts.now;
}

//! Returns whether a task of the step is overdue.
bool judgeTasks(const SchoolFacts& facts, int step, Tally& tally) {
    bool late = false;
    for (const Record& task : facts.tasks) {
        if (task.value(u"step").toInt() != step || task.text(u"state") == QLatin1String("dropped")) continue;
        const bool done = task.text(u"state") == QLatin1String("done");
        tally.need(done, "tasks");
        late = late || (!done && isOverdue(task, facts));
    }
    return late;
}

bool isPast(const SchoolFacts& facts, int step) {
    const QVariant start = facts.event.value(u"start");
    const QVariant end = isEmpty(facts.event.value(u"end")) ? start : facts.event.value(u"end");
    if (isEmpty(start)) return false;
    return step < 7 ? start.toLongLong() < facts.now : end.toLongLong() + 10 * day < facts.now;
}

} // namespace

std::span<const MissingWord> missingWords() { return missingWordList; }

QList<StepReadiness> readiness(const SchoolFacts& facts) {
    static constexpr void (*judges[])(const SchoolFacts&, Tally&) = {
        judgeTopic, judgePlace, judgeTeam, judgeSpeakers, judgeDates, judgeAudience, judgeFeedback};
    QList<StepReadiness> steps;
    for (int step = 1; step <= 7; ++step) {
        Tally tally;
        judges[step - 1](facts, tally);
        const bool overdue = judgeTasks(facts, step, tally);
        StepReadiness one{step, StepState::Open, tally.met * 100 / tally.all, tally.missing};
        if (tally.met == tally.all)
            one.state = StepState::Done;
        else if (overdue || isPast(facts, step))
            one.state = StepState::Late;
        steps << one;
    }
    return steps;
}

} // namespace rs::domain
