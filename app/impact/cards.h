// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "impact/table.h"

namespace rs::impact {

//! The numbers above the charts. The codes of their indicators are the comments; each is a table of one cell, too.
struct Cards {
    Value schools;        //!< schools
    Value events;         //!< events: of every kind, schools among them
    Value leaders;        //!< leaders
    Value participants;   //!< participants
    Value uniquePeople;   //!< unique_people
    Value fresh;          //!< new
    Value returning;      //!< returning
    Value regions;        //!< regions
    Value cities;         //!< cities
    Value hours;          //!< hours
    Value recommendation; //!< recommendation
    Value adopters;       //!< adopters: started to use
    Value children;       //!< children

    [[nodiscard]] bool operator==(const Cards&) const = default;
};

} // namespace rs::impact
