// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/odssheet.h"
#include "exchange/sheetstream.h"
#include "exchange/tablereader.h"

namespace rs::exchange {

//! Rows of one sheet of an ODS document.
class OdsReader : public TableReader {
public:
    [[nodiscard]] static base::Result<std::unique_ptr<TableReader>> open(std::unique_ptr<ZipArchive> archive,
                                                                         const ReadOptions& options);

    explicit OdsReader(std::unique_ptr<ZipArchive> archive) : m_archive(std::move(archive)) {}

    base::Result<bool> next(Row& row) override { return m_stream->next(row); }
    const TableInfo& info() const override { return m_info; }
    double position() const override { return m_stream->position(); }

private:
    base::Result<> begin(const QString& wantedSheet);
    base::Result<> refuseEncrypted();

    std::unique_ptr<ZipArchive> m_archive;
    std::unique_ptr<OdsSheet> m_sheet;
    std::unique_ptr<SheetStream> m_stream;
    TableInfo m_info;
};

} // namespace rs::exchange
