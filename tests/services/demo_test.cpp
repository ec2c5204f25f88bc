// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demo.h"
#include "services/demo/demostates.h"
#include "services/plan.h"
#include "services/recordsfixture.h"
#include "services/regioncatalog.h"

#include <QTimeZone>

namespace rs::test {

using namespace Qt::StringLiterals;
using domain::Record;
using services::DemoSize;
using services::DemoState;

namespace {

class DemoTest : public testing::Test {
protected:
    storage::Store& make(const DemoSize& size) {
        const QString path = m_folder.filePath(u"demo-%1.db"_s.arg(m_stores.size()));
        auto opened = storage::Store::open(path, storage::Store::Access::Write);
        EXPECT_TRUE(opened);
        m_stores.push_back(std::move(*opened));
        EXPECT_TRUE(services::fillWithDemo(*m_stores.back(), size, u"test"_s));
        return *m_stores.back();
    }
    static QList<Record> all(storage::Store& store, QAnyStringView table, const QString& where = u"1"_s) {
        auto reader = storage::RecordReader::byCondition(store.database(), domain::entity(table), where);
        EXPECT_TRUE(reader);
        return reader ? reader->all().value_or(QList<Record>()) : QList<Record>();
    }
    static Record only(storage::Store& store, const QString& where) {
        const QList<Record> found = all(store, u"event", where);
        EXPECT_EQ(found.size(), 1) << where.toStdString();
        return found.value(0);
    }
    static qint64 count(storage::Store& store, QAnyStringView table, const Record& school, const QString& more = {}) {
        const QString id = u"x'%1'"_s.arg(QString::fromLatin1(base::toBytes(school.id()).toHex()));
        return all(store, table, u"t.event_id = "_s + id + more).size();
    }

private:
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<storage::Store>> m_stores;
};

DemoSize example() { return {400, 14, 7, QDate(2027, 3, 1)}; }

} // namespace

TEST_F(DemoTest, TheSameSeedGivesTheSameRecords) {
    storage::Store& one = make(example());
    storage::Store& two = make(example());
    DemoSize other = example();
    other.seed = 8;
    storage::Store& three = make(other);
    for (const char16_t* table : {u"event", u"task", u"session", u"speaker", u"participant", u"response", u"cost"})
        EXPECT_EQ(all(one, QStringView(table)), all(two, QStringView(table)));
    EXPECT_NE(all(one, u"event"), all(three, u"event"));
}

TEST_F(DemoTest, HasAsManySchoolsAndParticipantsAsWishedFor) {
    for (const int schools : {1, 2, 3, 8, 14, 120}) {
        storage::Store& store = make({300, schools, 1, QDate(2027, 3, 1)});
        EXPECT_EQ(all(store, u"event").size(), schools);
        EXPECT_EQ(all(store, u"participant").size(), 300) << schools;
        const qint64 until = QDate(2027, 3, 2).startOfDay(Qt::UTC).toMSecsSinceEpoch();
        EXPECT_TRUE(all(store, u"event", u"t.start > %1"_s.arg(until)).isEmpty()) << schools;
    }
}

TEST_F(DemoTest, KeepsTheClockOfEachRegion) {
    storage::Store& store = make(example());
    QSet<QString> zones;
    for (const Record& school : all(store, u"event")) {
        const domain::RegionInfo* region = services::builtInRegions()->byCode(school.text(u"region"));
        ASSERT_NE(region, nullptr);
        EXPECT_EQ(school.text(u"zone"), QString::fromLatin1(region->zone));
        zones << school.text(u"zone");
        const QTimeZone zone(school.text(u"zone").toLatin1());
        EXPECT_EQ(QDateTime::fromMSecsSinceEpoch(school.value(u"start").toLongLong(), zone).time(), QTime(10, 0));
    }
    EXPECT_GT(zones.size(), 2);
}

TEST_F(DemoTest, ShowsSchoolsInEveryState) {
    DemoSize size = example();
    services::DemoRandom random(size.seed);
    QSet<int> states;
    for (const services::DemoSlot& slot : services::demoSchedule(size, random)) states << int(slot.state);
    EXPECT_EQ(states.size(), int(DemoState::Cancelled) + 1);

    storage::Store& store = make(size);
    const Record running = only(store, u"t.status = 'running'"_s);
    const QTimeZone zone(running.text(u"zone").toLatin1());
    EXPECT_EQ(QDateTime::fromMSecsSinceEpoch(running.value(u"start").toLongLong(), zone).date(),
              services::demoToday(size));
    EXPECT_GT(count(store, u"participant", running, u" AND t.status = 'attended'"_s), 0);
    EXPECT_EQ(count(store, u"response", running), 0);

    const Record full = only(store, u"t.status = 'open' AND t.waiting_list = 1"_s);
    EXPECT_GT(count(store, u"participant", full, u" AND t.status = 'waiting'"_s), 0);
    EXPECT_LT(full.value(u"capacity").toLongLong(), count(store, u"participant", full));

    const Record off = only(store, u"t.status = 'cancelled'"_s);
    EXPECT_EQ(count(store, u"participant", off, u" AND t.status NOT IN ('cancelled', 'declined')"_s), 0);
    EXPECT_EQ(count(store, u"session", only(store, u"t.status = 'draft' AND t.format IS NULL"_s)), 0);
}

TEST_F(DemoTest, AsksOnlySomeOfThoseWhoCame) {
    storage::Store& store = make(example());
    int asked = 0, silent = 0;
    for (const Record& school : all(store, u"event", u"t.status = 'finished'"_s)) {
        const qint64 answers = count(store, u"response", school);
        ++(answers > 0 ? asked : silent);
        EXPECT_LE(answers, count(store, u"participant", school, u" AND t.status = 'attended'"_s));
    }
    EXPECT_GT(asked, 3);
    EXPECT_GE(silent, 1);
    EXPECT_FALSE(all(store, u"adoption").isEmpty());
    EXPECT_FALSE(all(store, u"topic", u"t.asked_by IS NOT NULL"_s).isEmpty());
}

TEST_F(DemoTest, HasSomethingForEveryChartOfImpact) {
    storage::Store& store = make(example());
    const QString today = services::demoToday(example()).toString(Qt::ISODate);
    for (const Record& one : all(store, u"adoption")) EXPECT_LE(one.text(u"still_used_on"), today);
    EXPECT_FALSE(all(store, u"adoption", u"t.still_used_on > t.since"_s).isEmpty());
    EXPECT_FALSE(all(store, u"project", u"t.goals IS NOT NULL"_s).isEmpty());
    for (const char16_t* table : {u"delegation", u"track", u"stage", u"application", u"self_assessment"})
        EXPECT_FALSE(all(store, QStringView(table)).isEmpty()) << qPrintable(QString::fromUtf16(table));
    for (const Record& one : all(store, u"delegation")) EXPECT_NE(one.text(u"from_city"), one.text(u"to_city"));
}

//! Whoever looks at this year or the one before finds delegations, however many schools there were in six years.
TEST_F(DemoTest, CitiesVisitEachOtherInBothOfTheLastYears) {
    for (const int schools : {60, 600}) {
        const DemoSize size{60, schools, 7};
        storage::Store& store = make(size);
        const QDate today = services::demoToday(size);
        QMap<int, int> years;
        for (const Record& one : all(store, u"delegation")) {
            const QDate day = QDate::fromString(one.text(u"start"), Qt::ISODate);
            EXPECT_LE(day, today);
            ++years[day.year()];
        }
        EXPECT_GE(years.value(today.year()), 4) << schools;
        EXPECT_GE(years.value(today.year() - 1), 4) << schools;
    }
}

TEST_F(DemoTest, OnlyTheHalfPlannedProgrammeContradictsItself) {
    storage::Store& store = make(example());
    const qint64 now = services::demoToday(example()).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    for (const Record& school : all(store, u"event")) {
        const auto report = services::loadPlan(store, school.id(), now);
        ASSERT_TRUE(report);
        const bool half = school.text(u"status") == u"draft" && !school.text(u"format").isEmpty();
        const auto late = [](const domain::StepReadiness& step) { return step.state == domain::StepState::Late; };
        const bool planned = school.text(u"status") != u"draft";
        EXPECT_TRUE(!planned || domain::stepsToMend(report->problems).isEmpty()) << school.title().toStdString();
        if (half) {
            EXPECT_FALSE(report->conflicts.isEmpty());
            EXPECT_TRUE(std::any_of(report->steps.begin(), report->steps.end(), late));
        } else if (school.text(u"status") == u"open" && !school.value(u"waiting_list").toBool()) {
            // The one that is ready: all is done but what comes after it.
            for (int step = 1; step <= 6; ++step)
                EXPECT_EQ(report->steps.at(step - 1).state, domain::StepState::Done)
                    << step << ' ' << report->steps.at(step - 1).missing.join(u", "_s).toStdString();
        }
    }
}

TEST_F(DemoTest, GivesEveryTaskAnOwnerOfItsSchool) {
    storage::Store& store = make(example());
    QHash<base::Id, base::Id> schoolOf;
    for (const Record& member : all(store, u"team_member")) schoolOf.insert(member.id(), member.reference(u"event_id"));
    int owned = 0;
    for (const Record& task : all(store, u"task")) {
        const base::Id owner = task.reference(u"owner_id");
        if (owner.isNull()) continue;
        ++owned;
        EXPECT_EQ(schoolOf.value(owner), task.reference(u"event_id"));
    }
    EXPECT_GT(owned, 14 * 20);
}

} // namespace rs::test
