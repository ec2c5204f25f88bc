// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvscanner.h"
#include "exchange/tablereader.h"
#include "exchange/textsource.h"

#include <optional>

namespace rs::exchange {

//! Rows of a text file with separators. Empty lines are left out; the apostrophe that keeps a formula harmless is
//! taken away (see formula.h).
class CsvReader : public TableReader {
public:
    [[nodiscard]] static base::Result<std::unique_ptr<TableReader>> open(TextSource source, const ReadOptions& options);

    CsvReader(TextSource source, char separator);

    base::Result<bool> next(Row& row) override;
    const TableInfo& info() const override { return m_info; }
    double position() const override;

private:
    base::Result<> begin(bool guess);
    base::Result<> more();
    base::Result<bool> fill(Row& row);
    QString decoded(const CsvCell& cell, Charset charset) const;
    [[nodiscard]] QByteArrayView rest() const { return QByteArrayView(m_buffer).sliced(m_at); }

    TextSource m_source;
    CsvScanner m_scanner;
    TableInfo m_info;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_finished = false;
};

} // namespace rs::exchange
