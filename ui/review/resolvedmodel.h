// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reviewdecisions.h"

#include <QAbstractTableModel>

namespace rs::review {

//! What was decided about similar people and conflicts and still stands, newest first.
class ResolvedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Decision, People, Who, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setDecisions(const QList<services::ReviewDecision>& decisions);
    [[nodiscard]] const services::ReviewDecision& decision(int row) const { return m_decisions.at(row); }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<services::ReviewDecision> m_decisions;
};

} // namespace rs::review
