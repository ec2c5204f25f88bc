// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/period.h"

#include "services/annualreport.h"

#include <QLocale>

namespace rs::dashboard {

using namespace Qt::StringLiterals;

void Period::fill(impact::Filter& filter, const QDate& today) const {
    const auto take = [&](int ofYear) {
        const impact::Filter whole = services::filterOfYear(ofYear);
        filter.from = whole.from;
        filter.to = whole.to;
    };
    switch (kind) {
    case Kind::ThisYear:
        return take(today.year());
    case Kind::LastYear:
        return take(today.year() - 1);
    case Kind::Year:
        return take(year);
    case Kind::All:
        filter.from = filter.to = {};
        return;
    case Kind::Own:
        filter.from = from;
        filter.to = to;
        return;
    }
}

QString Period::name(const QDate& today) const {
    if (kind == Kind::All) return tr("Whole time");
    impact::Filter filter;
    fill(filter, today);
    const QString days = daysName(filter);
    if (kind != Kind::Own) return tr("Year %1").arg(days);
    return days.isEmpty() ? tr("Whole time") : days;
}

QString Period::code() const {
    switch (kind) {
    case Kind::ThisYear:
        return u"this"_s;
    case Kind::LastYear:
        return u"last"_s;
    case Kind::Year:
        return QString::number(year);
    case Kind::All:
        return u"all"_s;
    case Kind::Own:
        return from.toString(Qt::ISODate) + u'/' + to.toString(Qt::ISODate);
    }
    Q_UNREACHABLE();
}

Period Period::fromCode(const QString& code) {
    if (code == "last"_L1) return {Kind::LastYear};
    if (code == "all"_L1) return wholeTime();
    if (code.contains(u'/')) {
        const QDate from = QDate::fromString(code.section(u'/', 0, 0), Qt::ISODate);
        const QDate to = QDate::fromString(code.section(u'/', 1), Qt::ISODate);
        return {Kind::Own, 0, from, to};
    }
    bool isYear = false;
    const int year = code.toInt(&isYear);
    return isYear ? Period{Kind::Year, year} : Period{};
}

QString daysName(const impact::Filter& filter) {
    if (!filter.from.isValid() && !filter.to.isValid()) return {};
    if (filter.from.isValid() && filter == [&] {
            impact::Filter whole = filter;
            Period{Period::Kind::Year, filter.from.year()}.fill(whole, {});
            return whole;
        }())
        return QString::number(filter.from.year());
    const auto day = [](const QDate& date) {
        return date.isValid() ? QLocale().toString(date, u"d MMM yyyy"_s) : QString();
    };
    return (day(filter.from) + u" \u2013 "_s + day(filter.to)).trimmed();
}

} // namespace rs::dashboard
