// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/heldlist.h"

#include "review/heldwords.h"

namespace rs::review {

using namespace Qt::StringLiterals;
using services::HeldCard;

void HeldList::setCards(const QList<HeldCard>& cards) {
    beginResetModel();
    m_cards = cards;
    endResetModel();
}

int HeldList::rowOf(const base::Id& card) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (m_cards.at(row).id == card) return row;
    }
    return -1;
}

void HeldList::retranslate() {
    if (!m_cards.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int HeldList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_cards.size()); }

QVariant HeldList::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const HeldCard& card = m_cards.at(index.row());
    const auto reason = [&] {
        return card.device.isEmpty() ? HeldWords::amount(card)
                                     : QStringList{HeldWords::amount(card), card.device}.join(u" \u00b7 "_s);
    };
    switch (role) {
    case Qt::DisplayRole:
        return card.author;
    case ReasonRole:
        return reason();
    case Qt::ToolTipRole:
        return u"%1\n%2\n%3"_s.arg(card.author, HeldWords::amount(card), HeldWords::place(card));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(card.author, reason());
    default:
        return {};
    }
}

} // namespace rs::review
