// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "papers/annualreport.h"
#include "papers/flow.h"

namespace rs::papers {

//! Charts of a report as rectangles and texts, so that a file of them can be searched and copied. Each stands on one
//! page with its title; one without numbers is left out.
void putNumbers(Flow& flow, const QList<AnnualReport::Number>& numbers);
void putColumns(Flow& flow, const AnnualReport::Columns& chart, const Texts& texts);
void putRanking(Flow& flow, const AnnualReport::Ranking& chart);
void putMap(Flow& flow, const AnnualReport::Map& map);
void putGoals(Flow& flow, const QString& title, const QList<AnnualReport::Goal>& goals);

//! A round top of an axis that `largest` fits under, and how far apart its lines stand.
struct Scale {
    double top = 1, step = 1;
};
[[nodiscard]] Scale scaleFor(double largest);

} // namespace rs::papers
