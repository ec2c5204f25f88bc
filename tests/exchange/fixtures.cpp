// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fixtures.h"

#include <zip.h>

namespace rs::exchange::test {

QString Files::write(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

QString Files::zip(const QString& name, const Entries& entries) const {
    int error = 0;
    zip_t* archive = zip_open(QFile::encodeName(path(name)).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (const auto& [entry, bytes] : entries) {
        zip_source_t* source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        zip_file_add(archive, entry.constData(), source, ZIP_FL_OVERWRITE);
    }
    EXPECT_EQ(zip_close(archive), 0);
    return path(name);
}

Entries workbook(const QByteArray& sheetData, const Entries& more) {
    Entries entries = {
        {"_rels/.rels",
         R"(<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
        {"xl/workbook.xml",
         R"(<workbook><sheets><sheet name="Лист1" sheetId="1" r:id="s1" xmlns:r="r"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels",
         R"(<Relationships><Relationship Id="s1" Type="http://x/worksheet" Target="worksheets/a.xml"/>)"
         R"(<Relationship Id="s2" Type="http://x/styles" Target="styles.xml"/>)"
         R"(<Relationship Id="s3" Type="http://x/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>)"},
        {"xl/worksheets/a.xml", "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>"},
    };
    for (const auto& entry : more) {
        entries.removeIf([&](const auto& old) { return old.first == entry.first; });
        entries.append(entry);
    }
    return entries;
}

Entries document(const QByteArray& tables) {
    return {
        {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
        {"content.xml",
         R"(<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:calcext="c">)"
         R"(<office:automatic-styles><style:style style:name="hid"><style:table-properties table:display="false"/></style:style>)"
         R"(</office:automatic-styles><office:body><office:spreadsheet>)" +
             tables + "</office:spreadsheet></office:body></office:document-content>"}};
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

Read readAll(base::Result<std::unique_ptr<TableReader>> opened) {
    Read read;
    const auto failed = [&](const base::Error& error) {
        read.error = error.code;
        read.errorContext = error.context;
        return read;
    };
    if (!opened) return failed(opened.error());
    read.info = (*opened)->info();
    for (Row row;;) {
        const auto found = (*opened)->next(row);
        if (!found) return failed(found.error());
        if (!*found) break;
        read.cells.append(row.cells);
        read.lines.append(row.line);
        if (row.damaged) read.damaged.append(row.line);
    }
    EXPECT_GE((*opened)->position(), 0.0);
    EXPECT_LE((*opened)->position(), 1.0);
    return read;
}

Read readFile(const QString& path, const ReadOptions& options) { return readAll(openTable(path, options)); }

Read readBytes(const QByteArray& bytes, const ReadOptions& options) {
    Files files;
    return readFile(files.write(QStringLiteral("list.csv"), bytes), options);
}

Read readZip(const Entries& entries, const ReadOptions& options) {
    Files files;
    return readFile(files.zip(QStringLiteral("list.csv"), entries), options);
}

base::Result<qint64> writeFile(const QString& path, const QList<Column>& columns, const QList<QStringList>& rows,
                               const WriteOptions& options) {
    const auto writer = createTable(path, *outputFormatOf(path), options);
    RS_TRY(writer->begin(columns));
    for (const QStringList& row : rows) RS_TRY(writer->write(row));
    return writer->finish();
}

} // namespace rs::exchange::test
