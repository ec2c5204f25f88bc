// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QStringList>

namespace rs::verbs {

//! A call of a program: what every verb takes, wherever it stands, and the rest.
struct Call {
    QString place; //!< of the data; empty: not said
    base::Language language = base::Language::English;
    bool json = false;
    bool help = false;
    bool version = false;
    QStringList words; //!< the verb and what belongs to it alone
    QString problem;   //!< the option that was wrong
};

//! Takes --json, --help, --version, --language CODE and the option that names the place of the data ("--store") out of
//! the words before `--`. The language is the system's until something else is said.
[[nodiscard]] Call readCall(const QStringList& words, QLatin1String place);

} // namespace rs::verbs
