// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/homeboard.h"

#include "domain/registry.h"
#include "services/idlist.h"
#include "services/recordswhere.h"

#include <algorithm>

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;

namespace {

constexpr qint64 weekLength = 7LL * 24 * 3600 * 1000;
//! A school without an end is over a day after it began.
constexpr const char16_t* endOfSchool = u"coalesce(t.\"end\", t.start + 86400000)";

//! What the board shows and counts.
constexpr const char16_t* notCancelled = u"coalesce(t.status, '') <> 'cancelled'";

//! Their ids, in order.
Result<QList<Id>> chosenSchools(storage::Store& store, const HomeWish& wish) {
    const QString query = QStringLiteral("SELECT t.id FROM event t WHERE %2 ORDER "
                                         "BY CASE WHEN t.start IS NULL THEN 1 WHEN %1 >= ?1 THEN 0 ELSE 2 END, CASE "
                                         "WHEN %1 >= ?1 THEN t.start ELSE -t.start END, t.title_key, t.n LIMIT ?2")
                              .arg(QString::fromUtf16(endOfSchool), QString::fromUtf16(notCancelled));
    RS_ASSIGN(sql::Statement rows, sql::Statement::prepare(store.database(), query));
    rows.bind(1, wish.now).bind(2, qint64(wish.schools));
    QList<Id> ids;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return ids;
        ids << rows.id(0);
    }
}

Result<QList<RecentChange>> recentChanges(storage::Store& store, int most) {
    RS_ASSIGN(sql::Statement rows,
              sql::Statement::prepare(store.database(), u"SELECT at, action, author, records FROM change_set WHERE "
                                                        u"records > 0 ORDER BY n DESC LIMIT ?1"));
    rows.bind(1, qint64(most));
    QList<RecentChange> changes;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return changes;
        changes << RecentChange{rows.integer(0), rows.text(1), rows.text(2), rows.integer(3)};
    }
}

Result<> countSignUps(storage::Store& store, qint64 now, HomeBoard& board) {
    QList<Id> ids;
    for (const HomeSchool& school : board.schools) {
        const QVariant start = school.event.value(u"start");
        if (domain::isEmpty(start) || start.toLongLong() < now) continue;
        ids << school.event.id();
    }
    const QString query = QStringLiteral("SELECT coalesce(sum(registered_at >= ?1), 0), "
                                         "coalesce(sum(status = 'waiting'), 0) FROM participant WHERE event_id IN (%1)")
                              .arg(idList(ids));
    RS_ASSIGN(sql::Statement rows, sql::Statement::prepare(store.database(), query));
    rows.bind(1, now - weekLength);
    RS_TRY(rows.step());
    board.signedUpThisWeek = rows.integer(0);
    board.waiting = rows.integer(1);
    return {};
}

} // namespace

Result<QList<HomeSchool>> homeSchools(storage::Store& store, const HomeWish& wish) {
    RS_ASSIGN(const QList<Id> ids, chosenSchools(store, wish));
    RS_ASSIGN(const QList<Record> events, recordsWhere(store, u"event", QLatin1String("id"), ids));
    QHash<Id, Record> byId;
    for (const Record& event : events) byId.insert(event.id(), event);
    RS_ASSIGN(const QList<SchoolProgress> progress, progressOf(store, ids, wish.now));
    QList<HomeSchool> schools;
    for (const SchoolProgress& one : progress) schools << HomeSchool{byId.value(one.id), one};
    return schools;
}

Result<HomeBoard> homeBoard(storage::Store& store, const HomeWish& wish) {
    HomeBoard board;
    RS_ASSIGN(board.schools, homeSchools(store, wish));
    RS_ASSIGN(const QVariant all,
              store.database().scalar(
                  QStringLiteral("SELECT count(*) FROM event t WHERE %1").arg(QString::fromUtf16(notCancelled))));
    board.allSchools = all.toLongLong();
    board.me = wish.me;
    QList<Id> ids;
    for (const HomeSchool& school : std::as_const(board.schools)) ids << school.event.id();
    RS_ASSIGN(board.teams, teamPeople(store, ids));
    // Whoever was chosen stays so, though their schools are not on the board.
    const auto chosen = [&](const TeamPerson& one) { return isMe(wish.me, one); };
    if (wish.me.isChosen && std::none_of(board.teams.cbegin(), board.teams.cend(), chosen))
        board.teams << TeamPerson{wish.me.person, wish.me.name};
    RS_ASSIGN(board.tasks, taskBoard(store, wish.me, wish.now));
    RS_ASSIGN(board.recent, recentChanges(store, wish.recent));
    RS_TRY(countSignUps(store, wish.now, board));
    return board;
}

} // namespace rs::services
