// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/testing.h"
#include "sync/quirks.h"

namespace rs::sim {

//! The rules of the protocol that a run breaks; none for the protocol as it is.
struct Rules {
    sync::Quirks laptop = {};
    server::Quirks server = {};
};

} // namespace rs::sim
