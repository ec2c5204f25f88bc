// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/resolvedmodel.h"

#include <QDateTime>
#include <QLocale>

namespace rs::review {

using services::ReviewDecision;

void ResolvedModel::setDecisions(const QList<ReviewDecision>& decisions) {
    beginResetModel();
    m_decisions = decisions;
    endResetModel();
}

void ResolvedModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_decisions.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ResolvedModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_decisions.size()); }
int ResolvedModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ResolvedModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const ReviewDecision& one = m_decisions.at(index.row());
    const bool merged = one.kind == ReviewDecision::Kind::Merged;
    const bool conflict = one.kind == ReviewDecision::Kind::Conflict;
    switch (index.column()) {
    case When:
        return one.at ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(one.at), QLocale::ShortFormat) : QString();
    case Decision:
        if (conflict) return tr("Conflict decided");
        return merged ? tr("Merged") : tr("Different people");
    case People:
        if (conflict)
            return one.records > 1 ? tr("%1 and more: %n conflicts", nullptr, int(one.records)).arg(one.first)
                                   : one.first;
        if (one.first.isEmpty() || (merged && one.first == one.second)) return one.second;
        //: Two people, of whom one card was made or who were found to be different
        return tr("%1 and %2").arg(one.first, one.second);
    default:
        return one.by;
    }
}

QVariant ResolvedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case When:
        return tr("When");
    case Decision:
        return tr("Decision");
    case People:
        return tr("About");
    default:
        return tr("Who");
    }
}

} // namespace rs::review
