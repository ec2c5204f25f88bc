// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QDate>
#include <QTimeZone>

namespace rs::domain {

//! What the seven steps of a school are judged by.
struct SchoolFacts {
    Record event;
    qint64 now = 0; //!< UTC milliseconds
    QDate today;    //!< in the school's zone
    QList<Record> team, tasks, speakers, sessions;
    qint64 conflicts = 0; //!< of the programme, only those that must be mended
    qint64 questionnaires = 0, responses = 0;
    qint64 duplicates = 0;   //!< pairs of participants that nobody has looked at yet
    qint64 participants = 0; //!< on the list for the door: registered, confirmed or come already
    qint64 waiting = 0;      //!< in line for a place
    QList<int> broken;       //!< steps with a problem that must be mended (stepsToMend), beside those of the programme
};

//! Its end (without one: a day after its start) has passed; nothing of it can be mended any more.
[[nodiscard]] bool isOver(const SchoolFacts& facts);

enum class StepState {
    Done,     //!< nothing is missing
    Open,     //!< in work
    Late,     //!< something is missing after its time
    NotBegun, //!< nothing is there yet
};

//! One line of «the step is ready when».
struct StepCondition {
    QString code; //!< of conditionWords
    bool isMet = false;
    bool isLate = false;      //!< not met, and its time is over
    QStringList missing = {}; //!< names of fields of the event, or words of missingWords
};

struct StepReadiness {
    int step = 0; //!< 1 topic, 2 place, 3 team, 4 speakers, 5 date and venue, 6 audience, 7 feedback
    StepState state = StepState::Open;
    int percent = 0;                      //!< of what is needed and tasks closed; 0 before anything is done
    QStringList missing = {};             //!< of all conditions together
    QList<StepCondition> conditions = {}; //!< the last one: all tasks are closed
    QList<base::Id> holders = {};         //!< team members who own open tasks of the step, the most urgent first
    int tasks = 0, openTasks = 0, lateTasks = 0;
};

//! Exactly seven, in order. A step is late when a task of it or an answer is overdue, or when the school (for
//! feedback: ten days after it) has begun without it. What must be mended (`conflicts`, `broken`) keeps a step from
//! being done until the school is over; a broken step has one more condition, «problems», when nothing else of it is
//! missing. Filling something missing lowers a percent only where it breaks a step that was done.
[[nodiscard]] QList<StepReadiness> readiness(const SchoolFacts& facts);
//! One of them, 1 to 7.
[[nodiscard]] StepReadiness stepReadiness(const SchoolFacts& facts, int step);

//! Days a speaker has for an answer unless another day was agreed.
inline constexpr int daysToAnswer = 14;
//! The day by which a speaker should answer: the agreed one, else 14 days after the invitation. Invalid if no answer
//! is waited for.
[[nodiscard]] QDate answerDue(const Record& speaker);

//! How many speakers the sessions ask for: those they name, and one for each that names none. At least one.
[[nodiscard]] qint64 speakersNeeded(const QList<Record>& sessions);

//! All steps weighed alike, 0 to 100.
[[nodiscard]] int overallPercent(const QList<StepReadiness>& steps);
//! Number of the step to open: the first late one, else the first that is not done, else the last.
[[nodiscard]] int stepToOpen(const QList<StepReadiness>& steps);

struct MissingWord {
    const char* code;
    const char* text; //!< English source, context "missing"
};
[[nodiscard]] std::span<const MissingWord> missingWords();
//! Codes of conditions, context "condition".
[[nodiscard]] std::span<const MissingWord> conditionWords();

//! What a school must have before a deed; gates are soft: nothing is forbidden, the list is shown.
enum class Gate { OpenRegistration, PublishProgramme };

struct GateItem {
    int step = 0;
    QString code; //!< as in StepReadiness::missing, or step_problem: the step has something that must be mended
};
//! `broken`: steps with problems that must be mended. Empty: the way is free.
[[nodiscard]] QList<GateItem> missingFor(Gate gate, const SchoolFacts& facts, const QList<int>& broken);
//! The same, where the seven steps were judged already.
[[nodiscard]] QList<GateItem> missingFor(Gate gate, const QList<StepReadiness>& steps, const QList<int>& broken);

} // namespace rs::domain
