// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QTimeZone>

namespace rs::schools {

//! Time zones by their distance from UTC: those of the regions, and that of this computer.
class ZoneBox : public QComboBox {
    Q_OBJECT
public:
    explicit ZoneBox(const QList<QByteArray>& zones, QWidget* parent = nullptr);

    void setZone(const QByteArray& zone);
    [[nodiscard]] QTimeZone zone() const;
    [[nodiscard]] QString zoneName() const { return currentData().toString(); }
};

} // namespace rs::schools
