// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/statistics.h"

#include "impact/count.h"
#include "impact/factsreader.h"

#include <algorithm>

namespace rs::services {

using base::Result;
using impact::Table;

namespace {

qint64 numberOf(const Table& table, qsizetype row, qsizetype column) {
    return qint64(table.values.at(row).at(column).number);
}

//! The numbers of the Impact page in the shape that other programs read.
class Reporter {
public:
    explicit Reporter(const impact::Look& look) : m_look(&look) {}

    Statistics report() {
        countCards();
        countMonths();
        countRegions();
        countTopics();
        countFunnel();
        return std::move(m_result);
    }

private:
    [[nodiscard]] Table tableOf(const char* code) const { return impact::count(*m_look, QLatin1String(code)); }
    [[nodiscard]] qint64 cardOf(const char* code) const { return numberOf(tableOf(code), 0, 0); }

    void countCards() {
        m_result.events = cardOf("events");
        m_result.schools = cardOf("schools");
        m_result.participants = cardOf("participants");
        m_result.uniquePeople = cardOf("unique_people");
        m_result.fresh = cardOf("new");
        m_result.returning = cardOf("returning");
        m_result.regions = cardOf("regions");
        const impact::Value score = tableOf("recommendation").values.first().first();
        if (score.isKnown()) m_result.recommendation = score.number;
    }
    void countMonths() {
        const Table table = tableOf("months");
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            m_result.byMonth << MonthFigures{table.rows.at(row).key, numberOf(table, row, 0), numberOf(table, row, 1),
                                             numberOf(table, row, 2), numberOf(table, row, 3)};
    }
    void countRegions() {
        const Table table = tableOf("participants_by_region");
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            m_result.byRegion << RegionFigures{table.rows.at(row).key, numberOf(table, row, 2), numberOf(table, row, 0),
                                               numberOf(table, row, 1)};
        std::sort(m_result.byRegion.begin(), m_result.byRegion.end(),
                  [](const RegionFigures& a, const RegionFigures& b) { return a.region < b.region; });
    }
    void countTopics() {
        const Table table = tableOf("participants_by_topic");
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            m_result.topics << TopicFigures{table.rows.at(row).label, numberOf(table, row, 1), numberOf(table, row, 0)};
        std::sort(m_result.topics.begin(), m_result.topics.end(), [](const TopicFigures& a, const TopicFigures& b) {
            return a.participants != b.participants ? a.participants > b.participants : a.topic < b.topic;
        });
    }
    void countFunnel() {
        const Table funnel = tableOf("funnel"), practices = tableOf("practices");
        m_result.funnel = {numberOf(funnel, 0, 0), numberOf(funnel, 1, 0), numberOf(funnel, 2, 0),
                           numberOf(funnel, 3, 0), numberOf(funnel, 4, 0)};
        m_result.practicesShown = numberOf(practices, 0, 0);
        m_result.practicesAdopted = numberOf(practices, 0, 1);
    }

    const impact::Look* m_look;
    Statistics m_result;
};

} // namespace

Result<Statistics> statistics(storage::Store& store, const StatisticsFilter& filter) {
    RS_ASSIGN(const auto facts, impact::readFacts(store));
    return Reporter(impact::Look(*facts, filter, QDate::currentDate())).report();
}

} // namespace rs::services
