// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headerrow.h"

#include "base/fold.h"
#include "exchange/columncontent.h"
#include "exchange/headersynonyms.h"

#include <QSet>

#include <algorithm>

namespace rs::exchange {

namespace {

constexpr qsizetype deepestHeader = 60, rowsBelow = 20;
constexpr int leastScore = 3;

struct RowLook {
    int filled = 0;
    int exact = 0;   //!< cells that are headings of fields we know
    int phrases = 0; //!< cells that may be
    int data = 0;    //!< cells no heading looks like
    int names = 0;   //!< headings of names and e-mail, which a list of people has
    int small = 0;   //!< of the data: numbers up to 99, which number columns
    bool unique = true;
    QList<bool> isData; //!< cell by cell

    [[nodiscard]] int score() const { return 3 * exact + phrases + 2 * names - 2 * data; }
    [[nodiscard]] bool mayBeHeader() const { return filled > 0 && data == 0 && unique; }
};

RowLook lookAt(const Row& row, const domain::Regions& regions) {
    RowLook look;
    QSet<QString> seen;
    for (const QString& cell : row.cells) {
        const QString plain = base::fold(cell);
        look.isData.append(false);
        if (plain.isEmpty()) continue;
        ++look.filled;
        if (seen.contains(plain)) look.unique = false;
        seen.insert(plain);
        const HeaderMatch match = matchHeader(cell);
        if (match.strength >= HeaderMatch::Exact) {
            ++look.exact;
            const bool who = match.field.endsWith(u"_name") || match.field == u"email";
            if (who) ++look.names;
        } else if (looksLikeData(cell, regions)) {
            ++look.data;
            look.isData.last() = true;
            if (plain.size() <= 2 && base::digitsOf(plain) == plain) ++look.small;
        } else if (match.strength) {
            ++look.phrases;
        }
    }
    return look;
}

//! How many cells the rows below usually fill.
int usualWidth(const QList<RowLook>& looks, qsizetype from) {
    QList<int> widths;
    for (qsizetype i = from; i < looks.size() && widths.size() < rowsBelow; ++i) {
        if (looks[i].filled > 0) widths.append(looks[i].filled);
    }
    if (widths.isEmpty()) return 0;
    std::sort(widths.begin(), widths.end());
    return widths[widths.size() / 2];
}

qsizetype bestKnown(const QList<RowLook>& looks) {
    qsizetype best = -1;
    for (qsizetype i = 0; i < looks.size() && i < deepestHeader; ++i) {
        if (looks[i].score() < leastScore) continue;
        if (best < 0 || looks[i].score() > looks[best].score()) best = i;
    }
    return best;
}

//! True if in some column this row has words and the rows below have data.
bool standsOverData(const QList<RowLook>& looks, const QList<Row>& sample, qsizetype row) {
    for (qsizetype column = 0; column < looks[row].isData.size(); ++column) {
        if (looks[row].isData[column] || sample[row].cells[column].trimmed().isEmpty()) continue;
        int data = 0, words = 0;
        for (qsizetype i = row + 1; i < looks.size() && i <= row + rowsBelow; ++i) {
            if (sample[i].cells.value(column).trimmed().isEmpty()) continue;
            ++(looks[i].isData.value(column) ? data : words);
        }
        if (data > 2 * words) return true;
    }
    return false;
}

//! No heading we know: the first row as wide as the list, if its cells are words and not data.
qsizetype firstWide(const QList<RowLook>& looks, const QList<Row>& sample) {
    for (qsizetype i = 0; i < looks.size() && i < deepestHeader; ++i) {
        const int width = usualWidth(looks, i + 1);
        if (looks[i].filled == 0 || looks[i].filled * 2 <= width) continue;
        if (looks[i].data == 0) return looks[i].unique || looks[i].filled > 1 ? i : -1;
        const bool numbered = looks[i].data == looks[i].small && looks[i].filled >= 2 * looks[i].data;
        return numbered && standsOverData(looks, sample, i) ? i : -1;
    }
    return -1;
}

bool isColumnNumbers(const Row& row, int columns) {
    int number = 0;
    for (const QString& cell : row.cells) {
        if (cell.trimmed().isEmpty()) continue;
        if (cell.trimmed() != QString::number(number + 1)) return false;
        ++number;
    }
    return number >= 3 && number >= columns;
}

bool isSecondHeader(const RowLook& header, const RowLook& next) {
    return next.data == 0 && next.unique && next.exact >= 2 && next.exact * 2 >= header.exact;
}

//! Machine names above the words people read, filled just as wide.
bool isFirstHeader(const RowLook& above, const RowLook& header) {
    return above.mayBeHeader() && above.filled >= 3 && above.filled * 5 >= header.filled * 4;
}

} // namespace

HeaderPlace findHeader(const QList<Row>& sample, const domain::Regions& regions) {
    QList<RowLook> looks;
    for (qsizetype i = 0; i < std::min(sample.size(), deepestHeader + rowsBelow); ++i)
        looks.append(lookAt(sample[i], regions));
    HeaderPlace place;
    place.row = bestKnown(looks);
    const bool weak = place.row < 0 || looks[place.row].exact < 2;
    if (weak) {
        // One word we know may be a heading within the list; an earlier row just as wide is the list's own.
        const qsizetype wide = firstWide(looks, sample);
        const bool better = wide >= 0 && wide < place.row && looks[wide].filled >= looks[place.row].filled;
        if (place.row < 0 || better) place.row = wide;
    }
    if (place.row < 0) return place;
    if (place.row > 0 && isFirstHeader(looks[place.row - 1], looks[place.row])) --place.row;
    place.firstDataRow = place.row + 1;
    const auto next = [&] { return place.firstDataRow < sample.size(); };
    if (next() && place.firstDataRow < looks.size() && isSecondHeader(looks[place.row], looks[place.firstDataRow]))
        place.aliasRow = place.firstDataRow++;
    if (next() && isColumnNumbers(sample[place.firstDataRow], looks[place.row].filled)) ++place.firstDataRow;
    return place;
}

} // namespace rs::exchange
