// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rs::base {

//! For programs that stay open all day: large blocks (the row numbers of a long table) go back to the system as soon
//! as they are let go. Called first thing in main. Does nothing where the C library is not glibc.
void returnLargeBlocks();

} // namespace rs::base
