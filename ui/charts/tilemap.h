// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartview.h"

namespace rs::impact {
struct MapRange;
}

namespace rs::charts {

//! Regions as tiles of one size, each at the place reference data gives it: small ones are seen, no border is drawn.
//! Which regions there are, and where, is data (Figures::regions); colours are steps of round numbers.
class TileMap : public ChartView {
    Q_OBJECT
public:
    //! `column`: code of the one that is drawn; empty: the first.
    explicit TileMap(const QString& column = {}, QWidget* parent = nullptr) : ChartView(parent), m_column(column) {}

    [[nodiscard]] QList<LegendEntry> legend() const override;
    [[nodiscard]] bool isLegendBelow() const override { return true; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize fileSize() const override { return {1100, 520}; }
    //! Where the steps begin.
    [[nodiscard]] QList<double> steps() const;

protected:
    QList<ChartMark> draw(QPainter& painter, const QSizeF& size) const override;

private:
    struct Tile;
    [[nodiscard]] QList<const domain::RegionInfo*> placed() const;
    [[nodiscard]] QSize grid() const;
    [[nodiscard]] QSize leastTile() const;
    [[nodiscard]] int column() const;
    [[nodiscard]] QList<double> drawn() const; //!< the numbers, those beyond the map among them
    [[nodiscard]] QString rangeWords(const impact::MapRange& range) const;
    //! Rows with a number that have no tile: other countries.
    [[nodiscard]] int outside() const;
    [[nodiscard]] ChartMark markOf(const domain::RegionInfo& region, int row) const;
    [[nodiscard]] QString shortNumber(const impact::Value& value) const;
    void drawName(QPainter& painter, const QRectF& place, const std::pair<QString, QColor>& name) const;
    void drawTile(QPainter& painter, const Tile& tile) const;

    QString m_column;
};

} // namespace rs::charts
