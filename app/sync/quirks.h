// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rs::sync {

//! Rules of the protocol, each of which can be broken to see that its proof notices (protocol chapter 3.4). All are
//! false in the program.
struct Quirks {
    bool rebaseBase = false;    //!< a pull moves the base of waiting operations
    bool ackBeforeSend = false; //!< an operation counts as sent before the answer
    bool dropForbidden = false; //!< what waits in a revoked scope is thrown away
    bool noSweep = false;       //!< a reading from zero leaves what it has not seen
    bool noEpoch = false;       //!< a restored server is not noticed
    bool echoFilter = false;    //!< rows that were changed here are passed over
    bool counterIds = false;    //!< operations are numbered by the laptop
};

} // namespace rs::sync
