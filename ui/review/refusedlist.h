// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/pairsmodel.h"
#include "services/refusedchanges.h"

#include <QAbstractListModel>

namespace rs::review {

//! Changes that the server has not taken, latest first.
class RefusedList : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { ReasonRole = PairsModel::ReasonRole };
    using QAbstractListModel::QAbstractListModel;

    void setChanges(const QList<services::RefusedChange>& changes);
    [[nodiscard]] const services::RefusedChange& change(int row) const { return m_changes.at(row); }
    [[nodiscard]] int rowOf(qint64 n) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    //! «Changed, kept for the leader of the region».
    [[nodiscard]] static QString kindWords(const services::RefusedChange& change);

private:
    QList<services::RefusedChange> m_changes;
};

} // namespace rs::review
