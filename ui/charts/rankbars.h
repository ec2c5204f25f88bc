// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpaint.h"
#include "charts/chartview.h"

namespace rs::charts {

//! Who is first: horizontal bars with their names, the largest on top, what follows the sixth put together. Bars below
//! zero go to the left.
class RankBars : public ChartView {
    Q_OBJECT
public:
    static constexpr int mostBars = 6;
    //! `column`: code of the one that is drawn; empty: the first.
    explicit RankBars(const QString& column = {}, QWidget* parent = nullptr) : ChartView(parent), m_column(column) {}

    //! Rows in the order in which they are drawn: largest first, unknown ones last.
    [[nodiscard]] QList<int> order() const;
    [[nodiscard]] int mostHeight(int width) const override;

protected:
    QList<ChartMark> draw(QPainter& painter, const QSizeF& size) const override;

private:
    [[nodiscard]] int column() const;
    [[nodiscard]] ChartMark markOf(int row) const;
    //! The rows that have a bar, what all others come to, what the bars are measured by: the rows that have a name.
    struct Numbers {
        QList<int> order;
        double rest = 0;
        Axis scale;
    };
    struct Places {
        paint::BarWords words;
        paint::BarRows rows;
    };
    [[nodiscard]] Axis scaleOf(const QList<int>& rows) const;
    [[nodiscard]] QList<ChartMark> drawRows(QPainter& painter, const Numbers& numbers, const Places& places) const;

    QString m_column;
};

} // namespace rs::charts
