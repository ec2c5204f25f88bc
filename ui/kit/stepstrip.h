// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/readiness.h"

#include <QRect>

class QPainter;

namespace rs::kit {

//! Seven small boxes in a row: how far the steps of a school are. Done has a tick, late a clock, the others their
//! number; so nothing is said by colour alone.
namespace stepstrip {

using States = QList<domain::StepState>;

[[nodiscard]] QSize size();
//! Left in the rectangle, in the middle of its height.
void paint(QPainter* painter, const QRect& rect, const States& states);
//! The step (1 to 7) under a point of the same rectangle; 0: none.
[[nodiscard]] int stepAt(const QRect& rect, const QPoint& point);
[[nodiscard]] States statesOf(const QList<domain::StepReadiness>& steps);

} // namespace stepstrip

} // namespace rs::kit
