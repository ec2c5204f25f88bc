// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personname.h"

#include "base/fold.h"
#include "domain/givennames.h"
#include "domain/nameparts.h"
#include "domain/namesound.h"

#include <QStringList>

#include <algorithm>

namespace rs::domain {

namespace {

QString joined(const QStringList& words, qsizetype from, qsizetype count = -1) {
    return words.mid(from, count).join(u' ');
}

bool isCyrillic(QStringView word) {
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

bool startsSmall(QStringView word) { return !word.isEmpty() && word.front().isLower(); }

//! Whose turn is first when two words are all there is.
bool isFamilyFirst(QStringView a, QStringView b) {
    const bool givenA = isKnownGivenName(a), givenB = isKnownGivenName(b);
    if (givenA != givenB) return givenB;
    const bool familyA = looksLikeFamilyName(a), familyB = looksLikeFamilyName(b);
    if (familyA != familyB) return familyA;
    return isCyrillic(a);
}

PersonName twoWords(const QStringList& words) {
    if (isFamilyFirst(words[0], words[1])) return {.family = words[0], .given = words[1]};
    return {.family = words[1], .given = words[0]};
}

//! «Анна Ивановна» but «Анна Петрович» and «Иванова Ивановна».
bool isFamilyInMasculine(QStringView given, QStringView patronymic) {
    static constexpr QStringView menInA[] = {u"илья", u"никита", u"фома",   u"кузьма",
                                             u"лука", u"савва",  u"данила", u"гаврила"};
    const QString name = base::fold(given), ending = base::fold(patronymic);
    const bool feminine = name.endsWith(u'а') || name.endsWith(u'я');
    return feminine && ending.endsWith(u"ич") &&
           std::find(std::begin(menInA), std::end(menInA), name) == std::end(menInA);
}

PersonName aroundPatronymic(const QStringList& words, qsizetype at) {
    PersonName name;
    if (words.size() == 2) {
        if (isFamilyInMasculine(words[0], words[1])) return {.family = words[1], .given = words[0]};
        const bool family = looksLikeFamilyName(words[0]) && !isKnownGivenName(words[0]);
        (family ? name.family : name.given) = words[0];
        name.patronymic = words[1];
        return name;
    }
    name.patronymic = words[at];
    name.given = words[at - 1];
    if (at >= 2) {
        name.family = joined(words, 0, at - 1);
        name.rest = joined(words, at + 1);
    } else {
        name.family = words[at + 1];
        name.rest = joined(words, at + 2);
    }
    return name;
}

PersonName initialsFirst(const QStringList& words) {
    PersonName name{.given = words[0]};
    qsizetype next = 1;
    if (words.size() > 1 && isInitials(words[1])) name.patronymic = words[next++];
    name.family = words.value(next);
    name.rest = joined(words, next + 1);
    return name;
}

PersonName initialsInside(const QStringList& words, qsizetype at) {
    qsizetype end = at + 1;
    while (end < words.size() && isInitials(words[end])) ++end;
    const bool givenBefore = at == 1 && isKnownGivenName(words[0]) && (end < words.size() || end - at == 1);
    if (givenBefore && end < words.size())
        return {.family = words[end],
                .given = words[0],
                .patronymic = joined(words, at, end - at),
                .rest = joined(words, end + 1)};
    if (givenBefore) return {.family = words[at], .given = words[0]};
    if (end < words.size() && at == 1 && !isCyrillic(words[0]))
        return {.family = words[end],
                .given = words[0],
                .patronymic = joined(words, at, end - at),
                .rest = joined(words, end + 1)};
    PersonName name{.family = joined(words, 0, at), .given = words[at]};
    name.patronymic = joined(words, at + 1, end - at - 1);
    name.rest = joined(words, end);
    return name;
}

PersonName manyWords(const QStringList& words) {
    const qsizetype last = words.size() - 1;
    const bool westernOrder =
        isKnownGivenName(words[0]) && !isKnownGivenName(words[last]) && looksLikeFamilyName(words[last]);
    if (isCyrillic(words[0])) {
        if (westernOrder) return {.family = words[last], .given = joined(words, 0, last)};
        if (startsSmall(words[2])) {
            PersonName name = twoWords(words.mid(0, 2));
            name.rest = joined(words, 2);
            return name;
        }
        return {.family = words[0], .given = words[1], .patronymic = words[2], .rest = joined(words, 3)};
    }
    const bool familyFirst = !isKnownGivenName(words[0]) && isKnownGivenName(words[1]) && looksLikeFamilyName(words[0]);
    if (familyFirst) return {.family = words[0], .given = words[1], .patronymic = joined(words, 2)};
    return {.family = words[last], .given = words[0], .patronymic = joined(words, 1, last - 1)};
}

PersonName fromWords(const QStringList& words) {
    if (words.isEmpty()) return {};
    if (words.size() == 1) return {.family = words[0]};
    for (qsizetype i = words.size() - 1; i >= 1; --i) {
        if (looksLikePatronymic(words[i])) return aroundPatronymic(words, i);
    }
    if (isInitials(words[0])) return initialsFirst(words);
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (isInitials(words[i])) return initialsInside(words, i);
    }
    return words.size() == 2 ? twoWords(words) : manyWords(words);
}

//! "Doe, John A." says itself which is the family name.
PersonName fromCommaForm(const NameText& text) {
    const QStringList& after = text.afterComma;
    const bool isNameAfter = text.words.size() == 1 && !after.isEmpty() && after.size() <= 3 && !startsSmall(after[0]);
    if (isNameAfter) return {.family = text.words[0], .given = after[0], .patronymic = joined(after, 1)};
    PersonName name = fromWords(text.words);
    name.rest += u' ' + after.join(u' ');
    return name;
}

} // namespace

PersonName splitName(QStringView text) {
    const NameText parts = readNameText(text);
    PersonName name = parts.afterComma.isEmpty() ? fromWords(parts.words) : fromCommaForm(parts);
    name.rest = QString(name.rest + u' ' + parts.rest).simplified();
    name.family = properCase(name.family);
    name.given = properCase(name.given);
    name.patronymic = properCase(name.patronymic);
    return name;
}

bool isKnownGivenName(QStringView word) { return isCommonGivenName(word); }

bool looksLikePatronymic(QStringView word) {
    static constexpr QStringView endings[] = {
        u"ович",  u"евич",  u"ьич",   u"мич",   u"укич",  u"нитич", u"овна",   u"евна",   u"ична",  u"инична",
        u" оглы", u" кызы", u" улы",  u" гызы", u" уулу", u"-оглы", u"-кызы",  u"ovich",  u"evich", u"ovna",
        u"evna",  u"ichna", u" ogly", u" oglu", u" kyzy", u" qizi", u"evitch", u"ovitch", u"лыч",
    };
    const QString folded = base::fold(word);
    return folded.size() >= 5 && std::any_of(std::begin(endings), std::end(endings),
                                             [&](QStringView ending) { return folded.endsWith(ending); });
}

bool looksLikeFamilyName(QStringView word) {
    static constexpr QStringView endings[] = {
        u"ов",   u"ев", u"ин", u"ын",  u"ова", u"ева", u"ина",   u"ына",   u"ский", u"цкий", u"ская", u"цкая", u"ской",
        u"цкой", u"ко", u"ук", u"юк",  u"их",  u"ых",  u"дзе",   u"швили", u"янц",  u"ян",   u"ец",   u"ик",   u"ман",
        u"ov",   u"ev", u"in", u"ova", u"eva", u"ina", u"skaya", u"sky",   u"skiy", u"skii", u"enko", u"chuk", u"son",
    };
    const QString folded = base::fold(word);
    return folded.size() >= 4 && std::any_of(std::begin(endings), std::end(endings),
                                             [&](QStringView ending) { return folded.endsWith(ending); });
}

} // namespace rs::domain
