// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"
#include "services/personcard.h"

#include <QAbstractTableModel>

namespace rs::person {

//! What somebody did at which school.
class RolesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { School, When, Role, State, ColumnCount };
    RolesModel(models::CellText& text, QObject* parent = nullptr);

    void setRoles(const QList<services::PersonRole>& roles);
    [[nodiscard]] const services::PersonRole& role(int row) const { return m_roles.at(row); }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const services::PersonRole& role, int column) const;

    models::CellText& m_text;
    QList<services::PersonRole> m_roles;
};

//! The days of a school in its own zone: «12.03.27», or from - to.
[[nodiscard]] QString daysOf(const services::PersonRole& role);

} // namespace rs::person
