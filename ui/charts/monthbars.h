// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartview.h"

namespace rs::charts {

//! Growth and its make-up: a bar a month, one part on the other; the compared period is a line across each bar. Rows
//! are months or years, in their order.
class MonthBars : public ChartView {
    Q_OBJECT
public:
    using ChartView::ChartView;
    [[nodiscard]] QList<LegendEntry> legend() const override;

protected:
    QList<ChartMark> draw(QPainter& painter, const QSizeF& size) const override;
};

} // namespace rs::charts
