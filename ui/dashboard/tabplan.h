// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <span>

namespace rs::charts {
class ChartView;
}

namespace rs::dashboard {

//! The tabs in their order.
enum class Tab { Overview, Reach, Practices, Feedback, Cities, Goals };
inline constexpr int tabCount = int(Tab::Goals) + 1;

enum class Drawing {
    Months,
    Map,
    Ranking,
    Funnel,
    Goals,
    FirstGoals,  //!< as many as have a place beside other charts
    ColumnLines, //!< a line a column
    RowLines,    //!< a line a row
    Scale,       //!< shares of an ordered scale
    Parts,       //!< shares of things
    Pairs,
    Cohorts,
};

//! One chart of a tab.
struct ChartPlan {
    const char* indicator;
    Drawing drawing;
    const char* column = ""; //!< of tables with several where one is drawn
    int share = 1;           //!< of the width of its row
    bool asTable = false;    //!< numbers that no picture makes clearer
    const char* title = "";  //!< instead of the indicator's own; context rs::dashboard::BoardTab
};

struct TabPlan {
    QList<const char*> numbers; //!< indicators of the cards on top
    QList<QList<ChartPlan>> rows;
};

[[nodiscard]] const TabPlan& planOf(Tab tab);
[[nodiscard]] charts::ChartView* makeChart(const ChartPlan& plan);

} // namespace rs::dashboard
