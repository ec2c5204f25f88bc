// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

#include <optional>

namespace rs::sync {

//! How a store stands to its server, as the status line tells it.
struct Status {
    enum class State {
        NotConnected,
        Resting, //!< all is exchanged; the next look comes by itself
        Working,
        Waiting, //!< the server or the network is away; the next attempt comes by itself
        Stopped, //!< somebody has to do something: sign in, confirm a certificate, update the program
    };
    State state = State::NotConnected;
    qint64 unsent = 0;
    qint64 lastSync = 0;                   //!< UTC milliseconds; 0: never
    qint64 done = 0;                       //!< rows, while Working
    qint64 total = 0;                      //!< 0: not known
    std::optional<base::Error> error = {}; //!< why it waits or was stopped
    bool isForked = false;                 //!< another copy of this store syncs, too
};

} // namespace rs::sync
