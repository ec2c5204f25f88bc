// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/schools.h"

#include "domain/registry.h"
#include "services/storetitles.h"

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

std::optional<qint64> instantOf(const Record& record, QAnyStringView field) {
    const QVariant value = record.value(field);
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

Result<QList<Record>> childrenOf(storage::Store& store, QAnyStringView table, const Id& school) {
    RS_ASSIGN(storage::RecordReader reader, storage::RecordReader::byCondition(store.database(), domain::entity(table),
                                                                               u"t.event_id = ?1 ORDER BY t.n"));
    reader.statement().bind(1, school);
    return reader.all();
}

Result<qint64> countChildren(storage::Store& store, QAnyStringView table, const Id& school) {
    RS_ASSIGN(sql::Statement rows,
              sql::Statement::prepare(
                  store.database(),
                  QStringLiteral("SELECT count(*) FROM %1 WHERE event_id = ?1").arg(domain::entity(table).key())));
    rows.bind(1, school);
    RS_TRY(rows.step());
    return rows.integer(0);
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
                          instantOf(event, u"start"),
                          instantOf(event, u"end"),
                          counts.value(event.id())};
    return rows;
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

Result<SchoolReport> schoolReport(storage::Store& store, const Id& school, qint64 now) {
    domain::SchoolFacts facts;
    RS_ASSIGN(facts.event, store.get(domain::entity(u"event"), school));
    const QTimeZone zone(facts.event.text(u"zone").toLatin1());
    facts.now = now;
    facts.today = QDateTime::fromMSecsSinceEpoch(now, zone.isValid() ? zone : QTimeZone::utc()).date();
    RS_ASSIGN(facts.team, childrenOf(store, u"team_member", school));
    RS_ASSIGN(facts.tasks, childrenOf(store, u"task", school));
    RS_ASSIGN(facts.speakers, childrenOf(store, u"speaker", school));
    RS_ASSIGN(facts.sessions, childrenOf(store, u"session", school));
    RS_ASSIGN(facts.questionnaires, countChildren(store, u"questionnaire", school));
    RS_ASSIGN(facts.responses, countChildren(store, u"response", school));
    RS_ASSIGN(Programme programme, loadProgramme(store, school));

    SchoolReport report{facts.event, {}, domain::findConflicts(programme.facts), std::move(programme)};
    facts.conflicts = std::count_if(report.conflicts.cbegin(), report.conflicts.cend(), [](const auto& conflict) {
        return domain::severityOf(conflict.kind) == domain::Severity::Problem;
    });
    report.steps = domain::readiness(facts);
    return report;
}

} // namespace rs::services
