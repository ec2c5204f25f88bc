// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot.h"

#include "charts/chartpaint.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>
#include <QXYSeries>

namespace rs::charts {

namespace {

QValueAxis* valueAxis(const Axis& axis) {
    auto* made = new QValueAxis;
    made->setRange(axis.low, axis.high);
    made->setTickCount(axis.lines());
    made->setLabelsVisible(false);
    made->setLineVisible(false);
    made->setGridLinePen(paint::gridPen());
    return made;
}

} // namespace

Plot::Plot(const QSizeF& size, const QRectF& area) : m_chart(new QChart), m_size(size) {
    m_scene.addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->setGeometry(QRectF(QPointF(), size));
    m_chart->setPlotArea(area);
}

Plot::~Plot() = default;

void Plot::addBars(QAbstractBarSeries* series, const Axis& values, Bars bars) {
    m_chart->addSeries(series);
    auto* names = new QBarCategoryAxis;
    const int count = series->barSets().isEmpty() ? 0 : series->barSets().first()->count();
    QStringList numbers;
    for (int i = 0; i < count; ++i) numbers << QString::number(i);
    names->append(numbers);
    names->setLabelsVisible(false);
    names->setGridLineVisible(false);
    names->setLineVisible(false);
    QValueAxis* amounts = valueAxis(values);
    amounts->setGridLineVisible(bars == Bars::Upright);
    m_chart->addAxis(names, bars == Bars::Upright ? Qt::AlignBottom : Qt::AlignLeft);
    m_chart->addAxis(amounts, bars == Bars::Upright ? Qt::AlignLeft : Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(amounts);
}

void Plot::addLines(const QList<QXYSeries*>& lines, const Axis& values, int places) {
    QValueAxis* amounts = valueAxis(values);
    auto* along = new QValueAxis;
    // Half a place is left at either side, as with bars, so that a single point has a place, too.
    along->setRange(-0.5, places - 0.5);
    along->setLabelsVisible(false);
    along->setLineVisible(false);
    along->setGridLineVisible(false);
    m_chart->addAxis(along, Qt::AlignBottom);
    m_chart->addAxis(amounts, Qt::AlignLeft);
    for (QXYSeries* line : lines) {
        m_chart->addSeries(line);
        line->attachAxis(along);
        line->attachAxis(amounts);
    }
}

void Plot::paint(QPainter& painter) {
    if (m_chart->layout()) m_chart->layout()->activate();
    const QRectF whole(QPointF(), m_size);
    m_scene.setSceneRect(whole);
    m_scene.render(&painter, whole, whole, Qt::IgnoreAspectRatio);
}

QPointF Plot::position(const QPointF& value, QAbstractSeries* series) const {
    return m_chart->mapToPosition(value, series);
}

} // namespace rs::charts
