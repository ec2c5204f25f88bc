// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/jointext.h"
#include "services/plan.h"
#include "services/words.h"

namespace rs::services {

//! The words of a plan in the language of `words`.
[[nodiscard]] QString stepName(const Words& words, int step);
[[nodiscard]] QString stateName(const Words& words, domain::StepState state);
//! «даты и пояс указаны»: a line of «the step is ready when».
[[nodiscard]] QString conditionText(const Words& words, const QString& code);
//! What is missing: the name of a field, or words for a code.
[[nodiscard]] QString missingText(const Words& words, const QString& code);
[[nodiscard]] QString gateText(const Words& words, const domain::GateItem& item);
[[nodiscard]] QString problemText(const Words& words, const domain::PlanProblem& problem);
//! One line of truth under the name of a step in the list of steps: «6 человек, 14 задач», «4 не ответили».
[[nodiscard]] QString stepLine(const Words& words, const SchoolPlan& plan, int step);

} // namespace rs::services
