// SPDX-License-Identifier: GPL-3.0-or-later
#include "person/rolesmodel.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace rs::person {

using namespace Qt::StringLiterals;
using services::PersonRole;

namespace {

QString dayIn(const QTimeZone& zone, qint64 moment) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment, zone).date(), QLocale::ShortFormat);
}

} // namespace

QString daysOf(const PersonRole& role) {
    if (!role.start) return {};
    const QTimeZone known(role.zone.toLatin1());
    const QTimeZone zone = known.isValid() ? known : QTimeZone::systemTimeZone();
    const QString first = dayIn(zone, *role.start);
    const QString last = role.end ? dayIn(zone, *role.end) : first;
    return first == last ? first : u"%1 – %2"_s.arg(first, last);
}

RolesModel::RolesModel(models::CellText& text, QObject* parent) : QAbstractTableModel(parent), m_text(text) {}

void RolesModel::setRoles(const QList<PersonRole>& roles) {
    beginResetModel();
    m_roles = roles;
    endResetModel();
}

void RolesModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_roles.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RolesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_roles.size()); }
int RolesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString RolesModel::words(const PersonRole& role, int column) const {
    const services::Words& words = services::Words::of(models::windowLanguage());
    const bool isTeam = role.entity->key() == QLatin1String("team_member");
    switch (column) {
    case School:
        return role.schoolTitle;
    case When:
        return daysOf(role);
    case Role: {
        if (isTeam && !role.role.isEmpty()) return m_text.show(*role.entity->field(u"role"), role.role);
        const QString kind = words.entity(*role.entity);
        return isTeam || role.role.isEmpty() ? kind : u"%1: %2"_s.arg(kind, role.role);
    }
    default: {
        const domain::Field* status = role.entity->field(u"status");
        const domain::Field* field = status ? status : role.entity->field(u"state");
        return field ? m_text.show(*field, role.state) : QString();
    }
    }
}

QVariant RolesModel::data(const QModelIndex& index, int role) const {
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!index.isValid() || !isText) return {};
    return words(m_roles.at(index.row()), index.column());
}

QVariant RolesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case School:
        return tr("School");
    case When:
        return tr("When");
    case Role:
        return tr("Role");
    default:
        return tr("Status");
    }
}

} // namespace rs::person
