// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "impact/filter.h"
#include "storage/store.h"

#include <QMap>
#include <QSet>

#include <functional>
#include <optional>

namespace rs::test {

//! Every indicator once more, straight from the records, in the plainest way: nothing of app/impact is used but the
//! filter. Rows and columns without a number are left out, and so are noughts where records are counted.
class Naive {
public:
    using Cells = QMap<QString, QMap<QString, double>>; //!< row, column

    Naive(storage::Store& store, const impact::Filter& filter, const QDate& today);

    [[nodiscard]] Cells of(const QString& code) const;

private:
    using Record = domain::Record;
    using Records = QList<Record>;
    using People = QSet<base::Id>;
    enum class Period { Asked, Ignored };

    [[nodiscard]] Records all(const QString& table) const { return m_records.value(table); }
    [[nodiscard]] std::optional<Record> find(const QString& table, const base::Id& id) const;

    [[nodiscard]] static bool counts(const Record& event);
    [[nodiscard]] static QDate dayOf(const Record& event);
    [[nodiscard]] bool passes(const Record& event, Period period = Period::Asked) const;
    [[nodiscard]] bool isInPeriod(const QDate& day) const;
    //! Events that pass, by day.
    [[nodiscard]] Records events(Period period = Period::Asked) const;
    //! The event of a record if it passes.
    [[nodiscard]] std::optional<Record> eventOf(const Record& record, Period period = Period::Asked) const;
    //! Participants of the events that pass.
    [[nodiscard]] Records participants(Period period = Period::Asked) const;
    [[nodiscard]] Records ofEvents(const QString& table) const;
    [[nodiscard]] QDate firstDay(const base::Id& person) const;
    [[nodiscard]] bool hasOwn(const Record& record, const QString& date, const base::Id& project,
                              const QString& topic) const;

    [[nodiscard]] std::optional<double> one(const QString& code) const;
    [[nodiscard]] std::optional<double> score(const Records& responses) const;
    [[nodiscard]] People leaders() const;
    [[nodiscard]] double newRegions() const;
    [[nodiscard]] double hours() const;
    [[nodiscard]] double children() const;

    [[nodiscard]] Cells months(bool onlyPeople) const;
    [[nodiscard]] Cells byRegion() const;
    [[nodiscard]] Cells firstEvents() const;
    [[nodiscard]] Cells cohorts() const;
    [[nodiscard]] Cells byTopic() const;
    [[nodiscard]] Cells topicsAsked() const;
    [[nodiscard]] Cells
    byWord(const std::function<QString(const Record& participant, const Record& event)>& word) const;
    [[nodiscard]] Cells byProject() const;
    [[nodiscard]] Cells funnel() const;
    [[nodiscard]] Cells answers(bool means) const;
    [[nodiscard]] Cells recommendationByMonth() const;
    [[nodiscard]] Cells speakers() const;
    [[nodiscard]] Cells practices() const;
    [[nodiscard]] Cells practicesKept() const;
    [[nodiscard]] Cells exchange() const;
    [[nodiscard]] Cells tracks() const;
    [[nodiscard]] Cells assessments() const;
    [[nodiscard]] Cells goals() const;

    QMap<QString, Records> m_records;
    QMap<QString, QHash<base::Id, Record>> m_byId;
    impact::Filter m_filter;
    QDate m_today;
};

//! The words of a key: a blank is «none».
[[nodiscard]] QString keyOr(const QString& key);

} // namespace rs::test
