// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxreader.h"

#include "exchange/xlsxworkbook.h"

namespace rs::exchange {

using base::ErrorCode;

namespace {

//! The sheet asked for, else the first one that people see.
const XlsxSheetEntry* chooseSheet(const XlsxWorkbook& workbook, const QString& wanted) {
    for (const XlsxSheetEntry& sheet : workbook.sheets) {
        const bool fits = wanted.isEmpty() ? !sheet.hidden : sheet.name.compare(wanted, Qt::CaseInsensitive) == 0;
        if (fits) return &sheet;
    }
    return wanted.isEmpty() ? &workbook.sheets.front() : nullptr;
}

} // namespace

base::Result<std::unique_ptr<TableReader>> XlsxReader::open(std::unique_ptr<ZipArchive> archive,
                                                            const ReadOptions& options) {
    auto reader = std::make_unique<XlsxReader>(std::move(archive));
    RS_TRY(reader->begin(options.sheet));
    return std::unique_ptr<TableReader>(std::move(reader));
}

base::Result<> XlsxReader::begin(const QString& wantedSheet) {
    RS_ASSIGN(const XlsxWorkbook workbook, readXlsxWorkbook(*m_archive));
    const XlsxSheetEntry* sheet = chooseSheet(workbook, wantedSheet);
    if (!sheet) return base::fail(ErrorCode::SheetNotFound, {wantedSheet});
    m_info.format = Format::Xlsx;
    m_info.encoding = QStringLiteral("utf-8");
    m_info.sheet = sheet->name;
    for (const XlsxSheetEntry& entry : workbook.sheets) {
        if (!entry.hidden) m_info.sheets.append(entry.name);
    }
    if (m_archive->contains(workbook.stylesPart)) RS_TRY(m_archive->parse(workbook.stylesPart, m_styles));
    if (m_archive->contains(workbook.stringsPart)) RS_TRY(m_archive->parse(workbook.stringsPart, m_strings));
    RS_ASSIGN(auto entry, m_archive->entry(sheet->part));
    m_sheet = std::make_unique<XlsxSheet>(XlsxSheet::Context{m_strings, m_styles, workbook.date1904});
    m_stream = std::make_unique<SheetStream>(std::move(entry), *m_sheet);
    return {};
}

} // namespace rs::exchange
