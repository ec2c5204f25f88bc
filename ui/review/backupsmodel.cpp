// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/backupsmodel.h"

#include <QFileInfo>
#include <QLocale>

namespace rs::review {

void BackupsModel::setBackups(const QList<services::BackupFile>& backups) {
    beginResetModel();
    m_backups = backups;
    endResetModel();
}

void BackupsModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_backups.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BackupsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_backups.size()); }
int BackupsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant BackupsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::TextAlignmentRole && index.column() == Size) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const services::BackupFile& backup = m_backups.at(index.row());
    switch (index.column()) {
    case Made:
        return QLocale().toString(backup.at.toLocalTime(), QLocale::ShortFormat);
    case Size:
        //: Size of a file in megabytes
        return tr("%1 MB").arg(QLocale().toString(double(backup.bytes) / 1'000'000, 'f', 1));
    default:
        return QFileInfo(backup.path).fileName();
    }
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Made:
        //: Column: when a backup was made
        return tr("Made");
    case Size:
        return tr("Size");
    default:
        return tr("File");
    }
}

} // namespace rs::review
