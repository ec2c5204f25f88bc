// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of many schools at once must say the same as each school read by itself, the plain way, and must not
// take longer in a large store.
#include "domain/duplicates.h"
#include "domain/registry.h"
#include "services/demo/demo.h"
#include "services/demo/demostates.h"
#include "services/homeboard.h"
#include "services/plan.h"
#include "services/recordsfixture.h"
#include "services/waitinglists.h"
#include "support/storework.h"

#include <QDateTime>

#include <algorithm>

namespace rs::test {

using namespace Qt::StringLiterals;
using base::Id;
using domain::Record;
using domain::SchoolFacts;

namespace {

const services::DemoSize network{600, 30, 7, QDate(2027, 3, 1)};

class PlanReadingTest : public RecordsTest {
protected:
    void SetUp() override {
        RecordsTest::SetUp();
        ASSERT_TRUE(services::fillWithDemo(store(), network, u"test"_s));
        now = services::demoToday(network).startOfDay(Qt::UTC).toMSecsSinceEpoch();
        for (const Record& event : all(u"event", u"1"_s)) schools << event.id();
        ASSERT_EQ(schools.size(), network.schools);
    }
    QList<Record> all(QAnyStringView table, const QString& where) {
        auto reader = storage::RecordReader::byCondition(store().database(), domain::entity(table), where);
        EXPECT_TRUE(reader);
        return reader ? reader->all().value_or(QList<Record>()) : QList<Record>();
    }
    QList<Record> of(QAnyStringView table, const Id& school) {
        return all(table, u"t.event_id = x'%1' ORDER BY t.n"_s.arg(QLatin1String(base::toBytes(school).toHex())));
    }
    static qint64 withStatus(const QList<Record>& people, const QStringList& states) {
        return std::count_if(people.begin(), people.end(),
                             [&](const Record& one) { return states.contains(one.text(u"status")); });
    }
    static qint64 pairsAmong(const QList<Record>& people) {
        std::vector<domain::PersonPrint> prints;
        for (const Record& one : people)
            prints.push_back(domain::PersonPrint::of(
                {one.text(u"family_name"), one.text(u"given_name"), one.text(u"patronymic"), one.text(u"email"),
                 one.text(u"phone"), one.text(u"region"), one.text(u"city"), one.text(u"organisation")}));
        return qint64(domain::findPairs(prints)->size());
    }
    //! One school, every record of it read and looked at.
    SchoolFacts plainFacts(const Id& school) {
        SchoolFacts facts;
        facts.event = get(u"event", school);
        facts.now = now;
        facts.today = QDateTime::fromMSecsSinceEpoch(now, QTimeZone(facts.event.text(u"zone").toLatin1())).date();
        facts.team = of(u"team_member", school);
        facts.tasks = of(u"task", school);
        facts.speakers = of(u"speaker", school);
        facts.sessions = of(u"session", school);
        facts.questionnaires = of(u"questionnaire", school).size();
        facts.responses = of(u"response", school).size();
        facts.participants = withStatus(of(u"participant", school), {u"registered"_s, u"confirmed"_s, u"attended"_s});
        return facts;
    }
    static qint64 conflictsToMend(const QList<domain::ProgrammeConflict>& found) {
        return std::count_if(found.begin(), found.end(),
                             [](const auto& one) { return domain::severityOf(one.kind) == domain::Severity::Problem; });
    }
    static void expectSame(const QList<domain::StepReadiness>& seen, const QList<domain::StepReadiness>& wanted) {
        ASSERT_EQ(seen.size(), wanted.size());
        for (qsizetype i = 0; i < seen.size(); ++i) {
            EXPECT_EQ(seen[i].state, wanted[i].state) << i + 1;
            EXPECT_EQ(seen[i].percent, wanted[i].percent) << i + 1;
            EXPECT_EQ(seen[i].missing, wanted[i].missing) << i + 1;
            EXPECT_EQ(seen[i].holders, wanted[i].holders) << i + 1;
            EXPECT_EQ(seen[i].lateTasks, wanted[i].lateTasks) << i + 1;
        }
    }
    //! Several thousand people who came to other schools.
    void crowd() {
        auto writer = storage::Writer::begin(store(), u"import"_s, u"test"_s);
        ASSERT_TRUE(writer);
        const Id elsewhere = base::newId();
        Record forum(domain::entity(u"event"), elsewhere);
        forum.set(u"title", u"Большой форум"_s).set(u"status", u"cancelled"_s);
        ASSERT_TRUE(writer->insert(forum));
        for (int i = 0; i < 4000; ++i) {
            Record one(domain::entity(u"participant"), base::newId());
            one.set(u"event_id", QVariant::fromValue(elsewhere)).set(u"family_name", u"Гостев%1"_s.arg(i));
            one.set(u"status", i % 2 ? u"attended"_s : u"waiting"_s);
            ASSERT_TRUE(writer->insert(one));
        }
        ASSERT_TRUE(writer->commit());
    }
    //! Several hundred schools of other days, with sessions.
    void later() {
        auto writer = storage::Writer::begin(store(), u"import"_s, u"test"_s);
        ASSERT_TRUE(writer);
        const qint64 start = QDateTime(QDate(2095, 6, 1), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
        constexpr qint64 hour = 3600 * 1000;
        for (int i = 0; i < 400; ++i) {
            Record event(domain::entity(u"event"), base::newId()), session(domain::entity(u"session"), base::newId());
            event.set(u"title", u"Школа %1"_s.arg(i)).set(u"start", start).set(u"end", start + 8 * hour);
            session.set(u"event_id", QVariant::fromValue(event.id())).set(u"title", u"Занятие"_s);
            session.set(u"start", start).set(u"end", start + hour);
            ASSERT_TRUE(writer->insert(event));
            ASSERT_TRUE(writer->insert(session));
        }
        ASSERT_TRUE(writer->commit());
    }
    //! None of these takes longer when `more` is there.
    void expectSameWork(const QList<std::pair<const char*, std::function<void()>>>& deeds,
                        const std::function<void()>& more) {
        QList<qint64> before;
        for (const auto& [name, deed] : deeds) before << storeWork(store().database(), deed);
        more();
        for (qsizetype i = 0; i < before.size(); ++i) {
            EXPECT_GT(before[i], 0);
            EXPECT_LE(storeWork(store().database(), deeds[i].second), before[i] + before[i] / 10) << deeds[i].first;
        }
    }

    qint64 now = 0;
    QList<Id> schools;
};

} // namespace

TEST_F(PlanReadingTest, AListOfSchoolsIsJudgedLikeEachByItself) {
    const auto many = services::progressOf(store(), schools, now);
    ASSERT_TRUE(many);
    ASSERT_EQ(many->size(), schools.size());
    qint64 waiting = 0, responses = 0, conflicts = 0;
    for (qsizetype i = 0; i < schools.size(); ++i) {
        const services::SchoolProgress& seen = many->at(i);
        SchoolFacts facts = plainFacts(schools[i]);
        SCOPED_TRACE(facts.event.title().toStdString());
        const auto opened = services::loadPlan(store(), schools[i], now);
        ASSERT_TRUE(opened);
        if (!domain::isOver(facts)) {
            facts.conflicts = conflictsToMend(opened->conflicts);
            conflicts += facts.conflicts;
            for (int step = 1; step <= 7; ++step) {
                EXPECT_EQ(seen.steps[step - 1].state, opened->steps[step - 1].state) << step;
                EXPECT_EQ(seen.steps[step - 1].percent, opened->steps[step - 1].percent) << step;
            }
            const QStringList lacks = domain::stepReadiness(facts, 6).missing;
            if (lacks.isEmpty() || lacks == QStringList{u"tasks"_s})
                facts.duplicates = pairsAmong(of(u"participant", schools[i]));
        }
        ASSERT_EQ(seen.id, schools[i]);
        expectSame(seen.steps, domain::readiness(facts));
        EXPECT_EQ(seen.percent, domain::overallPercent(domain::readiness(facts)));
        EXPECT_EQ(seen.step, domain::stepToOpen(domain::readiness(facts)));
        EXPECT_EQ(seen.taken, facts.participants);
        EXPECT_EQ(seen.responses, facts.responses);
        EXPECT_EQ(seen.waiting, withStatus(of(u"participant", schools[i]), {u"waiting"_s}));
        waiting += seen.waiting;
        responses += seen.responses;
    }
    EXPECT_GT(conflicts, 0) << "the example has a programme that contradicts itself";
    EXPECT_GT(waiting, 0) << "the example has a waiting list";
    EXPECT_GT(responses, 0);
}

TEST_F(PlanReadingTest, AnOpenedSchoolIsJudgedLikeOneReadPlainly) {
    qint64 conflicts = 0, pairs = 0, silent = 0;
    for (const Id& school : std::as_const(schools)) {
        const auto seen = services::loadPlan(store(), school, now);
        ASSERT_TRUE(seen);
        SchoolFacts facts = plainFacts(school);
        SCOPED_TRACE(facts.event.title().toStdString());
        facts.duplicates = pairsAmong(of(u"participant", school));
        const auto programme = services::loadProgramme(store(), school);
        ASSERT_TRUE(programme);
        const QList<domain::ProgrammeConflict> found = domain::findConflicts(programme->facts);
        facts.conflicts = conflictsToMend(found);
        expectSame(seen->steps, domain::readiness(facts));
        EXPECT_EQ(seen->conflicts, found);
        EXPECT_EQ(seen->sessions, facts.sessions.size());
        EXPECT_EQ(seen->audience.byStatus, services::audience(store(), school)->byStatus);
        EXPECT_EQ(seen->missingForProgramme.size(),
                  domain::missingFor(domain::Gate::PublishProgramme, facts,
                                     facts.conflicts > 0 ? QList<int>{5} : QList<int>())
                      .size());
        const QList<services::TaskLine> tasks =
            services::taskLines({facts.event, facts.tasks, facts.team}, services::Me(), now);
        ASSERT_EQ(seen->tasks.size(), tasks.size());
        for (qsizetype i = 0; i < tasks.size(); ++i) EXPECT_EQ(seen->tasks[i].id, tasks.at(i).id);
        EXPECT_EQ(seen->silent.size(), services::silentSpeakers(store(), school, now)->size());
        conflicts += facts.conflicts;
        pairs += facts.duplicates;
        silent += seen->silent.size();
    }
    EXPECT_GT(conflicts, 0);
    EXPECT_GT(pairs, 0);
    EXPECT_GT(silent, 0);
}

TEST_F(PlanReadingTest, PeopleElsewhereMakeNothingSlower) {
    const QList<Record> full = all(u"event", u"t.status = 'open' AND t.waiting_list = 1"_s);
    ASSERT_FALSE(full.isEmpty());
    const Id school = full.first().id();
    services::HomeWish wish;
    wish.now = now;
    wish.schools = 20;
    expectSameWork({{"progress", [&] { EXPECT_TRUE(services::progressOf(store(), schools, now)); }},
                    {"plan", [&] { EXPECT_TRUE(services::loadPlan(store(), school, now)); }},
                    {"waiting line", [&] { EXPECT_TRUE(services::waitingLineOf(store(), school)); }},
                    {"home", [&] { EXPECT_TRUE(services::homeBoard(store(), wish)); }}},
                   [&] { crowd(); });
}

TEST_F(PlanReadingTest, SchoolsOfOtherDaysMakeNothingSlower) {
    const QList<Record> ahead = all(u"event", u"t.start > %1 ORDER BY t.start"_s.arg(now));
    ASSERT_FALSE(ahead.isEmpty());
    const Id school = ahead.first().id();
    expectSameWork({{"programme", [&] { EXPECT_TRUE(services::loadProgramme(store(), school)); }},
                    {"progress", [&] { EXPECT_TRUE(services::progressOf(store(), schools, now)); }},
                    {"plan", [&] { EXPECT_TRUE(services::loadPlan(store(), school, now)); }}},
                   [&] { later(); });
}

} // namespace rs::test
