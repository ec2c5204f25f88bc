// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planproblems.h"
#include "domain/recordwith.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace rs::test {

using namespace Qt::StringLiterals;
using domain::ProblemSources;
using domain::Record;

namespace {

constexpr qint64 aDay = 24LL * 3600 * 1000;
constexpr qint64 schoolStart = 1000 * aDay;

QVariant idOf(const Record& record) { return QVariant::fromValue(record.id()); }

//! A school about which there is nothing to say, 30 days ahead.
ProblemSources sound() {
    ProblemSources sources;
    domain::SchoolFacts& facts = sources.facts;
    facts.event = recordWith(u"event", {{u"title"_s, u"Школа"_s},
                                        {u"format"_s, u"hybrid"_s},
                                        {u"link"_s, u"https://zoom.us/j/12345678901?pwd=a"_s},
                                        {u"start"_s, schoolStart},
                                        {u"end"_s, schoolStart + aDay},
                                        {u"capacity"_s, qint64(60)},
                                        {u"consent_text"_s, u"С"_s}});
    facts.team = {recordWith(u"team_member", {{u"name"_s, u"Анна"_s}, {u"role"_s, u"leader"_s}}),
                  recordWith(u"team_member", {{u"name"_s, u"Борис"_s}, {u"role"_s, u"deputy"_s}})};
    for (const Record& member : facts.team)
        facts.tasks << recordWith(u"task",
                                  {{u"owner_id"_s, idOf(member)}, {u"step"_s, qint64(7)}, {u"due_days"_s, qint64(30)}});
    facts.speakers = {recordWith(
        u"speaker",
        {{u"name"_s, u"Вера"_s}, {u"state"_s, u"accepted"_s}, {u"title"_s, u"Т"_s}, {u"minutes"_s, qint64(45)}})};
    const QString ids = uR"(["%1"])"_s.arg(base::toText(facts.speakers[0].id()));
    facts.sessions = {recordWith(u"session", {{u"title"_s, u"З"_s},
                                              {u"start"_s, schoolStart},
                                              {u"end"_s, schoolStart + 45 * 60000},
                                              {u"speaker_ids"_s, ids}})};
    facts.questionnaires = 1;
    facts.now = schoolStart - 30 * aDay;
    facts.today = QDate(1970, 1, 1).addDays(970);
    sources.audience = {10, 0, 100, true};
    return sources;
}

void setFact(ProblemSources& s, QAnyStringView field, const QVariant& value) { s.facts.event.set(field, value); }

void afterwards(ProblemSources& s) {
    s.facts.now = schoolStart + 7 * aDay;
    s.facts.today = s.facts.today.addDays(37);
    s.audience.came = 20;
    s.facts.responses = 5;
}

struct ProblemCase {
    int step;
    QString code;
    domain::Severity severity;
    void (*spoil)(ProblemSources&);
};

constexpr auto mustMend = domain::Severity::Problem;
constexpr auto mayStay = domain::Severity::Warning;

void expectOnly(const ProblemCase& one) {
    ProblemSources sources = sound();
    one.spoil(sources);
    const auto found = domain::findProblems(sources);
    ASSERT_EQ(found.size(), 1) << one.code.toStdString();
    EXPECT_EQ(found[0].code, one.code);
    EXPECT_EQ(found[0].step, one.step) << one.code.toStdString();
    EXPECT_EQ(found[0].severity, one.severity) << one.code.toStdString();
    const auto words = domain::planProblemWords();
    const auto word = std::find_if(words.begin(), words.end(),
                                   [&](const auto& line) { return one.code == QLatin1String(line.code); });
    ASSERT_NE(word, words.end()) << one.code.toStdString();
    for (int i = 1; i <= 3; ++i)
        EXPECT_EQ(QByteArray(word->text).contains('%' + QByteArray::number(i)), found[0].arguments.size() >= i)
            << one.code.toStdString() << i;
}

} // namespace

TEST(PlanProblems, AreNoneInASoundSchool) { EXPECT_TRUE(domain::findProblems(sound()).isEmpty()); }

TEST(PlanProblems, OfTopicAndPlace) {
    const ProblemCase cases[] = {
        {1, u"title_taken"_s, mayStay,
         [](auto& s) {
             s.neighbours.sameTitleId = base::newId();
             s.neighbours.sameTitle = u"Ш"_s;
         }},
        {1, u"topic_recent"_s, mayStay,
         [](auto& s) {
             s.neighbours.sameTopicId = base::newId();
             s.neighbours.sameTopic = u"Ш"_s;
         }},
        {1, u"goal_without_number"_s, mayStay, [](auto& s) { setFact(s, u"goals", u"{\"people\":\"many\"}"_s); }},
        {2, u"link_not_web"_s, mustMend, [](auto& s) { setFact(s, u"link", u"zoom"_s); }},
        {2, u"link_other_platform"_s, mustMend, [](auto& s) { setFact(s, u"platform", u"Jitsi"_s); }},
        {2, u"link_without_room"_s, mustMend, [](auto& s) { setFact(s, u"link", u"https://zoom.us/?pwd=a"_s); }},
        {2, u"link_taken"_s, mustMend,
         [](auto& s) {
             s.neighbours.sameLinkId = base::newId();
             s.neighbours.sameLink = u"Ш"_s;
         }},
        {2, u"meeting_id_shape"_s, mustMend, [](auto& s) { setFact(s, u"meeting_id", u"12"_s); }},
        {2, u"meeting_id_differs"_s, mustMend, [](auto& s) { setFact(s, u"meeting_id", u"98765432109"_s); }},
        {2, u"passcode_missing"_s, mayStay, [](auto& s) { setFact(s, u"link", u"https://zoom.us/j/12345678901"_s); }},
        {2, u"passcode_shape"_s, mayStay, [](auto& s) { setFact(s, u"passcode", u"1 2"_s); }},
    };
    for (const ProblemCase& one : cases) expectOnly(one);
    ProblemSources small = sound();
    small.audience.roomPlaces = 59;
    const auto found = domain::findProblems(small);
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].step, 2);
    EXPECT_EQ(found[1].step, 6);
    EXPECT_EQ(found[1].arguments, (QStringList{u"60"_s, u"59"_s}));
}

TEST(PlanProblems, OfTeamAndSpeakers) {
    const ProblemCase cases[] = {
        {3, u"no_leader"_s, mustMend, [](auto& s) { s.facts.team[0].set(u"role", u"volunteer"_s); }},
        {3, u"no_deputy"_s, mayStay, [](auto& s) { s.facts.team[1].set(u"role", u"volunteer"_s); }},
        {3, u"without_tasks"_s, mayStay, [](auto& s) { s.facts.tasks.removeLast(); }},
        {3, u"late_tasks"_s, mayStay,
         [](auto& s) {
             s.facts.tasks << recordWith(u"task", {{u"due_days"_s, qint64(-31)}});
         }},
        {3, u"full_week"_s, mayStay,
         [](auto& s) {
             for (int i = 0; i < 9; ++i)
                 s.facts.tasks << recordWith(u"task",
                                             {{u"due_days"_s, qint64(-7)}, {u"owner_id"_s, idOf(s.facts.team[0])}});
         }},
        {4, u"no_answer"_s, mayStay,
         [](auto& s) {
             s.facts.speakers << recordWith(
                 u"speaker", {{u"name"_s, u"Г"_s}, {u"state"_s, u"invited"_s}, {u"answer_by"_s, u"1972-08-01"_s}});
         }},
        {4, u"accepted_without_talk"_s, mayStay, [](auto& s) { s.facts.speakers[0].set(u"title", {}); }},
        {4, u"declined_in_programme"_s, mustMend, [](auto& s) { s.facts.speakers[0].set(u"state", u"declined"_s); }},
        {4, u"talk_longer"_s, mustMend, [](auto& s) { s.facts.speakers[0].set(u"minutes", qint64(46)); }},
        {4, u"asked_elsewhere"_s, mayStay,
         [](auto& s) { s.neighbours.askedBy.insert(s.facts.speakers[0].id(), u"Другая"_s); }},
    };
    for (const ProblemCase& one : cases) expectOnly(one);
}

TEST(PlanProblems, NobodyIsWithoutTasksBeforeThereAreAny) {
    ProblemSources sources = sound();
    sources.facts.tasks.clear();
    for (const auto& found : domain::findProblems(sources)) EXPECT_NE(found.code, u"without_tasks"_s);
}

TEST(PlanProblems, OfDatesAudienceAndFeedback) {
    const ProblemCase cases[] = {
        {5, u"end_before_start"_s, mustMend, [](auto& s) { setFact(s, u"end", schoolStart - 1); }},
        {5, u"on_holiday"_s, mayStay, // 4 November 1972
         [](auto& s) { setFact(s, u"end", schoolStart + 39 * aDay); }},
        {5, u"no_break"_s, mayStay,
         [](auto& s) {
             s.facts.sessions << recordWith(
                 u"session", {{u"start"_s, schoolStart + 50 * 60000}, {u"end"_s, schoolStart + 181 * 60000}});
         }},
        {6, u"window_after_start"_s, mustMend, [](auto& s) { setFact(s, u"registration_closes", schoolStart + 1); }},
        {6, u"window_reversed"_s, mustMend,
         [](auto& s) {
             setFact(s, u"registration_opens", qint64(2));
             setFact(s, u"registration_closes", qint64(1));
         }},
        {6, u"no_consent_text"_s, mustMend, [](auto& s) { setFact(s, u"consent_text", {}); }},
        {6, u"under_half"_s, mayStay,
         [](auto& s) {
             s.facts.now = schoolStart - 10 * aDay;
             s.facts.today = s.facts.today.addDays(20);
         }},
        {6, u"duplicates"_s, mayStay, [](auto& s) { s.facts.duplicates = 3; }},
        {7, u"no_practice_question"_s, mayStay, [](auto& s) { s.audience.asksForPractice = false; }},
        {7, u"few_answers"_s, mayStay, [](auto& s) { afterwards(s); }},
        {7, u"no_follow_up"_s, mayStay,
         [](auto& s) {
             for (Record& task : s.facts.tasks) task.set(u"due_days", qint64(29));
         }},
    };
    for (const ProblemCase& one : cases) expectOnly(one);
    ProblemSources answered = sound();
    afterwards(answered);
    answered.facts.responses = 6;
    EXPECT_TRUE(domain::findProblems(answered).isEmpty());
}

TEST(PlanProblems, OnlyWhatMustBeMendedBreaksAStep) {
    const auto warning = domain::Severity::Warning, problem = domain::Severity::Problem;
    EXPECT_EQ(domain::stepsToMend({{1, warning, u"title_taken"_s},
                                   {2, problem, u"link_taken"_s},
                                   {4, problem, u"talk_longer"_s},
                                   {4, problem, u"declined_in_programme"_s},
                                   {4, warning, u"no_answer"_s}}),
              (QList<int>{2, 4}));
    EXPECT_TRUE(domain::stepsToMend({}).isEmpty());
}

} // namespace rs::test
