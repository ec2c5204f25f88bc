// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/teammodel.h"

#include "domain/registry.h"
#include "models/celltext.h"

#include <QLocale>

#include <algorithm>

namespace rs::plan {

using namespace Qt::StringLiterals;

void TeamModel::setTeam(const QList<services::MemberLoad>& team) {
    if (team.size() == m_team.size() && !team.isEmpty()) {
        m_team = team;
        Q_EMIT dataChanged(index(0, 0), index(int(m_team.size()) - 1, columns - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
        return;
    }
    beginResetModel();
    m_team = team;
    endResetModel();
}

int TeamModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_team.size()); }

int TeamModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString TeamModel::text(const services::MemberLoad& member, int column) const {
    const QLocale locale;
    switch (column) {
    case Name:
        return member.name;
    case Role: {
        const domain::Field& field = *domain::entity(u"team_member").field(u"role");
        return services::Words::of(models::windowLanguage()).choice(field, member.role);
    }
    case Tasks:
        return member.tasks > 0 ? locale.toString(member.tasks) : tr("no tasks");
    case Open:
        return locale.toString(member.open);
    case Late:
        return member.late > 0 ? locale.toString(member.late) : QString();
    case FullestWeek:
        if (member.fullestWeek == 0 || !member.fullestMonday.isValid()) return {};
        //: %1 = tasks of the fullest week, %2 = its Monday
        return tr("%1, from %2")
            .arg(locale.toString(member.fullestWeek), locale.toString(member.fullestMonday, u"d MMM"_s));
    default:
        return {};
    }
}

//! Before there is any task, nobody is idle.
TeamModel::Sign TeamModel::signOf(const QModelIndex& index) const {
    const services::MemberLoad& member = m_team.at(index.row());
    const auto hasTasks = [](const services::MemberLoad& one) { return one.tasks > 0; };
    if (index.column() == FullestWeek && member.fullestWeek > domain::fullWeek) return Sign::Full;
    if (index.column() == Late && member.late > 0) return Sign::Late;
    const bool isIdle = index.column() == Tasks && member.tasks == 0;
    return isIdle && std::any_of(m_team.begin(), m_team.end(), hasTasks) ? Sign::Idle : Sign::None;
}

QVariant TeamModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const QString words = text(m_team.at(index.row()), index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return words;
    if (role == Qt::AccessibleTextRole)
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s + words;
    return {};
}

QVariant TeamModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Role:
        return tr("Role");
    case Tasks:
        return tr("Tasks");
    case Open:
        return tr("Open");
    case Late:
        return tr("Late");
    case FullestWeek:
        return tr("Fullest week");
    default:
        return {};
    }
}

} // namespace rs::plan
