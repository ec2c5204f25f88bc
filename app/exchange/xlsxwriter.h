// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablewriter.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace rs::exchange {

//! A workbook of one sheet: heading in row one, bold and frozen; text stays text, dates are real dates.
//! libxlsxwriter streams it in constant memory into a file beside the target, which finish() puts into its place.
class XlsxWriter : public TableWriter {
public:
    XlsxWriter(const QString& path, const WriteOptions& options) : m_path(path), m_options(options) {}
    ~XlsxWriter() override;

    base::Result<> begin(const QList<Column>& columns) override;
    base::Result<> write(const QStringList& cells) override;
    base::Result<qint64> finish() override;

private:
    void addFormats();
    base::Result<> writeRow(const QStringList& cells);
    base::Result<> writeCell(quint16 column, const QString& text);
    base::Result<> writeText(quint16 column, const QString& text, lxw_format* format);

    QString m_path;
    QString m_partPath;
    WriteOptions m_options;
    QList<Column> m_columns;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_bold = nullptr;
    lxw_format* m_date = nullptr;
    lxw_format* m_instant = nullptr;
    quint32 m_row = 0;
    bool m_hasNumbers = false;
};

//! A name that Excel takes for a sheet.
[[nodiscard]] QString sheetNameFor(const QString& wanted);

} // namespace rs::exchange
