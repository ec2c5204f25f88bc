// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/zonewords.h"

#include "services/words.h"

#include <QDateTime>

#include <cstdlib>

namespace rs::services {

namespace {

//! Cities that the zones of the region reference are named after.
constexpr const char* zoneCities[] = {
    QT_TRANSLATE_NOOP("zone", "Anadyr"),        QT_TRANSLATE_NOOP("zone", "Astrakhan"),
    QT_TRANSLATE_NOOP("zone", "Barnaul"),       QT_TRANSLATE_NOOP("zone", "Chita"),
    QT_TRANSLATE_NOOP("zone", "Irkutsk"),       QT_TRANSLATE_NOOP("zone", "Kaliningrad"),
    QT_TRANSLATE_NOOP("zone", "Kamchatka"),     QT_TRANSLATE_NOOP("zone", "Kirov"),
    QT_TRANSLATE_NOOP("zone", "Krasnoyarsk"),   QT_TRANSLATE_NOOP("zone", "Magadan"),
    QT_TRANSLATE_NOOP("zone", "Moscow"),        QT_TRANSLATE_NOOP("zone", "Novokuznetsk"),
    QT_TRANSLATE_NOOP("zone", "Novosibirsk"),   QT_TRANSLATE_NOOP("zone", "Omsk"),
    QT_TRANSLATE_NOOP("zone", "Sakhalin"),      QT_TRANSLATE_NOOP("zone", "Samara"),
    QT_TRANSLATE_NOOP("zone", "Saratov"),       QT_TRANSLATE_NOOP("zone", "Tomsk"),
    QT_TRANSLATE_NOOP("zone", "Ulyanovsk"),     QT_TRANSLATE_NOOP("zone", "Vladivostok"),
    QT_TRANSLATE_NOOP("zone", "Volgograd"),     QT_TRANSLATE_NOOP("zone", "Yakutsk"),
    QT_TRANSLATE_NOOP("zone", "Yekaterinburg"),
};

} // namespace

QString zoneCity(const QTimeZone& zone, const Words& words) {
    const QByteArray id = zone.id();
    if (!id.contains('/') || id.startsWith("Etc/")) return {};
    const QByteArray city = id.mid(id.lastIndexOf('/') + 1);
    for (const char* known : zoneCities) {
        if (city == known) return words.text("zone", known);
    }
    return QString::fromLatin1(city).replace(u'_', u' ');
}

QString zoneWords(const QTimeZone& zone, const QDateTime& at, const Words& words) {
    const int minutes = zone.offsetFromUtc(at) / 60;
    const QString sign = minutes < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
    QString offset = QStringLiteral("UTC%1%2").arg(sign).arg(std::abs(minutes) / 60);
    if (minutes % 60 != 0) offset += QStringLiteral(":%1").arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    const QString city = zoneCity(zone, words);
    return city.isEmpty() ? offset : QStringLiteral("%1, %2").arg(city, offset);
}

} // namespace rs::services
