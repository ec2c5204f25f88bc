// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/readiness.h"
#include "domain/registry.h"

#include <gtest/gtest.h>

namespace rs::test {

using namespace Qt::StringLiterals;
using domain::Record;
using domain::SchoolFacts;
using domain::StepState;

namespace {

constexpr qint64 day = 24LL * 3600 * 1000;
constexpr qint64 start = 1000 * day;

Record record(QAnyStringView table, const QList<std::pair<QString, QVariant>>& values) {
    Record one(domain::entity(table), base::newId());
    for (const auto& [field, value] : values) one.set(field, value);
    return one;
}

QVariant someId() { return QVariant::fromValue(base::newId()); }

//! A school that lacks nothing, 30 days ahead.
SchoolFacts complete() {
    SchoolFacts facts;
    facts.event = record(u"event", {{u"title"_s, u"Школа"_s},
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
    facts.team = {record(u"team_member", {{u"role"_s, u"leader"_s}}),
                  record(u"team_member", {{u"role"_s, u"deputy"_s}})};
    facts.speakers = {record(u"speaker", {{u"state"_s, u"accepted"_s}, {u"title"_s, u"Доклад"_s}})};
    facts.sessions = {
        record(
            u"session",
            {{u"start"_s, start}, {u"end"_s, start + 1}, {u"room_id"_s, someId()}, {u"speaker_ids"_s, u"[\"x\"]"_s}}),
        record(u"session", {{u"start"_s, start}, {u"end"_s, start + 1}, {u"kind"_s, u"break"_s}})};
    facts.questionnaires = facts.responses = 1;
    facts.now = start - 30 * day;
    facts.today = QDate(2026, 1, 1);
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
             f.tasks = {record(u"task", {{u"state"_s, u"done"_s}})};
         }},
        {4, u"speakers"_s, [](SchoolFacts& f) { f.speakers.first().set(u"state", u"invited"_s); }},
        {4, u"talks"_s, [](SchoolFacts& f) { f.speakers.first().set(u"title", {}); }},
        {4, u"answers"_s,
         [](SchoolFacts& f) {
             f.speakers << record(u"speaker", {{u"state"_s, u"idea"_s}, {u"answer_by"_s, u"2025-12-31"_s}});
         }},
        {5, u"venue_or_link"_s, [](SchoolFacts& f) { f.event.set(u"venue_id", {}); }},
        {5, u"sessions"_s, [](SchoolFacts& f) { f.sessions.clear(); }},
        {5, u"session_details"_s, [](SchoolFacts& f) { f.sessions.first().set(u"room_id", {}); }},
        {5, u"conflicts"_s, [](SchoolFacts& f) { f.conflicts = 1; }},
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
    facts.tasks = {record(
        u"task",
        {{u"step"_s, qint64(2)}, {u"state"_s, u"open"_s}, {u"due_days"_s, qint64(-20)}, {u"owner_id"_s, someId()}})};
    EXPECT_EQ(domain::readiness(facts)[1].state, StepState::Open);
    EXPECT_EQ(domain::readiness(facts)[1].missing, QStringList{u"tasks"_s});
    facts.now = start - 19 * day;
    EXPECT_EQ(domain::readiness(facts)[1].state, StepState::Late);
    facts.tasks.first().set(u"state", u"dropped"_s);
    EXPECT_EQ(domain::readiness(facts)[1].state, StepState::Done);

    facts.responses = 0;
    facts.event.set(u"topic", {});
    facts.now = start + 1;
    EXPECT_EQ(domain::readiness(facts)[0].state, StepState::Late);
    EXPECT_EQ(domain::readiness(facts)[6].state, StepState::Open);
    facts.now = start + 12 * day;
    EXPECT_EQ(domain::readiness(facts)[6].state, StepState::Late);
}

} // namespace rs::test
