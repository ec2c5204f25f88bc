// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recordrules.h"

#include "base/clock.h"
#include "domain/registry.h"
#include "services/regioncatalog.h"

namespace rs::services {

using base::ErrorCode;
using base::Result;
using domain::Field;
using domain::Record;

namespace {

struct Default {
    const char* table;
    const char* field;
    const char* value;
};

constexpr Default defaults[] = {
    {"participant", "status", "registered"},
    {"event", "kind", "school"},
    {"event", "status", "draft"},
    {"speaker", "state", "idea"},
    {"task", "state", "open"},
    {"application", "state", "submitted"},
};

constexpr const char* neverNegative[] = {"capacity", "minutes", "people", "price",
                                         "planned",  "actual",  "amount", "hours"};

Result<> checkOrder(const Record& record, QAnyStringView from, QAnyStringView to) {
    const domain::Entity& entity = record.entity();
    if (entity.indexOf(from) < 0 || entity.indexOf(to) < 0) return {};
    const QVariant start = record.value(from), end = record.value(to);
    if (domain::isEmpty(start) || domain::isEmpty(end)) return {};
    const bool days = start.typeId() == QMetaType::QString;
    if (days ? start.toString() <= end.toString() : start.toLongLong() <= end.toLongLong()) return {};
    return base::fail(ErrorCode::ValueInvalid, {to.toString(), end.toString()});
}

} // namespace

void fillDefaults(Record& record) {
    for (const Default& one : defaults) {
        const QLatin1String field(one.field);
        if (record.entity().key() == QLatin1String(one.table) && domain::isEmpty(record.value(field)))
            record.set(field, QString::fromLatin1(one.value));
    }
    const QLatin1String table = record.entity().key();
    if (table == QLatin1String("event") && record.text(u"zone").isEmpty()) {
        if (const domain::RegionInfo* region = builtInRegions()->byCode(record.text(u"region")))
            record.set(u"zone", QString::fromLatin1(region->zone));
    }
    if (table == QLatin1String("response") && record.value(u"at").isNull()) record.set(u"at", base::nowMilliseconds());
}

Result<> checkRequired(const Record& record) {
    for (const Field& field : record.entity().fields) {
        if (field.is(domain::Trait::Required) && domain::isEmpty(record.value(field.key())))
            return base::fail(ErrorCode::ValueMissing, {field.key()});
    }
    return {};
}

Result<> checkSense(const Record& record) {
    RS_TRY(checkOrder(record, u"start", u"end"));
    RS_TRY(checkOrder(record, u"opens", u"closes"));
    RS_TRY(checkOrder(record, u"registration_opens", u"registration_closes"));
    for (const char* name : neverNegative) {
        const QLatin1String field(name);
        if (record.entity().indexOf(field) >= 0 && record.value(field).toDouble() < 0)
            return base::fail(ErrorCode::ValueInvalid, {field, record.text(field)});
    }
    if (record.entity().key() != QLatin1String("response")) return {};
    const QVariant recommendation = record.value(u"recommendation");
    if (recommendation.isNull() || (recommendation.toInt() >= 0 && recommendation.toInt() <= 10)) return {};
    return base::fail(ErrorCode::ValueInvalid, {QStringLiteral("recommendation"), recommendation.toString()});
}

Result<> checkChangeable(const Field& field, const QVariant& before, const QVariant& after) {
    const bool same = before == after || (domain::isEmpty(before) && domain::isEmpty(after));
    if (same) return {};
    const bool settled = field.merge == domain::MergeRule::Once && !domain::isEmpty(before);
    if (!settled && field.merge != domain::MergeRule::Immutable) return {};
    return base::fail(ErrorCode::ValueReadOnly, {field.key()});
}

base::Id fixedId(const Record& record) {
    const QLatin1String table = record.entity().key();
    if (table == QLatin1String("attendance"))
        return base::linkId(u"attendance", record.reference(u"session_id"), record.reference(u"participant_id"));
    if (table == QLatin1String("consent"))
        return base::linkId(u"consent", record.reference(u"person_id"),
                            base::builtInId(u"purpose", record.text(u"purpose")));
    if (table == QLatin1String("region")) return base::builtInId(u"region", record.text(u"code"));
    return {};
}

} // namespace rs::services
