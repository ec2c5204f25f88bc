// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recognize.h"

#include "base/fold.h"
#include "domain/regions.h"
#include "exchange/columncontent.h"
#include "exchange/headerrow.h"
#include "exchange/headersynonyms.h"
#include "exchange/platform.h"

#include <QSet>

#include <algorithm>

namespace rs::exchange {

namespace {

constexpr double fewFit = 0.3, mostFit = 0.6;

//! What is known about one column before the fields are handed out.
struct Column {
    QString header, alias;
    QStringList cells;
    HeaderMatch match;
    double fitting = -1; //!< share of the cells that fit the field of the heading
    QString field;
    Certainty certainty = Certainty::None;

    [[nodiscard]] bool isEmpty() const { return fitting < 0; }
};

QString cellOf(const QList<Row>& sample, qsizetype row, qsizetype column) {
    return row < 0 ? QString() : sample[row].cells.value(column).simplified();
}

//! The words over a column: of its heading, else of the second heading, else of a merged cell above.
void nameColumn(Column& column, const QList<Row>& sample, const HeaderPlace& place, qsizetype index) {
    column.header = cellOf(sample, place.row, index);
    column.alias = cellOf(sample, place.aliasRow, index);
    const bool merged = !column.alias.isEmpty() && cellOf(sample, place.row, index + 1).isEmpty() &&
                        !cellOf(sample, place.aliasRow, index + 1).isEmpty();
    if (column.header.isEmpty() || merged) std::swap(column.header, column.alias);
    if (column.header.isEmpty()) column.header = column.alias;
    column.match = matchHeader(column.header);
    const HeaderMatch second = matchHeader(column.alias);
    if (!merged && second.strength > column.match.strength) column.match = second;
}

void makeUnique(QList<Column>& columns) {
    QSet<QString> used;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QString name = columns[i].header.isEmpty() ? QString::number(i + 1) : columns[i].header;
        for (int time = 2; used.contains(name); ++time)
            name = QStringLiteral("%1 (%2)").arg(columns[i].header).arg(time);
        used.insert(name);
        columns[i].header = name;
    }
}

QList<Column> columnsOf(const QList<Row>& sample, const HeaderPlace& place, const domain::Regions& regions) {
    qsizetype count = 0;
    for (qsizetype i = std::max<qsizetype>(place.row, 0); i < sample.size(); ++i)
        count = std::max(count, sample[i].cells.size());
    QList<Column> columns(count);
    for (qsizetype c = 0; c < count; ++c) {
        for (qsizetype r = place.firstDataRow; r < sample.size(); ++r)
            columns[c].cells.append(sample[r].cells.value(c));
        if (place.row >= 0) nameColumn(columns[c], sample, place, c);
        columns[c].fitting = shareFitting(columns[c].cells, columns[c].match.field, regions);
    }
    makeUnique(columns);
    return columns;
}

Certainty certaintyOf(const Column& column) {
    const bool exact = column.match.strength >= HeaderMatch::Exact;
    if (column.isEmpty()) return exact ? Certainty::Sure : Certainty::Guess;
    if (column.fitting < fewFit) return exact ? Certainty::Guess : Certainty::None;
    const bool proven =
        exact || (column.fitting >= mostFit && (column.match.field == u"email" || column.match.field == u"phone" ||
                                                column.match.field == u"region"));
    return proven ? Certainty::Sure : Certainty::Guess;
}

bool isTaken(const QList<Column>& columns, QStringView field) {
    return std::any_of(columns.begin(), columns.end(), [&](const Column& column) { return column.field == field; });
}

Column* find(QList<Column>& columns, QStringView field) {
    const auto it =
        std::find_if(columns.begin(), columns.end(), [&](const Column& column) { return column.field == field; });
    return it == columns.end() ? nullptr : &*it;
}

//! One field, one column: filled before empty, the better heading, then the first.
void assignByHeaders(QList<Column>& columns) {
    QList<Column*> order;
    for (Column& column : columns) {
        if (column.match.strength) order.append(&column);
    }
    std::stable_sort(order.begin(), order.end(), [](const Column* a, const Column* b) {
        if (a->isEmpty() != b->isEmpty()) return b->isEmpty();
        return a->match.strength > b->match.strength;
    });
    for (Column* column : std::as_const(order)) {
        const Certainty certainty = certaintyOf(*column);
        if (certainty == Certainty::None || isTaken(columns, column->match.field)) continue;
        column->field = column->match.field;
        column->certainty = certainty;
    }
}

//! «Имя» may head full names, "Name" may head given names, and a full name beside its parts says nothing new.
void settleNames(QList<Column>& columns) {
    Column *family = find(columns, u"family_name"), *given = find(columns, u"given_name"),
           *full = find(columns, u"full_name");
    if (family && !given && full && shareOfSeveralWords(full->cells) < fewFit) {
        full->field = QStringLiteral("given_name");
        return;
    }
    if (!full && !(family && given)) {
        Column* only = family ? family : given;
        if (only && shareOfSeveralWords(only->cells) >= mostFit) only->field = QStringLiteral("full_name");
        return;
    }
    const bool spare = family && given && full && full->header != u"full_name";
    if (!spare) return;
    full->field.clear();
    full->certainty = Certainty::None;
}

bool hasNameColumn(const QList<Column>& columns) {
    return isTaken(columns, u"full_name") || isTaken(columns, u"family_name") || isTaken(columns, u"given_name");
}

void assignByContent(QList<Column>& columns, const HeaderPlace& place, const domain::Regions& regions) {
    const Heading heading = place.row < 0 ? Heading::Missing : Heading::Unclear;
    for (Column& column : columns) {
        if (!column.field.isEmpty() || column.match.blocked || column.match.strength) continue;
        const QString field = fieldByContent(column.cells, heading, regions);
        const bool safe = place.row < 0 || field == u"email" || field == u"phone" ||
                          (field == u"full_name" && !hasNameColumn(columns));
        if (field.isEmpty() || !safe || isTaken(columns, field)) continue;
        if (field == u"full_name" && hasNameColumn(columns)) continue;
        column.field = field;
        column.certainty = Certainty::Guess;
    }
}

QString textAbove(const QList<Row>& sample, qsizetype row) {
    QString text;
    for (qsizetype i = 0; i < row; ++i) text += sample[i].cells.join(u' ') + u'\n';
    return text;
}

} // namespace

qsizetype Recognition::columnOf(QStringView field) const {
    const auto it = std::find_if(columns.begin(), columns.end(),
                                 [&](const RecognizedColumn& column) { return column.field == field; });
    return it == columns.end() ? -1 : it - columns.begin();
}

qsizetype Recognition::columnNamed(QStringView name) const {
    const QString wanted = base::fold(name);
    for (const auto part : {&RecognizedColumn::header, &RecognizedColumn::alias}) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (!(columns[i].*part).isEmpty() && base::fold(columns[i].*part) == wanted) return i;
        }
    }
    bool ok = false;
    const qsizetype number = wanted.toInt(&ok);
    return ok && number >= 1 && number <= columns.size() ? number - 1 : -1;
}

bool Recognition::hasName() const {
    return columnOf(u"full_name") >= 0 || columnOf(u"family_name") >= 0 || columnOf(u"given_name") >= 0;
}

Recognition recognize(const QList<Row>& sample, HeaderRule rule, const domain::Regions& regions) {
    const HeaderPlace place = rule == HeaderRule::None ? HeaderPlace{} : findHeader(sample, regions);
    QList<Column> columns = columnsOf(sample, place, regions);
    assignByHeaders(columns);
    settleNames(columns);
    assignByContent(columns, place, regions);
    Recognition result;
    result.hasHeader = place.row >= 0;
    result.headerRow = place.row;
    result.firstDataRow = place.firstDataRow;
    QStringList headers;
    for (const Column& column : std::as_const(columns)) {
        headers.append(column.header);
        result.columns.append({column.header, column.alias, column.field, column.certainty});
    }
    if (result.hasHeader) result.platform = platformOf(headers, textAbove(sample, place.row));
    return result;
}

} // namespace rs::exchange
