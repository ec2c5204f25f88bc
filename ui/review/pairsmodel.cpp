// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/pairsmodel.h"

#include "review/likeness.h"

namespace rs::review {

using services::DuplicateCandidate;

namespace {

constexpr qsizetype titlesKept = 1000;

} // namespace

PairsModel::PairsModel(services::Workspace& workspace, QObject* parent, const domain::Entity& entity)
    : QAbstractListModel(parent),
      m_workspace(workspace),
      m_entity(entity),
      m_titles(titlesKept) {}

void PairsModel::setPairs(const QList<DuplicateCandidate>& pairs) {
    beginResetModel();
    m_pairs = pairs;
    m_titles.clear();
    std::stable_sort(m_pairs.begin(), m_pairs.end(), [](const DuplicateCandidate& a, const DuplicateCandidate& b) {
        return likeness(a.reasons) > likeness(b.reasons);
    });
    endResetModel();
}

int PairsModel::rowOf(const base::Id& first, const base::Id& second) const {
    const base::Id pair = services::duplicatePair(first, second);
    for (qsizetype row = 0; row < m_pairs.size(); ++row) {
        if (m_pairs.at(row).id == pair) return int(row);
    }
    return -1;
}

void PairsModel::removePair(int row) {
    beginRemoveRows({}, row, row);
    m_pairs.removeAt(row);
    endRemoveRows();
}

void PairsModel::removeCard(const base::Id& card) {
    for (int row = int(m_pairs.size()) - 1; row >= 0; --row) {
        if (m_pairs.at(row).a == card || m_pairs.at(row).b == card) removePair(row);
    }
}

int PairsModel::addPair(const DuplicateCandidate& pair) {
    if (const int row = rowOf(pair.a, pair.b); row >= 0) return row;
    beginInsertRows({}, 0, 0);
    m_pairs.prepend(pair);
    endInsertRows();
    return 0;
}

void PairsModel::refresh() {
    m_titles.clear();
    if (!m_pairs.isEmpty()) Q_EMIT dataChanged(index(0), index(int(m_pairs.size()) - 1));
}

int PairsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_pairs.size()); }

QString PairsModel::titleOf(const base::Id& card) const {
    if (const QString* known = m_titles.object(card)) return *known;
    const auto record = m_workspace.reader().find(m_entity, card);
    auto* title = new QString(record && *record ? (*record)->title() : QString());
    const QString words = *title;
    m_titles.insert(card, title);
    return words;
}

QVariant PairsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const DuplicateCandidate& pair = m_pairs.at(index.row());
    const QString first = titleOf(pair.a), second = titleOf(pair.b);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        //: Two cards that look like one person
        return first == second ? first : tr("%1 and %2").arg(first, second);
    case ReasonRole:
        return reasonWords(pair.reasons);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(index.data().toString(), reasonWords(pair.reasons));
    default:
        return {};
    }
}

} // namespace rs::review
