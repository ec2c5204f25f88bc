// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/record.h"

namespace rs::services {

//! What a new record says unless somebody says otherwise.
void fillDefaults(domain::Record& record);

//! Required fields are there. Error ValueMissing.
[[nodiscard]] base::Result<> checkRequired(const domain::Record& record);

//! Values agree with each other: an end is not before its start, a recommendation lies in 0 to 10, amounts of
//! people and minutes are not negative. Error ValueInvalid.
[[nodiscard]] base::Result<> checkSense(const domain::Record& record);

//! Fields that are given once or at the start only. Error ValueReadOnly.
[[nodiscard]] base::Result<> checkChangeable(const domain::Field& field, const QVariant& before, const QVariant& after);

//! The id that two laptops give to the same link (attendance, consent) or built-in record (region); null: any.
[[nodiscard]] base::Id fixedId(const domain::Record& record);

} // namespace rs::services
