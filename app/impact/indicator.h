// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>

#include <span>

namespace rs::impact {

enum class Unit {
    Events,
    People,  //!< different ones
    Records, //!< registrations, answers, adoptions
    Percent, //!< 0 to 100
    Points,  //!< -100 to 100, the recommendation score
    Score,   //!< mean of a scale of 1 to 5
    Hours,
    Regions,
    Cities,
    Organisations,
    Children,
};

//! One thing that is measured: its words and its definition, which people read beside it.
struct Indicator {
    const char* code;       //!< participants_by_month
    const char* title;      //!< RS_TEXT("indicator", ...): states the measure
    const char* definition; //!< RS_TEXT("indicator", ...): what is counted and what is not
    const char* source;     //!< RS_TEXT("indicator", ...): which records it is counted from
    Unit unit;
};

//! All of them, in the order of the screen.
[[nodiscard]] std::span<const Indicator> indicators();
//! Null if there is none of this code.
[[nodiscard]] const Indicator* indicatorByCode(QAnyStringView code);

} // namespace rs::impact
