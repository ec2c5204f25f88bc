// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <QStringList>

namespace rs::storage {

//! SQL over the row t with its parameters in order of their question marks.
struct Fragment {
    QString sql;
    QVariantList parameters;
};

enum class WithText { Yes, No };

//! What a query's rows must satisfy, joined by AND; empty if it asks for nothing. The quick search can be left out
//! where the full-text index answers it.
[[nodiscard]] Fragment whereOf(const domain::Query& query, WithText withText = WithText::Yes);

//! A full-text expression that every row of the query satisfies (and some others may): the rare path to its rows.
//! Empty if no word is long enough for the index or the table has none.
[[nodiscard]] QString matchOf(const domain::Query& query);

//! Does matchOf() answer the whole quick search, or must short words still be looked for in the rows?
[[nodiscard]] bool matchIsExact(const domain::Query& query);

//! The words of a quick search: folded, a run of digits and phone punctuation as its digits.
[[nodiscard]] QStringList searchWords(const QString& text);

//! SQL that sorts and filters compare for a field: folded text, the number, or the title of a referenced record.
[[nodiscard]] QString comparedExpression(const domain::Entity& entity, const domain::Field& field);

} // namespace rs::storage
