// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/duedate.h"
#include "domain/plantasks.h"
#include "storage/writer.h"

namespace rs::services {

//! A task as lists of tasks show it.
struct TaskLine {
    base::Id id, school;
    QString schoolTitle;
    QString title;
    int step = 0; //!< 0: of no step
    base::Id owner;
    QString ownerName; //!< empty: nobody has it
    bool isMine = false;
    std::optional<qint64> dueDays;
    QDate due;
    domain::DueState state = domain::DueState::NoDate;
    qint64 daysLate = 0; //!< days since it was due; 0 if it is not late
    bool isDone = false;
    bool isDropped = false;
    std::optional<qint64> doneAt;
    QList<base::Id> after = {};    //!< tasks that come before, closed ones, too
    QList<base::Id> waitsFor = {}; //!< of these the open ones
};

//! Who sits at this laptop: the person's card if it is known, and the author's name.
struct Me {
    base::Id person;
    QString name;
    bool isChosen = false; //!< somebody said so; else the name is the author's
};
//! The card and the name chosen for this store (setting), else `author` as the name.
[[nodiscard]] base::Result<Me> whoAmI(storage::Store& store, const QString& author);
//! `name` as teams write it, for one whose card is not known. Both empty: nobody is chosen any more.
[[nodiscard]] base::Result<> setWhoIAm(storage::Store& store, const base::Id& person, const QString& name = {});

//! One of the people who are in teams.
struct TeamPerson {
    base::Id person; //!< null: no card
    QString name;
};
//! Is this one me? By the card, or by the name as it is written (folded).
[[nodiscard]] bool isMe(const Me& me, const TeamPerson& one);
//! Everybody in the teams of these schools, by name; one of the same card or folded name once.
[[nodiscard]] base::Result<QList<TeamPerson>> teamPeople(storage::Store& store, const QList<base::Id>& schools);

//! A school's own records that its tasks are shown with.
struct TaskSources {
    domain::Record event;
    QList<domain::Record> tasks, team;
};
//! Tasks of one school in the order of their steps and days.
[[nodiscard]] QList<TaskLine> taskLines(const TaskSources& sources, const Me& me, qint64 now);

//! Open tasks of all schools that are not cancelled, the most urgent first.
struct TaskBoard {
    QList<TaskLine> late;     //!< of everybody
    QList<TaskLine> today;    //!< mine, due today (late ones are in `late`)
    QList<TaskLine> thisWeek; //!< of everybody, due within seven days, today included
};
[[nodiscard]] base::Result<TaskBoard> taskBoard(storage::Store& store, const Me& me, qint64 now);

//! Ticks a task or opens it again, with the time it was done.
[[nodiscard]] base::Result<> setTaskDone(storage::Writer& writer, const base::Id& task, bool done, qint64 now);
//! Closes all open tasks of a step («mark step done»): how many.
[[nodiscard]] base::Result<int> closeTasksOf(storage::Writer& writer, const base::Id& school, int step, qint64 now);
//! Sets what a task waits for. Error ValueInvalid (after_ids) if they would wait in a circle.
[[nodiscard]] base::Result<> setTaskAfter(storage::Writer& writer, const base::Id& task, const QList<base::Id>& after);

struct TemplateInfo {
    QString code;  //!< of a built-in one; empty: own
    base::Id id;   //!< of an own one
    QString title; //!< in the language asked for
    int tasks = 0;
};
//! Built-in ones first, then own by title.
[[nodiscard]] base::Result<QList<TemplateInfo>> listTaskTemplates(storage::Store& store, base::Language language);
struct TemplateDone {
    int added = 0;
    int handedOut = 0; //!< stood already without an owner
};
//! Adds the tasks of a template to a school, owned by the first of the team with the role. A task whose title the
//! school has already is not added again, but handed out if it is open and nobody's. Error UnknownRecord.
[[nodiscard]] base::Result<TemplateDone> applyTaskTemplate(storage::Writer& writer, const base::Id& school,
                                                           const TemplateInfo& wanted, base::Language language);
//! Keeps a school's tasks under a title of their own. Error UnknownRecord.
[[nodiscard]] base::Result<base::Id> saveTaskTemplate(storage::Writer& writer, const base::Id& school,
                                                      const QString& title);

} // namespace rs::services
