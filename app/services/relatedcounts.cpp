// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/relatedcounts.h"

#include "services/idlist.h"
#include "sql/statement.h"

namespace rs::services {

namespace {

constexpr qint64 dayMilliseconds = 24LL * 60 * 60 * 1000;

//! %1 = the ids asked for, %2 = now in milliseconds.
QString queryOf(Relation relation) {
    const QString tasks = QStringLiteral("SELECT t.owner_id, count(*) FROM task t JOIN event e ON e.id = t.event_id "
                                         "WHERE t.owner_id IN (%1) AND t.state = 'open'");
    const QString due = QStringLiteral("e.start + t.due_days * %1").arg(dayMilliseconds);
    switch (relation) {
    case Relation::RolesOfPerson:
        return QStringLiteral("SELECT person_id, count(*) FROM (SELECT person_id FROM participant WHERE person_id IN "
                              "(%1) UNION ALL SELECT person_id FROM speaker WHERE person_id IN (%1) UNION ALL SELECT "
                              "person_id FROM team_member WHERE person_id IN (%1)) GROUP BY 1");
    case Relation::RoomsOfVenue:
        return QStringLiteral("SELECT venue_id, count(*) FROM room WHERE venue_id IN (%1) GROUP BY 1");
    case Relation::OpenTasksOfMember:
        return tasks + QStringLiteral(" GROUP BY 1");
    case Relation::LateTasksOfMember:
        return tasks + QStringLiteral(" AND ") + due + QStringLiteral(" < %2 GROUP BY 1");
    case Relation::TasksOfMemberThisWeek:
        return tasks + QStringLiteral(" AND ") + due + QStringLiteral(" BETWEEN %2 AND %2 + ") +
               QString::number(7 * dayMilliseconds) + QStringLiteral(" GROUP BY 1");
    case Relation::ParticipantsOfSchool:
        return QStringLiteral("SELECT event_id, count(*) FROM participant WHERE event_id IN (%1) GROUP BY 1");
    case Relation::EarlierSchoolsOfSpeaker:
        return QStringLiteral("SELECT s.id, count(DISTINCT o.event_id) FROM speaker s JOIN speaker o ON o.person_id = "
                              "s.person_id AND o.event_id <> s.event_id WHERE s.id IN (%1) GROUP BY 1");
    case Relation::PeopleOfOrganisation:
        return QStringLiteral("SELECT o.id, count(*) FROM organisation o JOIN person p ON p.organisation_key = "
                              "o.name_key WHERE o.id IN (%1) GROUP BY 1");
    case Relation::SchoolsOfOrganisation:
        return QStringLiteral("SELECT organisation_id, count(*) FROM event WHERE organisation_id IN (%1) GROUP BY 1");
    }
    return {};
}

} // namespace

base::Result<QHash<base::Id, qint64>> relatedCounts(storage::Store& store, Relation relation,
                                                    const QList<base::Id>& ids, qint64 now) {
    if (ids.isEmpty()) return QHash<base::Id, qint64>();
    QString query = queryOf(relation);
    query.replace(QStringLiteral("%1"), idList(ids)).replace(QStringLiteral("%2"), QString::number(now));
    RS_ASSIGN(sql::Statement statement, sql::Statement::prepare(store.database(), query));
    QHash<base::Id, qint64> counts;
    for (;;) {
        RS_ASSIGN(const bool more, statement.step());
        if (!more) return counts;
        counts.insert(statement.id(0), statement.integer(1));
    }
}

} // namespace rs::services
