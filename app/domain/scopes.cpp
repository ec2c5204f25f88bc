// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scopes.h"

#include "domain/registry.h"

#include <QHashFunctions>

namespace rs::domain {

namespace {

//! The field of a record that leads to its school: its own, or that of the person it was entered for.
base::Id schoolOf(const Record& record) {
    for (const char* field : {"event_id", "entered_for_id"}) {
        if (record.entity().field(field)) return record.reference(field);
    }
    return {};
}

} // namespace

size_t qHash(const ScopeName& name, size_t seed) { return qHashMulti(seed, int(name.kind), name.id); }

ScopeName regionScope(QStringView code) {
    return code.isEmpty() ? ScopeName{} : ScopeName{ScopeName::Kind::Region, base::builtInId(u"region", code)};
}

ScopeName schoolScope(const base::Id& event) {
    return event.isNull() ? ScopeName{} : ScopeName{ScopeName::Kind::School, event};
}

Home homeOf(const Record& record) {
    const Entity& entity = record.entity();
    if (entity.scope == Scope::Common) return {ScopeName{}};
    if (entity.key() == QLatin1String("event")) return {schoolScope(record.id())};
    if (const base::Id school = schoolOf(record); !school.isNull()) return {schoolScope(school)};
    if (entity.parent) {
        if (const base::Id parent = record.reference(entity.parent); !parent.isNull())
            return {std::nullopt, findEntity(QLatin1String(entity.field(entity.parent)->target)), parent};
    }
    return {entity.field("region") ? regionScope(record.text("region")) : ScopeName{}};
}

} // namespace rs::domain
