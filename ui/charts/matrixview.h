// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartview.h"

namespace rs::charts {

//! Numbers of pairs as cells that are the darker the larger they are. What does not fit is in the table.
class MatrixView : public ChartView {
    Q_OBJECT
public:
    enum class Kind {
        Pairs,   //!< who came to whom: rows and columns by their sums, largest first
        Cohorts, //!< those of a year and how many of them are here again later: in their order, a triangle
    };
    explicit MatrixView(Kind kind, QWidget* parent = nullptr) : ChartView(parent), m_kind(kind) {}
    [[nodiscard]] QSize minimumSizeHint() const override;
    //! Rows and columns as they are drawn, as far as there is room.
    [[nodiscard]] QList<int> rowOrder() const;
    [[nodiscard]] QList<int> columnOrder() const;

protected:
    QList<ChartMark> draw(QPainter& painter, const QSizeF& size) const override;

private:
    struct Grid;
    [[nodiscard]] Grid gridIn(const QSizeF& size) const;
    void drawHeads(QPainter& painter, const Grid& grid) const;
    [[nodiscard]] ChartMark markOf(int row, int column) const;

    Kind m_kind;
};

} // namespace rs::charts
