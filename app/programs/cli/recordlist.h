// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/cli/verb.h"

namespace rs::cli {

//! `record list TABLE [--school ID] [--where field=value ...]`, in the order in which the records came. One record
//! at a time is in memory, of the rest only the row numbers.
[[nodiscard]] base::Result<> listRecords(Session& session, const Arguments& arguments);

} // namespace rs::cli
