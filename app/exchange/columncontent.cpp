// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columncontent.h"

#include "base/fold.h"
#include "domain/contacts.h"
#include "domain/dates.h"
#include "domain/personname.h"
#include "domain/place.h"
#include "domain/regions.h"
#include "domain/words.h"

#include <algorithm>
#include <functional>

namespace rs::exchange {

namespace {

using Check = std::function<bool(const QString&)>;

constexpr qsizetype longestTelling = 200;   //!< longer cells are prose and say nothing about their column
constexpr qsizetype mostLooked = 60;        //!< filled cells are enough to know a column
constexpr qsizetype longestWithNumber = 40; //!< a longer cell is a sentence that speaks of numbers

double shareOf(const QStringList& cells, const Check& check) {
    qsizetype filled = 0, good = 0;
    for (const QString& cell : cells) {
        if (domain::saysNothing(cell)) continue;
        if (cell.size() <= longestTelling && check(cell)) ++good;
        if (++filled == mostLooked) break;
    }
    return filled == 0 ? -1 : double(good) / double(filled);
}

bool isEmail(const QString& cell) { return cell.contains(u'@') && !domain::readEmail(cell).email.isEmpty(); }

//! A phone without a doubt: under a heading we do not know, bare digits may be an account or a tax number.
bool isPhone(const QString& cell, Heading heading) {
    const QString digits = base::digitsOf(cell);
    const bool written = cell.contains(u'+') || cell.contains(u'(') || cell.contains(u'-');
    const bool marked = written || (heading == Heading::Missing && (digits.size() == 11 || digits.startsWith(u'9')));
    const qsizetype letters = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
    return marked && letters <= 4 && !domain::readPhone(cell).phone.isEmpty();
}

bool isFullName(const QString& cell) {
    const QStringList words = cell.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > 4 || !words[0].front().isLetter()) return false;
    const domain::PersonName name = domain::splitName(cell);
    if (!name.rest.isEmpty() || name.family.isEmpty() || name.given.isEmpty()) return false;
    return domain::isKnownGivenName(name.given) || domain::looksLikePatronymic(name.patronymic) ||
           (domain::isInitials(name.given) && domain::looksLikeFamilyName(name.family));
}

bool isOneWordName(const QString& cell) {
    return !cell.isEmpty() && cell.front().isUpper() && !cell.contains(u' ') &&
           std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter() || c == u'-' || c == u'\''; });
}

bool hasWordOf(const QString& cell, std::initializer_list<const char16_t*> stems) {
    const QString padded = u' ' + base::fold(cell);
    return std::any_of(stems.begin(), stems.end(), [&](const char16_t* stem) {
        return padded.contains(u' ' + QString::fromUtf16(stem)) || padded.contains(u'"' + QString::fromUtf16(stem));
    });
}

bool isOrganisation(const QString& cell) {
    return hasWordOf(cell,
                     {u"школа",    u"сош",     u"мбоу",  u"маоу",        u"мкоу",    u"гбоу",       u"мбдоу",
                      u"мадоу",    u"гбдоу",   u"мдоу",  u"детский сад", u"лицей",   u"гимназия",   u"университет",
                      u"институт", u"колледж", u"центр", u"school",      u"college", u"university", u"institute"});
}

bool isPosition(const QString& cell) {
    return hasWordOf(cell, {u"учитель", u"воспитатель", u"директор", u"заведующ", u"методист", u"педагог",
                            u"преподаватель", u"заместитель", u"психолог", u"логопед", u"старший воспитатель",
                            u"инструктор", u"teacher", u"head", u"director", u"manager", u"professor"});
}

bool isDateLike(const QString& cell) { return domain::readDate(cell, domain::DateOrder::DayFirst).ok(); }

bool isDuration(const QString& cell) {
    const bool digit = std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    return digit && cell.size() <= 20;
}

bool isNumber(const QString& cell) {
    bool ok = false;
    QString(cell).replace(u',', u'.').remove(u' ').toDouble(&ok);
    return ok;
}

} // namespace

double shareFitting(const QStringList& cells, const QString& field, const domain::Regions& regions) {
    if (field == u"email") return shareOf(cells, [](const QString& cell) { return cell.contains(u'@'); });
    if (field == u"phone") return shareOf(cells, [](const QString& cell) { return base::digitsOf(cell).size() >= 5; });
    if (field == u"region")
        return shareOf(cells, [&](const QString& cell) { return !domain::splitPlace(cell, regions).region.isEmpty(); });
    if (field == u"status")
        return shareOf(cells, [](const QString& cell) { return !domain::readStatus(cell).isEmpty(); });
    if (field == u"minutes") return shareOf(cells, isDuration);
    if (field == u"registered_at") return shareOf(cells, isDateLike);
    if (field.startsWith(u"consent_"))
        return shareOf(cells, [](const QString& cell) { return domain::readConsent(cell).has_value(); });
    if (field == u"certificate_number" || field == u"organisation" || field == u"city")
        return shareOf(cells, [](const QString& cell) { return !domain::readYesNo(cell).has_value(); });
    if (field == u"full_name" || field == u"family_name" || field == u"given_name" || field == u"patronymic")
        return shareOf(cells, [](const QString& cell) { return !cell.contains(u'@') && !isNumber(cell); });
    const bool filled =
        std::any_of(cells.begin(), cells.end(), [](const QString& cell) { return !domain::saysNothing(cell); });
    return filled ? 1 : -1;
}

QString fieldByContent(const QStringList& cells, Heading heading, const domain::Regions& regions) {
    struct Kind {
        const char* field;
        double least;
        Check check;
    };
    const Kind kinds[] = {
        {"email", 0.6, isEmail},
        {"phone", 0.7, [&](const QString& cell) { return isPhone(cell, heading); }},
        {"full_name", 0.6, isFullName},
        {"region", 0.7, [&](const QString& cell) { return regions.find(cell) != nullptr; }},
        {"patronymic", 0.7,
         [](const QString& cell) { return isOneWordName(cell) && domain::looksLikePatronymic(cell); }},
        {"given_name", 0.6, [](const QString& cell) { return isOneWordName(cell) && domain::isKnownGivenName(cell); }},
        {"family_name", 0.6,
         [](const QString& cell) { return isOneWordName(cell) && domain::looksLikeFamilyName(cell); }},
        {"organisation", 0.5, isOrganisation},
        {"position", 0.5, isPosition},
    };
    for (const Kind& kind : kinds) {
        if (shareOf(cells, kind.check) >= kind.least) return QString::fromLatin1(kind.field);
    }
    return {};
}

double shareOfSeveralWords(const QStringList& cells) {
    return shareOf(cells, [](const QString& cell) { return cell.simplified().contains(u' '); });
}

bool looksLikeData(const QString& cell, const domain::Regions& regions) {
    const QString text = cell.trimmed();
    if (text.isEmpty()) return false;
    const qsizetype digits = base::digitsOf(text).size();
    if (text.contains(u'@') || isNumber(text) || (digits >= 7 && text.size() <= longestWithNumber) || isDateLike(text))
        return true;
    return isFullName(text) || (text.size() > 5 && regions.find(text) != nullptr);
}

} // namespace rs::exchange
