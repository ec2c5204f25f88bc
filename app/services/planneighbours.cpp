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

constexpr qint64 aYear = 366LL * 24 * 3600 * 1000;

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
          m_days(daysFrom(event.value(u"start"), event.value(u"end"), event.text(u"zone"))) {
        if (m_days.first.isValid()) m_start = m_days.first.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    }

    void lookForTitleAndTopic(const OtherSchool& other);
    void lookForLink(const OtherSchool& other);
    [[nodiscard]] bool isNear(const OtherSchool& other) const {
        return other.id != m_id && m_start && qAbs(other.span.start - *m_start) <= aYear;
    }
    //! Where all are that can be near; not known without a date.
    [[nodiscard]] domain::TimeSpan yearAround() const {
        return m_start ? domain::TimeSpan{*m_start - aYear, *m_start + aYear + 1} : domain::TimeSpan();
    }
    Result<> readSpeakers(storage::Store& store, const QList<Record>& speakers);
    [[nodiscard]] const Neighbours& found() const { return m_found; }

private:
    Id m_id;
    QString m_title, m_topic, m_region, m_link;
    SchoolDays m_days;
    std::optional<qint64> m_start; //!< nothing: no school is near one without a date
    Neighbours m_found;
};

SchoolDays daysOf(const OtherSchool& other) { return daysFrom(other.span.start, other.span.end, other.zone); }

void NeighbourSearch::lookForTitleAndTopic(const OtherSchool& other) {
    const QDate first = daysOf(other).first;
    if (first.year() == m_days.first.year() && base::fold(other.title) == m_title) {
        m_found.sameTitle = other.title;
        m_found.sameTitleId = other.id;
    }
    const bool isBefore = first < m_days.first && first > m_days.first.addMonths(-6);
    if (isBefore && !m_topic.isEmpty() && other.region == m_region && base::fold(other.topic) == m_topic) {
        m_found.sameTopic = other.title;
        m_found.sameTopicId = other.id;
    }
}

void NeighbourSearch::lookForLink(const OtherSchool& other) {
    if (m_link.isEmpty() || other.link.trimmed() != m_link || !daysOf(other).meets(m_days)) return;
    m_found.sameLink = other.title;
    m_found.sameLinkId = other.id;
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

Result<Neighbours> planNeighbours(storage::Store& store, const domain::SchoolFacts& facts, SchoolsAround& around) {
    NeighbourSearch search(facts.event);
    RS_ASSIGN(const QList<OtherSchool> schools, around.near(search.yearAround()));
    for (const OtherSchool& other : schools) {
        if (!search.isNear(other)) continue;
        search.lookForTitleAndTopic(other);
        search.lookForLink(other);
    }
    RS_TRY(search.readSpeakers(store, facts.speakers));
    return search.found();
}

domain::TimeSpan daysInTheWay(const domain::SchoolFacts& facts) {
    const auto start = domain::knownNumber(facts.event.value(u"start"));
    if (!start || facts.event.text(u"link").isEmpty()) return {};
    return {*start, std::max(*start + 1, facts.event.value(u"end").toLongLong())};
}

Result<Neighbours> neighboursInTheWay(const domain::SchoolFacts& facts, SchoolsAround& around) {
    NeighbourSearch search(facts.event);
    RS_ASSIGN(const QList<OtherSchool> schools, around.near(daysInTheWay(facts)));
    for (const OtherSchool& other : schools) {
        if (search.isNear(other)) search.lookForLink(other);
    }
    return search.found();
}

} // namespace rs::services
