// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "storage/store.h"

namespace rs::services {

//! Letters as people paste them into their mail: greeting, what it is about, facts a line, who writes. Sentences about
//! what is not known are left out. `link` may be any; empty: the letter says how to do without. Error UnknownRecord.

//! Asks somebody to come: title, practical problem, when, where, how to register.
[[nodiscard]] base::Result<QString> invitationLetter(storage::Store& store, const base::Id& school, const QString& link,
                                                     base::Language language);

//! Thanks those who came and asks what they think: how many questions, how long it takes, where, until when.
[[nodiscard]] base::Result<QString> feedbackLetter(storage::Store& store, const base::Id& school, const QString& link,
                                                   base::Language language);

} // namespace rs::services
