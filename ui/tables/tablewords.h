// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QString>

namespace rs::tables {

//! Whoever takes part in many schools stands in their rows many times: these are participations, not people.
enum class Whose { OfOneSchool, OfManySchools };

//! «148 человек», "2 venues": records of a table, counted.
[[nodiscard]] QString amountWords(const domain::Entity& entity, qint64 amount, Whose whose = Whose::OfOneSchool);

//! «148 человек · показано 96»; the second part only while something filters.
[[nodiscard]] QString countLine(const domain::Entity& entity, qint64 total, qint64 shown,
                                Whose whose = Whose::OfOneSchool);

//! Title of the page: Participants, Team...
[[nodiscard]] QString pageTitle(const domain::Entity& entity);

//! What belongs into the table, for an empty one.
[[nodiscard]] QString emptySentence(const domain::Entity& entity);
[[nodiscard]] QString emptyIcon(const domain::Entity& entity);

//! «Изменено: 3 человека» for the undo bar, by the code of the action.
[[nodiscard]] QString changeWords(const domain::Entity& entity, const QString& action, qint64 amount);

} // namespace rs::tables
