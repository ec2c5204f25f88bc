// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QDate>

namespace rs::domain {

//! What the seven steps of a school are judged by.
struct SchoolFacts {
    Record event;
    qint64 now = 0; //!< UTC milliseconds
    QDate today;    //!< in the school's zone
    QList<Record> team, tasks, speakers, sessions;
    qint64 conflicts = 0; //!< of the programme
    qint64 questionnaires = 0, responses = 0;
};

enum class StepState {
    Done, //!< nothing is missing
    Open,
    Late, //!< something is missing after its time
};

struct StepReadiness {
    int step = 0; //!< 1 topic, 2 place, 3 team, 4 speakers, 5 date and venue, 6 audience, 7 feedback
    StepState state = StepState::Open;
    int percent = 0;     //!< of conditions met and tasks closed
    QStringList missing; //!< names of fields of the event, or a word of missingWords
};

//! Exactly seven, in order. A step is late when a task of it is overdue, or when the school (for feedback: ten
//! days after it) has begun without it.
[[nodiscard]] QList<StepReadiness> readiness(const SchoolFacts& facts);

struct MissingWord {
    const char* code;
    const char* text; //!< English source, context "missing"
};
[[nodiscard]] std::span<const MissingWord> missingWords();

} // namespace rs::domain
