// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/absences.h"

#include "base/fold.h"

#include <QDateTime>
#include <QRegularExpression>

#include <optional>

namespace rs::domain {

using namespace Qt::StringLiterals;

namespace {

//! 12.03, 12.03.2027, 2027-03-12.
QDate absenceDay(const QString& text, QDate near) {
    if (text.contains(u'-')) return QDate::fromString(text, Qt::ISODate);
    const QStringList parts = text.split(u'.', Qt::SkipEmptyParts);
    if (parts.size() == 3) {
        const int year = parts.at(2).toInt();
        return QDate(year < 100 ? 2000 + year : year, parts.at(1).toInt(), parts.at(0).toInt());
    }
    QDate nearest;
    for (int year = near.year() - 1; year <= near.year() + 1; ++year) {
        const QDate day(year, parts.at(1).toInt(), parts.at(0).toInt());
        if (day.isValid() && (!nearest.isValid() || qAbs(near.daysTo(day)) < qAbs(near.daysTo(nearest)))) nearest = day;
    }
    return nearest;
}

QTime clockTime(const QString& text) {
    const QStringList parts = QString(text).replace(u'.', u':').split(u':');
    return QTime(parts.at(0).toInt(), parts.size() > 1 ? parts.at(1).toInt() : 0);
}

std::optional<TimeSpan> readAbsence(const QString& part, QDate near, const QTimeZone& zone) {
    static const QRegularExpression form(
        u"^(?<first>\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}(?:\\.\\d{2,4})?\\.?)"
        "(?:\\s*(?:-|по)\\s*(?<last>\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}(?:\\.\\d{2,4})?\\.?))?"
        "(?:\\s+(?:(?:с|from)\\s+)?(?<from>\\d{1,2}[:.]\\d\\d|\\d{1,2})\\s*(?:-|до|to)\\s*(?<to>\\d{1,2}[:.]\\d\\d|\\d{"
        "1,2})"
        "|\\s+(?:до|until|before)\\s+(?<until>\\d{1,2}(?:[:.]\\d\\d)?)"
        "|\\s+(?:с|после|from|after)\\s+(?<after>\\d{1,2}(?:[:.]\\d\\d)?))?$"_s);
    const QRegularExpressionMatch match = form.match(part);
    if (!match.hasMatch()) return std::nullopt;
    const auto captured = [&](const char16_t* name) { return match.captured(QStringView(name)); };
    const QDate first = absenceDay(captured(u"first"), near);
    const QDate last = captured(u"last").isEmpty() ? first : absenceDay(captured(u"last"), near);
    if (!first.isValid() || !last.isValid() || last < first) return std::nullopt;
    const QString from = captured(u"from") + captured(u"after"), to = captured(u"to") + captured(u"until");
    const QTime start = from.isEmpty() ? QTime(0, 0) : clockTime(from);
    const QTime end = to.isEmpty() ? QTime(0, 0) : clockTime(to);
    if (!start.isValid() || !end.isValid()) return std::nullopt;
    const QDateTime begin(first, start, zone);
    const QDateTime finish = to.isEmpty() ? last.addDays(1).startOfDay(zone) : QDateTime(last, end, zone);
    if (finish <= begin) return std::nullopt;
    return TimeSpan{begin.toMSecsSinceEpoch(), finish.toMSecsSinceEpoch()};
}

} // namespace

AbsenceReading readAbsences(QStringView text, QDate near, const QTimeZone& zone) {
    static const QRegularExpression between(u"[,;\\n]+"_s);
    AbsenceReading reading;
    for (const QString& part : text.toString().split(between)) {
        const QString folded = base::fold(part);
        if (folded.isEmpty()) continue;
        const std::optional<TimeSpan> span = readAbsence(folded, near, zone);
        if (span)
            reading.spans << *span;
        else
            reading.unread << part.trimmed();
    }
    return reading;
}

} // namespace rs::domain
