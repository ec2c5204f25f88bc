// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSplitter;

namespace rs::review {

//! Puts the splitter between list and details where it was left last time, on whichever tab that was, and remembers
//! where it is moved.
void rememberSplit(QSplitter& splitter);

} // namespace rs::review
