// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/schools.h"

#include "domain/registry.h"
#include "services/schoolfacts.h"
#include "services/storetitles.h"
#include "sql/statement.h"

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;

namespace {

Result<QHash<Id, qint64>> countParticipants(storage::Store& store) {
    RS_ASSIGN(
        sql::Statement rows,
        sql::Statement::prepare(store.database(), u"SELECT event_id, count(*) FROM participant GROUP BY event_id"));
    QHash<Id, qint64> counts;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return counts;
        counts.insert(rows.id(0), rows.integer(1));
    }
}

} // namespace

Result<QList<SchoolRow>> listSchools(storage::Store& store) {
    RS_ASSIGN(const auto counts, countParticipants(store));
    RS_ASSIGN(storage::RecordReader reader,
              storage::RecordReader::byCondition(store.database(), domain::entity(u"event"),
                                                 u"1 ORDER BY t.start IS NULL, t.start, t.title_key, t.n"));
    RS_ASSIGN(const QList<Record> events, reader.all());
    QList<SchoolRow> rows;
    for (const Record& event : events)
        rows << SchoolRow{event.id(),
                          event.text(u"title"),
                          event.text(u"kind"),
                          event.text(u"region"),
                          event.text(u"zone"),
                          event.text(u"status"),
                          domain::knownNumber(event.value(u"start")),
                          domain::knownNumber(event.value(u"end")),
                          counts.value(event.id())};
    return rows;
}

Result<QList<QTimeZone>> zonesOfEvents(storage::Store& store) {
    RS_ASSIGN(sql::Statement names,
              sql::Statement::prepare(store.database(), u"SELECT DISTINCT zone FROM event WHERE zone <> ''"));
    QList<QTimeZone> zones;
    for (;;) {
        RS_ASSIGN(const bool more, names.step());
        if (!more) return zones;
        const QTimeZone zone(names.text(0).toLatin1());
        if (zone.isValid()) zones << zone;
    }
}

Result<Id> findSchool(storage::Store& store, const QString& idOrTitle) {
    const domain::Entity& entity = domain::entity(u"event");
    const Id id = base::idFromText(idOrTitle);
    if (!id.isNull()) {
        RS_ASSIGN(const auto found, store.find(entity, id));
        if (found) return id;
    }
    return StoreTitles(store).find(entity, idOrTitle);
}

} // namespace rs::services
