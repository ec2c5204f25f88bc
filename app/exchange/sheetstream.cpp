// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetstream.h"

#include <array>

namespace rs::exchange {

namespace {

//! Small, because a few bytes of XML can make a row of thousands of cells.
constexpr qsizetype slice = 8192;

} // namespace

SheetStream::SheetStream(std::unique_ptr<ZipEntry> entry, SheetHandler& sheet)
    : m_entry(std::move(entry)),
      m_parser(sheet),
      m_rows(sheet.rows()) {}

base::Result<bool> SheetStream::next(Row& row) {
    std::array<char, slice> block;
    while (m_rows.isEmpty() && !m_finished) {
        const auto got = m_entry->read(block.data(), slice);
        const auto fed = got ? m_parser.feed(QByteArrayView(block.data(), *got), *got == 0) : base::Result<>();
        m_finished = !got || !fed || *got == 0 || m_rows.stage() == RowBuilder::Stage::After;
        if (!got) return tl::unexpected<base::Error>(got.error());
        RS_TRY(fed);
        if (m_rows.stage() == RowBuilder::Stage::Inside) m_sinceRow += *got;
        if (m_rows.isEmpty() && m_sinceRow > limits::bytesWithoutRow) {
            m_finished = true;
            return base::fail(base::ErrorCode::FileIsBomb, {}, QStringLiteral("no row for too long"));
        }
    }
    if (m_rows.isEmpty()) return false;
    m_sinceRow = 0;
    m_rows.take(row);
    return true;
}

} // namespace rs::exchange
