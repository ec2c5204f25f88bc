// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/duplicates.h"

#include <QString>

namespace rs::review {

//! Why two cards look like one human, in words: «та же почта, то же имя».
[[nodiscard]] QString reasonWords(domain::DuplicateReasons reasons);

//! How sure that is, in words and never in percent.
[[nodiscard]] QString likenessWords(domain::DuplicateReasons reasons);

//! For the order of pairs: the surest first.
[[nodiscard]] int likeness(domain::DuplicateReasons reasons);

} // namespace rs::review
