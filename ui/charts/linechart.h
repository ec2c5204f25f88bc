// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartview.h"

namespace rs::charts {

//! How something goes on: points with lines between them, at most six lines. Where nothing is known a line is broken.
class LineChart : public ChartView {
    Q_OBJECT
public:
    enum class Lines {
        Columns, //!< a line a column, along the rows: the score month by month
        Rows,    //!< a line a row, along the columns: a practice after 1, 3, 6 months
    };
    static constexpr int mostLines = 6;
    explicit LineChart(Lines lines, QWidget* parent = nullptr) : ChartView(parent), m_lines(lines) {}
    [[nodiscard]] QList<LegendEntry> legend() const override;

protected:
    QList<ChartMark> draw(QPainter& painter, const QSizeF& size) const override;

private:
    Lines m_lines;
};

} // namespace rs::charts
