// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "impact/table.h"

#include <QColor>
#include <QPoint>
#include <QRectF>
#include <QStringList>

namespace rs::charts {

//! One thing in a chart that has a number: a bar, a part of it, a tile, a point.
struct ChartMark {
    enum class Opens {
        Records, //!< those behind the number
        Table,   //!< it puts several rows together: only the table shows them one by one
        Nothing, //!< its number is 0: it is only read
    };
    QRectF rect;            //!< what is framed
    QRectF hit = {};        //!< where the mouse finds it; empty: rect
    QPoint cell = {};       //!< its place for the arrows: column, row
    impact::Mark mark;      //!< what it asks for
    QString title;          //!< «Октябрь: 870»
    QStringList lines = {}; //!< «впервые 480, вернулись 390»
    Opens opens = Opens::Records;
};

//! What a colour or a sign of a chart means.
struct LegendEntry {
    enum class Shape { Square, Line, Circle, Triangle, Diamond, Pentagon, Cross, Hexagon };
    QString words;
    QColor color;
    Shape shape = Shape::Square;
    QString hint = {}; //!< more words, for the tool tip and the screen reader
};

} // namespace rs::charts
