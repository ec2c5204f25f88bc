// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plantasks.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace rs::domain {

bool makesCircle(const QList<TaskNode>& tasks, const base::Id& task, const QList<base::Id>& after) {
    QHash<base::Id, QList<base::Id>> before;
    for (const TaskNode& one : tasks) before.insert(one.id, one.after);
    QList<base::Id> ahead = after;
    QSet<base::Id> seen;
    while (!ahead.isEmpty()) {
        const base::Id next = ahead.takeLast();
        if (next == task) return true;
        if (seen.contains(next)) continue;
        seen << next;
        ahead << before.value(next);
    }
    return false;
}

QList<base::Id> blockers(const QList<TaskNode>& tasks, const TaskNode& task) {
    QList<base::Id> open;
    for (const TaskNode& one : tasks) {
        if (!one.isClosed && one.id != task.id && task.after.contains(one.id)) open << one.id;
    }
    return open;
}

QList<WeekLoad> weekLoads(const QList<TaskNode>& tasks) {
    std::map<std::pair<QDate, base::Id>, int> counts;
    for (const TaskNode& task : tasks) {
        if (task.isClosed || task.owner.isNull() || !task.due.isValid()) continue;
        ++counts[{task.due.addDays(1 - task.due.dayOfWeek()), task.owner}];
    }
    QList<WeekLoad> loads;
    for (const auto& [key, count] : counts) loads << WeekLoad{key.second, key.first, count};
    return loads;
}

} // namespace rs::domain
