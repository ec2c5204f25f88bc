// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rs::bench {

//! Seconds that SQLite takes to insert the rows of a loaded store, with their bookkeeping, full text and indexes, into
//! a new one at `scratch` by prepared statements, `rowsAtOnce` a transaction; the better of two ways: indexes kept
//! from the start, indexes made at the end. Reading the rows from `loaded` is not counted.
[[nodiscard]] double loadBare(const QString& loaded, const QString& scratch, int rowsAtOnce);

//! Seconds that curl takes to fetch the recorded pages of `folder` over HTTPS, by one connection; `bytes`: how much
//! came, headers and bodies.
struct Download {
    double seconds = 0;
    qint64 bytes = 0;
};
[[nodiscard]] Download downloadBare(const QString& folder, int pages, const QStringList& curlOptions);

} // namespace rs::bench
