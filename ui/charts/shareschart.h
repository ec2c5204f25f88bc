// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartview.h"

class QAbstractBarSeries;

namespace rs::charts {

//! Parts of a whole, a bar a row: how many gave each answer, at which stage the schools of a track are.
class SharesChart : public ChartView {
    Q_OBJECT
public:
    enum class Colours {
        Scale, //!< from pale to dark: columns are steps of one scale
        Parts, //!< one of its own for each column
    };
    explicit SharesChart(Colours colours, QWidget* parent = nullptr) : ChartView(parent), m_colours(colours) {}
    [[nodiscard]] QList<LegendEntry> legend() const override;
    [[nodiscard]] QSize fileSize() const override;
    [[nodiscard]] int mostHeight(int width) const override;

protected:
    QList<ChartMark> draw(QPainter& painter, const QSizeF& size) const override;

private:
    //! The columns in the legend, one entry each.
    [[nodiscard]] QList<int> named() const;
    [[nodiscard]] QColor colour(int column) const;
    [[nodiscard]] QColor textOn(int column) const;
    [[nodiscard]] QAbstractBarSeries* series(int rows) const;

    Colours m_colours;
};

} // namespace rs::charts
