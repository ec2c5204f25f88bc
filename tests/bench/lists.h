// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rs::bench {

inline constexpr int listRows = 170000;

//! A list as somebody sends it: 170,000 people in 20 columns, the first row its headings.
[[nodiscard]] const std::vector<QStringList>& peopleList();

[[nodiscard]] bool writeCsv(const QString& path);
//! By bare libxlsxwriter; returns the seconds it took, the reference of our own export. Negative: failed.
[[nodiscard]] double writeXlsx(const QString& path, const std::vector<QStringList>& rows);

} // namespace rs::bench
