// SPDX-License-Identifier: GPL-3.0-or-later
#include "schools/zonebox.h"

#include <QDateTime>

namespace rs::schools {

using namespace Qt::StringLiterals;

namespace {

int offsetOf(const QByteArray& zone) { return QTimeZone(zone).offsetFromUtc(QDateTime::currentDateTimeUtc()); }

//! "UTC+07:00 · Krasnoyarsk"
QString wordsOf(const QByteArray& zone) {
    const int minutes = offsetOf(zone) / 60;
    const QString sign = minutes < 0 ? u"\u2212"_s : u"+"_s;
    const QString city = QString::fromLatin1(zone.mid(zone.lastIndexOf('/') + 1)).replace(u'_', u' ');
    return u"UTC%1%2:%3 \u00b7 %4"_s.arg(sign)
        .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
        .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'))
        .arg(city);
}

} // namespace

ZoneBox::ZoneBox(const QList<QByteArray>& zones, QWidget* parent) : QComboBox(parent) {
    QList<QByteArray> all = zones;
    all << QTimeZone::systemTimeZoneId();
    all.removeIf([](const QByteArray& zone) { return !QTimeZone(zone).isValid(); });
    std::sort(all.begin(), all.end(), [](const QByteArray& a, const QByteArray& b) {
        return std::pair(offsetOf(a), a) < std::pair(offsetOf(b), b);
    });
    all.erase(std::unique(all.begin(), all.end()), all.end());
    for (const QByteArray& zone : std::as_const(all)) addItem(wordsOf(zone), QString::fromLatin1(zone));
    setZone(QTimeZone::systemTimeZoneId());
}

void ZoneBox::setZone(const QByteArray& zone) {
    const int at = findData(QString::fromLatin1(zone));
    if (at >= 0) setCurrentIndex(at);
}

QTimeZone ZoneBox::zone() const { return QTimeZone(zoneName().toLatin1()); }

} // namespace rs::schools
