// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rs::serverprogram {

//! From now on what the program logs is a line of JSON each on stderr, beside those of the requests:
//! {"at","level","category","message"}.
void logAsJson();

} // namespace rs::serverprogram
