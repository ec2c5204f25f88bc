// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartview.h"

namespace rs::charts {

//! Goals against what was reached: each bar on a scale of its own with the goal as a line across, so all goals stand
//! below each other; what is expected by the end is paler.
class GoalBars : public ChartView {
    Q_OBJECT
public:
    //! `leastRows`: so many have a place in the smallest card, what follows is led to.
    explicit GoalBars(int leastRows = 12, QWidget* parent = nullptr) : ChartView(parent), m_leastRows(leastRows) {}
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int mostHeight(int width) const override;

protected:
    QList<ChartMark> draw(QPainter& painter, const QSizeF& size) const override;

private:
    //! What a row says. A goal of zero or none is no goal.
    struct Goal {
        impact::Value actual = {}; //!< unknown: nobody can count it
        double target = 0;
        std::optional<double> forecast = {};
        [[nodiscard]] double done() const { return actual.isKnown() ? actual.number : 0; }
        [[nodiscard]] bool isReached() const { return target > 0 && done() >= target; }
    };
    [[nodiscard]] Goal goal(int row) const;
    [[nodiscard]] ChartMark markOf(int row) const;
    void drawGoal(QPainter& painter, const QRectF& place, int row) const;

    int m_leastRows;
};

} // namespace rs::charts
