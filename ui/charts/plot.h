// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/axis.h"

#include <QChart>
#include <QGraphicsScene>

class QAbstractBarSeries;
class QXYSeries;

namespace rs::charts {

//! A QChart of series and grid lines at a given place, drawn by any painter; it needs no view. The words around it are
//! ours: Qt's axes cut long names and cannot leave out every second month.
class Plot {
public:
    //! `size`: of the whole picture; `area`: where the axes enclose it.
    Plot(const QSizeF& size, const QRectF& area);
    ~Plot();
    Q_DISABLE_COPY_MOVE(Plot)

    enum class Bars { Upright, Lying };
    //! Takes the series and gives it axes: so many bars, each from zero.
    void addBars(QAbstractBarSeries* series, const Axis& values, Bars bars);
    //! Takes lines that all have the same axes: `places` of them from left to right, 0, 1, 2, ...
    void addLines(const QList<QXYSeries*>& lines, const Axis& values, int places);
    void paint(QPainter& painter);
    //! Where a value of a series stands in the picture.
    [[nodiscard]] QPointF position(const QPointF& value, QAbstractSeries* series) const;

private:
    QGraphicsScene m_scene;
    QChart* m_chart;
    QSizeF m_size;
};

} // namespace rs::charts
