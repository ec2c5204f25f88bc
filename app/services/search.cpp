// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search.h"

#include "domain/registry.h"
#include "storage/select.h"

namespace rs::services {

using base::Result;

namespace {

constexpr const char* searchedTables[] = {"person",  "event",   "organisation", "venue",
                                          "session", "speaker", "practice",     "topic"};

Result<std::vector<storage::RowNumber>> rowsOf(storage::Store& store, const domain::Query& query, qsizetype limit,
                                               const base::Progress& progress) {
    storage::Select select(store, query, {});
    // With the index the way goes to the hits; without it the walk ends at the first ones.
    if (storage::matchOf(query).isEmpty()) return select.first(limit);
    RS_ASSIGN(auto rows, select.all(progress));
    if (qsizetype(rows.size()) > limit) rows.resize(size_t(limit));
    return rows;
}

//! Sessions and speakers of different schools are often called alike.
Result<QString> schoolOf(storage::Store& store, const domain::Record& record) {
    if (!record.entity().parent || QLatin1String(record.entity().parent) != QLatin1String("event_id")) return QString();
    RS_ASSIGN(const auto school, store.find(domain::entity(u"event"), record.reference(u"event_id")));
    return school ? school->title() : QString();
}

} // namespace

Result<QList<SearchHit>> searchEverything(storage::Store& store, const QString& text, qsizetype limit,
                                          const base::Progress& progress) {
    QList<SearchHit> hits;
    if (text.trimmed().isEmpty()) return hits;
    for (const char* name : searchedTables) {
        const domain::Entity& entity = domain::entity(QLatin1String(name));
        domain::Query query;
        query.entity = &entity;
        query.text = text;
        RS_ASSIGN(const auto rows, rowsOf(store, query, limit, progress));
        RS_ASSIGN(storage::RecordReader reader, storage::RecordReader::byNumber(store.database(), entity));
        RS_ASSIGN(const QList<domain::Record> records, reader.all(rows));
        for (const domain::Record& record : records) {
            SearchHit hit{&entity, record.id(), record.title()};
            RS_ASSIGN(hit.school, schoolOf(store, record));
            hits << hit;
        }
    }
    return hits;
}

} // namespace rs::services
