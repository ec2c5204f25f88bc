// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/jointext.h"

#include "domain/duedate.h"
#include "domain/meetinglink.h"
#include "domain/registry.h"
#include "services/regioncatalog.h"
#include "services/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace rs::services {

using base::Language;
using base::Result;
using domain::Record;

namespace {

//! Lines «what: value», those without a value left out.
class TextLines {
public:
    explicit TextLines(Language language) : m_words(&Words::of(language)) {}

    void add(const char* label, const QString& value) {
        if (!value.isEmpty()) m_lines << m_words->text("join", label) + QStringLiteral(": ") + value;
    }
    void plain(const QString& line) {
        if (!line.isEmpty()) m_lines << line;
    }
    [[nodiscard]] QString joined() const { return m_lines.join(u'\n'); }
    [[nodiscard]] const QStringList& all() const { return m_lines; }

private:
    const Words* m_words;
    QStringList m_lines;
};

QLocale localeOf(Language language) {
    return language == Language::Russian ? QLocale(QLocale::Russian, QLocale::Russia)
                                         : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString dayText(const QDate& day, Language language, QStringView format) {
    QString text = localeOf(language).toString(day, format);
    if (language == Language::Russian && format.endsWith(u'y')) text += QStringLiteral(" г.");
    return text;
}

//! «12 марта 2027 г.», «12–13 марта 2027 г.», «30 марта – 1 апреля 2027 г.».
QString daysText(const QDate& first, const QDate& last, Language language) {
    const QString end = dayText(last, language, u"d MMMM yyyy");
    if (first == last) return end;
    if (first.year() == last.year() && first.month() == last.month())
        return QString::number(first.day()) + QChar(0x2013) + end;
    const bool sameYear = first.year() == last.year();
    return dayText(first, language, sameYear ? QStringView(u"d MMMM") : QStringView(u"d MMMM yyyy")) +
           QStringLiteral(" \u2013 ") + end;
}

QString offsetText(const QDateTime& at) {
    const int minutes = at.offsetFromUtc() / 60;
    QString text = QStringLiteral("UTC%1%2").arg(minutes < 0 ? QChar(0x2212) : QChar(u'+')).arg(std::abs(minutes) / 60);
    if (minutes % 60) text += QStringLiteral(":%1").arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    return text;
}

bool isOnline(const Record& event) {
    const QString format = event.text(u"format");
    return format == QLatin1String("online") || format == QLatin1String("hybrid");
}

QString platformName(const Record& event) {
    const QString given = event.text(u"platform").trimmed();
    return given.isEmpty() ? domain::platformOf(event.text(u"link")) : given;
}

//! Venue, address and city of a place that people come to.
Result<QString> placeText(storage::Store& store, const Record& event) {
    QStringList parts;
    QString city = event.text(u"city");
    if (const base::Id id = event.reference(u"venue_id"); !id.isNull()) {
        RS_ASSIGN(const auto venue, store.find(domain::entity(u"venue"), id));
        if (venue) {
            parts << venue->text(u"name") << venue->text(u"address");
            if (city.isEmpty()) city = venue->text(u"city");
        }
    }
    parts.prepend(city);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString longDay(const QDate& day, Language language) { return dayText(day, language, u"d MMMM yyyy"); }

QString whenText(const Record& event, Language language) {
    if (domain::isEmpty(event.value(u"start"))) return {};
    const QTimeZone zone = domain::zoneNamed(event.text(u"zone"));
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(event.value(u"start").toLongLong(), zone);
    const QVariant ends = event.value(u"end");
    const QDateTime end = domain::isEmpty(ends) || ends.toLongLong() < event.value(u"start").toLongLong()
                              ? start
                              : QDateTime::fromMSecsSinceEpoch(ends.toLongLong(), zone);
    QString time = start.toString(QStringLiteral("H:mm"));
    if (end > start && end.date() == start.date()) time += QChar(0x2013) + end.toString(QStringLiteral("H:mm"));
    return daysText(start.date(), end.date(), language) + QStringLiteral(", %1 (%2)").arg(time, offsetText(start));
}

Result<QString> whereText(storage::Store& store, const Record& event, Language language) {
    RS_ASSIGN(const QString place, placeText(store, event));
    if (event.text(u"format") == QLatin1String("in_person") || !isOnline(event)) return place;
    QString online = Words::of(language).text("join", QT_TRANSLATE_NOOP("join", "online"));
    if (const QString platform = platformName(event); !platform.isEmpty()) online += QStringLiteral(", ") + platform;
    if (event.text(u"format") == QLatin1String("online") || place.isEmpty()) return online;
    return place + QStringLiteral("; ") + online;
}

Result<QString> joinText(storage::Store& store, const base::Id& school, Language language) {
    RS_ASSIGN(const Record event, store.get(domain::entity(u"event"), school));
    RS_ASSIGN(const QString place, placeText(store, event));
    TextLines lines(language);
    lines.plain(event.text(u"title"));
    lines.add(QT_TRANSLATE_NOOP("join", "When"), whenText(event, language));
    if (event.text(u"format") != QLatin1String("online")) lines.add(QT_TRANSLATE_NOOP("join", "Where"), place);
    if (isOnline(event)) {
        lines.add(QT_TRANSLATE_NOOP("join", "Platform"), platformName(event));
        lines.add(QT_TRANSLATE_NOOP("join", "Link"), event.text(u"link").trimmed());
        const QString given = event.text(u"meeting_id");
        const QString number = given.isEmpty() ? domain::meetingIdIn(event.text(u"link")) : given;
        lines.add(QT_TRANSLATE_NOOP("join", "Meeting id"), domain::groupedMeetingId(number));
        lines.add(QT_TRANSLATE_NOOP("join", "Passcode"), event.text(u"passcode").trimmed());
    }
    return lines.joined();
}

Result<QStringList> invitingLines(storage::Store& store, const Record& event, const QString& link, Language language) {
    RS_ASSIGN(const QString where, whereText(store, event, language));
    TextLines lines(language);
    lines.add(QT_TRANSLATE_NOOP("join", "When"), whenText(event, language));
    lines.add(QT_TRANSLATE_NOOP("join", "Where"), where);
    if (const domain::RegionInfo* region = builtInRegions()->byCode(event.text(u"region"));
        region && event.text(u"format") != QLatin1String("online"))
        lines.add(QT_TRANSLATE_NOOP("join", "Region"), language == Language::Russian ? region->nameRu : region->nameEn);
    lines.add(QT_TRANSLATE_NOOP("join", "Registration"), link.trimmed());
    if (const QVariant closes = event.value(u"registration_closes"); !domain::isEmpty(closes))
        lines.add(QT_TRANSLATE_NOOP("join", "Register by"),
                  longDay(domain::dayOf(closes.toLongLong(), domain::zoneNamed(event.text(u"zone"))), language));
    return lines.all();
}

Result<QString> shareText(storage::Store& store, const base::Id& school, const QString& link, Language language) {
    RS_ASSIGN(const Record event, store.get(domain::entity(u"event"), school));
    QStringList lines{event.text(u"title"), event.text(u"problem").simplified()};
    lines.removeAll(QString());
    RS_ASSIGN(const QStringList facts, invitingLines(store, event, link, language));
    return (lines + facts).join(u'\n');
}

} // namespace rs::services
