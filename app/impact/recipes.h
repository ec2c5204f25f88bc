// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recommendationscore.h"
#include "impact/draft.h"
#include "impact/look.h"

//! How each indicator is counted: one pass over the facts. Definitions in words stand in indicators.cpp.
namespace rs::impact::recipe {

using Fill = void (*)(const Look& look, Draft& draft);

// Of one number.
void schools(const Look& look, Draft& draft);
void events(const Look& look, Draft& draft);
void leaders(const Look& look, Draft& draft);
void participants(const Look& look, Draft& draft);
void uniquePeople(const Look& look, Draft& draft);
void fresh(const Look& look, Draft& draft);
void returning(const Look& look, Draft& draft);
void regions(const Look& look, Draft& draft);
void cities(const Look& look, Draft& draft);
void organisations(const Look& look, Draft& draft);
void hours(const Look& look, Draft& draft);
void recommendation(const Look& look, Draft& draft);
void adopters(const Look& look, Draft& draft);
void children(const Look& look, Draft& draft);
void speakers(const Look& look, Draft& draft);
void feedbackShare(const Look& look, Draft& draft);
void newRegions(const Look& look, Draft& draft);

// Over time and place.
void participantsByMonth(const Look& look, Draft& draft);
void months(const Look& look, Draft& draft);
void participantsByRegion(const Look& look, Draft& draft);
void firstEventsOfRegions(const Look& look, Draft& draft);
void returnByCohort(const Look& look, Draft& draft);

// By what an event is about, and who came.
void participantsByTopic(const Look& look, Draft& draft);
void topicsAsked(const Look& look, Draft& draft);
void participantsByFormat(const Look& look, Draft& draft);
void participantsByPosition(const Look& look, Draft& draft);
void eventsByProject(const Look& look, Draft& draft);

// What came of it.
void funnel(const Look& look, Draft& draft);
void feedbackScores(const Look& look, Draft& draft);
void feedbackMeans(const Look& look, Draft& draft);
void recommendationByMonth(const Look& look, Draft& draft);
void speakersByScore(const Look& look, Draft& draft);
void practices(const Look& look, Draft& draft);
void practicesKept(const Look& look, Draft& draft);
void goals(const Look& look, Draft& draft);
void byEvent(const Look& look, Draft& draft);

// Between cities, tracks and schools.
void citiesExchange(const Look& look, Draft& draft);
void tracksByStage(const Look& look, Draft& draft);
void selfAssessment(const Look& look, Draft& draft);

} // namespace rs::impact::recipe

namespace rs::impact {

//! The rows of a table over time: every month of the period and also empty ones; years where these would be too many
//! (unless only months are wanted).
class TimeRows {
public:
    enum class Step { MonthsOrYears, Months };
    TimeRows(const Look& look, Draft& draft, Step step = Step::MonthsOrYears);

    //! none: outside.
    [[nodiscard]] int rowOf(int month) const { return placeOf(month) - m_first; }
    //! The same number for all months of one row.
    [[nodiscard]] int placeOf(int month) const { return month / m_months; }

private:
    int m_months = 1; //!< of a row
    int m_first = 0;
};

//! A score only where somebody answered.
void putScore(Draft& draft, int row, int column, const domain::RecommendationScore& score);

//! The month (year * 12 + month from 0) of a Julian day.
[[nodiscard]] int monthOf(int day);

} // namespace rs::impact
