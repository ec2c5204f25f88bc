// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/mapsteps.h"
#include "services/annualparts.h"

#include <algorithm>

namespace rs::services {

using impact::Table;
using impact::Value;
using papers::AnnualReport;

namespace {

constexpr const char* numberCodes[] = {"schools",   "events",   "participants", "unique_people", "new",
                                       "returning", "regions",  "cities",       "leaders",       "recommendation",
                                       "adopters",  "children", "hours"};
constexpr const char* rankingCodes[] = {"participants_by_topic", "topics_asked", "participants_by_format",
                                        "participants_by_position", "events_by_project"};
constexpr const char* listCodes[] = {"feedback_scores",  "practices_kept",  "cities_exchange",
                                     "return_by_cohort", "tracks_by_stage", "self_assessment"};
constexpr qsizetype mostLines = 12, mostColumns = 9, mostRows = 25;

Value cell(const Table& table, qsizetype row, qsizetype column) {
    return table.values.value(row).value(column, Value{0, Value::State::None});
}

//! The one number of a card.
Value valueOf(const ImpactPicture& picture, const char* code) {
    return cell(picture.tables.value(QLatin1String(code)), 0, 0);
}

double drawn(const Value& value) { return value.isKnown() ? value.number : 0; }

} // namespace

Table AnnualCharts::table(const char* code) const { return m_picture->tables.value(QLatin1String(code)); }

QString AnnualCharts::titleOf(const char* code) const {
    const impact::Indicator* indicator = impact::indicatorByCode(QString::fromLatin1(code));
    return indicator ? m_words->title(*indicator) : QString();
}

QList<AnnualReport::Number> AnnualCharts::numbers(const QString& compared) const {
    QList<AnnualReport::Number> numbers;
    for (const char* code : numberCodes) {
        const impact::Indicator* indicator = impact::indicatorByCode(QString::fromLatin1(code));
        const Value now = valueOf(*m_picture, code);
        if (!indicator || now.state == Value::State::None) continue;
        AnnualReport::Number number{titleOf(code), m_words->number(now, indicator->unit)};
        const QString change = m_before ? m_words->change(now, valueOf(*m_before, code), indicator->unit) : QString();
        if (!change.isEmpty())
            //: A change and what it is against: "+862 on 2025"
            number.change = text(QT_TRANSLATE_NOOP("annualreport", "%1 on %2")).arg(change, compared);
        numbers << number;
    }
    return numbers;
}

AnnualReport::Columns AnnualCharts::months(const QString& compared) const {
    const Table now = table("participants_by_month");
    AnnualReport::Columns chart{titleOf("participants_by_month"), {}};
    for (const QString& code : now.columns) chart.parts << m_words->column(now, code);
    const Table before = m_before ? m_before->tables.value(QStringLiteral("participants_by_month")) : Table();
    const bool comparable = !before.isEmpty() && before.rows.size() == now.rows.size();
    if (comparable) chart.before = compared;
    for (qsizetype row = 0; row < now.rows.size(); ++row) {
        AnnualReport::Columns::Column column{m_words->shortRow(now, now.rows.at(row)), {}};
        for (qsizetype i = 0; i < now.columns.size(); ++i) column.parts << drawn(cell(now, row, i));
        if (comparable) {
            double sum = 0;
            for (qsizetype i = 0; i < before.columns.size(); ++i) sum += drawn(cell(before, row, i));
            column.before = sum;
        }
        chart.columns << column;
    }
    return chart;
}

AnnualReport::Map AnnualCharts::map() const {
    const Table of = table("participants_by_region");
    QHash<QString, Value> values;
    QList<double> known;
    for (qsizetype row = 0; row < of.rows.size(); ++row) {
        const Value value = cell(of, row, 0);
        values.insert(of.rows.at(row).key, value);
        if (value.isKnown()) known << value.number;
    }
    const QList<double> bounds = impact::mapSteps(known);
    AnnualReport::Map map{titleOf("participants_by_region")};
    for (const domain::RegionInfo& region : m_regions->all()) {
        if (region.column < 0 || of.isEmpty()) continue;
        AnnualReport::Map::Tile tile{region.column, region.row, m_words->shortRow(of, {region.code}), {}, 0};
        if (const auto found = values.constFind(region.code); found != values.cend()) {
            const bool isSmall = found->state == Value::State::TooSmall;
            if (isSmall || found->number > 0)
                tile.value = isSmall ? QStringLiteral("<5") : m_words->number(*found, impact::Unit::Records);
            tile.step = isSmall ? 1 : impact::mapStepOf(found->number, bounds);
        }
        map.tiles << tile;
    }
    const QLocale locale = m_words->locale();
    map.legend << text(QT_TRANSLATE_NOOP("annualreport", "none"));
    for (const impact::MapRange& range : impact::mapRanges(known, bounds)) {
        const QString from = locale.toString(qint64(range.first));
        if (!range.last)
            map.legend << text(QT_TRANSLATE_NOOP("annualreport", "%1 or more")).arg(from);
        else
            map.legend << (*range.last > range.first ? from + QChar(0x2013) + locale.toString(qint64(*range.last))
                                                     : from);
    }
    return map;
}

AnnualReport::Ranking AnnualCharts::funnel() const {
    const Table of = table("funnel");
    AnnualReport::Ranking funnel{titleOf("funnel")};
    for (qsizetype row = 0; row < of.rows.size(); ++row) {
        const Value value = cell(of, row, 0), before = cell(of, row - 1, 0);
        AnnualReport::Ranking::Line line{m_words->row(of, of.rows.at(row)), drawn(value),
                                         m_words->number(value, impact::Unit::Records)};
        if (row > 0 && value.isKnown() && drawn(before) > 0)
            line.more = m_words->number({100 * value.number / before.number}, impact::Unit::Percent);
        funnel.lines << line;
    }
    return funnel;
}

AnnualReport::Ranking AnnualCharts::ranking(const char* code, qsizetype most) const {
    const Table of = table(code);
    AnnualReport::Ranking ranking{titleOf(code)};
    if (!of.indicator) return ranking;
    for (qsizetype row = 0; row < qMin(of.rows.size(), most); ++row) {
        const Value value = cell(of, row, 0);
        ranking.lines << AnnualReport::Ranking::Line{m_words->row(of, of.rows.at(row)), drawn(value),
                                                     m_words->number(value, of.indicator->unit)};
    }
    return ranking;
}

QList<AnnualReport::Ranking> AnnualCharts::rankings() const {
    QList<AnnualReport::Ranking> all;
    for (const char* code : rankingCodes) all << ranking(code, mostLines);
    return all;
}

QList<AnnualReport::Goal> AnnualCharts::goals() const {
    const Table of = table("goals");
    QList<AnnualReport::Goal> goals;
    const qsizetype actual = of.columns.indexOf(QStringLiteral("actual"));
    const qsizetype target = of.columns.indexOf(QStringLiteral("target"));
    const qsizetype forecast = of.columns.indexOf(QStringLiteral("forecast"));
    for (qsizetype row = 0; row < of.rows.size(); ++row) {
        const Value done = cell(of, row, actual), wanted = cell(of, row, target), ahead = cell(of, row, forecast);
        const auto words = [&](const Value& value) { return m_words->number(value, impact::Unit::Records); };
        AnnualReport::Goal goal{m_words->row(of, of.rows.at(row)), drawn(done), drawn(wanted),
                                text(QT_TRANSLATE_NOOP("annualreport", "%1 of %2")).arg(words(done), words(wanted))};
        goal.reached = done.isKnown() && done.number >= wanted.number;
        if (goal.reached)
            goal.forecast = text(QT_TRANSLATE_NOOP("annualreport", "Reached"));
        else if (ahead.isKnown())
            goal.forecast =
                text(QT_TRANSLATE_NOOP("annualreport", "At this pace %1 by the end of the period")).arg(words(ahead));
        goals << goal;
    }
    return goals;
}

AnnualReport::List AnnualCharts::list(const char* code) const {
    const Table of = table(code);
    AnnualReport::List list{titleOf(code)};
    if (!of.indicator || of.isEmpty()) return list;
    const qsizetype columns = qMin(of.columns.size(), mostColumns);
    list.columns << QString();
    for (qsizetype i = 0; i < columns; ++i) list.columns << m_words->column(of, of.columns.at(i));
    for (qsizetype row = 0; row < qMin(of.rows.size(), mostRows); ++row) {
        QStringList cells{m_words->row(of, of.rows.at(row))};
        for (qsizetype i = 0; i < columns; ++i) cells << m_words->number(cell(of, row, i), of.indicator->unit);
        list.rows << cells;
    }
    return list;
}

//! Regions that were reached for the first time, and when.
AnnualReport::List AnnualCharts::newRegions() const {
    const Table of = table("first_events_of_regions");
    AnnualReport::List list{
        titleOf("first_events_of_regions"),
        {text(QT_TRANSLATE_NOOP("annualreport", "Region")), text(QT_TRANSLATE_NOOP("annualreport", "First event"))}};
    for (const impact::Category& row : of.rows) {
        const bool isMonth = isMonthKey(row.label);
        list.rows << QStringList{m_words->region(row.key), isMonth ? m_words->row(of, {row.label}) : row.label};
    }
    return list;
}

QList<AnnualReport::List> AnnualCharts::lists() const {
    QList<AnnualReport::List> all{newRegions()};
    for (const char* code : listCodes) all << list(code);
    return all;
}

QStringList AnnualCharts::notes() const {
    QStringList notes;
    const auto add = [&](const char* code) {
        const impact::Indicator* indicator = impact::indicatorByCode(QString::fromLatin1(code));
        if (!indicator || m_picture->tables.value(QLatin1String(code)).isEmpty()) return;
        notes << m_words->title(*indicator) + QStringLiteral(": ") + m_words->definition(*indicator);
    };
    for (const char* code : numberCodes) add(code);
    for (const char* code : {"participants_by_month", "participants_by_region", "funnel", "goals"}) add(code);
    for (const char* code : rankingCodes) add(code);
    for (const char* code : listCodes) add(code);
    notes << text(QT_TRANSLATE_NOOP("annualreport", "Numbers that tell of fewer than five people are not shown."));
    notes << text(
        QT_TRANSLATE_NOOP("annualreport", "Quoted are only people who agreed to publication; nobody is named."));
    return notes;
}

} // namespace rs::services
