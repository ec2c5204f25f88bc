// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nameparts.h"

#include "base/fold.h"
#include "domain/namesound.h"
#include "domain/personname.h"

#include <algorithm>

namespace rs::domain {

namespace {

bool isOneOf(QStringView word, std::initializer_list<QStringView> list) {
    const QString folded = base::fold(word);
    return std::any_of(list.begin(), list.end(), [&](QStringView known) { return folded == known; });
}

bool isTurkicEnding(QStringView word) {
    constexpr qsizetype longestEnding = 4;
    if (word.size() > longestEnding) return false;
    return isOneOf(word, {u"оглы", u"оглу", u"кызы", u"улы", u"гызы", u"уулу", u"ogly", u"oglu", u"kyzy", u"qizi"});
}

bool isParticle(QStringView word) {
    return !word.isEmpty() && word.front().isLower() &&
           isOneOf(word, {u"van", u"von", u"der", u"den", u"de", u"da", u"di", u"del", u"la", u"le", u"bin", u"ibn",
                          u"фон", u"ван", u"дер", u"де", u"да", u"ибн", u"бин"});
}

//! «А.П.Иванова» is three words to us.
void appendWord(QStringList& words, QStringView word) {
    qsizetype from = 0;
    for (qsizetype i = 1; i + 1 < word.size(); ++i) {
        const bool afterInitial = word[i] == u'.' && i - from == 1 && word[from].isLetter();
        if (!afterInitial) continue;
        words.append(word.sliced(from, 2).toString());
        from = i + 1;
    }
    if (from < word.size()) words.append(word.sliced(from).toString());
}

QStringList wordsOf(QStringView text) {
    QStringList words;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool joinsHyphen = !words.isEmpty() && (word == u"-" || word == u"–" || words.last().endsWith(u'-'));
        if (joinsHyphen)
            words.last() += word == u"–" ? QStringView(u"-") : word;
        else if (word.startsWith(u'-') && !words.isEmpty())
            words.last() += word;
        else if (isTurkicEnding(word) && words.size() >= 2)
            words.last() += u' ' + word.toString().toLower();
        else if (!words.isEmpty() && isParticle(words.last().section(u' ', -1)))
            words.last() += u' ' + word.toString();
        else
            appendWord(words, word);
    }
    return words;
}

//! Takes what stands in brackets out of the text.
QString withoutBrackets(QStringView text, QStringList& inside) {
    if (!text.contains(u'(') && !text.contains(u'[')) return text.toString().simplified();
    QString outside, current;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'(' || c == u'[') {
            if (depth++ == 0) {
                outside += u' ';
                continue;
            }
        } else if ((c == u')' || c == u']') && depth > 0) {
            if (--depth == 0) {
                inside.append(current.simplified());
                current.clear();
                continue;
            }
        }
        (depth > 0 ? current : outside) += c;
    }
    if (!current.simplified().isEmpty()) inside.append(current.simplified());
    inside.removeAll(QString());
    return outside.simplified();
}

//! True if every word of `part` is said in `whole` too.
bool saysAsMuch(const QString& whole, const QString& part) {
    const QString known = u' ' + base::fold(whole) + u' ';
    const QStringList words = base::fold(part).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return known.contains(u' ' + word + u' '); });
}

bool isOrganisationWord(QStringView word) {
    return std::any_of(word.begin(), word.end(), [](QChar c) { return QStringView(u"«»\"“”„№").contains(c); });
}

//! «МБОУ «СОШ № 5» Иванова А. П.»: the organisation goes to the rest.
QString withoutOrganisation(const QString& text, QString& rest) {
    const QStringList words = text.split(u' ');
    const auto first = std::find_if(words.begin(), words.end(), isOrganisationWord);
    if (first == words.end()) return text;
    const auto last = std::find_if(words.rbegin(), words.rend(), isOrganisationWord).base();
    auto end = first;
    const auto isName = [](const QString& word) { return word.front().isUpper() && word != word.toUpper(); };
    while (end != words.begin() && !isName(*(end - 1)) && !isInitials(*(end - 1))) --end;
    const QStringList head(words.begin(), end), tail(last, words.end());
    if (head.isEmpty() && tail.isEmpty()) return text;
    if (!tail.isEmpty()) {
        rest = QStringList(words.begin(), last).join(u' ');
        return tail.join(u' ');
    }
    rest = QStringList(end, words.end()).join(u' ');
    return head.join(u' ');
}

QString capitalized(const QString& word) {
    const bool shouts = std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
    const bool whispers = std::none_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    if (shouts == whispers) return word;
    if (whispers && (isTurkicEnding(word) || isParticle(word))) return word;
    QString out = word.toLower();
    bool starts = true;
    for (QChar& c : out) {
        if (starts && c.isLetter()) c = c.toUpper();
        starts = c == u'-' || c == u'\'' || c == u'’' || c == u'.' || (starts && !c.isLetterOrNumber());
    }
    return out;
}

} // namespace

NameText readNameText(QStringView text) {
    QString plain = text.trimmed().toString();
    plain.replace(u'\n', u',');
    QStringList inside;
    plain = withoutBrackets(plain, inside);
    if (plain.isEmpty() && !inside.isEmpty()) plain = inside.takeFirst();
    NameText result;
    QStringList rest;
    for (const QString& extra : std::as_const(inside)) {
        if (saysAsMuch(plain, extra)) continue;
        if (saysAsMuch(extra, plain))
            plain = extra;
        else
            rest.append(extra);
    }
    const qsizetype comma = plain.indexOf(u',');
    const QString before = comma < 0 ? plain : plain.left(comma).trimmed();
    QString organisation;
    result.words = wordsOf(withoutOrganisation(before, organisation));
    if (comma >= 0) result.afterComma = wordsOf(plain.mid(comma + 1));
    if (result.words.isEmpty()) result.words.swap(result.afterComma);
    if (!organisation.isEmpty()) rest.prepend(organisation);
    result.rest = rest.join(u' ');
    return result;
}

bool isInitials(QStringView word) {
    if (word.isEmpty() || !word.front().isLetter()) return false;
    if (word.size() == 1) return word.front().isUpper();
    bool letterDue = true;
    for (const QChar c : word) {
        if (letterDue ? !c.isLetter() : c != u'.') return false;
        letterDue = !letterDue;
    }
    return true;
}

QString properCase(QStringView text) {
    QStringList words = text.toString().split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words) word = capitalized(word);
    return words.join(u' ');
}

} // namespace rs::domain
