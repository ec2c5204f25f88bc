// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

namespace rs::exchange {

//! What stands between the cells, and what of the file's start is not a row.
struct CsvDialect {
    char separator = ',';
    qsizetype skipBytes = 0; //!< a first line "sep=;"
    int skipLines = 0;
};

//! Guesses from the first rows: the separator that cuts them into the same number of cells, quotes respected.
[[nodiscard]] CsvDialect guessDialect(QByteArrayView sample, bool whole);

//! The separator somebody asked for: one ASCII character, "tab" or "\t". Errors: BadArgument.
[[nodiscard]] base::Result<char> separatorNamed(const QString& name);

} // namespace rs::exchange
