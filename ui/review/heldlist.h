// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/pairsmodel.h"
#include "services/heldwork.h"

#include <QAbstractListModel>

namespace rs::review {

//! What the server holds back, a row for each step of somebody, the oldest first.
class HeldList : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { ReasonRole = PairsModel::ReasonRole };
    using QAbstractListModel::QAbstractListModel;

    void setCards(const QList<services::HeldCard>& cards);
    [[nodiscard]] const QList<services::HeldCard>& cards() const { return m_cards; }
    [[nodiscard]] const services::HeldCard& card(int row) const { return m_cards.at(row); }
    //! -1 if it is not here.
    [[nodiscard]] int rowOf(const base::Id& card) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<services::HeldCard> m_cards;
};

} // namespace rs::review
