// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scopes.h"
#include "services/indicatorwords.h"

namespace rs::storage {
class Store;
}

namespace rs::services {

//! A part of the data that one may see and that is not whole on this laptop yet.
struct LoadingScope {
    domain::ScopeName::Kind kind = domain::ScopeName::Kind::Common;
    QString name = {}; //!< of a region its code, of a school its title; empty: not known yet

    [[nodiscard]] bool operator==(const LoadingScope&) const = default;
};

//! What all share first, then regions, then schools, each by name; those without a name last.
[[nodiscard]] base::Result<QList<LoadingScope>> loadingScopes(storage::Store& store);
//! «Ещё загружаются: Красноярский край, «Чтение со смыслом», Ачинск и ещё 4»; empty where nothing is on its way.
[[nodiscard]] QString loadingWords(const QList<LoadingScope>& scopes, const IndicatorWords& words);

} // namespace rs::services
