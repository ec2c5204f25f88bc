// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace rs::kit {

//! The widgets inside `root` at which Tab stops, in the order of the layouts, which is that of reading. Qt's own order
//! is that of creation: what is made later, a page when it is first opened or a row that is added, would come last.
[[nodiscard]] QList<QWidget*> tabStops(QWidget& root);

//! Moves the focus to the stop after (or before) the one that has it, from the last one out of `root`, in a window to
//! the first.
//! False if there is nowhere to go. For focusNextPrevChild() of `root`.
bool stepFocus(QWidget& root, bool next);

} // namespace rs::kit
