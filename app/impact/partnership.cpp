// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/recipes.h"

#include <algorithm>
#include <map>

namespace rs::impact::recipe {

namespace {

//! Where a delegation went; none: nobody wrote it.
int hostOf(const Look& look, const Delegation& one) {
    const bool isOfEvent = one.to == none && look.has(one.own.event);
    return isOfEvent ? look.facts().events[size_t(one.own.event)].city : one.to;
}

std::vector<int> mostFirst(const std::map<int, qint64>& cities) {
    std::vector<std::pair<int, qint64>> sorted(cities.begin(), cities.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](auto a, auto b) { return a.second > b.second; });
    std::vector<int> order;
    for (const auto& [city, count] : sorted) order.push_back(city);
    return order;
}

} // namespace

void citiesExchange(const Look& look, Draft& draft) {
    const Facts& facts = look.facts();
    std::map<int, qint64> hosts, guests;
    std::vector<std::pair<int, int>> pairs; // host and number of the delegation
    for (size_t i = 0; i < facts.delegations.size(); ++i) {
        const Delegation& one = facts.delegations[i];
        const int host = look.has(one.own) ? hostOf(look, one) : none;
        if (host == none || one.from == none) continue;
        pairs.emplace_back(host, int(i));
        ++hosts[host];
        ++guests[one.from];
    }
    std::map<int, int> rows, columns;
    for (const int city : mostFirst(guests)) {
        columns.emplace(city, int(columns.size()));
        draft.addColumn(facts.cities.at(city).label, Kind::Delegation);
    }
    for (const int city : mostFirst(hosts)) rows.emplace(city, draft.addRow(facts.cities.at(city)));
    for (const auto& [host, number] : pairs)
        draft.count(rows[host], columns[facts.delegations[size_t(number)].from], number);
    draft.setRecords(qint64(pairs.size()));
}

void tracksByStage(const Look& look, Draft& draft) {
    const Facts& facts = look.facts();
    for (const Category& stage : facts.stages.all()) draft.addColumn(stage.label, Kind::Application);
    draft.addColumn(QStringLiteral("no_stage"), Kind::Application);
    draft.addRows(facts.tracks);
    qint64 records = 0;
    for (size_t i = 0; i < facts.applications.size(); ++i) {
        const Application& one = facts.applications[i];
        if (!look.has(one.own)) continue;
        draft.count(one.track, one.stage == none ? facts.stages.size() : one.stage, int(i));
        ++records;
    }
    draft.setRecords(records);
}

void selfAssessment(const Look& look, Draft& draft) {
    static constexpr int Assessment::*parts[] = {&Assessment::volunteering, &Assessment::democratization,
                                                 &Assessment::partnership};
    for (const char16_t* code : {u"volunteering", u"democratization", u"partnership"})
        draft.addColumn(QString::fromUtf16(code), Kind::Assessment);
    const std::vector<Assessment>& all = look.facts().assessments;
    std::map<int, std::vector<int>> byYear;
    for (size_t i = 0; i < all.size(); ++i) {
        if (look.has(all[i])) byYear[QDate::fromJulianDay(all[i].day).year()].push_back(int(i));
    }
    qint64 records = 0;
    for (const auto& [year, assessments] : byYear) {
        const int row = draft.addRow({QString::number(year)});
        records += qint64(assessments.size());
        for (int part = 0; part < int(std::size(parts)); ++part) {
            qint64 sum = 0, count = 0;
            for (const int i : assessments) {
                const int score = all[size_t(i)].*parts[part];
                if (score == none) continue;
                sum += score;
                ++count;
                draft.behind(row, part, i);
            }
            if (count > 0)
                draft.put(row, part, double(sum) / double(count));
            else
                draft.putNone(row, part);
        }
    }
    draft.setRecords(records);
}

} // namespace rs::impact::recipe
