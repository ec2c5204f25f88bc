// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/momentwords.h"

#include "models/celltext.h"

#include <QDateTime>
#include <QLocale>

namespace rs::review {

QString momentWords(qint64 at, const QTimeZone& zone) {
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at, zone);
    const QString clock = QLocale().toString(moment, QLocale::ShortFormat);
    const bool isHere = moment.offsetFromUtc() == QTimeZone::systemTimeZone().offsetFromUtc(moment);
    return isHere ? clock : QStringLiteral("%1 (%2)").arg(clock, models::zoneWords(zone, moment));
}

} // namespace rs::review
