// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plantasks.h"

#include "base/fold.h"
#include "domain/registry.h"
#include "services/idlist.h"
#include "services/schoolfacts.h"
#include "services/valuetext.h"
#include "sql/statement.h"

#include <QSet>

#include <algorithm>

namespace rs::services {

using base::Id;
using base::Result;
using domain::DueState;
using domain::FieldValue;
using domain::Record;

namespace {

const QString meSetting = QStringLiteral("plan.me"), myNameSetting = QStringLiteral("plan.my_name");

std::optional<qint64> numberOf(const QVariant& value) {
    return domain::isEmpty(value) ? std::nullopt : std::optional(value.toLongLong());
}

//! A school as its tasks see it.
struct TaskSchool {
    QString title;
    std::optional<qint64> start;
    QTimeZone zone;
    QDate today;
};

TaskLine lineOf(const Record& task, const TaskSchool& school, const TeamPerson& owner, const Me& me) {
    TaskLine line;
    line.id = task.id();
    line.school = task.reference(u"event_id");
    line.schoolTitle = school.title;
    line.title = task.text(u"title");
    line.step = task.value(u"step").toInt();
    line.owner = task.reference(u"owner_id");
    line.ownerName = owner.name;
    line.isMine = isMe(me, owner);
    line.dueDays = numberOf(task.value(u"due_days"));
    line.due = domain::dueDate(school.start, school.zone, line.dueDays);
    line.isDone = task.text(u"state") == QLatin1String("done");
    line.isDropped = task.text(u"state") == QLatin1String("dropped");
    line.state = domain::dueState(line.due, school.today, line.isDone || line.isDropped);
    if (line.state == DueState::Late) line.daysLate = line.due.daysTo(school.today);
    line.doneAt = numberOf(task.value(u"done_at"));
    return line;
}

bool isSooner(const TaskLine& a, const TaskLine& b) {
    if (a.due != b.due) return a.due.isValid() && (!b.due.isValid() || a.due < b.due);
    return a.title < b.title;
}

QList<domain::TaskNode> nodesOf(const QList<Record>& tasks) {
    QList<domain::TaskNode> nodes;
    for (const Record& task : tasks) {
        const QString state = task.text(u"state");
        const bool isClosed = state == QLatin1String("done") || state == QLatin1String("dropped");
        nodes << domain::TaskNode{task.id(),
                                  task.reference(u"owner_id"),
                                  numberOf(task.value(u"due_days")),
                                  {},
                                  isClosed,
                                  domain::referencedIds(task.value(u"after_ids"))};
    }
    return nodes;
}

TaskSchool schoolOf(const Record& event, qint64 now) {
    const QTimeZone zone = domain::zoneNamed(event.text(u"zone"));
    return {event.text(u"title"), numberOf(event.value(u"start")), zone, domain::dayOf(now, zone)};
}

//! Open tasks of schools that are planned or held, due within the next nine days or before: days are rough here, each
//! school's own zone decides afterwards.
constexpr const char16_t* boardSql =
    u"SELECT t.id, t.event_id, t.title, t.step, t.owner_id, t.due_days, e.title, e.start, e.zone, m.name, m.person_id "
    u"FROM task t JOIN event e ON e.id = t.event_id LEFT JOIN team_member m ON m.id = t.owner_id "
    u"WHERE coalesce(t.state, 'open') NOT IN ('done', 'dropped') AND coalesce(e.status, '') <> 'cancelled' "
    u"AND e.start + t.due_days * 86400000 < ?1 + 777600000";

Result<QList<TaskLine>> openTasks(storage::Store& store, const Me& me, qint64 now) {
    RS_ASSIGN(sql::Statement rows, sql::Statement::prepare(store.database(), boardSql));
    rows.bind(1, now);
    const domain::Entity& entity = domain::entity(u"task");
    QHash<QString, QTimeZone> zones;
    QList<TaskLine> lines;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return lines;
        Record task(entity, rows.id(0));
        task.set(u"event_id", QVariant::fromValue(rows.id(1))).set(u"title", rows.text(2)).set(u"step", rows.value(3));
        task.set(u"owner_id", QVariant::fromValue(rows.id(4))).set(u"due_days", rows.value(5));
        const QString name = rows.text(8);
        auto zone = zones.find(name);
        if (zone == zones.end()) zone = zones.insert(name, domain::zoneNamed(name));
        const TaskSchool school{rows.text(6), rows.integer(7), *zone, domain::dayOf(now, *zone)};
        lines << lineOf(task, school, {rows.id(10), rows.text(9)}, me);
    }
}

} // namespace

Result<Me> whoAmI(storage::Store& store, const QString& author) {
    RS_ASSIGN(const QString id, store.setting(meSetting));
    RS_ASSIGN(const QString name, store.setting(myNameSetting));
    return Me{base::idFromText(id), name.isEmpty() ? author : name, !id.isEmpty() || !name.isEmpty()};
}

Result<> setWhoIAm(storage::Store& store, const Id& person, const QString& name) {
    RS_TRY(store.setSetting(meSetting, person.isNull() ? QString() : base::toText(person)));
    return store.setSetting(myNameSetting, name);
}

bool isMe(const Me& me, const TeamPerson& one) {
    const bool sameCard = !me.person.isNull() && one.person == me.person;
    return sameCard || (!me.name.isEmpty() && base::fold(me.name) == base::fold(one.name));
}

Result<QList<TeamPerson>> teamPeople(storage::Store& store, const QList<Id>& schools) {
    const QString sql = QStringLiteral("SELECT DISTINCT person_id, name FROM team_member WHERE event_id IN (%1) "
                                       "ORDER BY name_key, person_id IS NULL");
    RS_ASSIGN(sql::Statement rows, sql::Statement::prepare(store.database(), sql.arg(idList(schools))));
    QList<TeamPerson> people;
    QSet<Id> cards;
    QSet<QString> names;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return people;
        const TeamPerson one{rows.id(0), rows.text(1)};
        const QString folded = base::fold(one.name);
        if (folded.isEmpty() || names.contains(folded) || cards.contains(one.person)) continue;
        names << folded;
        if (!one.person.isNull()) cards << one.person;
        people << one;
    }
}

QList<TaskLine> taskLines(const TaskSources& sources, const Me& me, qint64 now) {
    const QList<Record>& tasks = sources.tasks;
    QHash<Id, TeamPerson> owners;
    for (const Record& member : sources.team)
        owners.insert(member.id(), {member.reference(u"person_id"), member.text(u"name")});
    const TaskSchool place = schoolOf(sources.event, now);
    const QList<domain::TaskNode> nodes = nodesOf(tasks);
    QList<TaskLine> lines;
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        TaskLine line = lineOf(tasks.at(i), place, owners.value(tasks.at(i).reference(u"owner_id")), me);
        line.after = nodes.at(i).after;
        line.waitsFor = domain::blockers(nodes, nodes.at(i));
        lines << line;
    }
    std::stable_sort(lines.begin(), lines.end(), [](const TaskLine& a, const TaskLine& b) {
        if (a.step != b.step) return a.step < b.step;
        return a.due != b.due && a.due.isValid() && (!b.due.isValid() || a.due < b.due);
    });
    return lines;
}

Result<TaskBoard> taskBoard(storage::Store& store, const Me& me, qint64 now) {
    RS_ASSIGN(QList<TaskLine> lines, openTasks(store, me, now));
    std::stable_sort(lines.begin(), lines.end(), isSooner);
    TaskBoard board;
    for (const TaskLine& line : std::as_const(lines)) {
        if (line.state == DueState::Late) board.late << line;
        if (line.state == DueState::Today && line.isMine) board.today << line;
        if (line.state == DueState::Today || line.state == DueState::ThisWeek) board.thisWeek << line;
    }
    return board;
}

Result<> setTaskDone(storage::Writer& writer, const Id& task, bool done, qint64 now) {
    const domain::Entity& entity = domain::entity(u"task");
    return writer.update(entity, task,
                         {{entity.indexOf(u"state"), done ? QStringLiteral("done") : QStringLiteral("open")},
                          {entity.indexOf(u"done_at"), done ? QVariant(now) : QVariant()}});
}

Result<int> closeTasksOf(storage::Writer& writer, const Id& school, int step, qint64 now) {
    RS_ASSIGN(const QList<Record> tasks, recordsWhere(writer.store(), u"task", QLatin1String("event_id"), {school}));
    int closed = 0;
    for (const Record& task : tasks) {
        const QString state = task.text(u"state");
        const bool isOpen = state != QLatin1String("done") && state != QLatin1String("dropped");
        if (!isOpen || task.value(u"step").toInt() != step) continue;
        RS_TRY(setTaskDone(writer, task.id(), true, now));
        ++closed;
    }
    return closed;
}

Result<> setTaskAfter(storage::Writer& writer, const Id& task, const QList<Id>& after) {
    const domain::Entity& entity = domain::entity(u"task");
    RS_ASSIGN(const auto record, writer.find(entity, task));
    if (!record) return base::fail(base::ErrorCode::UnknownRecord, {entity.key(), base::toText(task)});
    RS_ASSIGN(const QList<Record> tasks,
              recordsWhere(writer.store(), u"task", QLatin1String("event_id"), {record->reference(u"event_id")}));
    if (domain::makesCircle(nodesOf(tasks), task, after))
        return base::fail(base::ErrorCode::ValueInvalid, {QStringLiteral("after_ids"), record->text(u"title")});
    return writer.update(entity, task, {{entity.indexOf(u"after_ids"), referencesOf(after)}});
}

} // namespace rs::services
