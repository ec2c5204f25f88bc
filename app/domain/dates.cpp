// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dates.h"

#include "base/fold.h"

#include <QRegularExpression>

namespace rs::domain {

namespace {

constexpr qsizetype longestDate = 80;

const QRegularExpression& timePattern() {
    static const QRegularExpression pattern(QStringLiteral(
        R"((?:^|[t\s,]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(z|(?:gmt|utc|мск)?\s*([+-])(\d{1,2}):?(\d{2})?|gmt|utc|мск)?\s*$)"));
    return pattern;
}

//! Reads the time off the end of the text and leaves the date.
bool takeTime(QString& text, DateReading& reading) {
    const QRegularExpressionMatch match = timePattern().match(text);
    if (!match.hasMatch()) return true;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(4);
    if (!half.isEmpty() && (hour < 1 || hour > 12)) return false;
    if (half.startsWith(u'p') && hour < 12) hour += 12;
    if (half.startsWith(u'a') && hour == 12) hour = 0;
    reading.time = QTime(hour, match.captured(2).toInt(), match.captured(3).toInt());
    if (!reading.time.isValid()) return false;
    const QString zone = match.captured(5);
    if (!match.captured(6).isEmpty()) {
        const int seconds = match.captured(7).toInt() * 3600 + match.captured(8).toInt() * 60;
        reading.offset = match.captured(6) == u"-" ? -seconds : seconds;
    } else if (zone == u"мск") {
        reading.offset = 3 * 3600;
    } else if (!zone.isEmpty()) {
        reading.offset = 0;
    }
    text.truncate(match.capturedStart());
    return true;
}

int fullYear(const QString& text) {
    const int year = text.toInt();
    if (text.size() > 2) return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

int monthOf(QStringView word) {
    static constexpr QStringView russian[] = {u"янв", u"фев", u"мар", u"апр", u"ма",  u"июн",
                                              u"июл", u"авг", u"сен", u"окт", u"ноя", u"дек"};
    static constexpr QStringView english[] = {u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                                              u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};
    for (int i = 0; i < 12; ++i) {
        if (word.startsWith(russian[i]) || word.startsWith(english[i])) return i + 1;
    }
    return 0;
}

void setDate(DateReading& reading, int year, int month, int day) {
    reading.date = QDate(year, month, day);
    if (!reading.date.isValid() || year < 1900 || year > 2199) reading.problem = DateProblem::Impossible;
}

bool readNumbers(const QString& text, DateOrder order, DateReading& reading) {
    static const QRegularExpression yearFirst(QStringLiteral(R"(^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$)"));
    static const QRegularExpression yearLast(
        QStringLiteral(R"(^(\d{1,2})([-/.])\s?(\d{1,2})[-/.]\s?(\d{4}|\d{2})\s*(?:г\.?|года)?$)"));
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        setDate(reading, match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        return true;
    }
    const auto match = yearLast.match(text);
    if (!match.hasMatch()) return false;
    int day = match.captured(1).toInt(), month = match.captured(3).toInt();
    const bool monthFirst = order == DateOrder::MonthFirst && match.captured(2) != u".";
    if (monthFirst) std::swap(day, month);
    // One cell that fits only the other way is read the other way: better than lost.
    if (month > 12 && day <= 12 && match.captured(2) != u".") std::swap(day, month);
    setDate(reading, fullYear(match.captured(4)), month, day);
    return true;
}

bool readWords(QString text, DateReading& reading) {
    static const QRegularExpression dayFirst(
        QStringLiteral(R"((\d{1,2})(?:st|nd|rd|th)?[\s.\-]+([a-zа-я]{3,})[\s.,\-]+(\d{4}|\d{2})\b)"));
    static const QRegularExpression monthFirst(
        QStringLiteral(R"(([a-zа-я]{3,})[\s.]+(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})\b)"));
    text.replace(u'й', u'и');
    if (const auto match = dayFirst.match(text); match.hasMatch() && monthOf(match.capturedView(2))) {
        setDate(reading, fullYear(match.captured(3)), monthOf(match.capturedView(2)), match.captured(1).toInt());
        return true;
    }
    const auto match = monthFirst.match(text);
    if (!match.hasMatch() || !monthOf(match.capturedView(1))) return false;
    setDate(reading, match.captured(3).toInt(), monthOf(match.capturedView(1)), match.captured(2).toInt());
    return true;
}

} // namespace

DateReading readDate(QStringView cell, DateOrder order) {
    DateReading reading;
    if (cell.trimmed().isEmpty()) {
        reading.problem = DateProblem::Empty;
        return reading;
    }
    QString text = base::fold(cell.first(std::min(cell.size(), longestDate + 1)));
    if (text.size() > longestDate) {
        reading.problem = DateProblem::NotADate;
        return reading;
    }
    if (!takeTime(text, reading)) {
        reading.problem = DateProblem::Impossible;
        return reading;
    }
    while (text.endsWith(u' ') || text.endsWith(u',') || text.endsWith(u" в")) text.chop(1);
    if (!readNumbers(text, order, reading) && !readWords(text, reading)) reading.problem = DateProblem::NotADate;
    return reading;
}

DateOrder inferDateOrder(const QStringList& cells, DateOrder fallback) {
    static const QRegularExpression start(QStringLiteral(R"(^\s*(\d{1,2})[-/](\d{1,2})[-/]\d{2,4}\b)"));
    static const QRegularExpression half(QStringLiteral(R"(\d\s*[ap]m\b)"), QRegularExpression::CaseInsensitiveOption);
    int dayFirst = 0, monthFirst = 0, halves = 0;
    for (const QString& cell : cells) {
        const auto match = start.match(cell);
        if (!match.hasMatch()) continue;
        if (match.captured(1).toInt() > 12) ++dayFirst;
        if (match.captured(2).toInt() > 12) ++monthFirst;
        if (half.match(cell).hasMatch()) ++halves;
    }
    if (dayFirst != monthFirst) return dayFirst > monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return halves > 0 ? DateOrder::MonthFirst : fallback;
}

} // namespace rs::domain
