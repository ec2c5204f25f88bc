// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/importsource.h"

#include "services/import/importlayout.h"

#include <algorithm>

namespace rs::services {

using base::ErrorCode;
using base::Result;

namespace {

constexpr int readingSteps = 1000;
constexpr int rowsBetweenLooks = 256;

bool isBlank(const QStringList& cells) {
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString& cell) { return QStringView(cell).trimmed().isEmpty(); });
}

} // namespace

Result<std::shared_ptr<ImportSource>> ImportSource::readFile(const QString& path, const ReadingChoices& choices,
                                                             const base::Progress& progress) {
    RS_ASSIGN(const std::unique_ptr<exchange::TableReader> reader, exchange::openTable(path, choices.file));
    return read(*reader, choices, progress);
}

Result<std::shared_ptr<ImportSource>> ImportSource::readText(const QString& text, const ReadingChoices& choices,
                                                             const base::Progress& progress) {
    RS_ASSIGN(const std::unique_ptr<exchange::TableReader> reader, exchange::openText(text, choices.file));
    return read(*reader, choices, progress);
}

Result<std::shared_ptr<ImportSource>> ImportSource::read(exchange::TableReader& reader, const ReadingChoices& choices,
                                                         const base::Progress& progress) {
    auto source = std::make_shared<ImportSource>();
    exchange::Row row;
    for (int n = 0;; ++n) {
        if (n % rowsBetweenLooks == 0) {
            if (progress.isCancelled()) return base::fail(ErrorCode::Cancelled);
            progress.report(qint64(reader.position() * readingSteps), readingSteps);
        }
        RS_ASSIGN(const bool more, reader.next(row));
        if (!more) break;
        if (!isBlank(row.cells)) source->m_rows.append(row);
    }
    source->m_info = reader.info();
    if (source->m_rows.size() == 0) return base::fail(ErrorCode::NoRows);
    source->recognize(choices);
    return source;
}

void ImportSource::recognize(const ReadingChoices& choices) {
    ImportLayout layout = layoutOf(m_rows, choices, *m_regions, m_info.format);
    m_headingRow = layout.headingRow;
    m_firstDataRow = layout.firstDataRow;
    m_platform = layout.platform;
    m_origin = layout.origin;
    m_dateOrder = layout.dateOrder;
    m_mapping = std::move(layout.mapping);
}

RowInterpreter ImportSource::interpreter(const domain::Record& event) const {
    RowInterpreter::Context context;
    context.regions = m_regions.get();
    const QTimeZone zone(event.text(u"zone").toLatin1());
    if (zone.isValid()) context.zone = zone;
    context.dateOrder = m_dateOrder;
    context.origin = m_origin;
    return RowInterpreter(m_mapping, std::move(context));
}

} // namespace rs::services
