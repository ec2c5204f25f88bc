// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/layoutfold.h"

#include "base/fold.h"

#include <QList>

namespace rs::kit {

namespace {

constexpr QStringView latinKeys = u"qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
constexpr QStringView russianKeys = u"йцукенгшщзхъфывапролджэячсмитьбюё";
static_assert(latinKeys.size() == russianKeys.size());

bool containsWords(const QString& haystack, const QString& words) {
    const auto parts = QStringView(words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(), [&](QStringView part) { return haystack.contains(part); });
}

} // namespace

QString otherLayout(QStringView text) {
    QString out;
    for (const QChar c : text.toString().toLower()) {
        const qsizetype latin = latinKeys.indexOf(c), russian = russianKeys.indexOf(c);
        out += latin >= 0 ? russianKeys[latin] : russian >= 0 ? latinKeys[russian] : c;
    }
    return base::fold(out);
}

QChar latinOnSameKey(QChar letter) {
    const qsizetype at = russianKeys.indexOf(letter.toLower());
    return at < 0 ? QChar() : latinKeys[at];
}

bool matchesAnyLayout(QStringView haystack, QStringView needle) {
    const QString folded = base::fold(haystack);
    return containsWords(folded, base::fold(needle)) || containsWords(folded, otherLayout(needle));
}

} // namespace rs::kit
