// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/waitinglists.h"

#include "domain/registry.h"
#include "sql/statement.h"

#include <algorithm>
#include <span>

namespace rs::services {

using base::Id;
using base::Result;
using domain::FieldValue;
using domain::Record;
using sql::Statement;
using storage::Store;

namespace {

//! Rows keep the order in which they came. The plus: those of one school are few, those of one status are not.
constexpr QStringView waitingSql = u"SELECT id FROM participant WHERE event_id = ?1 AND +status = 'waiting' "
                                   u"ORDER BY coalesce(offered_at, 0), registered_at IS NULL, registered_at, rowid";
//! As Audience::taken() counts them.
constexpr QStringView takenSql = u"SELECT count(*) FROM participant WHERE event_id = ?1 AND +status IN ('registered', "
                                 u"'confirmed', 'attended')";
//! Confirmed is an answer, and so is declined.
constexpr QStringView offersSql = u"SELECT id, offered_at FROM participant WHERE event_id = ?1 AND +status = "
                                  u"'registered' AND offered_at IS NOT NULL ORDER BY offered_at, rowid";

std::optional<qint64> numberIn(const Record& event, QAnyStringView field) {
    const QVariant value = event.value(field);
    return domain::isEmpty(value) ? std::optional<qint64>() : value.toLongLong();
}

Result<> readWaiting(Store& store, const Id& school, domain::WaitingLine& line) {
    RS_ASSIGN(Statement rows, Statement::prepare(store.database(), waitingSql));
    rows.bind(1, school);
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return {};
        line.waiting << rows.id(0);
    }
}

Result<> readOffers(Store& store, const Id& school, domain::WaitingLine& line) {
    RS_ASSIGN(Statement rows, Statement::prepare(store.database(), offersSql));
    rows.bind(1, school);
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return {};
        line.offers << domain::PlaceOffer{rows.id(0), rows.integer(1)};
    }
}

//! Who waits, and how many places there are for them.
Result<domain::WaitingLine> readLine(Store& store, const Record& event) {
    domain::WaitingLine line;
    RS_TRY(readWaiting(store, event.id(), line));
    const auto capacity = numberIn(event, u"capacity");
    if (line.waiting.isEmpty() || !capacity) return line;
    RS_ASSIGN(Statement taken, Statement::prepare(store.database(), takenSql));
    RS_TRY(taken.bind(1, event.id()).step());
    line.free = std::max<qint64>(0, *capacity - taken.integer(0));
    return line;
}

Result<> apply(storage::Writer& writer, const domain::LineMoves& moves, qint64 now) {
    const domain::Entity& entity = domain::entity(u"participant");
    const int status = entity.indexOf(u"status"), offered = entity.indexOf(u"offered_at");
    for (const Id& id : moves.lapsed)
        RS_TRY(writer.update(entity, id, {FieldValue{status, QStringLiteral("waiting")}}));
    for (const Id& id : moves.movedUp)
        RS_TRY(writer.update(entity, id, {FieldValue{status, QStringLiteral("registered")}, {offered, now}}));
    return {};
}

bool differ(const Record& before, const Record& after, std::span<const char* const> fields) {
    return std::any_of(fields.begin(), fields.end(), [&](const char* field) {
        return before.value(QLatin1String(field)) != after.value(QLatin1String(field));
    });
}

constexpr const char* ofPerson[] = {"status", "event_id"};
constexpr const char* ofSchool[] = {"waiting_list", "capacity", "status", "start"};

} // namespace

Result<domain::WaitingLine> waitingLineOf(Store& store, const Id& school) {
    RS_ASSIGN(const Record event, store.get(domain::entity(u"event"), school));
    RS_ASSIGN(domain::WaitingLine line, readLine(store, event));
    line.hours = numberIn(event, u"waiting_hours");
    RS_TRY(readOffers(store, school, line));
    return line;
}

Result<qint64> followWaitingLine(storage::Writer& writer, const Id& school, qint64 now) {
    RS_ASSIGN(const domain::WaitingLine line, waitingLineOf(writer.store(), school));
    const domain::LineMoves moves = domain::nextMoves(line, now);
    RS_TRY(apply(writer, moves, now));
    return moves.movedUp.size();
}

void WaitingLists::note(const Record* before, const Record* after) {
    static const domain::Entity& participant = domain::entity(u"participant");
    static const domain::Entity& school = domain::entity(u"event");
    const domain::Entity& entity = after ? after->entity() : before->entity();
    const bool isChange = before && after;
    if (&entity == &school) {
        if (isChange && differ(*before, *after, ofSchool)) m_schools << after->id();
    } else if (&entity == &participant && (!isChange || differ(*before, *after, ofPerson))) {
        for (const Record* one : {before, after}) {
            if (one) m_schools << one->reference(u"event_id");
        }
    }
}

Result<qint64> WaitingLists::moveUp(storage::Writer& writer, qint64 now) {
    qint64 moved = 0;
    for (const Id& school : std::as_const(m_schools)) {
        RS_ASSIGN(const auto event, writer.find(domain::entity(u"event"), school));
        if (!event || !domain::movesByItself(*event, now)) continue;
        RS_ASSIGN(const domain::WaitingLine line, readLine(writer.store(), *event));
        const domain::LineMoves moves = domain::nextMoves(line, now);
        RS_TRY(apply(writer, moves, now));
        moved += moves.movedUp.size();
    }
    m_schools.clear();
    return moved;
}

} // namespace rs::services
