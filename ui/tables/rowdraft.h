// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordtablemodel.h"

#include <QObject>

namespace rs::tables {

//! A new row that lacks what it needs, kept with the data until it is a record: the program may end before that.
class RowDraft : public QObject {
    Q_OBJECT
public:
    RowDraft(models::RecordTableModel& model, QObject* parent);

    //! What was kept of the row of this table (and of the record its rows hang on). To be called when rows are asked
    //! for.
    void resume(const QString& table);

private:
    void keep();

    models::RecordTableModel& m_model;
    QString m_name;
    bool m_isKept = false;
};

} // namespace rs::tables
