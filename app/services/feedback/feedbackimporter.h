// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/feedback/feedbackcolumns.h"
#include "storage/changes.h"

namespace rs::services {

struct FeedbackChoices {
    base::Id event;
    QString author = {};
    base::Language language = base::Language::Russian; //!< of the questionnaire's title, if one is made
};

//! Row by row what an import of answers does or would do.
struct FeedbackImportReport {
    enum class Outcome : quint8 { New, Duplicate, Rejected };

    qint64 rows = 0;
    qint64 responses = 0;
    qint64 duplicates = 0;
    qint64 rejected = 0;
    int questions = 0;                         //!< columns that answer one
    int newQuestions = 0;                      //!< of these the school did not ask yet
    qint64 people = 0;                         //!< forms whose sender the school knows
    qint64 adoptions = 0;                      //!< practices in use that were not known; 0 while nothing is stored
    std::optional<double> recommendation = {}; //!< of the rows that could be read
    QHash<qsizetype, QList<RowProblem>> problems = {};
    std::vector<Outcome> outcomes = {}; //!< by row of the list
    storage::Changes changes = {};
};

//! Takes the answers of a form into a school.
class FeedbackImporter {
public:
    FeedbackImporter(const ImportSource& source, FeedbackColumns columns, FeedbackChoices choices)
        : m_source(source),
          m_columns(std::move(columns)),
          m_choices(std::move(choices)) {}

    //! What would happen; changes nothing. Errors: UnknownRecord (school), NoRows (no question at all), Cancelled.
    [[nodiscard]] base::Result<FeedbackImportReport> plan(storage::Store& store,
                                                          const base::Progress& progress = {}) const;
    //! Does it: all rows that can be taken or none, one change set. Errors as above and those of the store.
    [[nodiscard]] base::Result<FeedbackImportReport> import(storage::Store& store,
                                                            const base::Progress& progress = {}) const;

private:
    const ImportSource& m_source;
    FeedbackColumns m_columns;
    FeedbackChoices m_choices;
};

} // namespace rs::services
