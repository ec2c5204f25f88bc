// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/schoolsaround.h"

#include "sql/statement.h"

namespace rs::services {

using base::Result;
using domain::TimeSpan;
using sql::Statement;

namespace {

//! Days of the same name lie within this in any two zones of the world: UTC−12 to UTC+14, and the day itself.
constexpr qint64 zonesApart = 50 * 3600 * 1000LL;

TimeSpan inAnyZone(const TimeSpan& days) { return {days.start - zonesApart, days.end + zonesApart}; }

} // namespace

void SchoolsAround::expect(const TimeSpan& days) {
    if (!days.isKnown()) return;
    m_expected =
        m_expected.isKnown() ? TimeSpan{qMin(m_expected.start, days.start), qMax(m_expected.end, days.end)} : days;
}

Result<QList<OtherSchool>> SchoolsAround::near(const TimeSpan& days) {
    QList<OtherSchool> found;
    if (!days.isKnown()) return found;
    expect(days);
    if (m_read != m_expected) RS_TRY(read());
    for (const OtherSchool& one : std::as_const(m_schools)) {
        if (one.span.overlaps(inAnyZone(days))) found << one;
    }
    return found;
}

Result<> SchoolsAround::read() {
    RS_ASSIGN(Statement rows,
              Statement::prepare(m_store->database(),
                                 u"SELECT id, title, topic, city, region, link, zone, start, max(coalesce(\"end\", 0), "
                                 "start + 1) FROM event WHERE start < ?2 AND max(coalesce(\"end\", 0), start + 1) > ?1 "
                                 "AND coalesce(status, '') <> 'cancelled' ORDER BY start, n"));
    const TimeSpan wanted = inAnyZone(m_expected);
    rows.bind(1, wanted.start).bind(2, wanted.end);
    m_schools.clear();
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) break;
        m_schools << OtherSchool{rows.id(0),   rows.text(1), rows.text(2), rows.text(3),
                                 rows.text(4), rows.text(5), rows.text(6), {rows.integer(7), rows.integer(8)}};
    }
    m_read = m_expected;
    return {};
}

} // namespace rs::services
