// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/page.h"

namespace rs::kit {

bool Page::can(Deed) const { return false; }

void Page::perform(Deed) {}

} // namespace rs::kit
