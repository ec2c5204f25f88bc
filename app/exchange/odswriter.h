// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablewriter.h"

#include <QTemporaryFile>

namespace rs::exchange {

//! An OpenDocument spreadsheet of one sheet. Its content goes to a temporary file and is packed at the end.
class OdsWriter : public TableWriter {
public:
    OdsWriter(const QString& path, const WriteOptions& options) : m_path(path), m_options(options) {}

    base::Result<> begin(const QList<Column>& columns) override;
    base::Result<> write(const QStringList& cells) override;
    base::Result<qint64> finish() override;

private:
    void appendCell(const QString& text, CellKind kind);
    base::Result<> flush(qsizetype atLeast);

    QString m_path;
    WriteOptions m_options;
    QList<Column> m_columns;
    QTemporaryFile m_content;
    QByteArray m_buffer;
    int m_rows = 0;
};

} // namespace rs::exchange
