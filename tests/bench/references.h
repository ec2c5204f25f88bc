// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rs::bench {

//! Seconds that `sqlite3 .import` takes for the list into a table with indexes on e-mail, phone and full name and a
//! full-text trigram index over names, e-mail, phone and organisation. Negative: no sqlite3 on this machine.
[[nodiscard]] double importWithSqlite(const QString& csv, const QString& scratch);

//! Seconds that libzip and expat take to walk through every cell of a workbook. Negative: failed.
[[nodiscard]] double walkWorkbook(const QString& path);

//! Seconds a program ran; negative if it failed.
[[nodiscard]] double runProgram(const QString& program, const QStringList& arguments, QByteArray* output = nullptr);

} // namespace rs::bench
