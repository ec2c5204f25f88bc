// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablereader.h"
#include "exchange/tablewriter.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <optional>
#include <ostream>
#include <utility>

//! How a failed expectation shows a text.
inline void PrintTo(const QString& text, std::ostream* out) { *out << '"' << text.toStdString() << '"'; }
inline void showValue(const QString& text, std::ostream& out) {
    out << testing::PrintToString(text.toUtf8().toPercentEncoding(" ").toStdString());
}

namespace rs::exchange::test {

using Entries = QList<std::pair<QByteArray, QByteArray>>;

//! Files of one test, gone with it.
class Files {
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const;
    //! A ZIP archive of these entries.
    QString zip(const QString& name, const Entries& entries) const;

private:
    QTemporaryDir m_folder;
};

//! A workbook whose first sheet has these rows; more entries replace or add to the usual ones.
Entries workbook(const QByteArray& sheetData, const Entries& more = {});
//! An ODS document with these tables.
Entries document(const QByteArray& tables);

QByteArray bytesOf(const QString& path);

//! Everything a reader gives, or the error it ends with.
struct Read {
    QList<QStringList> cells;
    QList<int> lines;
    QList<int> damaged; //!< lines
    TableInfo info;
    std::optional<base::ErrorCode> error;
    QStringList errorContext;
};
using Rows = QList<QStringList>;

Read readAll(base::Result<std::unique_ptr<TableReader>> opened);
Read readFile(const QString& path, const ReadOptions& options = {});
//! A file of these bytes; its name says csv, whatever it is.
Read readBytes(const QByteArray& bytes, const ReadOptions& options = {});
//! An archive of these entries, under the same wrong name.
Read readZip(const Entries& entries, const ReadOptions& options = {});

//! Writes heading and rows; all columns are text unless given otherwise.
base::Result<qint64> writeFile(const QString& path, const QList<Column>& columns, const QList<QStringList>& rows,
                               const WriteOptions& options = {});

} // namespace rs::exchange::test
