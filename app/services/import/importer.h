// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/import/importsource.h"
#include "services/import/rowjudge.h"
#include "storage/changes.h"

namespace rs::services {

//! What somebody decided about an import.
struct ImportChoices {
    base::Id event;
    QString author = {};
    OnDuplicate onUpdate = OnDuplicate::Merge;  //!< known in the school by e-mail or phone
    OnDuplicate onSimilar = OnDuplicate::Merge; //!< an earlier row of the list, or the same name
};

//! Row by row what an import does or would do.
struct ImportPlan {
    std::vector<RowDecision> rows;
    //! Whom a row is the same as: the line of an earlier row, or 0 and the name of a participant.
    struct Match {
        int line = 0;
        base::Id participant;
    };
    QHash<qsizetype, Match> matches;
    QHash<qsizetype, QList<RowProblem>> problems;
    qint64 counts[4] = {}; //!< by RowDecision::Outcome

    [[nodiscard]] qint64 count(RowDecision::Outcome outcome) const { return counts[int(outcome)]; }
};

//! rows = imported + updated + duplicates + rejected.
struct ImportReport {
    qint64 rows = 0;
    qint64 imported = 0;
    qint64 updated = 0;
    qint64 duplicates = 0;
    qint64 rejected = 0;
    storage::Changes changes = {};
    ImportPlan plan = {};
};

//! Takes a list into a school.
class Importer {
public:
    Importer(const ImportSource& source, ImportChoices choices) : m_source(source), m_choices(std::move(choices)) {}

    //! What would happen; changes nothing. Errors: NoNameColumn, UnknownRecord (school), Cancelled.
    [[nodiscard]] base::Result<ImportReport> plan(storage::Store& store, const base::Progress& progress = {}) const;
    //! Does it: all rows that can be taken or none, one change set. Errors as above and those of the store.
    [[nodiscard]] base::Result<ImportReport> import(storage::Store& store, const base::Progress& progress = {}) const;

private:
    const ImportSource& m_source;
    ImportChoices m_choices;
};

} // namespace rs::services
