// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <optional>

namespace rs::domain {

//! The name of a scope: the unit of permission, of order and of cursor in which records travel. Every record lives in
//! exactly one (protocol chapter 2.1).
struct ScopeName {
    enum class Kind {
        Common, //!< reference data and what the whole network shares; there is one, its id is null
        Region, //!< id: builtInId("region", code)
        School, //!< id: that of the event
    };
    Kind kind = Kind::Common;
    base::Id id = {};

    [[nodiscard]] bool operator==(const ScopeName&) const = default;
};

[[nodiscard]] size_t qHash(const ScopeName& name, size_t seed = 0);
[[nodiscard]] ScopeName regionScope(QStringView code);
[[nodiscard]] ScopeName schoolScope(const base::Id& event);

//! Where a record belongs: in a scope its own values name, or in that of the record it hangs on.
struct Home {
    std::optional<ScopeName> scope; //!< set, or else
    const Entity* parent = nullptr; //!< the record to ask,
    base::Id parentId = {};         //!< by this id
};

//! The rule, by the values of the record alone. A school opens its own scope; what hangs on a school goes with it;
//! people and their consents go with the school they were first entered for; venues, organisations and what hangs on
//! them with their region; all that names neither is common.
[[nodiscard]] Home homeOf(const Record& record);

} // namespace rs::domain
