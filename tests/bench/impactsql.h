// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rs::bench {

//! What the Impact page shows of the year 2026, asked in plain SQL. One half has what needs the first participation of
//! everybody, so that it is looked for once.
[[nodiscard]] QByteArray firstImpactSql();
[[nodiscard]] QByteArray secondImpactSql();

} // namespace rs::bench
