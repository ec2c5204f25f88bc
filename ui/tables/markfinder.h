// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "models/recordtablemodel.h"

#include <QTimer>

namespace rs::tables {

//! Looks in a worker who of a school's participants may be the same human, and marks their rows. Looks again a while
//! after changes.
class MarkFinder : public QObject {
    Q_OBJECT
public:
    MarkFinder(models::RecordTableModel& model, QObject* parent);
    ~MarkFinder() override;

    void lookSoon() { m_timer.start(); }

private:
    void look();

    models::RecordTableModel& m_model;
    QTimer m_timer;
    base::Progress m_progress;
    base::Id m_school;
};

} // namespace rs::tables
