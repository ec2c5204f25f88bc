// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/savefile.h"
#include "exchange/tablewriter.h"

namespace rs::exchange {

//! RFC 4180 in UTF-8 with CRLF. Formulas are made harmless (formula.h); dates with time as Excel understands them.
class CsvWriter : public TableWriter {
public:
    CsvWriter(const QString& path, const WriteOptions& options) : m_file(path), m_options(options) {}

    base::Result<> begin(const QList<Column>& columns) override;
    base::Result<> write(const QStringList& cells) override;
    base::Result<qint64> finish() override { return m_file.commit(); }

private:
    void append(const QString& text, CellKind kind);
    void appendRow(const QStringList& cells, bool heading);

    SaveFile m_file;
    WriteOptions m_options;
    QList<Column> m_columns;
};

} // namespace rs::exchange
