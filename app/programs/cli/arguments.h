// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/cli/verb.h"

namespace rs::cli {

//! Takes the words behind a verb apart. Errors: BadArgument (an option the verb does not have, one without its
//! value).
[[nodiscard]] base::Result<Arguments> readArguments(const QStringList& words, const Verb& verb);

//! The verb that the words begin with, the longer one first; nullptr if there is none. `used` is the number of
//! words it has.
[[nodiscard]] const Verb* findVerb(const QList<const Verb*>& verbs, const QStringList& words, qsizetype& used);

} // namespace rs::cli
