// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rs::server {

//! The cells of a row for somebody who reads without e-mail addresses and phones of people: these fields are left out,
//! also where they stand in the journal of conflicts or among the texts that no field took.
[[nodiscard]] QByteArray maskedCells(int table, const QByteArray& cells);

} // namespace rs::server
