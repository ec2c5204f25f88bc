// SPDX-License-Identifier: GPL-3.0-or-later
#include "schools/zonebox.h"

#include "models/celltext.h"

#include <QDateTime>

namespace rs::schools {

namespace {

int offsetOf(const QByteArray& zone) { return QTimeZone(zone).offsetFromUtc(QDateTime::currentDateTimeUtc()); }

} // namespace

ZoneBox::ZoneBox(const QList<QByteArray>& zones, QWidget* parent) : QComboBox(parent) {
    QList<QByteArray> all = zones;
    all << QTimeZone::systemTimeZoneId();
    all.removeIf([](const QByteArray& zone) { return !QTimeZone(zone).isValid(); });
    std::sort(all.begin(), all.end(), [](const QByteArray& a, const QByteArray& b) {
        return std::pair(offsetOf(a), a) < std::pair(offsetOf(b), b);
    });
    all.erase(std::unique(all.begin(), all.end()), all.end());
    for (const QByteArray& zone : std::as_const(all))
        addItem(models::zoneWords(QTimeZone(zone), QDateTime::currentDateTimeUtc()), QString::fromLatin1(zone));
    setZone(QTimeZone::systemTimeZoneId());
}

void ZoneBox::setZone(const QByteArray& zone) {
    const int at = findData(QString::fromLatin1(zone));
    if (at >= 0) setCurrentIndex(at);
}

QTimeZone ZoneBox::zone() const { return QTimeZone(zoneName().toLatin1()); }

} // namespace rs::schools
