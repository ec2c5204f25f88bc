// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QList>
#include <QStringList>

namespace rs::services {

//! The ids as literals for «IN (...)». A statement has room for some 25,000 of them.
[[nodiscard]] inline QString idList(const QList<base::Id>& ids) {
    QStringList literals;
    literals.reserve(ids.size());
    for (const base::Id& id : ids) literals << QStringLiteral("x'%1'").arg(QLatin1String(base::toBytes(id).toHex()));
    return literals.join(u',');
}

} // namespace rs::services
