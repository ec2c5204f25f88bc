// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/place.h"

#include "base/fold.h"
#include "domain/regions.h"

#include <QStringList>

#include <algorithm>

namespace rs::domain {

namespace {

constexpr const char16_t* settlementWords[] = {
    u"г", u"гор",   u"город",   u"пос",   u"поселок", u"п",    u"пгт",  u"с",       u"село",
    u"д", u"дер",   u"деревня", u"ст-ца", u"станица", u"рп",   u"р.п",  u"п.г.т",   u"аул",
    u"х", u"хутор", u"мкр",     u"ст",    u"нп",      u"city", u"town", u"village",
};

bool isSettlementWord(QStringView word) {
    QString folded = base::fold(word);
    while (folded.endsWith(u'.')) folded.chop(1);
    return std::any_of(std::begin(settlementWords), std::end(settlementWords),
                       [&](const char16_t* known) { return folded == QStringView(known); });
}

//! «г.Канск» is written without the blank as well.
QString withBlankAfterDot(QStringView text) {
    QString out = text.trimmed().toString().simplified();
    const qsizetype dot = out.lastIndexOf(u'.', 6);
    if (dot > 0 && dot + 1 < out.size() && out.at(dot + 1).isUpper() && isSettlementWord(QStringView(out).first(dot)))
        out.insert(dot + 1, u' ');
    return out;
}

struct Stripped {
    QString name;
    bool marked = false; //!< a word like «г.» stood there
};

Stripped stripped(QStringView text) {
    QStringList words = withBlankAfterDot(text).split(u' ', Qt::SkipEmptyParts);
    bool marked = false;
    while (words.size() > 1 && isSettlementWord(words.first())) {
        words.removeFirst();
        marked = true;
    }
    if (words.size() > 1 && isSettlementWord(words.last())) {
        words.removeLast();
        marked = true;
    }
    return {words.join(u' '), marked};
}

bool isStreetOrDistrict(QStringView part) {
    static constexpr const char16_t* words[] = {
        u"ул",  u"улица", u"пр",  u"просп", u"пр-кт",  u"проспект", u"д",      u"дом",    u"кв",    u"корп",
        u"пер", u"район", u"р-н", u"округ", u"россия", u"рф",       u"russia", u"street", u"шоссе", u"наб"};
    const QString folded = base::fold(part);
    for (QStringView word : QStringView(folded).split(u' ', Qt::SkipEmptyParts)) {
        while (word.endsWith(u'.')) word.chop(1);
        const bool known =
            std::any_of(std::begin(words), std::end(words), [&](const char16_t* w) { return word == QStringView(w); });
        if (known) return true;
    }
    return std::any_of(folded.begin(), folded.end(), [](QChar c) { return c.isDigit(); });
}

//! Moscow and Saint Petersburg have no word like «край» in their names.
bool isCityItself(const RegionInfo& region) { return !region.nameRu.contains(u' '); }

} // namespace

QString cityName(QStringView text) { return stripped(text).name; }

Place splitPlace(QStringView text, const Regions& regions) {
    if (const RegionInfo* whole = regions.find(text)) {
        return {whole->code, isCityItself(*whole) ? whole->nameRu : QString()};
    }
    Place place;
    QString unmarked;
    static constexpr QStringView separators = u",;/\n";
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !separators.contains(text[i])) continue;
        const QStringView part = text.sliced(from, i - from).trimmed();
        from = i + 1;
        if (part.isEmpty()) continue;
        const Stripped name = stripped(part);
        const bool isWhole = part.size() == text.trimmed().size();
        const RegionInfo* region = place.region.isEmpty() && !isWhole ? regions.find(part) : nullptr;
        if (region) {
            place.region = region->code;
            if (isCityItself(*region)) unmarked = region->nameRu;
        } else if (name.marked && place.city.isEmpty() && !name.name.front().isDigit()) {
            place.city = name.name;
        } else if (unmarked.isEmpty() && !isStreetOrDistrict(part)) {
            unmarked = name.name;
        }
    }
    // Without «г.» a part is a city only beside a region: else any text would be one.
    if (place.city.isEmpty() && !place.region.isEmpty()) place.city = unmarked;
    return place;
}

} // namespace rs::domain
