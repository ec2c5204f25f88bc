// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rs::domain {
class Regions;
}

namespace rs::exchange {

//! Share (0 to 1) of the filled cells that may stand in the field; 1 where anything may, -1 for no filled cells.
[[nodiscard]] double shareFitting(const QStringList& cells, const QString& field, const domain::Regions& regions);

//! What stands over a column that no heading tells about.
enum class Heading { Missing, Unclear };

//! The field that cells without a telling heading fill; empty if they may be anything.
[[nodiscard]] QString fieldByContent(const QStringList& cells, Heading heading, const domain::Regions& regions);

//! Share of the filled cells that are more than one word.
[[nodiscard]] double shareOfSeveralWords(const QStringList& cells);

//! A cell that no heading looks like: an address, a number, a date, a person's name, a region.
[[nodiscard]] bool looksLikeData(const QString& cell, const domain::Regions& regions);

} // namespace rs::exchange
