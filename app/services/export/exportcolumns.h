// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/export/exporter.h"
#include "services/storetitles.h"
#include "services/words.h"

#include <QHash>
#include <QTimeZone>

namespace rs::services {

//! The columns of a list that goes out, and how a record fills them. What came in under Other has columns of its own.
class ExportColumns {
public:
    //! Errors: UnknownField.
    [[nodiscard]] static base::Result<ExportColumns> prepare(storage::Store& store, const ExportChoices& choices,
                                                             exchange::OutputFormat format);

    [[nodiscard]] const QList<exchange::Column>& columns() const { return m_columns; }
    [[nodiscard]] base::Result<> fill(const domain::Record& record, QStringList& cells);

private:
    //! For people: words and wall time. For programs (JSON, vCard): codes and moments in UTC.
    enum class Reader { People, Programs };
    static constexpr int otherText = -1;

    ExportColumns(storage::Store& store, const ExportChoices& choices, exchange::OutputFormat format);
    [[nodiscard]] base::Result<> add(const QString& name, const domain::Query& query);
    [[nodiscard]] base::Result<> addOther(int field, const domain::Query& query);
    [[nodiscard]] QString titleOfOther(const QString& key) const;
    [[nodiscard]] QString text(const domain::Field& field, const QVariant& value);
    [[nodiscard]] base::Result<> enterZone(const domain::Record& record);

    storage::Store* m_store;
    StoreTitles m_titles;
    const domain::Entity* m_entity;
    const Words* m_words;
    RegionCatalog m_regions;
    Reader m_reader;
    exchange::OutputFormat m_format;
    QList<exchange::Column> m_columns;
    QList<int> m_fields;     //!< a column's field, or otherText
    QStringList m_otherKeys; //!< of the columns that have no field
    int m_otherField = -1;   //!< the Map field they come from
    int m_eventField = -1;
    base::Id m_zoneOf; //!< event whose zone m_zone is
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace rs::services
