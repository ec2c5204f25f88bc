// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/recipes.h"

#include <algorithm>

namespace rs::impact {

namespace {

constexpr int mostRowsOfTime = 72;
constexpr int monthsOfYear = 12;

QString keyOfMonth(int month) {
    return QStringLiteral("%1-%2").arg(month / monthsOfYear).arg(month % monthsOfYear + 1, 2, 10, QLatin1Char('0'));
}

} // namespace

int monthOf(int day) {
    const QDate date = QDate::fromJulianDay(day);
    return date.year() * monthsOfYear + date.month() - 1;
}

TimeRows::TimeRows(const Look& look, Draft& draft, Step step) {
    const std::vector<Event>& all = look.facts().events;
    const bool isEmpty = look.events().empty();
    int first = isEmpty ? 0 : all[size_t(look.events().front())].month;
    int last = isEmpty ? -1 : all[size_t(look.events().back())].month;
    const bool isOpen = !look.filter().from.isValid() || look.to() == never;
    if (isEmpty && isOpen) return;
    const int eventsFirst = first, eventsLast = last;
    if (look.filter().from.isValid()) first = monthOf(look.from());
    if (look.to() != never) last = monthOf(look.to());
    if (last - first >= mostRowsOfTime) {
        // A period much longer than what there is: what there is.
        first = isEmpty ? last : std::max(first, eventsFirst);
        last = isEmpty ? last : std::min(last, eventsLast);
        if (last - first >= mostRowsOfTime && step == Step::MonthsOrYears) m_months = monthsOfYear;
    }
    m_first = placeOf(first);
    for (int place = m_first; place <= placeOf(last); ++place)
        draft.addRow({m_months == 1 ? keyOfMonth(place) : QString::number(place)});
}

namespace recipe {

void participantsByMonth(const Look& look, Draft& draft) {
    draft.addColumn(QStringLiteral("new"), Kind::Person);
    draft.addColumn(QStringLiteral("returning"), Kind::Person);
    draft.keepEmptyRows();
    const TimeRows rows(look, draft);
    // Events come by day, so a person's participations of one month follow each other.
    std::vector<int> lastPlace(size_t(look.facts().people.size()), none);
    qint64 participants = 0;
    look.eachParticipant([&](const Event& event, const Participation& one, int) {
        ++participants;
        const int place = rows.placeOf(event.month);
        if (one.person == none || lastPlace[size_t(one.person)] == place) return;
        lastPlace[size_t(one.person)] = place;
        const bool isNew = rows.placeOf(look.facts().firstMonths[size_t(one.person)]) == place;
        draft.count(rows.rowOf(event.month), isNew ? 0 : 1, one.person);
    });
    draft.setRecords(participants);
}

void months(const Look& look, Draft& draft) {
    enum Column { Participants, Unique, New, Returning };
    draft.addColumn(QStringLiteral("participants"), Kind::Participation);
    for (const char16_t* code : {u"unique_people", u"new", u"returning"})
        draft.addColumn(QString::fromUtf16(code), Kind::Person);
    const TimeRows rows(look, draft, TimeRows::Step::Months);
    for (const int event : look.events()) draft.touch(rows.rowOf(look.facts().events[size_t(event)].month));
    std::vector<int> lastMonth(size_t(look.facts().people.size()), none);
    look.eachParticipant([&](const Event& event, const Participation& one, int place) {
        const int row = rows.rowOf(event.month);
        draft.count(row, Participants, place);
        if (one.person == none || lastMonth[size_t(one.person)] == event.month) return;
        lastMonth[size_t(one.person)] = event.month;
        draft.count(row, Unique, one.person);
        draft.count(row, look.facts().firstMonths[size_t(one.person)] == event.month ? New : Returning, one.person);
    });
}

void recommendationByMonth(const Look& look, Draft& draft) {
    draft.addColumn(QStringLiteral("score"), Kind::Response);
    draft.keepEmptyRows();
    const TimeRows rows(look, draft);
    std::vector<domain::RecommendationScore> scores;
    const std::vector<Response>& responses = look.facts().responses;
    qint64 answers = 0;
    for (size_t i = 0; i < responses.size(); ++i) {
        const Response& one = responses[i];
        if (one.recommendation == none || !look.has(one.event)) continue;
        const int row = rows.rowOf(look.facts().events[size_t(one.event)].month);
        if (size_t(row) >= scores.size()) scores.resize(size_t(row) + 1);
        scores[size_t(row)].add(one.recommendation);
        draft.behind(row, 0, int(i));
        ++answers;
    }
    scores.resize(size_t(draft.rowOfNone() + 1));
    for (size_t row = 0; row < scores.size(); ++row) putScore(draft, int(row), 0, scores[row]);
    draft.setRecords(answers);
}

void returnByCohort(const Look& look, Draft& draft) {
    constexpr int yearsAfter = 5;
    for (int after = 0; after <= yearsAfter; ++after) draft.addColumn(QString::number(after), Kind::Person);
    const Look always = look.always();
    if (always.events().empty()) return;
    const auto yearOf = [&](int event) { return look.facts().events[size_t(event)].month / monthsOfYear; };
    const int firstYear = yearOf(always.events().front()), lastYear = yearOf(always.events().back());
    for (int year = firstYear; year <= lastYear; ++year) draft.addRow({QString::number(year)});
    std::vector<int> firstYears(size_t(look.facts().people.size()), none), lastSeen = firstYears;
    always.eachParticipant([&](const Event& event, const Participation& one, int) {
        const int year = event.month / monthsOfYear;
        if (one.person == none || lastSeen[size_t(one.person)] == year) return;
        lastSeen[size_t(one.person)] = year;
        int& first = firstYears[size_t(one.person)];
        if (first == none) first = year;
        if (year - first <= yearsAfter) draft.count(first - firstYear, year - first, one.person);
    });
    for (int year = firstYear; year <= lastYear; ++year) {
        for (int after = lastYear - year + 1; after <= yearsAfter; ++after) draft.putNone(year - firstYear, after);
    }
}

} // namespace recipe

} // namespace rs::impact
