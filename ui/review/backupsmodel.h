// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/safety.h"

#include <QAbstractTableModel>

namespace rs::review {

//! Backups that stand beside a store, newest first.
class BackupsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Made, Size, File, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setBackups(const QList<services::BackupFile>& backups);
    [[nodiscard]] const services::BackupFile& backup(int row) const { return m_backups.at(row); }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<services::BackupFile> m_backups;
};

} // namespace rs::review
