// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/regions.h"

#include "base/fold.h"
#include "domain/editdistance.h"

namespace rs::domain {

namespace {

constexpr int shortestMistyped = 6;
constexpr int columnsOfRow = 10;

struct KindWord {
    QStringView word;
    QStringView kind;
};
//! Words that say what kind of region it is; an empty kind is noise.
constexpr KindWord kindWords[] = {
    {u"край", u"край"},
    {u"кр", u"край"},
    {u"krai", u"край"},
    {u"kray", u"край"},
    {u"territory", u"край"},
    {u"область", u"обл"},
    {u"обл", u"обл"},
    {u"аобл", u"обл"},
    {u"oblast", u"обл"},
    {u"region", u"обл"},
    {u"republic", u"респ"},
    {u"республика", u"респ"},
    {u"респ", u"респ"},
    {u"respublika", u"респ"},
    {u"округ", u"ао"},
    {u"ао", u"ао"},
    {u"okrug", u"ао"},
    {u"г", u"г"},
    {u"гор", u"г"},
    {u"город", u"г"},
    {u"city", u"г"},
    {u"gorod", u"г"},
    {u"автономный", u""},
    {u"автономная", u""},
    {u"авт", u""},
    {u"autonomous", u""},
    {u"avtonomnyy", u""},
    {u"avtonomnaya", u""},
    {u"of", u""},
    {u"the", u""},
    {u"рф", u""},
    {u"россия", u""},
    {u"russia", u""},
    {u"федерального", u""},
    {u"значения", u""},
};

const KindWord* kindWord(QStringView word) {
    for (const KindWord& known : kindWords) {
        if (word == known.word) return &known;
    }
    return nullptr;
}

struct Spelling {
    QString bare; //!< the words that are left
    QString kind; //!< край, обл, респ, ао, г or empty
    [[nodiscard]] QString exact() const { return bare + u'|' + kind; }
};

Spelling spellingOf(QStringView text) {
    QString words = base::fold(text);
    for (QChar& c : words) {
        if (!c.isLetter() && c != u'\'') c = u' ';
    }
    words.remove(u'\'');
    Spelling result;
    for (const QStringView word : QStringView(words).split(u' ', Qt::SkipEmptyParts)) {
        if (const KindWord* known = kindWord(word)) {
            if (result.kind.isEmpty()) result.kind = known->kind.toString();
            continue;
        }
        if (!result.bare.isEmpty()) result.bare += u' ';
        result.bare += word;
    }
    return result;
}

void addOnce(QList<int>& list, int index) {
    if (!list.contains(index)) list.append(index);
}

} // namespace

base::Result<QList<RegionInfo>> Regions::parse(QStringView csv) {
    QList<RegionInfo> rows;
    int line = 0;
    for (QStringView text : csv.split(u'\n')) {
        ++line;
        text = text.trimmed();
        if (line == 1 || text.isEmpty()) continue;
        const QList<QStringView> cells = text.split(u',');
        if (cells.size() != columnsOfRow || cells[0].isEmpty() || cells[1].isEmpty())
            return base::fail(base::ErrorCode::FileIsMalformed, {QString::number(line)});
        RegionInfo region{cells[0].toString(), cells[1].toString(), cells[2].toString(), cells[3].toString(),
                          cells[4].toString(), cells[5].toString(), cells[6].toUtf8()};
        bool hasColumn = false, hasRow = false;
        region.column = cells[7].toInt(&hasColumn);
        region.row = cells[8].toInt(&hasRow);
        if (!hasColumn || !hasRow) region.column = region.row = -1;
        region.spellings = cells[9].toString().split(u'|', Qt::SkipEmptyParts);
        rows.append(std::move(region));
    }
    return rows;
}

Regions::Regions(QList<RegionInfo> rows) : m_rows(std::move(rows)) {
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const RegionInfo& region = m_rows.at(i);
        const QString kind = spellingOf(region.nameRu).kind;
        m_kinds.append(kind.isEmpty() ? QStringLiteral("г") : kind);
        m_codes.insert(region.code.toUpper(), i);
        addSpelling(region.nameRu, i);
        addSpelling(region.nameEn, i);
        addSpelling(region.shortRu, i);
        for (const QString& spelling : region.spellings) addSpelling(spelling, i);
    }
}

void Regions::addSpelling(QStringView text, int index) {
    const Spelling spelling = spellingOf(text);
    if (spelling.bare.isEmpty()) return;
    addOnce(m_exact[spelling.exact()], index);
    if (!m_bare.contains(spelling.bare) && spelling.bare.size() >= shortestMistyped)
        m_byLength[int(spelling.bare.size())].append(spelling.bare);
    addOnce(m_bare[spelling.bare], index);
}

const RegionInfo* Regions::byCode(QStringView code) const {
    const auto it = m_codes.constFind(code.trimmed().toString().toUpper());
    return it == m_codes.constEnd() ? nullptr : &m_rows.at(it.value());
}

const RegionInfo* Regions::only(const Matches& matches, QStringView kind) const {
    int found = -1;
    for (const int index : matches) {
        if (!kind.isEmpty() && m_kinds.at(index) != kind) continue;
        if (found >= 0) return nullptr;
        found = index;
    }
    return found < 0 ? nullptr : &m_rows.at(found);
}

const RegionInfo* Regions::findMistyped(const QString& bare, QStringView kind) const {
    if (bare.size() < shortestMistyped) return nullptr;
    Matches matches;
    for (qsizetype length = bare.size() - 1; length <= bare.size() + 1; ++length) {
        for (const QString& known : m_byLength.value(int(length))) {
            if (typingErrors(QStringView(known), QStringView(bare)) > 1) continue;
            for (const int index : m_bare.value(known)) addOnce(matches, index);
        }
    }
    return only(matches, kind);
}

const RegionInfo* Regions::find(QStringView text) const {
    constexpr qsizetype longestName = 120;
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longestName) return nullptr;
    if (const RegionInfo* region = byCode(text)) return region;
    // Two letters alone mean too many things (a state of the USA, an article); three are the code's own.
    if (text.size() == 3 && text.at(0).unicode() < 0x80) {
        const QString wanted = u'-' + text.toString().toUpper();
        Matches matches;
        for (int i = 0; i < int(m_rows.size()); ++i) {
            if (m_rows.at(i).code.endsWith(wanted)) matches.append(i);
        }
        if (const RegionInfo* region = only(matches, {})) return region;
    }
    const Spelling spelling = spellingOf(text);
    if (spelling.bare.isEmpty()) return nullptr;
    if (const auto it = m_exact.constFind(spelling.exact()); it != m_exact.constEnd()) return only(it.value(), {});
    if (const auto it = m_bare.constFind(spelling.bare); it != m_bare.constEnd())
        return only(it.value(), spelling.kind);
    return findMistyped(spelling.bare, spelling.kind);
}

} // namespace rs::domain
