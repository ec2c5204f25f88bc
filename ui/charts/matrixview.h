// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartview.h"

class QScrollBar;

namespace rs::charts {

//! Numbers of pairs as cells that are the darker the larger they are. Names of rows and columns stay where they are
//! when the cells are scrolled; arrows reach each of them.
class MatrixView : public ChartView {
    Q_OBJECT
public:
    enum class Kind {
        Pairs,   //!< who came to whom: rows and columns by their sums, largest first
        Cohorts, //!< those of a year and how many of them are here again later: in their order, a triangle
    };
    explicit MatrixView(Kind kind, QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int mostHeight(int width) const override;
    //! A file has all cells, as far as a picture can be looked at.
    [[nodiscard]] QSize fileSize() const override;
    //! All rows and columns as they stand one after another.
    [[nodiscard]] QList<int> rowOrder() const;
    [[nodiscard]] QList<int> columnOrder() const;

protected:
    QList<ChartMark> draw(QPainter& painter, const QSizeF& size) const override;
    void fit() override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    struct Grid;
    //! All cells at the size they have where there is so much room, and how many of them are seen at once.
    [[nodiscard]] Grid gridIn(const QSizeF& size) const;
    void drawHeads(QPainter& painter, const Grid& grid) const;
    [[nodiscard]] QList<ChartMark> drawCells(QPainter& painter, const Grid& grid) const;
    [[nodiscard]] ChartMark markOf(int row, int column) const;
    [[nodiscard]] QSizeF roomBeside(const QSizeF& size) const;
    [[nodiscard]] std::optional<QPoint> target(int key) const;
    void reveal(const QPoint& cell);

    Kind m_kind;
    QScrollBar *m_across, *m_down; //!< shown where not all cells are
    int m_turned = 0;              //!< what a wheel has turned short of a step
};

} // namespace rs::charts
