// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/tasklist.h"

#include <QLocale>

namespace rs::home {

using namespace Qt::StringLiterals;
using domain::DueState;
using services::TaskLine;

void TaskList::setTasks(const QList<TaskLine>& tasks) {
    beginResetModel();
    m_tasks = tasks;
    endResetModel();
}

void TaskList::setMost(int rows) {
    beginResetModel();
    m_most = rows;
    endResetModel();
}

int TaskList::rowCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return m_most < 0 ? int(m_tasks.size()) : std::min(m_most, int(m_tasks.size()));
}

QString TaskList::dueOf(const TaskLine& task) const {
    if (task.daysLate == 1) return tr("yesterday");
    if (task.daysLate > 1) return tr("%Ln day(s) ago", nullptr, int(task.daysLate));
    if (task.state == DueState::Today) return tr("today");
    if (task.due == QDate::currentDate().addDays(1)) return tr("tomorrow");
    return task.due.isValid() ? QLocale().toString(task.due, u"ddd, d MMM"_s) : QString();
}

QVariant TaskList::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const TaskLine& task = m_tasks.at(index.row());
    const auto detail = [&] {
        QStringList parts;
        parts << (task.isMine ? tr("you") : task.ownerName.isEmpty() ? tr("nobody has it") : task.ownerName);
        if (!task.schoolTitle.isEmpty()) parts << task.schoolTitle;
        return parts.join(u" \u00b7 "_s);
    };
    switch (role) {
    case Qt::DisplayRole:
        return task.title;
    case Qt::ToolTipRole:
        return u"%1\n%2"_s.arg(task.title, detail());
    case Qt::AccessibleTextRole:
        return QStringList{task.title, detail(), dueOf(task)}.join(u", "_s);
    case Qt::CheckStateRole:
        return task.isDone ? Qt::Checked : Qt::Unchecked;
    case DetailRole:
        return detail();
    case DueRole:
        return dueOf(task);
    case LateRole:
        return task.state == DueState::Late;
    default:
        return {};
    }
}

bool TaskList::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid()) return false;
    // The row shows the tick at once; the list is read anew when it is stored.
    TaskLine& task = m_tasks[index.row()];
    task.isDone = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index);
    Q_EMIT ticked(task.id, task.isDone);
    return true;
}

Qt::ItemFlags TaskList::flags(const QModelIndex& index) const {
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

} // namespace rs::home
