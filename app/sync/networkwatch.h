// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace rs::sync {

//! Tells when the network comes back, as long as `context` lives. To be called in the main thread; where the system
//! tells nothing of its network, nothing happens, and the pauses of Runner have to do.
void watchNetwork(QObject* context, std::function<void()> isBack);

} // namespace rs::sync
