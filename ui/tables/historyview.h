// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordtablemodel.h"
#include "services/recordhistory.h"

#include <QListWidget>

namespace rs::tables {

//! What happened to a record, latest first: when, who, which field, from what to what.
class HistoryView : public QListWidget {
    Q_OBJECT
public:
    HistoryView(models::RecordTableModel& model, QWidget* parent);

    void showRecord(const base::Id& id);

private:
    void addEntry(const services::HistoryEntry& entry);
    [[nodiscard]] QString whatChanged(const services::HistoryEntry& entry) const;

    models::RecordTableModel& m_model;
    base::Id m_id;
    QTimeZone m_zone; //!< of the record's event
};

} // namespace rs::tables
