// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audience.h"

#include "domain/registry.h"
#include "services/idlist.h"
#include "sql/statement.h"

#include <algorithm>

namespace rs::services {

using base::Id;
using base::Result;
using sql::Statement;
using storage::Store;

namespace {

//! A consent is one record a person and purpose: it stands while it is given and not withdrawn.
constexpr const char16_t* countPeopleSql =
    u"SELECT coalesce(p.status, ''), c.id IS NOT NULL, c.given_at IS NOT NULL AND c.withdrawn_at IS NULL, count(*) "
    u"FROM participant p LEFT JOIN consent c ON c.person_id = p.person_id AND c.purpose = 'processing' "
    u"WHERE p.event_id = ?1 GROUP BY 1, 2, 3";

bool needsConsent(const QString& status) {
    static const QStringList codes{QStringLiteral("registered"), QStringLiteral("confirmed"),
                                   QStringLiteral("attended"), QStringLiteral("no_show"), QStringLiteral("waiting")};
    return codes.contains(status);
}

Result<> countPeople(Store& store, const Id& school, Audience& audience) {
    RS_ASSIGN(Statement rows, Statement::prepare(store.database(), countPeopleSql));
    rows.bind(1, school);
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return {};
        const QString status = rows.text(0);
        const qint64 people = rows.integer(3);
        audience.byStatus[status] += people;
        if (!needsConsent(status) || !rows.integer(1)) continue;
        (rows.integer(2) ? audience.consented : audience.refused) += people;
    }
}

} // namespace

qint64 Audience::listed() const {
    qint64 all = 0;
    for (const qint64 people : byStatus) all += people;
    return all;
}

std::optional<qint64> Audience::freePlaces() const {
    if (!capacity) return {};
    return std::max<qint64>(0, *capacity - taken());
}

Result<Audience> audience(Store& store, const Id& school) {
    RS_ASSIGN(const domain::Record event, store.get(domain::entity(u"event"), school));
    return audienceOf(store, event);
}

Result<Audience> audienceOf(Store& store, const domain::Record& event) {
    Audience result;
    result.capacity = domain::knownNumber(event.value(u"capacity"));
    if (const Id venue = event.reference(u"venue_id"); !venue.isNull()) {
        RS_ASSIGN(const auto place, store.find(domain::entity(u"venue"), venue));
        if (place) result.roomPlaces = domain::knownNumber(place->value(u"capacity"));
    }
    RS_TRY(countPeople(store, event.id(), result));
    return result;
}

Result<QHash<Id, Audience>> audiencesByStatus(Store& store, const QList<Id>& schools) {
    const QString sql = QStringLiteral("SELECT event_id, coalesce(status, ''), count(*) FROM participant WHERE "
                                       "event_id IN (%1) GROUP BY 1, 2");
    RS_ASSIGN(Statement rows, Statement::prepare(store.database(), sql.arg(idList(schools))));
    QHash<Id, Audience> all;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return all;
        all[rows.id(0)].byStatus.insert(rows.text(1), rows.integer(2));
    }
}

RegistrationWindow registrationWindow(const domain::Record& event, qint64 now) {
    const auto opens = domain::knownNumber(event.value(u"registration_opens"));
    const auto closes = domain::knownNumber(event.value(u"registration_closes"));
    const auto start = domain::knownNumber(event.value(u"start"));
    if (!opens && !closes) return RegistrationWindow::NotSet;
    if (opens && closes && *closes <= *opens) return RegistrationWindow::Reversed;
    if (closes && start && *closes > *start) return RegistrationWindow::ClosesLate;
    if (closes && *closes <= now) return RegistrationWindow::Closed;
    return opens && *opens > now ? RegistrationWindow::Ahead : RegistrationWindow::Open;
}

} // namespace rs::services
