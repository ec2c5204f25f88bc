// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheetstream.h"
#include "exchange/tablereader.h"
#include "exchange/xlsxsheet.h"

namespace rs::exchange {

//! Rows of one sheet of an XLSX workbook (both kinds of OOXML). Merged cells give their text at the top left; error
//! cells are empty.
class XlsxReader : public TableReader {
public:
    [[nodiscard]] static base::Result<std::unique_ptr<TableReader>> open(std::unique_ptr<ZipArchive> archive,
                                                                         const ReadOptions& options);

    explicit XlsxReader(std::unique_ptr<ZipArchive> archive) : m_archive(std::move(archive)) {}

    base::Result<bool> next(Row& row) override { return m_stream->next(row); }
    const TableInfo& info() const override { return m_info; }
    double position() const override { return m_stream->position(); }

private:
    base::Result<> begin(const QString& wantedSheet);

    std::unique_ptr<ZipArchive> m_archive;
    XlsxStrings m_strings;
    XlsxStyles m_styles;
    std::unique_ptr<XlsxSheet> m_sheet;
    std::unique_ptr<SheetStream> m_stream;
    TableInfo m_info;
};

} // namespace rs::exchange
