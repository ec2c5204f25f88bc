// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/refusedlist.h"

#include "models/celltext.h"
#include "services/words.h"

namespace rs::review {

using namespace Qt::StringLiterals;
using services::RefusedChange;

void RefusedList::setChanges(const QList<RefusedChange>& changes) {
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

int RefusedList::rowOf(qint64 n) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (m_changes.at(row).n == n) return row;
    }
    return -1;
}

void RefusedList::retranslate() {
    if (!m_changes.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int RefusedList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_changes.size()); }

QString RefusedList::kindWords(const RefusedChange& change) {
    switch (change.kind) {
    case RefusedChange::Kind::Added:
        return change.isHeld ? tr("Addition, kept by the server") : tr("Addition, not accepted");
    case RefusedChange::Kind::Deleted:
        return change.isHeld ? tr("Deletion, kept by the server") : tr("Deletion, not accepted");
    case RefusedChange::Kind::Changed:
        break;
    }
    return change.isHeld ? tr("Change, kept by the server") : tr("Change, not accepted");
}

QVariant RefusedList::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const RefusedChange& change = m_changes.at(index.row());
    const QString kind = services::Words::of(models::windowLanguage()).entity(*change.entity);
    const QString title = change.title.isEmpty() ? kind : change.title;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return title;
    case ReasonRole:
        return QStringList{kindWords(change), kind}.join(u" \u00b7 "_s);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(title, kindWords(change));
    default:
        return {};
    }
}

} // namespace rs::review
