// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sharedcandidates.h"

#include "domain/registry.h"
#include "storage/recordio.h"

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;

namespace {

const domain::Entity& candidates() { return domain::entity(u"duplicate_candidate"); }

domain::DuplicateReasons reasonsFrom(const QString& codes) {
    domain::DuplicateReasons all;
    using domain::DuplicateReason;
    for (const auto reason : {DuplicateReason::SameEmail, DuplicateReason::SamePhone, DuplicateReason::SameName,
                              DuplicateReason::SimilarName, DuplicateReason::SamePlace}) {
        if (codes.split(u' ').contains(reasonCodes(reason).value(0))) all |= reason;
    }
    return all;
}

Result<QList<Record>> candidatesWhere(storage::Store& store, QStringView condition) {
    RS_ASSIGN(auto reader, storage::RecordReader::byCondition(store.database(), candidates(), condition));
    return reader.all();
}

Id firstOf(const Record& record) { return base::idFromText(record.text(u"first_id")); }
Id secondOf(const Record& record) { return base::idFromText(record.text(u"second_id")); }

} // namespace

Result<QList<DuplicateCandidate>> sharedCandidates(storage::Store& store, const domain::Entity& entity,
                                                   const Id& parent) {
    RS_ASSIGN(const QList<Record> open, candidatesWhere(store, u"t.state = 'open' ORDER BY t.n"));
    QList<DuplicateCandidate> pairs;
    for (const Record& one : open) {
        if (one.text(u"table_name") != QLatin1String(entity.name)) continue;
        const Id first = firstOf(one), second = secondOf(one);
        RS_ASSIGN(const auto a, store.find(entity, first));
        RS_ASSIGN(const auto b, store.find(entity, second));
        if (!a || !b) continue;
        if (entity.parent && (a->reference(entity.parent) != parent || b->reference(entity.parent) != parent)) continue;
        pairs << DuplicateCandidate{duplicatePair(first, second), first, second, reasonsFrom(one.text(u"reasons"))};
    }
    return pairs;
}

Result<QSet<Id>> pairsSettledElsewhere(storage::Store& store) {
    RS_ASSIGN(const QList<Record> closed, candidatesWhere(store, u"t.state = 'dismissed'"));
    QSet<Id> pairs;
    for (const Record& one : closed) pairs << duplicatePair(firstOf(one), secondOf(one));
    return pairs;
}

Result<> settleCandidate(storage::Writer& writer, const Id& first, const Id& second, const QString& state) {
    RS_ASSIGN(const QList<Record> all, candidatesWhere(writer.store(), u"t.state IS NOT NULL"));
    const Id pair = duplicatePair(first, second);
    for (const Record& one : all) {
        if (duplicatePair(firstOf(one), secondOf(one)) != pair) continue;
        RS_TRY(writer.update(candidates(), one.id(), {{candidates().indexOf(u"state"), state}}));
    }
    return {};
}

} // namespace rs::services
