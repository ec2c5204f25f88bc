// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/similarpeople.h"

#include "base/fold.h"
#include "domain/registry.h"
#include "storage/recordio.h"

#include <QSet>

namespace rs::services {

using base::Id;
using base::Result;
using domain::DuplicateReason;
using domain::PersonPrint;
using domain::Record;

namespace {

constexpr int mostLookedAt = 200;
constexpr qsizetype mostFound = 20;

struct Lookup {
    const char* condition;
    QString from, to;
};

Result<QList<Record>> lookUp(storage::Store& store, const domain::Entity& entity, const Lookup& lookup) {
    if (lookup.from.isEmpty()) return QList<Record>();
    RS_ASSIGN(storage::RecordReader reader,
              storage::RecordReader::byCondition(
                  store.database(), entity,
                  QStringLiteral("%1 LIMIT %2").arg(QLatin1String(lookup.condition)).arg(mostLookedAt)));
    reader.statement().bind(1, QStringView(lookup.from));
    if (!lookup.to.isEmpty()) reader.statement().bind(2, QStringView(lookup.to));
    return reader.all();
}

//! The rule of findPairs() for two cards.
bool isWorthALook(const PersonPrint& a, const PersonPrint& b) {
    if (isDuplicate(a, b)) return true;
    const domain::DuplicateReasons reasons = reasonsBetween(a, b);
    return reasons.testFlag(DuplicateReason::SamePlace) && reasons.testFlag(DuplicateReason::SimilarName);
}

} // namespace

domain::PersonKeys keysOf(const Record& person) {
    return {person.text(u"family_name"), person.text(u"given_name"),  person.text(u"patronymic"),
            person.text(u"email"),       person.text(u"phone"),       person.text(u"region"),
            person.text(u"city"),        person.text(u"organisation")};
}

Result<QList<SimilarPerson>> similarTo(storage::Store& store, const Record& person) {
    const PersonPrint print = PersonPrint::of(keysOf(person));
    const QString family = base::fold(person.text(u"family_name"));
    const Lookup lookups[] = {{"t.email = ?1", person.text(u"email"), {}},
                              {"t.phone = ?1", person.text(u"phone"), {}},
                              {"t.name_key >= ?1 AND t.name_key < ?2", family, family + u'!'}};
    RS_ASSIGN(const QSet<Id> different, dismissedPairs(store));
    QList<SimilarPerson> found;
    QSet<Id> seen{person.id()};
    for (const Lookup& lookup : lookups) {
        RS_ASSIGN(const QList<Record> others, lookUp(store, person.entity(), lookup));
        for (const Record& other : others) {
            if (seen.contains(other.id()) || found.size() >= mostFound) continue;
            seen << other.id();
            const PersonPrint otherPrint = PersonPrint::of(keysOf(other));
            const Id pair = duplicatePair(person.id(), other.id());
            if (different.contains(pair) || !isWorthALook(print, otherPrint)) continue;
            const bool isOlder = base::toBytes(person.id()) < base::toBytes(other.id());
            found << SimilarPerson{{pair, isOlder ? person.id() : other.id(), isOlder ? other.id() : person.id(),
                                    reasonsBetween(print, otherPrint)},
                                   other.id(),
                                   other.title()};
        }
    }
    return found;
}

} // namespace rs::services
