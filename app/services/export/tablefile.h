// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

namespace rs::services {

//! Numbers of a chart as a file takes them: words in the first column, numbers with a decimal point in all others.
struct PlainTable {
    QString name; //!< of the sheet
    QStringList headings;
    QList<QStringList> rows;
};

//! Writes it in the format of the name's end (csv, xlsx, ods, json); what looks like a formula is made harmless. The
//! file appears whole or not at all. Its bytes. Errors: EndingUnknown, FileCannotWrite, DiskFull.
[[nodiscard]] base::Result<qint64> writeTable(const QString& path, const PlainTable& table);

//! The same for a file that is made already: a picture. Errors: FileCannotWrite, DiskFull.
[[nodiscard]] base::Result<qint64> writeBytes(const QString& path, const QByteArray& bytes);

} // namespace rs::services
