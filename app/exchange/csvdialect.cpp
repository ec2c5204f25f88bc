// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvdialect.h"

#include "exchange/csvscanner.h"

#include <QByteArray>
#include <QMap>

#include <algorithm>

namespace rs::exchange {

namespace {

constexpr int sampleRows = 100;

//! A quote within a plain cell: the wrong separator cuts quoted cells into such pieces.
bool hasBareQuote(QByteArrayView row, const std::vector<CsvCell>& cells) {
    return std::any_of(cells.begin(), cells.end(), [&](const CsvCell& cell) {
        return !cell.quoted && row.sliced(cell.from, cell.length).contains('"');
    });
}

//! 0: cuts nothing. Up to 1.5: every row has as many cells as the first one.
double separatorScore(QByteArrayView sample, char separator, bool whole) {
    CsvScanner scanner(separator);
    QMap<size_t, int> rowsOfWidth;
    size_t firstWidth = 0;
    int rows = 0;
    int irregular = 0;
    while (rows < sampleRows && !sample.isEmpty()) {
        if (scanner.scan(sample, whole) != CsvScanner::Outcome::Row) break;
        const QByteArrayView row = sample.first(scanner.consumed());
        sample = sample.sliced(scanner.consumed());
        const size_t width = scanner.cells().size();
        if (width == 1 && scanner.cells().front().length == 0) continue;
        if (rows == 0) firstWidth = width;
        ++rows;
        ++rowsOfWidth[width];
        irregular += scanner.isIrregular() || hasBareQuote(row, scanner.cells());
    }
    size_t bestWidth = 0;
    int best = 0;
    for (auto it = rowsOfWidth.cbegin(); it != rowsOfWidth.cend(); ++it) {
        if (it.key() < 2 || it.value() < best) continue;
        bestWidth = it.key();
        best = it.value();
    }
    if (rows == 0 || bestWidth < 2) return 0;
    const double share = double(best) / rows;
    return share + (firstWidth == bestWidth ? 0.5 : 0) - 0.5 * irregular / rows +
           0.001 * double(qMin<size_t>(bestWidth, 50));
}

qsizetype lineEnd(QByteArrayView sample) {
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample[i] == '\n') return i + 1;
        if (sample[i] == '\r') return i + (i + 1 < sample.size() && sample[i + 1] == '\n' ? 2 : 1);
    }
    return sample.size();
}

} // namespace

CsvDialect guessDialect(QByteArrayView sample, bool whole) {
    CsvDialect dialect;
    const qsizetype end = lineEnd(sample);
    const QByteArray line = sample.first(end).toByteArray().trimmed();
    if (sample.size() > 4 && line.size() <= 5 && line.toLower().startsWith("sep=")) {
        const char separator = sample[4];
        const bool tab = separator == '\t';
        if ((tab || line.size() == 5) && separator != '"') return {separator, end, 1};
    }
    double best = 0;
    for (const char separator : {'\t', ';', ',', '|'}) {
        const double score = separatorScore(sample, separator, whole);
        if (score <= best) continue;
        best = score;
        dialect.separator = separator;
    }
    return dialect;
}

base::Result<char> separatorNamed(const QString& name) {
    if (name == QStringLiteral("tab") || name == QStringLiteral("\\t")) return '\t';
    const bool usable =
        name.size() == 1 && name.front().unicode() < 0x80 && !QStringView(u"\"\r\n").contains(name.front());
    if (!usable) return base::fail(base::ErrorCode::BadArgument, {name});
    return name.front().toLatin1();
}

} // namespace rs::exchange
