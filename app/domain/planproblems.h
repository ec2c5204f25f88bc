// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/meetinglink.h"
#include "domain/programme.h"
#include "domain/readiness.h"

#include <QHash>

namespace rs::domain {

//! One line of a step's list of problems. Its sentence is in services/planwords.
struct PlanProblem {
    int step = 0;
    Severity severity = Severity::Warning; //!< a problem keeps the step from being ready
    QString code;                          //!< of planProblemWords
    QStringList arguments = {};            //!< %1, %2 of the sentence; days as ISO text
    QString field = {};   //!< field of the event to go to, or "task", "team", "speaker", "participant", "session"
    base::Id record = {}; //!< the record it is about; null: the school itself
};

//! What other schools say about this one; asked by the service.
struct Neighbours {
    QString sameTitle; //!< a school of this year with the same title
    QString sameTopic; //!< a school of this region on this topic within six months before the start
    QString sameLink;  //!< a school that uses the same link on the same day
    base::Id sameTitleId, sameTopicId, sameLinkId;
    QHash<base::Id, QString> askedBy; //!< by speaker record: another school in these days that has or asks them
};

//! What is known about the audience, beyond the facts of the steps.
struct AudienceFacts {
    qint64 taken = 0; //!< places held
    qint64 came = 0;
    qint64 roomPlaces = 0;        //!< of the largest room, else of the venue; 0: unknown
    bool asksForPractice = false; //!< the questionnaire has a question on practice
};

struct ProblemSources {
    SchoolFacts facts;
    Neighbours neighbours = {};
    AudienceFacts audience = {};
};

//! By step, worst first within it. Those of the timetable (step 5) are ProgrammeConflicts.
[[nodiscard]] QList<PlanProblem> findProblems(const ProblemSources& sources);

//! Numbers of the steps that have something that must be mended, as SchoolFacts::broken wants them.
[[nodiscard]] QList<int> stepsToMend(const QList<PlanProblem>& problems);

//! Code and sentence, English source, context "problem".
[[nodiscard]] std::span<const MissingWord> planProblemWords();

} // namespace rs::domain
