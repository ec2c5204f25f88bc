// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headerrow.h"

#include "base/fold.h"
#include "exchange/columncontent.h"
#include "exchange/headersynonyms.h"

#include <QSet>

#include <algorithm>

namespace rs::exchange {

namespace {

constexpr qsizetype deepestHeader = 60;
constexpr int leastScore = 3;

struct RowLook {
    int filled = 0;
    int exact = 0;   //!< cells that are headings of fields we know
    int phrases = 0; //!< cells that may be
    int data = 0;    //!< cells no heading looks like
    int names = 0;   //!< headings of names and e-mail, which a list of people has
    bool unique = true;

    [[nodiscard]] int score() const { return 3 * exact + phrases + 2 * names - 2 * data; }
    [[nodiscard]] bool mayBeHeader() const { return filled > 0 && data == 0 && unique; }
};

RowLook lookAt(const Row& row, const domain::Regions& regions) {
    RowLook look;
    QSet<QString> seen;
    for (const QString& cell : row.cells) {
        const QString plain = base::fold(cell);
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
        } else if (match.strength) {
            ++look.phrases;
        }
    }
    return look;
}

//! How many cells the rows below usually fill.
int usualWidth(const QList<RowLook>& looks, qsizetype from) {
    QList<int> widths;
    for (qsizetype i = from; i < looks.size() && widths.size() < 30; ++i) {
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

//! No heading we know: the first row as wide as the list, if its cells are words and not data.
qsizetype firstWide(const QList<RowLook>& looks) {
    for (qsizetype i = 0; i < looks.size() && i < deepestHeader; ++i) {
        const int width = usualWidth(looks, i + 1);
        if (looks[i].filled == 0 || looks[i].filled * 2 < width) continue;
        return looks[i].mayBeHeader() || (looks[i].data == 0 && looks[i].filled > 1) ? i : -1;
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
    for (const Row& row : sample) looks.append(lookAt(row, regions));
    HeaderPlace place;
    place.row = bestKnown(looks);
    if (place.row < 0) place.row = firstWide(looks);
    if (place.row < 0) return place;
    if (place.row > 0 && isFirstHeader(looks[place.row - 1], looks[place.row])) --place.row;
    place.firstDataRow = place.row + 1;
    const auto next = [&] { return place.firstDataRow < sample.size(); };
    if (next() && isSecondHeader(looks[place.row], looks[place.firstDataRow])) place.aliasRow = place.firstDataRow++;
    if (next() && isColumnNumbers(sample[place.firstDataRow], looks[place.row].filled)) ++place.firstDataRow;
    return place;
}

} // namespace rs::exchange
