// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/count.h"
#include "impact/recipes.h"

#include "base/fold.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace rs::impact::recipe {

namespace {

enum GoalColumn { Actual, Target, Forecast };

//! A score or a share: it does not grow with the days.
bool isMean(const QString& metric) {
    return metric == QLatin1String("recommendation") || metric == QLatin1String("feedback_share");
}

//! A row, and how its number is counted.
struct GoalRow {
    Category category;
    QString metric;
    double target = 0;
    std::optional<Look> look; //!< nothing where nobody knows how to count it
    int start = none, end = none;
};

QString wordsOf(const Goal& goal) { return goal.metric.isEmpty() ? base::fold(goal.label) : goal.metric; }

int firstDayOf(const Facts& facts, int project) {
    for (const Event& event : facts.events) {
        if (event.project == project) return event.day;
    }
    return none;
}

GoalRow ofProject(const Look& look, const Goal& goal) {
    const Facts& facts = look.facts();
    const Project& span = facts.projectSpans[size_t(goal.project)];
    const Category& project = facts.projects.at(goal.project);
    GoalRow row;
    row.category.key = project.key + u':' + wordsOf(goal);
    row.category.label =
        look.filter().project.isNull() ? QStringLiteral("%1 (%2)").arg(goal.label, project.label) : goal.label;
    row.metric = goal.metric;
    row.target = goal.target;
    row.start = span.start == none ? firstDayOf(facts, goal.project) : span.start;
    row.end = goal.by != none ? goal.by : span.end;
    Filter filter;
    if (span.start != none) filter.from = QDate::fromJulianDay(span.start);
    filter.to = QDate::fromJulianDay(row.end == none ? look.today() : std::min(row.end, look.today()));
    filter.project = base::idFromText(project.key);
    row.look.emplace(facts, filter, QDate::fromJulianDay(look.today()));
    return row;
}

bool isShown(const Look& look, const Goal& goal) {
    const QString project = look.facts().projects.at(goal.project).key;
    if (!look.filter().project.isNull() && project != base::toText(look.filter().project)) return false;
    const Project& span = look.facts().projectSpans[size_t(goal.project)];
    const int end = goal.by != none ? goal.by : span.end;
    return (span.start == none || span.start <= look.to()) && (end == none || end >= look.from());
}

//! What the schools looked at set themselves, goals of one kind together: those of schools that have begun.
QList<GoalRow> ofEvents(const Look& look) {
    struct Together {
        GoalRow row;
        std::vector<int> events;
    };
    std::map<QString, Together> all;
    for (const Goal& goal : look.facts().goals) {
        if (goal.event == none || !look.has(goal.event)) continue;
        if (look.facts().events[size_t(goal.event)].day > look.today()) continue;
        Together& one = all[wordsOf(goal)];
        if (one.row.category.key.isEmpty()) one.row.category = {QStringLiteral("schools:") + wordsOf(goal), goal.label};
        one.row.metric = goal.metric;
        one.row.target += goal.target;
        one.events.push_back(goal.event);
    }
    QList<GoalRow> rows;
    for (auto& [words, one] : all) {
        if (isMean(one.row.metric)) one.row.target /= double(one.events.size());
        std::sort(one.events.begin(), one.events.end());
        one.events.erase(std::unique(one.events.begin(), one.events.end()), one.events.end());
        one.row.look.emplace(look.only(one.events));
        rows << one.row;
    }
    return rows;
}

void putForecast(Draft& draft, int row, const GoalRow& goal, double actual, int today) {
    if (goal.start == none || goal.end == none || today < goal.start || goal.end < goal.start)
        return draft.putNone(row, Forecast);
    const double passed = std::min(today, goal.end) - goal.start + 1, all = goal.end - goal.start + 1;
    draft.put(row, Forecast, isMean(goal.metric) ? actual : std::round(actual * all / passed));
}

void fillRow(const Look& look, Draft& draft, int row, const GoalRow& goal) {
    draft.put(row, Target, goal.target);
    const Mark all{goal.metric, {}, {}};
    Draft inner(draft.wantsRow(row) ? &all : nullptr);
    if (!fill(goal.metric, *goal.look, inner)) {
        draft.putNone(row, Actual);
        return draft.putNone(row, Forecast);
    }
    const Value actual = inner.finished(nullptr).values.first().first();
    if (!actual.isKnown()) {
        draft.putNone(row, Actual);
        return draft.putNone(row, Forecast);
    }
    draft.put(row, Actual, actual.number, actual.people);
    putForecast(draft, row, goal, actual.number, look.today());
    const Behind behind = inner.takeBehind();
    draft.setKindOfRow(row, behind.kind);
    for (const int record : behind.records) draft.behind(row, Actual, record);
}

} // namespace

void goals(const Look& look, Draft& draft) {
    for (const char16_t* code : {u"actual", u"target", u"forecast"})
        draft.addColumn(QString::fromUtf16(code), Kind::Event);
    QList<GoalRow> rows;
    for (const Goal& goal : look.facts().goals) {
        if (goal.project != none && isShown(look, goal)) rows << ofProject(look, goal);
    }
    rows << ofEvents(look);
    for (const GoalRow& row : rows) draft.addRow(row.category);
    for (int row = 0; row < rows.size(); ++row) fillRow(look, draft, row, rows.at(row));
    draft.setRecords(rows.size());
}

} // namespace rs::impact::recipe
