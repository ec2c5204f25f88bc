// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartmark.h"

#include <QAbstractButton>

namespace rs::charts {

//! What the colours of a chart mean, as buttons: one that is pressed makes all others pale.
class LegendRow : public QWidget {
    Q_OBJECT
public:
    explicit LegendRow(QWidget* parent = nullptr);

    void setEntries(const QList<LegendEntry>& entries);
    [[nodiscard]] const QList<QAbstractButton*>& buttons() const { return m_buttons; }
    //! Width of all entries side by side.
    [[nodiscard]] int wholeWidth() const;

Q_SIGNALS:
    void emphasised(int entry); //!< -1: none

private:
    void press(int entry, bool on);

    QList<QAbstractButton*> m_buttons;
};

//! A legend of a picture that leaves the program, from the left; how high it is.
qreal paintLegend(QPainter& painter, const QRectF& room, const QList<LegendEntry>& entries);

} // namespace rs::charts
