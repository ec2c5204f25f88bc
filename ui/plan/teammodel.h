// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/plan.h"

#include <QAbstractTableModel>

namespace rs::plan {

//! Who does what in the team of a school: role, tasks, open, late, the fullest week. Read only.
class TeamModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Role, Tasks, Open, Late, FullestWeek };
    enum class Sign { None, Late, Full, Idle }; //!< what a cell warns of
    static constexpr int columns = FullestWeek + 1;
    using QAbstractTableModel::QAbstractTableModel;

    void setTeam(const QList<services::MemberLoad>& team);
    [[nodiscard]] const services::MemberLoad& member(int row) const { return m_team.at(row); }
    [[nodiscard]] Sign signOf(const QModelIndex& index) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const services::MemberLoad& member, int column) const;

    QList<services::MemberLoad> m_team;
};

} // namespace rs::plan
