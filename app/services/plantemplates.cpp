// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "domain/tasktemplates.h"
#include "services/plantasks.h"
#include "services/schoolfacts.h"
#include "services/valuetext.h"
#include "services/words.h"

#include "base/fold.h"

#include <QSet>

namespace rs::services {

using base::ErrorCode;
using base::Id;
using base::Result;
using domain::Record;

namespace {

//! A task to be made, wherever its template is kept.
struct PlannedTask {
    QString title, role;
    QVariant step, dueDays, note;
    QList<qsizetype> after = {}; //!< numbers within the template
};

Result<QList<PlannedTask>> tasksOfTemplate(storage::Store& store, const TemplateInfo& wanted, base::Language language) {
    QList<PlannedTask> tasks;
    if (wanted.id.isNull()) {
        const domain::TaskTemplate* found = domain::findTaskTemplate(wanted.code);
        if (!found) return base::fail(ErrorCode::UnknownRecord, {QStringLiteral("task_template"), wanted.code});
        for (const domain::TemplateTask& one : found->tasks) {
            PlannedTask task{Words::of(language).text("task", one.title),
                             QString::fromLatin1(one.role),
                             qint64(one.step),
                             qint64(one.dueDays),
                             {},
                             {}};
            if (one.after >= 0) task.after << one.after;
            tasks << task;
        }
        return tasks;
    }
    RS_TRY(store.get(domain::entity(u"task_template"), wanted.id));
    RS_ASSIGN(const QList<Record> records,
              recordsWhere(store, u"template_task", QLatin1String("template_id"), {wanted.id}));
    QHash<Id, qsizetype> numbers;
    for (const Record& record : records) numbers.insert(record.id(), numbers.size());
    for (const Record& record : records) {
        PlannedTask task{record.text(u"title"),     record.text(u"role"),  record.value(u"step"),
                         record.value(u"due_days"), record.value(u"note"), {}};
        for (const Id& id : domain::referencedIds(record.value(u"after_ids"))) {
            if (numbers.contains(id)) task.after << numbers.value(id);
        }
        tasks << task;
    }
    return tasks;
}

Result<QHash<QString, Id>> firstByRole(storage::Store& store, const Id& school) {
    RS_ASSIGN(const QList<Record> team, recordsWhere(store, u"team_member", QLatin1String("event_id"), {school}));
    QHash<QString, Id> first;
    for (const Record& member : team) {
        const QString role = member.text(u"role");
        if (member.text(u"state") != QLatin1String("declined") && !first.contains(role))
            first.insert(role, member.id());
    }
    return first;
}

//! Tasks the school has already, by folded title.
Result<QHash<QString, Record>> standingTasks(storage::Store& store, const Id& school) {
    RS_ASSIGN(const QList<Record> tasks, recordsWhere(store, u"task", QLatin1String("event_id"), {school}));
    QHash<QString, Record> standing;
    for (const Record& task : tasks) standing.insert(base::fold(task.text(u"title")), task);
    return standing;
}

//! Whether it was nobody's.
Result<bool> handOut(storage::Writer& writer, const Record& task, const Id& owner) {
    const bool isOpen = task.text(u"state") != QLatin1String("done") && task.text(u"state") != QLatin1String("dropped");
    if (owner.isNull() || !isOpen || !task.reference(u"owner_id").isNull()) return false;
    RS_TRY(writer.update(task.entity(), task.id(), {{task.entity().indexOf(u"owner_id"), QVariant::fromValue(owner)}}));
    return true;
}

} // namespace

Result<QList<TemplateInfo>> listTaskTemplates(storage::Store& store, base::Language language) {
    QList<TemplateInfo> list;
    for (const domain::TaskTemplate& one : domain::taskTemplates())
        list << TemplateInfo{
            QString::fromLatin1(one.code), {}, Words::of(language).text("task", one.title), int(one.tasks.size())};
    RS_ASSIGN(sql::Statement rows,
              sql::Statement::prepare(store.database(),
                                      u"SELECT id, title, (SELECT count(*) FROM template_task s WHERE s.template_id = "
                                      "t.id) FROM task_template t ORDER BY title_key, n"));
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return list;
        list << TemplateInfo{{}, rows.id(0), rows.text(1), int(rows.integer(2))};
    }
}

Result<TemplateDone> applyTaskTemplate(storage::Writer& writer, const Id& school, const TemplateInfo& wanted,
                                       base::Language language) {
    const domain::Entity& event = domain::entity(u"event");
    RS_ASSIGN(const auto known, writer.find(event, school));
    if (!known) return base::fail(ErrorCode::UnknownRecord, {event.key(), base::toText(school)});
    RS_ASSIGN(const QList<PlannedTask> tasks, tasksOfTemplate(writer.store(), wanted, language));
    RS_ASSIGN(const auto roles, firstByRole(writer.store(), school));
    RS_ASSIGN(const auto standing, standingTasks(writer.store(), school));
    QList<Id> ids;
    for (const PlannedTask& task : tasks) {
        const auto there = standing.constFind(base::fold(task.title));
        ids << (there == standing.cend() ? base::newId() : there->id());
    }
    TemplateDone done;
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const PlannedTask& task = tasks.at(i);
        const Id owner = roles.value(task.role);
        if (const auto there = standing.constFind(base::fold(task.title)); there != standing.cend()) {
            RS_ASSIGN(const bool isHandedOut, handOut(writer, *there, owner));
            done.handedOut += isHandedOut;
            continue;
        }
        QList<Id> after;
        for (const qsizetype number : task.after) after << ids.at(number);
        Record record(domain::entity(u"task"), ids.at(i));
        record.set(u"event_id", QVariant::fromValue(school)).set(u"title", task.title).set(u"step", task.step);
        record.set(u"due_days", task.dueDays).set(u"note", task.note).set(u"state", QStringLiteral("open"));
        record.set(u"after_ids", referencesOf(after));
        if (!owner.isNull()) record.set(u"owner_id", QVariant::fromValue(owner));
        RS_TRY(writer.insert(record));
        ++done.added;
    }
    return done;
}

Result<Id> saveTaskTemplate(storage::Writer& writer, const Id& school, const QString& title) {
    const domain::Entity& event = domain::entity(u"event");
    RS_ASSIGN(const auto known, writer.find(event, school));
    if (!known) return base::fail(ErrorCode::UnknownRecord, {event.key(), base::toText(school)});
    RS_ASSIGN(const QList<Record> tasks, recordsWhere(writer.store(), u"task", QLatin1String("event_id"), {school}));
    RS_ASSIGN(const QList<Record> team,
              recordsWhere(writer.store(), u"team_member", QLatin1String("event_id"), {school}));
    QHash<Id, QString> roles;
    for (const Record& member : team) roles.insert(member.id(), member.text(u"role"));
    Record made(domain::entity(u"task_template"));
    RS_ASSIGN(const Id id, writer.insert(made.set(u"title", title)));
    QHash<Id, Id> copies;
    for (const Record& task : tasks) {
        if (task.text(u"state") != QLatin1String("dropped")) copies.insert(task.id(), base::newId());
    }
    for (const Record& task : tasks) {
        if (!copies.contains(task.id())) continue;
        QList<Id> after;
        for (const Id& one : domain::referencedIds(task.value(u"after_ids"))) {
            if (copies.contains(one)) after << copies.value(one);
        }
        Record copy(domain::entity(u"template_task"), copies.value(task.id()));
        copy.set(u"template_id", QVariant::fromValue(id)).set(u"title", task.value(u"title"));
        copy.set(u"step", task.value(u"step")).set(u"due_days", task.value(u"due_days"));
        copy.set(u"note", task.value(u"note")).set(u"after_ids", referencesOf(after));
        const QString role = roles.value(task.reference(u"owner_id"));
        if (!role.isEmpty()) copy.set(u"role", role);
        RS_TRY(writer.insert(copy));
    }
    return id;
}

} // namespace rs::services
