// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/pairsmodel.h"
#include "services/conflictcards.h"

#include <QAbstractListModel>

namespace rs::review {

//! Records about which two people differ, latest first.
class ConflictList : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { ReasonRole = PairsModel::ReasonRole };
    using QAbstractListModel::QAbstractListModel;

    void setCards(const QList<services::ConflictCard>& cards);
    [[nodiscard]] const services::ConflictCard& card(int row) const { return m_cards.at(row); }
    //! -1 if it is not here.
    [[nodiscard]] int rowOf(const base::Id& record) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<services::ConflictCard> m_cards;
};

} // namespace rs::review
