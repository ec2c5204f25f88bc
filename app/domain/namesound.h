// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>

namespace rs::domain {

//! The letters of a name, folded (case, ё and е, diacritics), one byte a letter where it is Cyrillic or Latin:
//! small enough to keep for a million people. Blanks, hyphens and dots are left out.
[[nodiscard]] std::string lettersOf(QStringView name);

//! The same name as it sounds in either script: «Щукина» and "Shchukina", «Юлия» and "Julia" give one text.
[[nodiscard]] std::string soundOf(std::string_view letters);

} // namespace rs::domain
