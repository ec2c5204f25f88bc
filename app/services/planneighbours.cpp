// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/planneighbours.h"

#include "base/fold.h"
#include "domain/duedate.h"
#include "domain/registry.h"
#include "sql/statement.h"

#include <algorithm>

namespace rs::services {

using base::Id;
using base::Result;
using domain::Neighbours;
using domain::Record;
using sql::Statement;

namespace {

//! The days of a school in its zone; both invalid without a start.
struct SchoolDays {
    QDate first, last;

    [[nodiscard]] bool meets(const SchoolDays& other) const { return first <= other.last && other.first <= last; }
};

SchoolDays daysFrom(const QVariant& start, const QVariant& end, const QString& zoneName) {
    if (domain::isEmpty(start)) return {};
    const QTimeZone zone = domain::zoneNamed(zoneName);
    return {domain::dayOf(start.toLongLong(), zone),
            domain::dayOf(std::max(start.toLongLong(), end.toLongLong()), zone)};
}

//! Looks at every other school once.
class NeighbourSearch {
public:
    explicit NeighbourSearch(const Record& event)
        : m_id(event.id()),
          m_title(base::fold(event.text(u"title"))),
          m_topic(base::fold(event.text(u"topic"))),
          m_region(event.text(u"region")),
          m_link(event.text(u"link").trimmed()),
          m_days(daysFrom(event.value(u"start"), event.value(u"end"), event.text(u"zone"))) {}

    Result<> readSchools(storage::Store& store);
    Result<> readSpeakers(storage::Store& store, const QList<Record>& speakers);
    [[nodiscard]] const Neighbours& found() const { return m_found; }

private:
    void look(const Statement& row);

    Id m_id;
    QString m_title, m_topic, m_region, m_link;
    SchoolDays m_days;
    Neighbours m_found;
};

void NeighbourSearch::look(const Statement& row) {
    const Id id = row.id(0);
    if (id == m_id) return;
    const SchoolDays days = daysFrom(row.value(5), row.value(6), row.text(7));
    if (!days.first.isValid()) return;
    const QString title = row.text(1);
    if (days.first.year() == m_days.first.year() && base::fold(title) == m_title) {
        m_found.sameTitle = title;
        m_found.sameTitleId = id;
    }
    const bool isBefore = days.first < m_days.first && days.first > m_days.first.addMonths(-6);
    if (isBefore && !m_topic.isEmpty() && row.text(3) == m_region && base::fold(row.text(2)) == m_topic) {
        m_found.sameTopic = title;
        m_found.sameTopicId = id;
    }
    if (!m_link.isEmpty() && row.text(4).trimmed() == m_link && days.meets(m_days)) {
        m_found.sameLink = title;
        m_found.sameLinkId = id;
    }
}

Result<> NeighbourSearch::readSchools(storage::Store& store) {
    if (!m_days.first.isValid()) return {};
    constexpr qint64 aYear = 366LL * 24 * 3600 * 1000;
    const qint64 start = m_days.first.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    RS_ASSIGN(Statement rows,
              Statement::prepare(store.database(), u"SELECT id, title, topic, region, link, start, \"end\", zone FROM "
                                                   "event WHERE start BETWEEN ?1 AND ?2 AND coalesce(status, '') <> "
                                                   "'cancelled' ORDER BY start"));
    rows.bind(1, start - aYear).bind(2, start + aYear);
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return {};
        look(rows);
    }
}

Result<> NeighbourSearch::readSpeakers(storage::Store& store, const QList<Record>& speakers) {
    if (!m_days.first.isValid()) return {};
    RS_ASSIGN(Statement rows,
              Statement::prepare(store.database(),
                                 u"SELECT e.title, e.start, e.\"end\", e.zone FROM speaker s JOIN event e ON e.id = "
                                 "s.event_id WHERE s.person_id = ?1 AND s.event_id <> ?2 AND s.state IN ('invited', "
                                 "'accepted') AND coalesce(e.status, '') <> 'cancelled' ORDER BY e.start"));
    for (const Record& speaker : speakers) {
        const Id person = speaker.reference(u"person_id");
        if (person.isNull()) continue;
        rows.reset();
        rows.bind(1, person).bind(2, m_id);
        for (;;) {
            RS_ASSIGN(const bool more, rows.step());
            if (!more) break;
            const SchoolDays days = daysFrom(rows.value(1), rows.value(2), rows.text(3));
            if (days.first.isValid() && days.meets(m_days)) m_found.askedBy.insert(speaker.id(), rows.text(0));
        }
    }
    return {};
}

} // namespace

Result<Neighbours> planNeighbours(storage::Store& store, const domain::SchoolFacts& facts) {
    NeighbourSearch search(facts.event);
    RS_TRY(search.readSchools(store));
    RS_TRY(search.readSpeakers(store, facts.speakers));
    return search.found();
}

} // namespace rs::services
