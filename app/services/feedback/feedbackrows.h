// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/feedback/feedbackcolumns.h"
#include "services/import/persons.h"

#include <QTimeZone>

namespace rs::services {

//! A row as it will be stored, or why it cannot be.
struct FeedbackRow {
    domain::FilledForm form = {};
    std::optional<qint64> at = {};
    domain::Record sender = {}; //!< a participant record with what the row says about the person
    QString number = {};        //!< the service's own
    QList<RowProblem> problems = {};
};

//! Reads one row after another.
class FeedbackRows {
public:
    FeedbackRows(const ImportSource& source, const FeedbackColumns& columns, const QTimeZone& zone)
        : m_source(source),
          m_columns(columns),
          m_zone(zone) {}

    [[nodiscard]] FeedbackRow read(qsizetype row) const;

private:
    void readCell(FeedbackRow& out, int column, QStringView cell) const;
    void readTime(FeedbackRow& out, int column, QStringView cell) const;
    void readAnswer(FeedbackRow& out, int column, QStringView cell) const;

    const ImportSource& m_source;
    const FeedbackColumns& m_columns;
    QTimeZone m_zone;
};

//! Finds who sent a form: among the participants of the school by e-mail or the whole name, then among all people.
class SenderFinder {
public:
    [[nodiscard]] static base::Result<SenderFinder> prepare(storage::Store& store, const base::Id& event);

    //! A null id if nobody is known; namesakes within a school are told apart by nothing, so neither is taken.
    [[nodiscard]] base::Result<base::Id> find(const domain::Record& sender);

private:
    explicit SenderFinder(PersonFinder everybody) : m_everybody(std::move(everybody)) {}

    PersonFinder m_everybody;
    QMultiHash<QString, std::pair<base::Id, domain::PersonPrint>> m_byEmail;
    QMultiHash<QString, base::Id> m_byName;
};

} // namespace rs::services
