// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheethandler.h"
#include "exchange/ziparchive.h"

namespace rs::exchange {

//! Pulls rows out of an archive entry: inflates and parses a slice whenever no row is waiting.
class SheetStream {
public:
    SheetStream(std::unique_ptr<ZipEntry> entry, SheetHandler& sheet);

    //! False at the end. Errors: FileIsMalformed, FileIsBomb, FileTooLarge.
    [[nodiscard]] base::Result<bool> next(Row& row);
    [[nodiscard]] double position() const { return m_entry->position(); }

private:
    std::unique_ptr<ZipEntry> m_entry;
    XmlParser m_parser;
    RowBuilder& m_rows;
    qint64 m_sinceRow = 0;
    bool m_finished = false;
};

} // namespace rs::exchange
