// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export/exporter.h"

#include "services/export/exportcolumns.h"
#include "storage/select.h"

namespace rs::services {

using base::ErrorCode;
using base::Result;

namespace {

constexpr size_t rowsInChunk = 512;

Result<std::vector<storage::RowNumber>> exportedRows(storage::Store& store, const ExportChoices& choices,
                                                     const base::Progress& progress) {
    if (choices.rows) return *choices.rows;
    RS_ASSIGN(const RegionCatalog regions, loadRegions(store));
    const QStringList order = regionOrder(*regions, choices.language == base::Language::Russian);
    return storage::Select(store, choices.query, order).all(progress);
}

//! Where the rows come from and where they go.
struct Way {
    storage::RecordReader reader;
    ExportColumns& columns;
    exchange::TableWriter& writer;
};

Result<> writeRows(Way& way, const std::vector<storage::RowNumber>& rows, const base::Progress& progress) {
    QStringList cells;
    for (size_t done = 0; done < rows.size(); ++done) {
        if (done % rowsInChunk == 0) {
            if (progress.isCancelled()) return base::fail(ErrorCode::Cancelled);
            progress.report(qint64(done), qint64(rows.size()));
        }
        RS_ASSIGN(const std::optional<domain::Record> record, way.reader.find(rows[done]));
        if (!record) continue; // deleted meanwhile
        RS_TRY(way.columns.fill(*record, cells));
        RS_TRY(way.writer.write(cells));
    }
    return {};
}

} // namespace

QStringList exportedFields(const domain::Entity& entity) {
    QStringList names;
    for (const domain::Field& field : entity.fields) {
        if (!field.is(domain::Trait::Internal)) names << field.key();
    }
    return names;
}

Result<ExportReport> exportRecords(storage::Store& store, const QString& path, const ExportChoices& choices,
                                   const base::Progress& progress) {
    const std::optional<exchange::OutputFormat> format = exchange::outputFormatOf(path);
    if (!format) return base::fail(ErrorCode::EndingUnknown, {path});
    RS_ASSIGN(const std::vector<storage::RowNumber> rows, exportedRows(store, choices, progress));
    RS_ASSIGN(ExportColumns columns, ExportColumns::prepare(store, choices, *format));

    exchange::WriteOptions options = choices.file;
    const Words& words = Words::of(choices.language);
    options.yes = words.yesNo(true);
    options.no = words.yesNo(false);
    options.sheet = words.entities(*choices.query.entity);
    if (choices.language == base::Language::Russian) options.dateFormat = QStringLiteral("dd.mm.yyyy");
    const std::unique_ptr<exchange::TableWriter> writer = exchange::createTable(path, *format, options);
    RS_TRY(writer->begin(columns.columns()));
    RS_ASSIGN(storage::RecordReader reader, storage::RecordReader::byNumber(store.database(), *choices.query.entity));
    Way way{std::move(reader), columns, *writer};
    RS_TRY(writeRows(way, rows, progress));
    RS_ASSIGN(const qint64 bytes, writer->finish());
    progress.report(qint64(rows.size()), qint64(rows.size()));
    return ExportReport{qint64(rows.size()), bytes};
}

} // namespace rs::services
