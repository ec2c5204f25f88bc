// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/duedate.h"
#include "domain/readiness.h"
#include "domain/recordwith.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace rs::test {

using namespace Qt::StringLiterals;
using domain::Record;
using domain::SchoolFacts;
using domain::StepState;

namespace {

constexpr qint64 day = 24LL * 3600 * 1000;
constexpr qint64 start = 1000 * day;

QVariant someId() { return QVariant::fromValue(base::newId()); }

void setNow(SchoolFacts& facts, qint64 now) {
    facts.now = now;
    facts.today = domain::dayOf(now, QTimeZone("Asia/Krasnoyarsk"));
}

//! A school that lacks nothing, 30 days ahead.
SchoolFacts complete() {
    SchoolFacts facts;
    facts.event = recordWith(u"event", {{u"title"_s, u"Школа"_s},
                                        {u"problem"_s, u"П"_s},
                                        {u"topic"_s, u"Т"_s},
                                        {u"audience_level"_s, u"beginner"_s},
                                        {u"goals"_s, u"{\"people\":\"60\"}"_s},
                                        {u"format"_s, u"in_person"_s},
                                        {u"city"_s, u"Канск"_s},
                                        {u"start"_s, start},
                                        {u"end"_s, start + day},
                                        {u"zone"_s, u"Asia/Krasnoyarsk"_s},
                                        {u"venue_id"_s, someId()},
                                        {u"registration_opens"_s, start - 40 * day},
                                        {u"registration_closes"_s, start - day},
                                        {u"capacity"_s, qint64(60)},
                                        {u"consent_text"_s, u"С"_s}});
    facts.team = {recordWith(u"team_member", {{u"role"_s, u"leader"_s}}),
                  recordWith(u"team_member", {{u"role"_s, u"deputy"_s}})};
    facts.speakers = {recordWith(u"speaker", {{u"state"_s, u"accepted"_s}, {u"title"_s, u"Доклад"_s}})};
    facts.sessions = {recordWith(u"session", {{u"start"_s, start},
                                              {u"end"_s, start + 1},
                                              {u"room_id"_s, someId()},
                                              {u"speaker_ids"_s, uR"(["00000000-0000-4000-8000-000000000001"])"_s}}),
                      recordWith(u"session", {{u"start"_s, start}, {u"end"_s, start + 1}, {u"kind"_s, u"break"_s}})};
    facts.tasks = {recordWith(
        u"task",
        {{u"step"_s, qint64(7)}, {u"state"_s, u"done"_s}, {u"due_days"_s, qint64(30)}, {u"owner_id"_s, someId()}})};
    facts.questionnaires = facts.responses = facts.participants = 1;
    setNow(facts, start - 30 * day);
    return facts;
}

//! Fills one thing that the report says is missing, as somebody would.
void fill(SchoolFacts& facts, const QString& code) {
    if (facts.event.entity().indexOf(code) >= 0) {
        const SchoolFacts whole = complete();
        facts.event.set(code, code == u"link" ? QVariant(u"https://example.org/room"_s) : whole.event.value(code));
        if (code == u"format" && facts.event.text(u"format").isEmpty()) facts.event.set(u"format", u"hybrid"_s);
    } else if (code == u"leader" || code == u"deputy") {
        facts.team << recordWith(u"team_member", {{u"role"_s, code}});
    } else if (code == u"task_owners") {
        for (Record& task : facts.tasks) task.set(u"owner_id", someId());
    } else if (code == u"speakers") {
        facts.speakers << recordWith(u"speaker", {{u"state"_s, u"accepted"_s}});
    } else if (code == u"talks") {
        for (Record& speaker : facts.speakers) speaker.set(u"title", u"Доклад"_s);
    } else if (code == u"answers") {
        for (Record& speaker : facts.speakers) {
            if (domain::answerDue(speaker).isValid()) speaker.set(u"state", u"declined"_s);
        }
    } else if (code == u"venue_or_link") {
        facts.event.set(u"venue_id", someId());
    } else if (code == u"sessions") {
        facts.sessions << recordWith(u"session", {{u"kind"_s, u"talk"_s}});
    } else if (code == u"session_details") {
        for (Record& session : facts.sessions) {
            session.set(u"start", start).set(u"end", start + 1).set(u"room_id", someId());
            if (session.text(u"speaker_ids").isEmpty())
                session.set(u"speaker_ids", uR"(["%1"])"_s.arg(base::toText(base::newId())));
        }
    } else if (code == u"tasks" || code == u"follow_up") {
        for (Record& task : facts.tasks) {
            if (task.text(u"state") != u"dropped") task.set(u"state", u"done"_s);
        }
    } else {
        facts.conflicts = facts.duplicates = 0;
        facts.questionnaires = facts.responses = facts.participants = 1;
        if (facts.now < start - 30 * day) setNow(facts, start - 30 * day);
    }
}

QList<int> anySteps() {
    QList<int> steps{1, 2, 3, 4, 5, 6, 7};
    steps.removeIf([](int) { return *rc::gen::arbitrary<bool>(); });
    return steps;
}

//! A school with anything missing.
SchoolFacts anyFacts() {
    SchoolFacts facts = complete();
    for (const domain::Field& field : facts.event.entity().fields) {
        if (field.key() != u"start" && *rc::gen::arbitrary<bool>()) facts.event.set(field.key(), {});
    }
    if (*rc::gen::arbitrary<bool>()) facts.event.set(u"format", u"online"_s);
    if (*rc::gen::arbitrary<bool>()) facts.team.clear();
    const int speakers = *rc::gen::inRange(0, 4), sessions = *rc::gen::inRange(0, 5), tasks = *rc::gen::inRange(0, 5);
    facts.speakers.clear();
    for (int i = 0; i < speakers; ++i) {
        const QString state = *rc::gen::element(u"idea"_s, u"invited"_s, u"accepted"_s, u"declined"_s);
        Record one = recordWith(u"speaker", {{u"state"_s, state}});
        if (*rc::gen::arbitrary<bool>()) one.set(u"title", u"Доклад"_s);
        if (*rc::gen::arbitrary<bool>()) one.set(u"answer_by", u"1970-02-01"_s);
        facts.speakers << one;
    }
    facts.sessions.clear();
    for (int i = 0; i < sessions; ++i) {
        Record one = recordWith(u"session", {{u"kind"_s, *rc::gen::element(u"talk"_s, u"break"_s)}});
        if (*rc::gen::arbitrary<bool>()) one.set(u"start", start).set(u"end", start + 1);
        if (*rc::gen::arbitrary<bool>()) one.set(u"room_id", someId());
        facts.sessions << one;
    }
    facts.tasks.clear();
    for (int i = 0; i < tasks; ++i) {
        Record one = recordWith(u"task", {{u"step"_s, qint64(*rc::gen::inRange(1, 8))},
                                          {u"state"_s, *rc::gen::element(u"open"_s, u"done"_s, u"dropped"_s)},
                                          {u"due_days"_s, qint64(*rc::gen::inRange(-60, 60))}});
        if (*rc::gen::arbitrary<bool>()) one.set(u"owner_id", someId());
        facts.tasks << one;
    }
    facts.conflicts = *rc::gen::inRange(0, 2);
    facts.duplicates = *rc::gen::inRange(0, 2);
    facts.questionnaires = *rc::gen::inRange(0, 2);
    facts.responses = *rc::gen::inRange(0, 2);
    facts.participants = *rc::gen::inRange(0, 2);
    facts.broken = anySteps();
    setNow(facts, start - *rc::gen::inRange(-60, 60) * day);
    return facts;
}

} // namespace

TEST(Readiness, IsWholeWhenNothingIsMissing) {
    const auto steps = domain::readiness(complete());
    ASSERT_EQ(steps.size(), 7);
    for (int i = 0; i < 7; ++i) {
        EXPECT_EQ(steps[i].step, i + 1);
        EXPECT_EQ(steps[i].state, StepState::Done) << i + 1;
        EXPECT_EQ(steps[i].percent, 100) << i + 1;
        EXPECT_EQ(steps[i].missing, QStringList()) << i + 1;
    }
}

TEST(Readiness, NamesWhatIsMissing) {
    struct Case {
        int step;
        QString missing;
        void (*spoil)(SchoolFacts&);
    };
    const Case cases[] = {
        {1, u"topic"_s, [](SchoolFacts& f) { f.event.set(u"topic", {}); }},
        {1, u"goals"_s, [](SchoolFacts& f) { f.event.set(u"goals", u"{\"people\":\"many\"}"_s); }},
        {2, u"city"_s, [](SchoolFacts& f) { f.event.set(u"city", {}); }},
        {2, u"link"_s, [](SchoolFacts& f) { f.event.set(u"format", u"hybrid"_s); }},
        {3, u"leader"_s, [](SchoolFacts& f) { f.team.removeFirst(); }},
        {3, u"task_owners"_s,
         [](SchoolFacts& f) {
             f.tasks << recordWith(u"task", {{u"state"_s, u"done"_s}});
         }},
        {4, u"speakers"_s, [](SchoolFacts& f) { f.speakers.first().set(u"state", u"invited"_s); }},
        {2, u"link"_s, [](SchoolFacts& f) { f.event.set(u"format", u"hybrid"_s).set(u"link", u"zoom.us/j/1"_s); }},
        {4, u"talks"_s, [](SchoolFacts& f) { f.speakers.first().set(u"title", {}); }},
        {5, u"venue_or_link"_s, [](SchoolFacts& f) { f.event.set(u"venue_id", {}); }},
        {5, u"sessions"_s, [](SchoolFacts& f) { f.sessions.clear(); }},
        {5, u"session_details"_s, [](SchoolFacts& f) { f.sessions.first().set(u"room_id", {}); }},
        {5, u"conflicts"_s, [](SchoolFacts& f) { f.conflicts = 1; }},
        {6, u"registration_begun"_s, [](SchoolFacts& f) { f.event.set(u"registration_opens", start - 29 * day); }},
        {6, u"duplicates"_s, [](SchoolFacts& f) { f.duplicates = 2; }},
        {6, u"door_list"_s, [](SchoolFacts& f) { f.participants = 0; }},
        {7, u"follow_up"_s, [](SchoolFacts& f) { f.tasks.clear(); }},
        {6, u"consent_text"_s, [](SchoolFacts& f) { f.event.set(u"consent_text", {}); }},
        {7, u"questionnaire"_s, [](SchoolFacts& f) { f.questionnaires = 0; }},
        {7, u"responses"_s, [](SchoolFacts& f) { f.responses = 0; }},
    };
    for (const Case& one : cases) {
        SchoolFacts facts = complete();
        one.spoil(facts);
        for (const auto& step : domain::readiness(facts)) {
            EXPECT_EQ(step.missing, step.step == one.step ? QStringList{one.missing} : QStringList())
                << one.missing.toStdString() << " in " << step.step;
            EXPECT_EQ(step.state, step.step == one.step ? StepState::Open : StepState::Done) << step.step;
            EXPECT_EQ(step.percent == 100, step.step != one.step);
        }
    }
}

TEST(Readiness, IsLateByTasksAndByTheStart) {
    SchoolFacts facts = complete();
    const Record late = recordWith(
        u"task",
        {{u"step"_s, qint64(2)}, {u"state"_s, u"open"_s}, {u"due_days"_s, qint64(-20)}, {u"owner_id"_s, someId()}});
    facts.tasks << late;
    EXPECT_EQ(domain::readiness(facts)[1].state, StepState::Open);
    EXPECT_EQ(domain::readiness(facts)[1].missing, QStringList{u"tasks"_s});
    EXPECT_EQ(domain::readiness(facts)[1].holders, QList<base::Id>{late.reference(u"owner_id")});
    setNow(facts, start - 20 * day);
    EXPECT_EQ(domain::readiness(facts)[1].state, StepState::Open);
    setNow(facts, start - 19 * day);
    EXPECT_EQ(domain::readiness(facts)[1].state, StepState::Late);
    EXPECT_EQ(domain::readiness(facts)[1].lateTasks, 1);
    EXPECT_EQ(domain::stepToOpen(domain::readiness(facts)), 2);
    facts.tasks.last().set(u"state", u"dropped"_s);
    EXPECT_EQ(domain::readiness(facts)[1].state, StepState::Done);

    facts.responses = 0;
    facts.event.set(u"topic", {});
    setNow(facts, start + 1);
    EXPECT_EQ(domain::readiness(facts)[0].state, StepState::Late);
    EXPECT_EQ(domain::readiness(facts)[6].state, StepState::Open);
    setNow(facts, start + 12 * day);
    EXPECT_EQ(domain::readiness(facts)[6].state, StepState::Late);
}

TEST(Readiness, IsLateWhileAnAnswerIsOverdue) {
    SchoolFacts facts = complete();
    facts.speakers << recordWith(
        u"speaker", {{u"state"_s, u"invited"_s}, {u"answer_by"_s, facts.today.addDays(-1).toString(Qt::ISODate)}});
    EXPECT_EQ(domain::readiness(facts)[3].state, StepState::Late);
    EXPECT_EQ(domain::readiness(facts)[3].missing, QStringList{u"answers"_s});
    facts.speakers.last().set(u"answer_by", facts.today.toString(Qt::ISODate));
    EXPECT_EQ(domain::readiness(facts)[3].state, StepState::Done);
    facts.speakers.last().set(u"answer_by", {}).set(u"invited_on", facts.today.addDays(-15).toString(Qt::ISODate));
    EXPECT_EQ(domain::readiness(facts)[3].state, StepState::Late);
    facts.speakers.last().set(u"state", u"declined"_s);
    EXPECT_EQ(domain::readiness(facts)[3].state, StepState::Done);
}

TEST(Readiness, AProblemThatMustBeMendedKeepsAStepFromBeingDone) {
    SchoolFacts facts = complete();
    facts.broken = {4};
    const auto steps = domain::readiness(facts);
    for (const auto& step : steps) {
        const bool isBroken = step.step == 4;
        EXPECT_EQ(step.state, isBroken ? StepState::Open : StepState::Done) << step.step;
        EXPECT_EQ(step.percent == 100, !isBroken) << step.step;
        EXPECT_EQ(step.missing, isBroken ? QStringList{u"step_problem"_s} : QStringList()) << step.step;
    }
    EXPECT_GT(steps[3].percent, 0);
    EXPECT_EQ(domain::stepToOpen(steps), 4);
    EXPECT_LT(domain::overallPercent(steps), 100);
    const auto& conditions = steps[3].conditions;
    EXPECT_EQ(conditions.last().code, u"tasks"_s);
    EXPECT_EQ(conditions.at(conditions.size() - 2).code, u"problems"_s);
    EXPECT_FALSE(conditions.at(conditions.size() - 2).isMet);
    setNow(facts, start + 1);
    EXPECT_EQ(domain::stepReadiness(facts, 4).state, StepState::Late) << "the school has begun with it";
    setNow(facts, start + day + 1);
    EXPECT_EQ(domain::stepReadiness(facts, 4).state, StepState::Done) << "what is over cannot be mended";
}

TEST(Readiness, AProblemAddsNothingWhileMoreIsMissing) {
    SchoolFacts facts = complete();
    facts.speakers.first().set(u"title", {});
    const int percent = domain::stepReadiness(facts, 4).percent;
    facts.broken = {4};
    EXPECT_EQ(domain::stepReadiness(facts, 4).missing, QStringList{u"talks"_s});
    EXPECT_EQ(domain::stepReadiness(facts, 4).percent, percent);
}

TEST(Readiness, ConflictsOfAProgrammeMatterUntilTheSchoolIsOver) {
    SchoolFacts facts = complete();
    facts.conflicts = 1;
    EXPECT_FALSE(domain::isOver(facts));
    EXPECT_EQ(domain::stepReadiness(facts, 5).state, StepState::Open);
    setNow(facts, start + day);
    EXPECT_FALSE(domain::isOver(facts));
    EXPECT_EQ(domain::stepReadiness(facts, 5).state, StepState::Late);
    setNow(facts, start + day + 1);
    EXPECT_TRUE(domain::isOver(facts));
    EXPECT_EQ(domain::stepReadiness(facts, 5).state, StepState::Done);
    facts.event.set(u"end", {});
    EXPECT_TRUE(domain::isOver(facts));
    setNow(facts, start + day);
    EXPECT_FALSE(domain::isOver(facts)) << "without an end it lasts a day";
}

TEST(Readiness, SimilarPeopleAreSettledLast) {
    SchoolFacts facts = complete();
    facts.event.set(u"consent_text", {});
    const int percent = domain::stepReadiness(facts, 6).percent;
    EXPECT_EQ(domain::stepReadiness(facts, 6).missing, QStringList{u"consent_text"_s});
    facts.duplicates = 2;
    EXPECT_EQ(domain::stepReadiness(facts, 6).missing, (QStringList{u"consent_text"_s, u"duplicates"_s}));
    EXPECT_EQ(domain::stepReadiness(facts, 6).percent, percent);
}

TEST(Readiness, OfANewSchoolOpensOnTheFirstStep) {
    SchoolFacts facts;
    facts.event =
        recordWith(u"event", {{u"title"_s, u"Школа"_s}, {u"start"_s, start}, {u"zone"_s, u"Asia/Krasnoyarsk"_s}});
    setNow(facts, start - 60 * day);
    const auto steps = domain::readiness(facts);
    EXPECT_EQ(steps[0].state, StepState::Open);
    for (int i = 1; i < 7; ++i) {
        EXPECT_EQ(steps[i].state, StepState::NotBegun) << i + 1;
        EXPECT_EQ(steps[i].percent, 0) << i + 1;
    }
    EXPECT_EQ(domain::stepToOpen(steps), 1);
    EXPECT_LT(domain::overallPercent(steps), 40);
    facts.team << recordWith(u"team_member", {{u"role"_s, u"volunteer"_s}});
    EXPECT_EQ(domain::readiness(facts)[2].state, StepState::Open);
}

TEST(Readiness, ADeclinedLeaderLeadsNothing) {
    SchoolFacts facts = complete();
    facts.team.first().set(u"state", u"declined"_s);
    EXPECT_EQ(domain::readiness(facts)[2].missing, QStringList{u"leader"_s});
}

TEST(Readiness, EveryConditionAndGapHasWords) {
    const auto known = [](std::span<const domain::MissingWord> words, const QString& code) {
        return std::any_of(words.begin(), words.end(),
                           [&](const auto& one) { return code == QLatin1String(one.code); });
    };
    SchoolFacts facts;
    facts.event = recordWith(u"event", {});
    facts.conflicts = facts.duplicates = 1;
    facts.tasks = {recordWith(u"task", {{u"step"_s, qint64(7)}, {u"due_days"_s, qint64(90)}})};
    QList<domain::StepReadiness> steps = domain::readiness(facts);
    SchoolFacts broken = complete();
    broken.broken = {1};
    steps << domain::stepReadiness(broken, 1);
    for (const auto& step : std::as_const(steps)) {
        ASSERT_FALSE(step.conditions.isEmpty());
        EXPECT_EQ(step.conditions.last().code, u"tasks"_s);
        for (const auto& condition : step.conditions) {
            EXPECT_TRUE(known(domain::conditionWords(), condition.code)) << condition.code.toStdString();
            for (const QString& code : condition.missing)
                EXPECT_TRUE(known(domain::missingWords(), code) || facts.event.entity().indexOf(code) >= 0)
                    << code.toStdString();
        }
    }
}

TEST(Gates, NameWhatIsMissing) {
    SchoolFacts facts = complete();
    EXPECT_TRUE(domain::missingFor(domain::Gate::OpenRegistration, facts, {}).isEmpty());
    EXPECT_TRUE(domain::missingFor(domain::Gate::PublishProgramme, facts, {}).isEmpty());
    facts.event.set(u"consent_text", {});
    facts.conflicts = 1;
    const auto registration = domain::missingFor(domain::Gate::OpenRegistration, facts, {4, 5});
    ASSERT_EQ(registration.size(), 2);
    EXPECT_EQ(registration[0].step, 6);
    EXPECT_EQ(registration[0].code, u"consent_text"_s);
    EXPECT_EQ(registration[1].step, 5);
    EXPECT_EQ(registration[1].code, u"step_problem"_s);
    const auto programme = domain::missingFor(domain::Gate::PublishProgramme, facts, {});
    ASSERT_EQ(programme.size(), 1);
    EXPECT_EQ(programme[0].code, u"conflicts"_s);
}

//! What is filled may itself be wrong: a talk that is added takes longer than its session. Such problems are no gaps:
//! they only keep a step from being done, so they can take from a step that was done, and from no other.
RC_GTEST_PROP(ReadinessProperty, NeverFallsWhenSomethingMissingIsFilled, ()) {
    SchoolFacts facts = anyFacts();
    const auto before = domain::readiness(facts);
    const int step = *rc::gen::inRange(0, 7);
    RC_PRE(!before[step].missing.isEmpty());
    const QString code = before[step].missing.at(*rc::gen::inRange(0, int(before[step].missing.size())));
    if (code == u"step_problem")
        facts.broken.removeAll(step + 1);
    else
        fill(facts, code);
    const auto after = domain::readiness(facts);
    const QList<int> brokenBefore = facts.broken;
    facts.broken = anySteps();
    const auto withProblems = domain::readiness(facts);
    for (int i = 0; i < 7; ++i) {
        RC_LOG() << code.toStdString() << " in step " << i + 1 << '\n';
        RC_ASSERT(after[i].percent >= before[i].percent);
        const bool breaks = !brokenBefore.contains(i + 1) && facts.broken.contains(i + 1);
        RC_ASSERT(withProblems[i].percent >= before[i].percent ||
                  (breaks && before[i].state == StepState::Done && withProblems[i].state != StepState::Done));
    }
}

} // namespace rs::test
