// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ziparchive.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace rs::exchange {

//! A sheet of a workbook and the archive entry its cells are in.
struct XlsxSheetEntry {
    QString name;
    QByteArray part;
    bool hidden = false;
};

//! What a workbook consists of, as its relations say it; entry names mean nothing.
struct XlsxWorkbook {
    std::vector<XlsxSheetEntry> sheets;
    QByteArray stylesPart;
    QByteArray stringsPart;
    bool date1904 = false;
};

//! Errors: FileTypeUnknown (another kind of document), those of ZipArchive.
[[nodiscard]] base::Result<XlsxWorkbook> readXlsxWorkbook(ZipArchive& archive);

} // namespace rs::exchange
