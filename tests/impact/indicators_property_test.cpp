// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/impactfixture.h"
#include "impact/naive.h"
#include "impact/randomnetwork.h"

#include "services/merge.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace rs::test {

using base::Id;
using impact::Filter;
using impact::Indicator;
using impact::Look;
using impact::Mark;
using impact::Table;
using impact::Unit;
using namespace Qt::StringLiterals;

namespace {

constexpr int networks = 12;
constexpr int filtersOfEach = 5;

class IndicatorProperties : public ImpactTest, public testing::WithParamInterface<int> {
protected:
    static std::string words(const Filter& filter) {
        return u"%1..%2 project %3 region %4 topic %5 format %6 level %7"_s
            .arg(filter.from.toString(Qt::ISODate), filter.to.toString(Qt::ISODate), base::toText(filter.project),
                 filter.region, filter.topic, filter.format, filter.level)
            .toStdString();
    }
    static bool countsRecords(const Indicator& indicator) {
        return indicator.unit == Unit::Events || indicator.unit == Unit::People || indicator.unit == Unit::Records;
    }
    //! Numbers without the noughts of counts, and without a forecast.
    static Naive::Cells cellsOf(const Table& table, bool withNoughts) {
        Naive::Cells cells;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            for (qsizetype column = 0; column < table.columns.size(); ++column) {
                const impact::Value& value = table.values.at(row).at(column);
                if (!value.isKnown() || table.columns.at(column) == u"forecast") continue;
                if (withNoughts || value.number != 0)
                    cells[table.rows.at(row).key][table.columns.at(column)] = value.number;
            }
        }
        return cells;
    }
    static Naive::Cells withoutNoughts(Naive::Cells cells) {
        for (auto row = cells.begin(); row != cells.end();) {
            row->removeIf([](auto cell) { return cell.value() == 0; });
            row = row->isEmpty() ? cells.erase(row) : std::next(row);
        }
        return cells;
    }
    static void compare(const Indicator& indicator, const Table& table, const Naive::Cells& expected) {
        const bool counts = countsRecords(indicator);
        const Naive::Cells found = cellsOf(table, !counts), wanted = counts ? withoutNoughts(expected) : expected;
        EXPECT_EQ(found.keys(), wanted.keys()) << indicator.code;
        for (auto row = wanted.begin(); row != wanted.end(); ++row) {
            EXPECT_EQ(found.value(row.key()).keys(), row->keys()) << indicator.code << ' ' << qPrintable(row.key());
            for (auto cell = row->begin(); cell != row->end(); ++cell)
                EXPECT_NEAR(found.value(row.key()).value(cell.key()), *cell, 1e-9)
                    << indicator.code << ' ' << qPrintable(row.key()) << ' ' << qPrintable(cell.key());
        }
    }
    std::set<Id> idsBehind(const impact::Facts& all, const Filter& filter, const Mark& mark) {
        const auto rows = impact::rowsOf(m_open.store(), all, impact::behind(Look(all, filter, today()), mark));
        EXPECT_TRUE(rows);
        const std::set<Id> ids(rows->ids.begin(), rows->ids.end());
        EXPECT_EQ(ids.size(), rows->ids.size()) << "a record stands there twice: " << qPrintable(mark.indicator);
        return ids;
    }
};

} // namespace

TEST_P(IndicatorProperties, EqualAPlainRecount) {
    RandomNetwork network(m_open, quint64(GetParam()));
    const auto all = facts();
    for (int i = 0; i < filtersOfEach; ++i) {
        const Filter filter = i == 0 ? Filter() : network.filter();
        SCOPED_TRACE(words(filter));
        const Look look(*all, filter, today());
        const Naive naive(m_open.store(), filter, today());
        const auto tables = impact::countAll({look}).first();
        for (const Indicator& indicator : impact::indicators()) {
            const QString code = QLatin1String(indicator.code);
            ASSERT_TRUE(tables.contains(code)) << indicator.code;
            EXPECT_EQ(tables.value(code).indicator, &indicator);
            compare(indicator, tables.value(code), naive.of(code));
        }
        if (HasFailure()) return;
    }
}

TEST_P(IndicatorProperties, ShowAsManyRecordsAsTheySay) {
    RandomNetwork network(m_open, quint64(GetParam()));
    const auto all = facts();
    for (int i = 0; i < 3; ++i) {
        const Filter filter = i == 0 ? Filter() : network.filter();
        SCOPED_TRACE(words(filter));
        for (const Indicator& indicator : impact::indicators()) {
            const QString code = QLatin1String(indicator.code);
            const Table table = impact::count(Look(*all, filter, today()), code);
            for (qsizetype row = 0; row < table.rows.size(); ++row) {
                for (qsizetype column = 0; column < table.columns.size(); ++column) {
                    const impact::Value& value = table.values.at(row).at(column);
                    const Mark mark{code, table.rows.at(row).key, table.columns.at(column)};
                    const size_t records = idsBehind(*all, filter, mark).size();
                    const bool isGoal = code == u"goals";
                    const bool isCount = isGoal ? mark.column == u"actual" && mark.row.endsWith(u":participants")
                                                : countsRecords(indicator);
                    if (isCount) {
                        EXPECT_EQ(double(records), value.number)
                            << indicator.code << ' ' << qPrintable(mark.row) << ' ' << qPrintable(mark.column);
                    } else if (!isGoal && value.isKnown() && value.number != 0) {
                        EXPECT_GT(records, 0u) << indicator.code << ' ' << qPrintable(mark.row);
                    }
                }
            }
            const bool hasRows = !table.isEmpty() && !table.rows.first().key.isEmpty();
            EXPECT_TRUE(!hasRows || idsBehind(*all, filter, {code, u"no such row"_s, {}}).empty()) << indicator.code;
        }
        if (HasFailure()) return;
    }
}

//! What passes two filters at once are the records that pass each of them, in whatever order they are set.
TEST_P(IndicatorProperties, CommuteWithFilters) {
    RandomNetwork network(m_open, quint64(GetParam()));
    const auto all = facts();
    const Filter both = network.filter();
    SCOPED_TRACE(words(both));
    const Filter parts[] = {{both.from, both.to},
                            {{}, {}, both.project},
                            {{}, {}, {}, both.region},
                            {{}, {}, {}, {}, both.topic},
                            {{}, {}, {}, {}, {}, both.format},
                            {{}, {}, {}, {}, {}, {}, both.level}};
    for (const QString& code : {u"events"_s, u"schools"_s, u"participants"_s, u"funnel"_s, u"practices_kept"_s}) {
        const QString row = code == u"funnel" ? u"feedback"_s : QString();
        std::set<Id> expected = idsBehind(*all, {}, {code, row, {}});
        for (const Filter& part : parts) {
            const std::set<Id> passing = idsBehind(*all, part, {code, row, {}});
            std::erase_if(expected, [&](const Id& id) { return !passing.contains(id); });
        }
        EXPECT_EQ(idsBehind(*all, both, {code, row, {}}), expected) << qPrintable(code);
    }
}

//! Two cards of one human: fewer different people, and not one record more or less.
TEST_P(IndicatorProperties, ChangeUniquePeopleAloneWhenDuplicatesMerge) {
    RandomNetwork network(m_open, quint64(GetParam()));
    const auto before = impact::countAll({Look(*facts(), {}, today())}).first();
    const services::MergeChoice choice{&domain::entity(u"person"), network.people().at(0), network.people().at(1), {}};
    ASSERT_TRUE(services::mergeRecords(m_open.store(), choice, u"T. K."_s));
    const auto after = impact::countAll({Look(*facts(), {}, today())}).first();
    const auto numberOf = [](const auto& tables, const char* code) {
        return tables.value(QLatin1String(code)).values.first().first().number;
    };
    const double gone = numberOf(before, "unique_people") - numberOf(after, "unique_people");
    EXPECT_TRUE(gone == 0 || gone == 1) << gone;
    // Tables in which different people are counted; speakers are told apart by their cards, too.
    const QStringList ofPeople{u"unique_people"_s,    u"new"_s,          u"returning"_s,
                               u"leaders"_s,          u"adopters"_s,     u"participants_by_month"_s,
                               u"return_by_cohort"_s, u"topics_asked"_s, u"speakers_by_score"_s};
    const QStringList columnsOfPeople{u"unique_people"_s, u"new"_s, u"returning"_s};
    for (const Indicator& indicator : impact::indicators()) {
        const QString code = QLatin1String(indicator.code);
        if (ofPeople.contains(code)) continue;
        Naive::Cells then = cellsOf(before.value(code), true), now = cellsOf(after.value(code), true);
        for (Naive::Cells* cells : {&then, &now}) {
            for (auto& row : *cells) row.removeIf([&](auto cell) { return columnsOfPeople.contains(cell.key()); });
            if (code == u"funnel") cells->remove(u"practice"_s);
        }
        EXPECT_EQ(then, now) << indicator.code;
    }
}

INSTANTIATE_TEST_SUITE_P(RandomNetworks, IndicatorProperties, testing::Range(1, networks + 1));

} // namespace rs::test
