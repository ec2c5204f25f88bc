// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordtablemodel.h"

#include <QObject>

namespace rs::kit {
class GridView;
}

namespace rs::tables {

//! Shows where something happened that nobody typed there: rows that undo or redo touched are chosen, brought into
//! sight and light up for a moment; a new row lights up when it has found its place.
class TouchedRows : public QObject {
    Q_OBJECT
public:
    TouchedRows(kit::GridView& grid, models::RecordTableModel& model);

private:
    enum class Show { Light, GoThere };
    void await(const QList<base::Id>& ids, Show show);
    void look();

    kit::GridView& m_grid;
    models::RecordTableModel& m_model;
    QList<base::Id> m_ids;
    Show m_show = Show::Light;
};

} // namespace rs::tables
