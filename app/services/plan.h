// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planproblems.h"
#include "services/audience.h"
#include "services/plantasks.h"
#include "services/programme.h"
#include "services/speakerdirectory.h"

namespace rs::services {

//! One of the team with what is on their shoulders.
struct MemberLoad {
    base::Id id; //!< team_member
    base::Id person;
    QString name, role, state; //!< codes of choices::teamRole, teamState
    int tasks = 0, open = 0, late = 0, done = 0;
    int fullestWeek = 0; //!< open tasks of the week with most of them
    QDate fullestMonday;
    QList<domain::WeekLoad> weeks;
};

//! Everything a plan page shows of a school.
struct SchoolPlan {
    domain::Record event;
    QTimeZone zone = QTimeZone::utc();
    QDate today;                       //!< in the school's zone
    std::optional<qint64> daysToStart; //!< negative: after it; nothing without a start

    QList<domain::StepReadiness> steps; //!< seven
    QStringList holders;                //!< seven: who holds what is missing: owners of open tasks, else the leader
    QStringList deadlines;              //!< seven: ISO day of the next open task of the step; empty if none
    int percent = 0;                    //!< all steps alike
    int stepToOpen = 1;                 //!< 1 to 7

    QList<TaskLine> tasks; //!< in the order of steps and days
    QList<MemberLoad> team;
    QString leader, deputy;                                              //!< names; empty if there is none
    QList<domain::PlanProblem> problems;                                 //!< of steps 1-4, 6, 7
    QList<domain::ProgrammeConflict> conflicts;                          //!< of step 5
    Programme programme;                                                 //!< what the conflicts are about
    QList<domain::GateItem> missingForRegistration, missingForProgramme; //!< empty: the gate is open
    QList<SilentSpeaker> silent;
    Audience audience;
    RegistrationWindow window = RegistrationWindow::NotSet;
    qint64 speakers = 0, acceptedSpeakers = 0, neededSpeakers = 0, sessions = 0;
    qint64 questionnaires = 0, responses = 0;
    std::optional<qint64> savedAt; //!< when the store was last changed; nothing in a new one
};

//! As of `now` (UTC milliseconds). Error UnknownRecord.
[[nodiscard]] base::Result<SchoolPlan> loadPlan(storage::Store& store, const base::Id& school, qint64 now);
//! The same with «mine» marked.
[[nodiscard]] base::Result<SchoolPlan> loadPlan(storage::Store& store, const base::Id& school, const Me& me,
                                                qint64 now);

//! How far a school is, for lists of many.
struct SchoolProgress {
    base::Id id;
    QList<domain::StepReadiness> steps; //!< seven, with the states and percents of loadPlan; of schools that
                                        //!< are over similar participants are left to loadPlan
    int percent = 0;
    int step = 1;    //!< the one to open: what comes next
    QDate stepUntil; //!< due day of its next open task; invalid if none
    qint64 silentSpeakers = 0;
    qint64 taken = 0, waiting = 0, responses = 0; //!< places held, people who wait, filled forms
};
//! For many schools at once, in a few queries: in the order of `schools`, unknown ones left out.
[[nodiscard]] base::Result<QList<SchoolProgress>> progressOf(storage::Store& store, const QList<base::Id>& schools,
                                                             qint64 now);

} // namespace rs::services
