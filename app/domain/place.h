// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rs::domain {

class Regions;

//! «г. Канск», «Канск г», «пос. Ветлужский», «город Тула» without the word for what kind of place it is.
[[nodiscard]] QString cityName(QStringView text);

//! Where a place is, taken out of one cell: «Красноярский край, г. Канск» or a whole postal address.
struct Place {
    QString region; //!< code; empty if the cell names none
    QString city;   //!< without «г.»; empty if the cell names none
};
[[nodiscard]] Place splitPlace(QStringView text, const Regions& regions);

} // namespace rs::domain
