// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export/tablefile.h"

#include "exchange/savefile.h"
#include "exchange/tablewriter.h"

namespace rs::services {

base::Result<qint64> writeTable(const QString& path, const PlainTable& table) {
    const std::optional<exchange::OutputFormat> format = exchange::outputFormatOf(path);
    if (!format || *format == exchange::OutputFormat::VCard) return base::fail(base::ErrorCode::EndingUnknown, {path});
    QList<exchange::Column> columns;
    for (const QString& heading : table.headings)
        columns << exchange::Column{heading, columns.isEmpty() ? exchange::CellKind::Text : exchange::CellKind::Real};
    exchange::WriteOptions options;
    options.sheet = table.name;
    const std::unique_ptr<exchange::TableWriter> writer = exchange::createTable(path, *format, options);
    RS_TRY(writer->begin(columns));
    for (const QStringList& row : table.rows) RS_TRY(writer->write(row));
    return writer->finish();
}

base::Result<qint64> writeBytes(const QString& path, const QByteArray& bytes) {
    exchange::SaveFile file(path);
    RS_TRY(file.open());
    file.buffer() = bytes;
    return file.commit();
}

} // namespace rs::services
