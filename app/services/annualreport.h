// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "impact/filter.h"
#include "services/papers.h"

namespace rs::services {

//! What an annual report shall be about: a filter without a project and a region is the whole network.
struct AnnualReportWish {
    impact::Filter filter;
    base::Language language = base::Language::Russian;
};

//! The filter of a calendar year.
[[nodiscard]] impact::Filter filterOfYear(int year);
//! The same days a year (or, of several years, as many years) earlier; nothing where the period is open.
[[nodiscard]] std::optional<impact::Filter> periodBefore(const impact::Filter& filter);

//! Numbers with their change, charts, map, schools, practices with quotes, goals, and how all of it was counted.
//! Numbers that tell of one to four people are hidden. Quoted is only who was asked for words to quote and has agreed
//! to publication; nobody is named. Errors: FileCannotWrite without a window system; those of reading.
[[nodiscard]] base::Result<Paper> annualReportPaper(storage::Store& store, const AnnualReportWish& wish);

} // namespace rs::services
