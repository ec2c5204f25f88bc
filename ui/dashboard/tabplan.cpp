// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/tabplan.h"

#include "charts/funnelbars.h"
#include "charts/goalbars.h"
#include "charts/linechart.h"
#include "charts/matrixview.h"
#include "charts/monthbars.h"
#include "charts/rankbars.h"
#include "charts/shareschart.h"
#include "charts/tilemap.h"

#include <QCoreApplication>

namespace rs::dashboard {

namespace {

using enum Drawing;

constexpr int fewGoals = 4;

constexpr const char* schoolsByRegion = QT_TRANSLATE_NOOP("rs::dashboard::BoardTab", "Schools by region");
constexpr const char* takenUp = QT_TRANSLATE_NOOP("rs::dashboard::BoardTab", "Practices taken up");

const TabPlan plans[tabCount] = {
    {{"schools", "participants", "unique_people", "regions", "recommendation", "adopters"},
     {{{"participants_by_month", Months, "", 9}, {"participants_by_region", Map, "participants", 11}},
      {{"participants_by_topic", Ranking, "participants"}, {"funnel", Funnel}, {"goals", FirstGoals}}}},
    {{"events", "leaders", "new", "returning", "new_regions", "cities"},
     {{{"participants_by_region", Map, "schools", 11, false, schoolsByRegion}, {"return_by_cohort", Cohorts, "", 9}},
      {{"participants_by_position", Ranking}, {"participants_by_format", Ranking}, {"events_by_project", Ranking}},
      {{"first_events_of_regions", Ranking, "", 1, true}}}},
    {{"adopters", "children", "speakers"},
     {{{"participants_by_topic", Ranking, "participants"}, {"topics_asked", Ranking}},
      {{"practices_kept", RowLines, "", 3}, {"practices_kept", Ranking, "at_once", 2, false, takenUp}}}},
    {{"recommendation", "feedback_share"},
     {{{"recommendation_by_month", ColumnLines}, {"speakers_by_score", Ranking}}, {{"feedback_scores", Scale}}}},
    {{"cities", "regions", "hours"}, {{{"cities_exchange", Pairs}}}},
    {{"schools", "participants", "new_regions", "feedback_share"},
     {{{"goals", Goals}, {"self_assessment", ColumnLines}}, {{"tracks_by_stage", Parts}}}},
};

} // namespace

const TabPlan& planOf(Tab tab) { return plans[int(tab)]; }

charts::ChartView* makeChart(const ChartPlan& plan) {
    using namespace charts;
    const QString column = QString::fromLatin1(plan.column);
    switch (plan.drawing) {
    case Months:
        return new MonthBars;
    case Map:
        return new TileMap(column);
    case Ranking:
        return new RankBars(column);
    case Funnel:
        return new FunnelBars;
    case Drawing::Goals:
        return new GoalBars;
    case FirstGoals:
        return new GoalBars(fewGoals);
    case ColumnLines:
        return new LineChart(LineChart::Lines::Columns);
    case RowLines:
        return new LineChart(LineChart::Lines::Rows);
    case Scale:
        return new SharesChart(SharesChart::Colours::Scale);
    case Parts:
        return new SharesChart(SharesChart::Colours::Parts);
    case Pairs:
        return new MatrixView(MatrixView::Kind::Pairs);
    case Cohorts:
        return new MatrixView(MatrixView::Kind::Cohorts);
    }
    Q_UNREACHABLE();
}

} // namespace rs::dashboard
