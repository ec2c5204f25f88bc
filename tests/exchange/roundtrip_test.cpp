// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fixtures.h"

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

using namespace rs::exchange;
using namespace rs::exchange::test;
using namespace Qt::StringLiterals;

namespace {

//! Pieces that break careless readers and writers.
const std::vector<QString> pieces = {
    u"Анна"_s, u"x"_s,       u" "_s,    u"  "_s,       u"\t"_s,     u"\n"_s,     u"\r"_s,     u"\r\n"_s,
    u"\""_s,   u"\"\""_s,    u"'"_s,    u"="_s,        u"+"_s,      u"-"_s,      u"@"_s,      u";"_s,
    u","_s,    u"|"_s,       u"\\"_s,   u"\\\""_s,     u"\\n"_s,    u":"_s,      u"sep="_s,   u"😀"_s,
    u"й"_s,    u"_x000D_"_s, u"_x"_s,   u"<b>&amp;"_s, u"]]>"_s,    u"\u00a0"_s, u"\u2028"_s, u"x\ufeff"_s,
    u"1"_s,    u"007"_s,     u"=1+1"_s, u"\ufffd"_s,   u"е\u0308"_s};

rc::Gen<QString> nastyText(const std::vector<QString>& from) {
    return rc::gen::map(rc::gen::container<std::vector<QString>>(rc::gen::elementOf(from)),
                        [](const std::vector<QString>& parts) {
                            QString text;
                            for (const QString& part : parts) text += part;
                            return text;
                        });
}

struct Table {
    QList<Column> columns;
    Rows rows; //!< the heading first
};

//! Each row has something in its first cell: sheets know no empty rows.
Table anyTable(const std::vector<QString>& from) {
    Table table;
    const int width = *rc::gen::inRange(1, 5);
    const int height = *rc::gen::inRange(0, 6);
    for (int i = 0; i < width; ++i)
        table.columns.append({u"Столбец %1"_s.arg(i) + *nastyText(from), CellKind::Text, {}});
    table.rows.append(QStringList());
    for (const Column& column : table.columns) table.rows[0].append(column.title);
    for (int row = 0; row < height; ++row) {
        QStringList cells;
        for (int i = 0; i < width; ++i) cells.append(*nastyText(from) + (i == 0 ? u"*"_s : QString()));
        table.rows.append(cells);
    }
    return table;
}

//! Rows as long as the heading.
Rows padded(Rows rows, qsizetype width) {
    for (QStringList& row : rows) {
        while (row.size() < width) row.append(QString());
    }
    return rows;
}

void comesBack(const Table& table, const QString& name, const WriteOptions& options, const ReadOptions& how) {
    Files files;
    RC_ASSERT(writeFile(files.path(name), table.columns, table.rows.mid(1), options).has_value());
    const Read got = readFile(files.path(name), how);
    RC_ASSERT(!got.error.has_value());
    RC_ASSERT(got.damaged.isEmpty());
    RC_ASSERT(padded(got.cells, table.columns.size()) == table.rows);
}

std::vector<QString> without(const std::vector<QString>& left) {
    std::vector<QString> rest;
    for (const QString& piece : pieces) {
        if (std::find(left.begin(), left.end(), piece) == left.end()) rest.push_back(piece);
    }
    return rest;
}

} // namespace

RC_GTEST_PROP(RoundTrip, CsvComesBack, ()) {
    const char separator = *rc::gen::element(';', ',', '\t', '|');
    const auto bom = *rc::gen::element(ByteOrderMark::Write, ByteOrderMark::LeaveOut);
    comesBack(anyTable(pieces), u"a.csv"_s, {.separator = separator, .byteOrderMark = bom},
              {.separator = QString(QLatin1Char(separator))});
}

RC_GTEST_PROP(RoundTrip, CsvComesBackWithoutAQuestion, ()) {
    const char separator = *rc::gen::element(';', ',', '\t', '|');
    comesBack(anyTable(pieces), u"a.csv"_s, {.separator = separator}, {});
}

RC_GTEST_PROP(RoundTrip, CsvInOtherEncodingsComesBack, ()) {
    const Table table = anyTable(without({u"😀"_s, u"x\ufeff"_s, u"\ufffd"_s, u"\u2028"_s, u"е\u0308"_s, u"\u00a0"_s}));
    Files files;
    RC_ASSERT(
        writeFile(files.path(u"a.csv"_s), table.columns, table.rows.mid(1), {.byteOrderMark = ByteOrderMark::LeaveOut})
            .has_value());
    const QString text = QString::fromUtf8(bytesOf(files.path(u"a.csv"_s)));
    const QByteArray encoding = *rc::gen::element<QByteArray>("UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R");
    files.write(u"a.csv"_s, QStringEncoder(encoding.constData()).encode(text));
    const Read got = readFile(files.path(u"a.csv"_s), {.encoding = QString::fromLatin1(encoding), .separator = u";"_s});
    RC_ASSERT(padded(got.cells, table.columns.size()) == table.rows);
}

RC_GTEST_PROP(RoundTrip, XlsxComesBack, ()) { comesBack(anyTable(pieces), u"a.xlsx"_s, {}, {}); }

RC_GTEST_PROP(RoundTrip, OdsComesBack, ()) { comesBack(anyTable(pieces), u"a.ods"_s, {}, {}); }

//! Carriage returns are line ends there and come back as such.
RC_GTEST_PROP(RoundTrip, VCardComesBack, ()) {
    const auto from = without({u"\r"_s, u"\r\n"_s});
    static const QStringList fields = {u"family_name"_s,   u"given_name"_s,
                                       u"patronymic"_s,    u"email"_s,
                                       u"phone"_s,         u"position"_s,
                                       u"organisation"_s,  u"region"_s,
                                       u"city"_s,          u"note"_s,
                                       u"status"_s,        u"minutes"_s,
                                       u"checked_in_at"_s, u"certificate_number"_s};
    QList<Column> columns;
    for (const QString& field : fields) columns.append({field, CellKind::Text, field});
    columns.append({u"Другое; "_s + *nastyText(from) + u"."_s, CellKind::Text, {}});
    QStringList cells = {u"Зуева"_s};
    for (qsizetype i = 1; i < columns.size(); ++i) cells.append(*nastyText(from));
    Files files;
    RC_ASSERT(writeFile(files.path(u"a.vcf"_s), columns, {cells}).has_value());
    const Read got = readFile(files.path(u"a.vcf"_s));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString key = columns[i].field.isEmpty() ? columns[i].title : columns[i].field;
        RC_ASSERT(got.cells.value(1).value(got.cells.value(0).indexOf(key)) == cells[i]);
    }
}
