// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "exchange/recognize.h"
#include "exchange/tablereader.h"
#include "services/import/columnmapping.h"
#include "services/import/importrows.h"
#include "services/import/rowinterpreter.h"
#include "services/regioncatalog.h"

#include <memory>
#include <optional>

namespace rs::services {

//! How somebody wants a list read; what is not set is found out.
struct ReadingChoices {
    enum class Heading { Find, None };
    exchange::ReadOptions file = {};
    Heading heading = Heading::Find;
    std::optional<domain::DateOrder> dateOrder = {};
};

//! A list as it was read: its rows, where they begin, what its columns become. Reads everything at once, in a worker.
class ImportSource {
public:
    //! Errors: those of exchange::openTable, NoRows, Cancelled.
    [[nodiscard]] static base::Result<std::shared_ptr<ImportSource>>
    readFile(const QString& path, const ReadingChoices& choices, const base::Progress& progress = {});
    //! The same for text from the clipboard.
    [[nodiscard]] static base::Result<std::shared_ptr<ImportSource>>
    readText(const QString& text, const ReadingChoices& choices, const base::Progress& progress = {});

    [[nodiscard]] const exchange::TableInfo& info() const { return m_info; }
    //! The format's word: csv, xlsx, ods, vcard.
    [[nodiscard]] QString format() const { return exchange::formatName(m_info.format); }
    //! The service the list looks like it comes from.
    [[nodiscard]] exchange::Platform platform() const { return m_platform; }
    [[nodiscard]] ListOrigin origin() const { return m_origin; }
    [[nodiscard]] domain::DateOrder dateOrder() const { return m_dateOrder; }

    [[nodiscard]] const ImportRows& rows() const { return m_rows; }
    [[nodiscard]] ImportRows& rows() { return m_rows; }
    //! Row of the headings; -1: there are none.
    [[nodiscard]] qsizetype headingRow() const { return m_headingRow; }
    [[nodiscard]] qsizetype firstDataRow() const { return m_firstDataRow; }

    [[nodiscard]] const ColumnMapping& mapping() const { return m_mapping; }
    [[nodiscard]] ColumnMapping& mapping() { return m_mapping; }

    void setRegions(RegionCatalog regions) { m_regions = std::move(regions); }
    //! Reads rows the way this list wants it, for the event (whose zone counts).
    [[nodiscard]] RowInterpreter interpreter(const domain::Record& event) const;

private:
    [[nodiscard]] static base::Result<std::shared_ptr<ImportSource>>
    read(exchange::TableReader& reader, const ReadingChoices& choices, const base::Progress& progress);
    void recognize(const ReadingChoices& choices);

    exchange::TableInfo m_info;
    exchange::Platform m_platform = exchange::Platform::Unknown;
    ListOrigin m_origin = ListOrigin::Foreign;
    domain::DateOrder m_dateOrder = domain::DateOrder::DayFirst;
    ImportRows m_rows;
    qsizetype m_headingRow = -1;
    qsizetype m_firstDataRow = 0;
    ColumnMapping m_mapping;
    RegionCatalog m_regions = builtInRegions();
};

} // namespace rs::services
