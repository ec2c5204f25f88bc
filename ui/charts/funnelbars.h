// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartview.h"

namespace rs::charts {

//! From invitation to practice: a bar a step, all from the same zero, with its percent of the step before.
class FunnelBars : public ChartView {
    Q_OBJECT
public:
    using ChartView::ChartView;
    //! Percent of the row before; nothing for the first and where the one before is empty or unknown.
    [[nodiscard]] std::optional<double> percent(int row) const;

protected:
    QList<ChartMark> draw(QPainter& painter, const QSizeF& size) const override;

private:
    [[nodiscard]] ChartMark markOf(int row) const;
};

} // namespace rs::charts
