// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/registry.h"

namespace rs::test {

//! A record of a table with these values and an id of its own.
inline domain::Record recordWith(QAnyStringView table, const QList<std::pair<QString, QVariant>>& values) {
    domain::Record one(domain::entity(table), base::newId());
    for (const auto& [field, value] : values) one.set(field, value);
    return one;
}

} // namespace rs::test
