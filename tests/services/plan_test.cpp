// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/costs.h"
#include "services/planfixture.h"
#include "services/planwords.h"
#include "services/schools.h"
#include "services/topics.h"

#include <algorithm>

namespace rs::test {

using namespace Qt::StringLiterals;

TEST_F(PlanTest, SaysWhatIsMissingAndWhoHoldsIt) {
    const Id helper = add(u"team_member", {{u"event_id"_s, text(school)}, {u"name"_s, u"Дорожкин Илья"_s}});
    addTask(u"Подтвердить звук"_s, 5, -33, helper); // 7 February
    addTask(u"Утвердить программу"_s, 5, -28, leader);
    const services::SchoolPlan seen = plan();
    ASSERT_EQ(seen.steps.size(), 7);
    EXPECT_EQ(seen.daysToStart, 31);
    EXPECT_EQ(seen.stepToOpen, 5);
    EXPECT_EQ(seen.steps[4].state, domain::StepState::Late);
    EXPECT_EQ(seen.holders[4], u"Дорожкин Илья, Рогова Анна"_s);
    EXPECT_EQ(seen.holders[0], u"Рогова Анна"_s);
    EXPECT_EQ(seen.deadlines[4], u"2027-02-07"_s);
    ASSERT_EQ(seen.tasks.size(), 2);
    EXPECT_EQ(seen.tasks[0].due, QDate(2027, 2, 7));
    EXPECT_EQ(seen.tasks[0].daysLate, 2);
    EXPECT_EQ(seen.tasks[1].state, domain::DueState::ThisWeek);
    ASSERT_EQ(seen.team.size(), 2);
    EXPECT_EQ(seen.team[1].late, 1);
    EXPECT_EQ(seen.team[1].fullestMonday, QDate(2027, 2, 1));
    EXPECT_FALSE(seen.missingForRegistration.isEmpty());
    const auto missing = services::loadPlan(store(), base::newId(), now);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, base::ErrorCode::UnknownRecord);
}

TEST_F(PlanTest, AgreesWithListsOfMany) {
    addTask(u"Подтвердить звук"_s, 5, -33, leader);
    addSpeaker(school, u"Лиханова Мария"_s, u"invited"_s, {{u"answer_by"_s, u"2027-02-01"_s}});
    const services::SchoolPlan one = plan();
    const auto many = services::progressOf(store(), {base::newId(), school}, now);
    ASSERT_TRUE(many);
    ASSERT_EQ(many->size(), 1);
    EXPECT_EQ(many->first().percent, one.percent);
    EXPECT_EQ(many->first().step, one.stepToOpen);
    EXPECT_EQ(many->first().silentSpeakers, 1);
    for (int i = 0; i < 7; ++i) EXPECT_EQ(many->first().steps[i].missing, one.steps[i].missing) << i + 1;
    for (int i = 0; i < 7; ++i) EXPECT_EQ(many->first().steps[i].percent, one.steps[i].percent) << i + 1;
}

TEST_F(PlanTest, TasksAreTickedClosedAndLinkedWithoutCircles) {
    const Id first = addTask(u"Первая"_s, 2, -20), second = addTask(u"Вторая"_s, 2, -10);
    const auto link = [&](const Id& task, const Id& after) {
        auto writer = storage::Writer::begin(store(), u"edit"_s, u"test"_s);
        const auto done = services::setTaskAfter(*writer, task, {after});
        if (done) {
            EXPECT_TRUE(writer->commit());
        }
        return done.has_value();
    };
    EXPECT_TRUE(link(second, first));
    EXPECT_FALSE(link(first, second));
    EXPECT_EQ(plan().tasks[1].waitsFor, QList<Id>{first});
    auto writer = storage::Writer::begin(store(), u"edit"_s, u"test"_s);
    ASSERT_TRUE(writer);
    ASSERT_TRUE(services::setTaskDone(*writer, first, true, now));
    ASSERT_TRUE(writer->commit());
    EXPECT_TRUE(plan().tasks[1].waitsFor.isEmpty());
    EXPECT_EQ(get(u"task", first).value(u"done_at").toLongLong(), now);
    EXPECT_EQ(write<int>([&](auto& w) { return services::closeTasksOf(w, school, 2, now); }), 1);
    EXPECT_EQ(plan().steps[1].openTasks, 0);
}

TEST_F(PlanTest, BoardShowsLateTasksOfAllSchoolsAndMineOfToday) {
    const Id other = addNamed(u"Другая"_s, u"2027-03-01T10:00"_s);
    const Id cancelled = addNamed(u"Отменённая"_s, u"2027-03-01T10:00"_s, {{u"status"_s, u"cancelled"_s}});
    for (const Id& one : {other, cancelled})
        add(u"task", {{u"event_id"_s, text(one)}, {u"title"_s, u"Опоздание"_s}, {u"due_days"_s, u"-21"_s}}); // 8 Feb
    addTask(u"Моё сегодня"_s, 6, -31, leader);
    addTask(u"Ничьё сегодня"_s, 6, -31);
    addTask(u"Потом"_s, 6, -20, leader);
    const auto board = services::taskBoard(store(), {{}, u"рогова анна"_s}, now);
    ASSERT_TRUE(board);
    ASSERT_EQ(board->late.size(), 1);
    EXPECT_EQ(board->late[0].schoolTitle, u"Другая"_s);
    EXPECT_EQ(board->late[0].daysLate, 1);
    ASSERT_EQ(board->today.size(), 1);
    EXPECT_EQ(board->today[0].title, u"Моё сегодня"_s);
    EXPECT_EQ(board->thisWeek.size(), 2);
    // The same human by the card.
    ASSERT_TRUE(services::setWhoIAm(store(), get(u"team_member", leader).reference(u"person_id")));
    const auto me = services::whoAmI(store(), u"laptop"_s);
    ASSERT_TRUE(me);
    EXPECT_EQ(services::taskBoard(store(), *me, now)->today.size(), 1);
}

TEST_F(PlanTest, TemplatesGiveTasksOnceAndAreSavedAndUsedAgain) {
    const auto listed = services::listTaskTemplates(store(), Language::Russian);
    ASSERT_TRUE(listed);
    ASSERT_EQ(listed->size(), 4);
    const auto apply = [&](const Id& where, const services::TemplateInfo& what) {
        return write<services::TemplateDone>(
            [&](auto& w) { return services::applyTaskTemplate(w, where, what, Language::Russian); });
    };
    const int added = apply(school, listed->at(0)).added;
    EXPECT_EQ(added, listed->at(0).tasks);
    EXPECT_EQ(apply(school, listed->at(0)).added, 0);
    const QList<services::TaskLine> tasks = plan().tasks;
    ASSERT_FALSE(tasks.isEmpty());
    EXPECT_EQ(tasks.first().title, u"Выбрать тему"_s);
    EXPECT_EQ(tasks.first().ownerName, u"Рогова Анна"_s);
    EXPECT_EQ(tasks.first().due, QDate(2027, 1, 11));
    EXPECT_TRUE(std::any_of(tasks.begin(), tasks.end(), [](const auto& task) { return !task.waitsFor.isEmpty(); }));

    const Id own = write<Id>([&](auto& w) { return services::saveTaskTemplate(w, school, u"Наши задачи"_s); });
    const auto more = services::listTaskTemplates(store(), Language::Russian);
    ASSERT_TRUE(more);
    ASSERT_EQ(more->size(), 5);
    EXPECT_EQ(more->last().id, own);
    EXPECT_EQ(more->last().title, u"Наши задачи"_s);
    EXPECT_EQ(more->last().tasks, added);
    const Id next = addNamed(u"Следующая"_s, u"2027-09-10T10:00"_s);
    EXPECT_EQ(apply(next, more->last()).added, added);
    const auto copied = services::loadPlan(store(), next, now);
    ASSERT_TRUE(copied);
    ASSERT_EQ(copied->tasks.size(), tasks.size());
    EXPECT_EQ(copied->tasks.first().due, QDate(2027, 7, 12));
    EXPECT_TRUE(copied->tasks.first().ownerName.isEmpty());
    for (qsizetype i = 0; i < tasks.size(); ++i)
        EXPECT_EQ(copied->tasks.at(i).waitsFor.size(), tasks.at(i).waitsFor.size()) << i;
}

TEST_F(PlanTest, ATeamThatComesLaterGetsTheTasksOfItsRoles) {
    const Id late = addNamed(u"Следующая"_s, u"2027-09-10T10:00"_s);
    const services::TemplateInfo usual{u"school"_s, {}, {}, 0};
    const auto apply = [&] {
        return write<services::TemplateDone>(
            [&](auto& w) { return services::applyTaskTemplate(w, late, usual, Language::Russian); });
    };
    const int added = apply().added;
    ASSERT_GT(added, 0);
    EXPECT_EQ(apply().handedOut, 0) << "nobody is there";
    add(u"team_member", {{u"event_id"_s, text(late)}, {u"name"_s, u"Рогова Анна"_s}, {u"role"_s, u"leader"_s}});
    const services::TemplateDone done = apply();
    EXPECT_EQ(done.added, 0);
    EXPECT_GT(done.handedOut, 0);
    const auto plan = services::loadPlan(store(), late, now);
    ASSERT_TRUE(plan);
    EXPECT_EQ(std::count_if(plan->tasks.begin(), plan->tasks.end(),
                            [](const auto& task) { return task.ownerName == u"Рогова Анна"_s; }),
              done.handedOut);
    EXPECT_EQ(apply().handedOut, 0) << "what has an owner stays theirs";
}

TEST_F(PlanTest, TopicsAreRankedByThoseWhoAsked) {
    const Id person = add(u"person", {{u"family_name"_s, u"Вьюгина"_s}});
    add(u"topic", {{u"title"_s, u"Проектная деятельность"_s}});
    add(u"topic", {{u"title"_s, u"Игра"_s}, {u"asked_by"_s, text(person)}});
    const auto answer = [&](const QString& wish, const Typed& more) {
        add(u"response",
            Typed{{u"event_id"_s, text(school)}, {u"answers"_s, uR"({"next_topics":"%1"})"_s.arg(wish)}} + more);
    };
    answer(u"Игра и театр"_s, {{u"recommendation"_s, u"10"_s}});
    answer(u"игра"_s, {{u"person_id"_s, text(person)}, {u"recommendation"_s, u"3"_s}});
    answer(u"Буллинг"_s, {{u"recommendation"_s, u"9"_s}});
    const auto ranks = services::rankedTopics(store());
    ASSERT_TRUE(ranks);
    ASSERT_EQ(ranks->size(), 3);
    EXPECT_EQ(ranks->at(0).title, u"Игра"_s);
    EXPECT_EQ(ranks->at(0).asked, 2); // the same human twice counts once
    EXPECT_EQ(ranks->at(0).askedBy, QStringList{u"Вьюгина"_s}) << "the other one is not known";
    EXPECT_TRUE(ranks->at(1).askedBy.isEmpty());
    EXPECT_EQ(ranks->at(1).title, u"Буллинг"_s);
    EXPECT_TRUE(ranks->at(1).id.isNull());
    EXPECT_EQ(ranks->at(2).schools, 1);
    ASSERT_TRUE(ranks->at(2).recommendation);
    EXPECT_NEAR(*ranks->at(2).recommendation, 33.3, 0.1);
    const auto schools = services::schoolsOnTopic(store(), u"проектная ДЕЯТЕЛЬНОСТЬ"_s);
    ASSERT_TRUE(schools);
    ASSERT_EQ(schools->size(), 1);
    EXPECT_EQ(schools->first().responses, 3);
}

TEST_F(PlanTest, AskersAreNotedOnceAndTheFirstOfThemNamed) {
    QList<Id> people;
    QStringList names;
    for (int i = 0; i < services::mostAskersNamed + 2; ++i) {
        names << u"Вьюгина Анна-%1"_s.arg(i);
        people << add(u"person", {{u"family_name"_s, u"Вьюгина"_s}, {u"given_name"_s, u"Анна-%1"_s.arg(i)}});
    }
    using services::Asked;
    services::TopicRank topic;
    topic.title = u"Наставничество"_s;
    const auto note = [&](const Id& person, Asked asked) {
        topic.id = write<Id>([&](auto& w) { return services::noteAsker(w, topic, person, asked); });
    };
    for (const Id& person : people) note(person, Asked::Yes);
    note(people[0], Asked::Yes);
    const Id known = topic.id;
    topic.id = Id();
    note(people[1], Asked::Yes);
    EXPECT_EQ(topic.id, known) << "found by its title";
    EXPECT_EQ(count(u"topic"), 1) << "it came into the catalogue with the first";
    const auto ranks = services::rankedTopics(store());
    ASSERT_TRUE(ranks);
    const auto ours = std::find_if(ranks->begin(), ranks->end(), [&](const auto& one) { return one.id == topic.id; });
    ASSERT_NE(ours, ranks->end());
    EXPECT_EQ(ours->asked, people.size());
    EXPECT_EQ(ours->askedBy, names.first(services::mostAskersNamed));
    note(people[1], Asked::No);
    const auto askers = services::askersOf(store(), topic.id);
    ASSERT_TRUE(askers);
    ASSERT_EQ(askers->size(), people.size() - 1);
    EXPECT_EQ(askers->at(0).name, names[0]);
    EXPECT_EQ(askers->at(1).person, people[2]);
    for (const Id& person : people) note(person, Asked::No);
    EXPECT_TRUE(get(u"topic", topic.id).value(u"asked_by").isNull());
    EXPECT_EQ(services::askersOf(store(), base::newId()).error().code, base::ErrorCode::UnknownRecord);
    topic.id = base::newId();
    auto writer = storage::Writer::begin(store(), u"edit"_s, u"test"_s);
    EXPECT_EQ(services::noteAsker(*writer, topic, people[0], Asked::Yes).error().code, base::ErrorCode::UnknownRecord);
}

TEST_F(PlanTest, NeighboursAreFound) {
    const Id twin = addNamed(u"исследовательские проекты"_s, u"2027-03-12T09:00"_s,
                             {{u"link"_s, u"https://zoom.us/j/12345678901"_s}, {u"format"_s, u"online"_s}});
    addNamed(u"Зимняя"_s, u"2027-01-12T10:00"_s);
    addNamed(u"Давняя"_s, u"2026-01-12T10:00"_s);
    ASSERT_TRUE(
        trySet(u"event", school, {{u"link"_s, u"https://zoom.us/j/12345678901"_s}, {u"format"_s, u"online"_s}}));
    const Typed mail{{u"email"_s, u"likhanova@example.org"_s}};
    addSpeaker(twin, u"Лиханова Мария"_s, u"accepted"_s, mail);
    addSpeaker(school, u"Лиханова Мария"_s, u"idea"_s, mail);
    QStringList codes;
    for (const auto& problem : plan().problems) codes << problem.code;
    for (const char* code : {"title_taken", "topic_recent", "link_taken", "asked_elsewhere"})
        EXPECT_TRUE(codes.contains(QLatin1String(code))) << code;
}

TEST_F(PlanTest, JoinAndShareTextsSpeakBothLanguages) {
    const Id venue =
        add(u"venue",
            {{u"name"_s, u"Детский сад № 312"_s}, {u"city"_s, u"Красноярск"_s}, {u"address"_s, u"ул. Школьная, 5"_s}});
    ASSERT_TRUE(trySet(u"event", school,
                       {{u"format"_s, u"hybrid"_s},
                        {u"venue_id"_s, text(venue)},
                        {u"link"_s, u"https://zoom.us/j/12345678901"_s},
                        {u"passcode"_s, u"Ab12"_s}}));
    EXPECT_EQ(*services::joinText(store(), school, Language::Russian),
              u"Исследовательские проекты\nКогда: 12–13 марта 2027 г., 10:00 (UTC+7)\n"
              "Где: Красноярск, Детский сад № 312, ул. Школьная, 5\nПлатформа: Zoom\n"
              "Ссылка: https://zoom.us/j/12345678901\nИдентификатор встречи: 123 4567 8901\nКод доступа: Ab12"_s);
    EXPECT_EQ(*services::joinText(store(), school, Language::English),
              u"Исследовательские проекты\nWhen: 12–13 March 2027, 10:00 (UTC+7)\n"
              "Where: Красноярск, Детский сад № 312, ул. Школьная, 5\nPlatform: Zoom\n"
              "Link: https://zoom.us/j/12345678901\nMeeting id: 123 4567 8901\nPasscode: Ab12"_s);
    const auto share = services::shareText(store(), school, u"https://example.org/r"_s, Language::Russian);
    ASSERT_TRUE(share);
    EXPECT_TRUE(share->contains(u"Регистрация: https://example.org/r"_s));
    EXPECT_FALSE(share->contains(u"zoom.us"_s)) << "the link of the meeting is for those who registered";
}

TEST_F(PlanTest, CostsAreSummedByPayer) {
    const auto cost = [&](const QString& payer, const QString& planned, const QString& actual) {
        add(u"cost", {{u"event_id"_s, text(school)},
                      {u"title"_s, u"Обед"_s},
                      {u"payer"_s, payer},
                      {u"planned"_s, planned},
                      {u"actual"_s, actual}});
    };
    cost({}, u"5"_s, {});
    cost(u"Фонд"_s, u"1000"_s, u"900.5"_s);
    cost(u"фонд"_s, u"200"_s, {});
    const auto sums = services::costsOf(store(), school);
    ASSERT_TRUE(sums);
    ASSERT_EQ(sums->payers.size(), 2);
    EXPECT_EQ(sums->payers[0].payer, u"Фонд"_s);
    EXPECT_EQ(sums->payers[0].planned, 1200);
    EXPECT_EQ(sums->payers[0].actual, 900.5);
    EXPECT_TRUE(sums->payers[1].payer.isEmpty());
    EXPECT_EQ(sums->all.planned, 1205);
    EXPECT_EQ(sums->all.lines, 3);
}

TEST_F(PlanTest, ACopyAsksPeopleAnewAndKeepsPlannedCosts) {
    ASSERT_TRUE(trySet(u"team_member", leader, {{u"state"_s, u"agreed"_s}}));
    const Id speaker = addSpeaker(school, u"Лиханова Мария"_s, u"accepted"_s,
                                  {{u"title"_s, u"Дневник"_s}, {u"answered_on"_s, u"2027-01-20"_s}});
    add(u"session", {{u"event_id"_s, text(school)}, {u"title"_s, u"Открытие"_s}, {u"speaker_ids"_s, text(speaker)}});
    add(u"cost",
        {{u"event_id"_s, text(school)}, {u"title"_s, u"Обед"_s}, {u"planned"_s, u"10"_s}, {u"actual"_s, u"9"_s}});
    services::SchoolCopy wish;
    wish.speakers = services::CopiedSpeakers::AskAnew;
    const Id copy = write<Id>([&](auto& w) { return services::copySchool(w, school, wish); });
    const auto directory = services::silentSpeakers(store(), copy, now);
    ASSERT_TRUE(directory);
    EXPECT_TRUE(directory->isEmpty());
    const auto loaded = services::loadPlan(store(), copy, now);
    ASSERT_TRUE(loaded);
    ASSERT_EQ(loaded->team.size(), 1);
    EXPECT_EQ(loaded->team[0].state, u"to_ask"_s);
    ASSERT_EQ(loaded->programme.speakers.size(), 1);
    const domain::Record& asked = loaded->programme.speakers[0];
    EXPECT_EQ(asked.text(u"state"), u"idea"_s);
    EXPECT_EQ(asked.text(u"title"), u"Дневник"_s);
    EXPECT_TRUE(asked.value(u"answered_on").isNull());
    ASSERT_EQ(loaded->programme.sessions.size(), 1);
    EXPECT_EQ(domain::referencedIds(loaded->programme.sessions[0].value(u"speaker_ids")), QList<Id>{asked.id()});
    const auto costs = services::costsOf(store(), copy);
    ASSERT_TRUE(costs);
    EXPECT_EQ(costs->all.planned, 10);
    EXPECT_EQ(costs->all.actual, 0);
}

TEST_F(PlanTest, WordsAreInBothLanguages) {
    const services::Words& russian = services::Words::of(Language::Russian);
    const services::Words& english = services::Words::of(Language::English);
    for (const domain::MissingWord& word : domain::conditionWords()) {
        const QString code = QLatin1String(word.code);
        EXPECT_NE(services::conditionText(russian, code), services::conditionText(english, code)) << word.code;
    }
    for (const domain::MissingWord& word : domain::missingWords()) {
        const QString code = QLatin1String(word.code);
        EXPECT_NE(services::missingText(russian, code), services::missingText(english, code)) << word.code;
    }
    for (int step = 1; step <= 7; ++step)
        EXPECT_NE(services::stepName(russian, step), services::stepName(english, step)) << step;
    const domain::PlanProblem problem{4, domain::Severity::Warning, u"no_answer"_s, {u"А 100%2"_s, u"2027-02-05"_s}, {},
                                      {}};
    EXPECT_EQ(services::problemText(english, problem), u"А 100%2 has not answered, the date was 5 February"_s);
    EXPECT_EQ(services::missingText(russian, u"topic"_s), u"Тема"_s);
    EXPECT_EQ(services::gateText(english, {6, u"consent_text"_s}), u"6. Audience: Text of the consent"_s);
}

} // namespace rs::test
