// SPDX-License-Identifier: GPL-3.0-or-later
// What must be mended keeps a step from being done, and everybody who shows the seven steps says so alike.
#include "services/homeboard.h"
#include "services/papersources.h"
#include "services/planfixture.h"
#include "services/planwords.h"

#include <algorithm>

namespace rs::test {

using namespace Qt::StringLiterals;
using domain::StepState;

namespace {

//! An online school whose first six steps lack nothing; far ahead, so that it is so by any clock.
class PlanProblemsTest : public PlanTest {
protected:
    void SetUp() override {
        RecordsTest::SetUp();
        school = addNamed(u"Вода и лёд"_s, u"2099-03-12T10:00"_s,
                          {{u"problem"_s, u"Опыты на занятиях редки"_s},
                           {u"audience_level"_s, u"beginner"_s},
                           {u"goals"_s, uR"({"people":60})"_s},
                           {u"format"_s, u"online"_s},
                           {u"platform"_s, u"Видеовстреча"_s},
                           {u"link"_s, u"https://meet.example.org/j/1"_s},
                           {u"registration_opens"_s, u"2020-01-01T10:00"_s},
                           {u"registration_closes"_s, u"2099-03-11T10:00"_s},
                           {u"capacity"_s, u"60"_s},
                           {u"consent_text"_s, u"Я согласен."_s}});
        for (const QString& role : {u"leader"_s, u"deputy"_s})
            add(u"team_member", {{u"event_id"_s, text(school)}, {u"name"_s, role}, {u"role"_s, role}});
        speaker =
            addSpeaker(school, u"Лиханова Мария"_s, u"accepted"_s, {{u"title"_s, u"Лёд"_s}, {u"minutes"_s, u"45"_s}});
        session = addSession(u"10:00"_s, u"11:00"_s);
        addPerson(u"Ягодкина"_s);
    }
    Id addSession(const QString& from, const QString& until) {
        return add(u"session", {{u"event_id"_s, text(school)},
                                {u"title"_s, u"Занятие"_s},
                                {u"start"_s, u"2099-03-12T"_s + from},
                                {u"end"_s, u"2099-03-12T"_s + until},
                                {u"speaker_ids"_s, text(speaker)}});
    }
    void addPerson(const QString& name) {
        add(u"participant", {{u"event_id"_s, text(school)},
                             {u"family_name"_s, name},
                             {u"given_name"_s, u"Анна"_s},
                             {u"email"_s, u"anna@example.org"_s},
                             {u"status"_s, u"registered"_s}});
    }
    void put(QAnyStringView table, const Id& id, const QString& field, const QString& value) {
        EXPECT_TRUE(trySet(table, id, {{field, value}}));
    }
    services::SchoolProgress listed() {
        const auto many = services::progressOf(store(), {school}, now);
        EXPECT_TRUE(many && many->size() == 1);
        return many ? many->value(0) : services::SchoolProgress();
    }
    services::SchoolProgress atHome() {
        services::HomeWish wish;
        wish.now = now;
        const auto schools = services::homeSchools(store(), wish);
        EXPECT_TRUE(schools);
        for (const services::HomeSchool& one : schools.value_or(QList<services::HomeSchool>())) {
            if (one.event.id() == school) return one.progress;
        }
        ADD_FAILURE() << "the school is not at Home";
        return {};
    }
    //! Plan, Home and the table of schools say the same.
    void expectAgreement() {
        const services::SchoolPlan opened = plan();
        for (const services::SchoolProgress& seen : {listed(), atHome()}) {
            EXPECT_EQ(seen.percent, opened.percent);
            EXPECT_EQ(seen.step, opened.stepToOpen);
            ASSERT_EQ(seen.steps.size(), 7);
            for (int i = 0; i < 7; ++i) {
                EXPECT_EQ(seen.steps[i].state, opened.steps[i].state) << i + 1;
                EXPECT_EQ(seen.steps[i].percent, opened.steps[i].percent) << i + 1;
            }
        }
    }

    Id speaker, session;
};

} // namespace

TEST_F(PlanProblemsTest, ASoundSchoolIsDoneUpToItsFeedback) {
    for (const auto& step : plan().steps.first(6))
        EXPECT_EQ(step.state, StepState::Done) << step.step << ' ' << step.missing.join(u", "_s).toStdString();
    expectAgreement();
}

TEST_F(PlanProblemsTest, WhatMustBeMendedIsSaidAlikeEverywhere) {
    struct Case {
        const char* name;
        int step;
        QString missing;
        std::function<void()> spoil, mend;
    };
    const Id other = addNamed(u"Снег"_s, u"2099-03-13T10:00"_s);
    Id clash;
    const Case cases[] = {
        {"link taken", 2, u"step_problem"_s,
         [&] { put(u"event", other, u"link"_s, u"https://meet.example.org/j/1"_s); },
         [&] { put(u"event", other, u"link"_s, u"https://meet.example.org/j/2"_s); }},
        {"talk too long", 4, u"step_problem"_s, [&] { put(u"speaker", speaker, u"minutes"_s, u"90"_s); },
         [&] { put(u"speaker", speaker, u"minutes"_s, u"60"_s); }},
        {"speaker twice", 5, u"conflicts"_s, [&] { clash = addSession(u"10:30"_s, u"11:30"_s); },
         [&] { EXPECT_TRUE(tryRemove(u"session", clash)); }},
        {"closes too late", 6, u"step_problem"_s,
         [&] { put(u"event", school, u"registration_closes"_s, u"2099-03-12T12:00"_s); },
         [&] { put(u"event", school, u"registration_closes"_s, u"2099-03-11T12:00"_s); }},
    };
    for (const Case& one : cases) {
        SCOPED_TRACE(one.name);
        one.spoil();
        const domain::StepReadiness broken = plan().steps.at(one.step - 1);
        EXPECT_EQ(broken.state, StepState::Open);
        EXPECT_LT(broken.percent, 100);
        EXPECT_EQ(broken.missing, QStringList{one.missing});
        expectAgreement();
        one.mend();
        EXPECT_EQ(plan().steps.at(one.step - 1).state, StepState::Done);
        expectAgreement();
    }
}

TEST_F(PlanProblemsTest, SimilarPeopleAreCountedAlikeEverywhere) {
    addPerson(u"Ягодкина"_s);
    EXPECT_EQ(plan().steps[5].missing, QStringList{u"duplicates"_s});
    EXPECT_EQ(plan().steps[5].state, StepState::Open);
    expectAgreement();
    put(u"event", school, u"capacity"_s, QString());
    EXPECT_EQ(plan().steps[5].missing, (QStringList{u"capacity"_s, u"duplicates"_s}));
    expectAgreement();
}

TEST_F(PlanProblemsTest, SimilarPeopleAreSaidToBeSettledWhereThereAreNone) {
    const auto isSettled = [&] {
        const QList<domain::StepCondition> all = plan().steps[5].conditions;
        const auto found =
            std::find_if(all.begin(), all.end(), [](const auto& one) { return one.code == u"duplicates"; });
        EXPECT_NE(found, all.end());
        return found != all.end() && found->isMet;
    };
    put(u"event", school, u"consent_text"_s, QString());
    EXPECT_TRUE(isSettled()) << "whatever else is missing";
    addPerson(u"Ягодкина"_s);
    EXPECT_FALSE(isSettled());
}

TEST_F(PlanProblemsTest, ASchoolThatIsOverIsDoneWithItsProblems) {
    addNamed(u"Снег"_s, u"2099-03-13T10:00"_s, {{u"link"_s, u"https://meet.example.org/j/1"_s}});
    addSession(u"10:30"_s, u"11:30"_s);
    now = at(u"2099-03-13T09:59:00Z"_s);
    EXPECT_EQ(plan().steps[1].state, StepState::Late) << "it runs with a link that leads others in";
    expectAgreement();
    now = at(u"2099-03-13T10:01:00Z"_s);
    EXPECT_EQ(plan().steps[1].state, StepState::Done);
    EXPECT_EQ(plan().steps[4].state, StepState::Done);
    EXPECT_FALSE(plan().problems.isEmpty()) << "they are still told";
    EXPECT_FALSE(plan().conflicts.isEmpty());
    expectAgreement();
}

TEST_F(PlanProblemsTest, TheReportSaysWhyAStepIsNotDone) {
    put(u"speaker", speaker, u"minutes"_s, u"90"_s);
    for (const Language language : {Language::English, Language::Russian}) {
        const services::Words& words = services::Words::of(language);
        const auto paper = services::readReadiness(store(), school, words);
        ASSERT_TRUE(paper);
        ASSERT_EQ(paper->steps.size(), 7);
        EXPECT_EQ(paper->steps[3].state, StepState::Open);
        EXPECT_LT(paper->steps[3].percent, 100);
        EXPECT_EQ(paper->steps[3].missing, QStringList{services::missingText(words, u"step_problem"_s)});
        EXPECT_EQ(services::conditionText(words, u"problems"_s), language == Language::English
                                                                     ? u"no problem is left that must be mended"_s
                                                                     : u"не осталось того, что надо исправить"_s);
    }
}

} // namespace rs::test
