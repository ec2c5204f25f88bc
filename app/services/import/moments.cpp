// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/moments.h"

#include <QRegularExpression>

#include <cstdlib>

namespace rs::services {

namespace {

int millisecondsIn(QStringView cell) {
    static const QRegularExpression fraction(QStringLiteral(":\\d\\d[.,](\\d{1,3})"));
    const QRegularExpressionMatch match = fraction.match(cell.toString());
    return match.hasMatch() ? match.captured(1).leftJustified(3, u'0').toInt() : 0;
}

} // namespace

qint64 momentOf(const domain::DateReading& reading, QStringView cell, const QTimeZone& zone) {
    const QTime time = reading.time.isValid() ? reading.time : QTime(0, 0);
    const int milliseconds = time.msec() == 0 && cell.size() > 19 ? millisecondsIn(cell) : 0;
    const QDateTime moment = reading.offset ? QDateTime(reading.date, time, Qt::OffsetFromUTC, *reading.offset)
                                            : QDateTime(reading.date, time, zone);
    return moment.toMSecsSinceEpoch() + milliseconds;
}

QString momentText(qint64 milliseconds, const QTimeZone& zone) {
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(milliseconds, zone);
    const bool whole = milliseconds % 1000 == 0;
    QString text =
        moment.toString(whole ? QStringLiteral("yyyy-MM-ddTHH:mm:ss") : QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"));
    const bool ambiguous = QDateTime(moment.date(), moment.time(), zone).toMSecsSinceEpoch() != milliseconds;
    if (!ambiguous) return text;
    const int minutes = moment.offsetFromUtc() / 60;
    text += QStringLiteral("%1%2:%3")
                .arg(QChar(minutes < 0 ? u'-' : u'+'))
                .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return text;
}

} // namespace rs::services
