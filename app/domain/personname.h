// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rs::domain {

//! A person's name in parts. `rest` is what stood in the cell and is no name («воспитатель», a second name in
//! brackets): nothing of the text is ever lost.
struct PersonName {
    QString family = {};
    QString given = {};
    QString patronymic = {}; //!< or the middle name or its initial
    QString rest = {};

    [[nodiscard]] bool operator==(const PersonName&) const = default;
};

//! Splits «Иванова Анна Петровна», «Анна Петровна Иванова», «А. П. Иванова», "John A. Doe", "Doe, John".
//! One word alone is a family name. ALL CAPITALS and all small letters become Proper Case.
[[nodiscard]] PersonName splitName(QStringView text);

//! «ИВАНОВА-ПЕТРОВА» and «иванова-петрова» as «Иванова-Петрова»; words of mixed case stay as they are.
[[nodiscard]] QString properCase(QStringView text);

//! What a single word looks like. Cyrillic and Latin letters alike.
[[nodiscard]] bool isKnownGivenName(QStringView word);
[[nodiscard]] bool looksLikePatronymic(QStringView word);
[[nodiscard]] bool looksLikeFamilyName(QStringView word);
//! «А.», «А», «А.П.»
[[nodiscard]] bool isInitials(QStringView word);

} // namespace rs::domain
