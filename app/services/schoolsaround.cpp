// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/schoolsaround.h"

namespace rs::services {

using base::Id;
using base::Result;
using sql::Statement;

Result<const QList<OtherSchool>*> SchoolsAround::schools() {
    if (m_schools) return &*m_schools;
    RS_ASSIGN(Statement rows, Statement::prepare(m_store->database(),
                                                 u"SELECT id, title, topic, city, region, link, zone, start, \"end\" "
                                                 "FROM event WHERE start IS NOT NULL AND coalesce(status, '') <> "
                                                 "'cancelled' ORDER BY start, n"));
    QList<OtherSchool> found;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) break;
        found << OtherSchool{rows.id(0),   rows.text(1), rows.text(2),    rows.text(3), rows.text(4),
                             rows.text(5), rows.text(6), rows.integer(7), std::nullopt};
        if (!rows.isNull(8)) found.last().end = rows.integer(8);
    }
    m_schools = std::move(found);
    return &*m_schools;
}

Result<QList<OtherSession>> SchoolsAround::sessionsOf(const Id& school) {
    const auto known = m_sessions.constFind(school);
    if (known != m_sessions.cend()) return *known;
    if (!m_sessionRows) {
        RS_ASSIGN(m_sessionRows,
                  Statement::prepare(m_store->database(), u"SELECT start, \"end\", room_id, speaker_ids FROM session "
                                                          "WHERE event_id = ?1 AND start IS NOT NULL AND \"end\" > "
                                                          "start"));
    }
    m_sessionRows->reset();
    m_sessionRows->bind(1, school);
    QList<OtherSession> sessions;
    for (;;) {
        RS_ASSIGN(const bool more, m_sessionRows->step());
        if (!more) break;
        sessions << OtherSession{
            {m_sessionRows->integer(0), m_sessionRows->integer(1)}, m_sessionRows->id(2), m_sessionRows->text(3)};
    }
    m_sessionRows->reset();
    m_sessions.insert(school, sessions);
    return sessions;
}

} // namespace rs::services
