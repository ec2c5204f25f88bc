// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planproblems.h"

#include "domain/duedate.h"
#include "domain/plantasks.h"
#include "domain/schooldays.h"
#include "domain/text.h"

#include <algorithm>

namespace rs::domain {

namespace {

constexpr MissingWord problemWordList[] = {
    {"title_taken", RS_TEXT("problem", "Another school of this year has the same title: “%1”")},
    {"topic_recent", RS_TEXT("problem", "A school on this topic was in the region less than 6 months before: “%1”")},
    {"goal_without_number", RS_TEXT("problem", "No goal has a number")},
    {"link_not_web", RS_TEXT("problem", "The link is no web address")},
    {"link_other_platform", RS_TEXT("problem", "The link does not lead to %1")},
    {"link_without_room", RS_TEXT("problem", "The link leads to the platform, but to no meeting")},
    {"link_taken", RS_TEXT("problem", "The same link is used that day by “%1”")},
    {"meeting_id_shape", RS_TEXT("problem", "A meeting id of Zoom has 9 to 11 digits")},
    {"meeting_id_differs", RS_TEXT("problem", "The link leads to another meeting id: %1")},
    {"passcode_missing", RS_TEXT("problem", "The passcode is missing")},
    {"passcode_shape", RS_TEXT("problem", "A passcode has at most 10 characters and no blanks")},
    {"capacity_over_room", RS_TEXT("problem", "The capacity of %1 is more than the rooms hold: %2")},
    {"no_leader", RS_TEXT("problem", "The team has no leader")},
    {"no_deputy", RS_TEXT("problem", "The team has no deputy")},
    {"without_tasks", RS_TEXT("problem", "%1 has no task")},
    {"full_week", RS_TEXT("problem", "%1: %2 open tasks in the week from %3")},
    {"late_tasks", RS_TEXT("problem", "Tasks past their date: %1")},
    {"no_answer", RS_TEXT("problem", "%1 has not answered, the date was %2")},
    {"accepted_without_talk", RS_TEXT("problem", "%1 has accepted, but the talk has no title")},
    {"declined_in_programme", RS_TEXT("problem", "%1 has declined, but is in the programme: “%2”")},
    {"talk_longer", RS_TEXT("problem", "The talk of %1 takes %2 min, its session “%3” is shorter")},
    {"asked_elsewhere", RS_TEXT("problem", "%1 is asked for by another school in these days: “%2”")},
    {"end_before_start", RS_TEXT("problem", "The school ends before it starts")},
    {"on_holiday", RS_TEXT("problem", "The school falls on a public holiday: %1")},
    {"no_break", RS_TEXT("problem", "%1: over 3 hours without a break, from %2 to %3")},
    {"window_after_start", RS_TEXT("problem", "The registration closes after the start of the school")},
    {"window_reversed", RS_TEXT("problem", "The registration closes before it opens")},
    {"no_consent_text", RS_TEXT("problem", "There is no text of the consent")},
    {"under_half", RS_TEXT("problem", "Less than half of the places are taken 10 days before the start: %1 of %2")},
    {"duplicates", RS_TEXT("problem", "Similar participants to settle: %1")},
    {"no_practice_question", RS_TEXT("problem", "The questionnaire does not ask what practice people start to use")},
    {"few_answers", RS_TEXT("problem", "Only %1 % have answered, 5 days after the end")},
    {"no_follow_up", RS_TEXT("problem", "No follow-up after 30 days is planned")},
};

constexpr qint64 day = 24LL * 3600 * 1000;
constexpr int teamStep = 3;
constexpr int longestSchool = 60; // days
constexpr auto red = Severity::Problem;
constexpr auto amber = Severity::Warning;

//! Collects the lines of all steps.
class Finder {
public:
    explicit Finder(const ProblemSources& sources) : m_sources(&sources), m_facts(&sources.facts) {}

    [[nodiscard]] QList<PlanProblem> found() {
        lookAtTopic();
        lookAtPlace();
        lookAtTeam();
        lookAtSpeakers();
        lookAtDays();
        lookAtSessions();
        lookAtWindow();
        lookAtAudience();
        lookAtFeedback();
        std::stable_sort(m_found.begin(), m_found.end(), [](const PlanProblem& a, const PlanProblem& b) {
            return std::pair(a.step, a.severity) < std::pair(b.step, b.severity);
        });
        return m_found;
    }

private:
    void add(int step, Severity severity, const char* code, PlanProblem more = {}) {
        more.step = step;
        more.severity = severity;
        more.code = QString::fromLatin1(code);
        m_found << more;
    }
    [[nodiscard]] const Record& event() const { return m_facts->event; }
    [[nodiscard]] qint64 number(QAnyStringView field) const { return event().value(field).toLongLong(); }
    [[nodiscard]] bool has(QAnyStringView field) const { return !isEmpty(event().value(field)); }

    void lookAtTopic();
    void lookAtPlace();
    void lookAtRoom(const MeetingRoom& room);
    void lookAtTeam();
    void lookAtLoad();
    void lookAtSpeakers();
    void lookAtDays();
    void lookAtSessions();
    void lookAtWindow();
    void lookAtAudience();
    void lookAtFeedback();

    const ProblemSources* m_sources;
    const SchoolFacts* m_facts;
    QList<PlanProblem> m_found;
};

PlanProblem about(const char* field, const QStringList& arguments = {}, const base::Id& record = {}) {
    return {0, amber, {}, arguments, QString::fromLatin1(field), record};
}

void Finder::lookAtTopic() {
    const Neighbours& others = m_sources->neighbours;
    if (!others.sameTitleId.isNull())
        add(1, amber, "title_taken", about("title", {others.sameTitle}, others.sameTitleId));
    if (!others.sameTopicId.isNull())
        add(1, amber, "topic_recent", about("topic", {others.sameTopic}, others.sameTopicId));
    const QString goals = event().text(u"goals");
    const bool hasNumber = std::any_of(goals.begin(), goals.end(), [](QChar c) { return c.isDigit(); });
    if (!goals.isEmpty() && !hasNumber) add(1, amber, "goal_without_number", about("goals"));
}

void Finder::lookAtRoom(const MeetingRoom& room) {
    switch (checkLink(room)) {
    case MeetingProblem::LinkNotWeb:
        add(2, red, "link_not_web", about("link"));
        break;
    case MeetingProblem::LinkOfOtherPlatform:
        add(2, red, "link_other_platform", about("link", {room.platform}));
        break;
    case MeetingProblem::LinkWithoutRoom:
        add(2, red, "link_without_room", about("link"));
        break;
    default:
        break;
    }
    if (room.link.isEmpty()) return;
    const MeetingProblem number = checkMeetingId(room), passcode = checkPasscode(room);
    if (number == MeetingProblem::MeetingIdShape) add(2, red, "meeting_id_shape", about("meeting_id"));
    if (number == MeetingProblem::MeetingIdDiffers)
        add(2, red, "meeting_id_differs", about("meeting_id", {groupedMeetingId(meetingIdIn(room.link))}));
    if (passcode == MeetingProblem::PasscodeMissing) add(2, amber, "passcode_missing", about("passcode"));
    if (passcode == MeetingProblem::PasscodeShape) add(2, amber, "passcode_shape", about("passcode"));
}

void Finder::lookAtPlace() {
    const bool isOnline = event().text(u"format") != QLatin1String("in_person");
    if (isOnline)
        lookAtRoom(
            {event().text(u"platform"), event().text(u"link"), event().text(u"meeting_id"), event().text(u"passcode")});
    const Neighbours& others = m_sources->neighbours;
    if (isOnline && !others.sameLinkId.isNull())
        add(2, red, "link_taken", about("link", {others.sameLink}, others.sameLinkId));
    const qint64 places = m_sources->audience.roomPlaces, capacity = number(u"capacity");
    if (event().text(u"format") != QLatin1String("online") && places > 0 && capacity > places) {
        const QStringList figures{QString::number(capacity), QString::number(places)};
        add(2, amber, "capacity_over_room", about("capacity", figures));
        add(6, amber, "capacity_over_room", about("capacity", figures));
    }
}

void Finder::lookAtTeam() {
    const QStringList missing = stepReadiness(*m_facts, teamStep).missing;
    if (missing.contains(QLatin1String("leader"))) add(3, red, "no_leader", about("team"));
    if (missing.contains(QLatin1String("deputy"))) add(3, amber, "no_deputy", about("team"));
    // Before there is any task, nobody is left out.
    for (const Record& member : m_facts->tasks.isEmpty() ? QList<Record>() : m_facts->team) {
        const bool busy = std::any_of(m_facts->tasks.begin(), m_facts->tasks.end(),
                                      [&](const Record& task) { return task.reference(u"owner_id") == member.id(); });
        if (!busy && member.text(u"state") != QLatin1String("declined"))
            add(3, amber, "without_tasks", about("team", {member.text(u"name")}, member.id()));
    }
    lookAtLoad();
}

void Finder::lookAtLoad() {
    const QTimeZone zone = zoneNamed(event().text(u"zone"));
    const auto start = has(u"start") ? std::optional(number(u"start")) : std::nullopt;
    QList<TaskNode> tasks;
    qint64 late = 0;
    for (const Record& task : m_facts->tasks) {
        const auto given = knownNumber(task.value(u"due_days"));
        const QString state = task.text(u"state");
        const bool isClosed = state == QLatin1String("done") || state == QLatin1String("dropped");
        tasks << TaskNode{task.id(), task.reference(u"owner_id"), given, dueDate(start, zone, given), isClosed, {}};
        late += dueState(tasks.last().due, m_facts->today, isClosed) == DueState::Late;
    }
    if (late > 0) add(3, amber, "late_tasks", about("task", {QString::number(late)}));
    for (const WeekLoad& load : weekLoads(tasks)) {
        if (load.tasks <= fullWeek) continue;
        for (const Record& member : m_facts->team) {
            if (member.id() != load.owner) continue;
            add(3, amber, "full_week",
                about("team", {member.text(u"name"), QString::number(load.tasks), load.monday.toString(Qt::ISODate)},
                      member.id()));
        }
    }
}

void Finder::lookAtSpeakers() {
    for (const Record& speaker : m_facts->speakers) {
        const QString state = speaker.text(u"state"), name = speaker.text(u"name");
        const QDate due = answerDue(speaker);
        if (due.isValid() && due < m_facts->today)
            add(4, amber, "no_answer", about("speaker", {name, due.toString(Qt::ISODate)}, speaker.id()));
        if (state == QLatin1String("accepted") && speaker.text(u"title").isEmpty())
            add(4, amber, "accepted_without_talk", about("speaker", {name}, speaker.id()));
        const QString other = m_sources->neighbours.askedBy.value(speaker.id());
        if (state != QLatin1String("declined") && !other.isEmpty())
            add(4, amber, "asked_elsewhere", about("speaker", {name, other}, speaker.id()));
    }
}

void Finder::lookAtDays() {
    if (has(u"start") && has(u"end") && number(u"end") < number(u"start"))
        add(5, red, "end_before_start", about("end"));
    const QTimeZone zone = zoneNamed(event().text(u"zone"));
    const auto local = [&](qint64 moment) { return QDateTime::fromMSecsSinceEpoch(moment, zone); };
    const QString region = event().text(u"region");
    if (has(u"start") && (region.isEmpty() || region.startsWith(QLatin1String("RU-")))) {
        const QDate first = local(number(u"start")).date();
        const QDate last =
            has(u"end") ? std::min(local(number(u"end") - 1).date(), first.addDays(longestSchool)) : first;
        for (QDate one = first; one <= last; one = one.addDays(1)) {
            if (isPublicHoliday(one)) add(5, amber, "on_holiday", about("start", {one.toString(Qt::ISODate)}));
        }
    }
    const auto clock = [&](qint64 moment) { return local(moment).toString(QStringLiteral("H:mm")); };
    for (const Stretch& one : stretchesWithoutBreak(m_facts->sessions))
        add(5, amber, "no_break",
            about("session", {local(one.from).date().toString(Qt::ISODate), clock(one.from), clock(one.to)}));
}

void Finder::lookAtSessions() {
    for (const Record& session : m_facts->sessions) {
        const QList<base::Id> ids = referencedIds(session.value(u"speaker_ids"));
        const qint64 length = (session.value(u"end").toLongLong() - session.value(u"start").toLongLong()) / 60000;
        for (const Record& speaker : m_facts->speakers) {
            if (!ids.contains(speaker.id())) continue;
            const QString name = speaker.text(u"name"), title = session.text(u"title");
            if (speaker.text(u"state") == QLatin1String("declined"))
                add(4, red, "declined_in_programme", about("speaker", {name, title}, speaker.id()));
            const qint64 minutes = speaker.value(u"minutes").toLongLong();
            if (length > 0 && minutes > length)
                add(4, red, "talk_longer", about("speaker", {name, QString::number(minutes), title}, speaker.id()));
        }
    }
}

void Finder::lookAtWindow() {
    const qint64 opens = number(u"registration_opens"), closes = number(u"registration_closes");
    if (closes && opens && closes < opens) add(6, red, "window_reversed", about("registration_closes"));
    if (closes && has(u"start") && closes > number(u"start"))
        add(6, red, "window_after_start", about("registration_closes"));
    if (!has(u"consent_text")) add(6, red, "no_consent_text", about("consent_text"));
}

void Finder::lookAtAudience() {
    const qint64 taken = m_sources->audience.taken, capacity = number(u"capacity");
    const bool isNear = has(u"start") && number(u"start") > m_facts->now && number(u"start") - m_facts->now <= 10 * day;
    if (isNear && capacity > 0 && taken * 2 < capacity)
        add(6, amber, "under_half", about("participant", {QString::number(taken), QString::number(capacity)}));
    if (m_facts->duplicates > 0)
        add(6, amber, "duplicates", about("participant", {QString::number(m_facts->duplicates)}));
}

void Finder::lookAtFeedback() {
    if (m_facts->questionnaires > 0 && !m_sources->audience.asksForPractice)
        add(7, amber, "no_practice_question", about("questionnaire"));
    const qint64 came = m_sources->audience.came, end = has(u"end") ? number(u"end") : number(u"start");
    const bool isOver = end > 0 && end + 5 * day < m_facts->now;
    if (isOver && came > 0 && m_facts->responses * 100 < came * 30)
        add(7, amber, "few_answers", about("response", {QString::number(m_facts->responses * 100 / came)}));
    const bool isPlanned = std::any_of(m_facts->tasks.begin(), m_facts->tasks.end(), [](const Record& task) {
        return task.value(u"step").toInt() == 7 && task.value(u"due_days").toLongLong() >= 30 &&
               task.text(u"state") != QLatin1String("dropped");
    });
    if (!isPlanned) add(7, amber, "no_follow_up", about("task"));
}

} // namespace

std::span<const MissingWord> planProblemWords() { return problemWordList; }

QList<PlanProblem> findProblems(const ProblemSources& sources) { return Finder(sources).found(); }

QList<int> stepsToMend(const QList<PlanProblem>& problems) {
    QList<int> steps;
    for (const PlanProblem& problem : problems) {
        if (problem.severity == Severity::Problem && !steps.contains(problem.step)) steps << problem.step;
    }
    return steps;
}

} // namespace rs::domain
