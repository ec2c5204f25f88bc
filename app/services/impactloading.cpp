// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/impactloading.h"

#include "domain/registry.h"
#include "storage/scopebook.h"

#include <algorithm>

namespace rs::services {

using base::Result;
using domain::ScopeName;
using storage::ScopeState;

namespace {

constexpr int namedAtMost = 3;

QString codeOf(const domain::Regions& regions, const base::Id& scope) {
    for (const domain::RegionInfo& region : regions.all()) {
        if (domain::regionScope(region.code).id == scope) return region.code;
    }
    return {};
}

Result<QString> nameOf(storage::Store& store, const ScopeName& scope) {
    if (scope.kind == ScopeName::Kind::Region) {
        RS_ASSIGN(const RegionCatalog regions, loadRegions(store));
        return codeOf(*regions, scope.id);
    }
    if (scope.kind == ScopeName::Kind::Common) return QString();
    RS_ASSIGN(const auto school, store.find(domain::entity(u"event"), scope.id));
    return school ? school->title() : QString();
}

//! Names of those that have one; many schools may not be known by more than their number.
QStringList namesOf(const QList<LoadingScope>& scopes, const IndicatorWords& words) {
    QStringList names;
    for (const LoadingScope& scope : scopes) {
        if (scope.kind == ScopeName::Kind::Common)
            names
                << Words::of(words.language()).text("impactloading", QT_TRANSLATE_NOOP("impactloading", "shared data"));
        else if (!scope.name.isEmpty())
            names << (scope.kind == ScopeName::Kind::Region ? words.region(scope.name) : scope.name);
    }
    return names.mid(0, namedAtMost);
}

} // namespace

Result<QList<LoadingScope>> loadingScopes(storage::Store& store) {
    RS_ASSIGN(const QList<ScopeState> states, storage::ScopeBook(store).all());
    QList<LoadingScope> scopes;
    for (const ScopeState& state : states) {
        if (state.phase != ScopeState::Phase::Loading) continue;
        RS_ASSIGN(const QString name, nameOf(store, state.name));
        scopes << LoadingScope{state.name.kind, name};
    }
    std::stable_sort(scopes.begin(), scopes.end(), [](const LoadingScope& one, const LoadingScope& other) {
        if (one.kind != other.kind) return one.kind < other.kind;
        if (one.name.isEmpty() != other.name.isEmpty()) return other.name.isEmpty();
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    return scopes;
}

QString loadingWords(const QList<LoadingScope>& scopes, const IndicatorWords& words) {
    if (scopes.isEmpty()) return {};
    const Words& all = Words::of(words.language());
    const QStringList names = namesOf(scopes, words);
    const int others = int(scopes.size() - names.size());
    if (names.isEmpty())
        return all.text("impactloading",
                        QT_TRANSLATE_N_NOOP("impactloading", "%n schools are still on their way to this laptop"),
                        others);
    const QString listed = names.join(QStringLiteral(", "));
    if (others == 0)
        return all.text("impactloading", QT_TRANSLATE_NOOP("impactloading", "Still on its way to this laptop: %1"))
            .arg(listed);
    return all
        .text("impactloading", QT_TRANSLATE_N_NOOP("impactloading", "Still on its way to this laptop: %1 and %n more"),
              others)
        .arg(listed);
}

} // namespace rs::services
