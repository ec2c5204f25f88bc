// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/limits.h"

#include <chrono>

namespace rs::server {

//! What one client may take of the server. Every time is the end of one whole step, not of a pause in it: a client that
//! sends a letter a second is closed like one that sends nothing.
struct HttpLimits {
    int headerBytes = 16 * 1024;
    qint64 bodyBytes = protocol::compressedBodyLimit; //!< as it comes; routes without a body take none
    qint64 inflatedBytes = protocol::inflatedBodyLimit;
    int connections = 4000;
    //! A town may stand behind one address. IPv6: per /64; the proxies that are trusted have no such limit.
    int connectionsPerAddress = 1200;
    int requestsPerConnection = 1000;

    std::chrono::milliseconds handshake{10'000};
    std::chrono::milliseconds header{10'000};
    std::chrono::milliseconds body{180'000};  //!< 4 MiB by a line of 200 kbit/s
    std::chrono::milliseconds write{180'000}; //!< the answer
    std::chrono::milliseconds idle{100'000};  //!< between two requests: laptops ask every 45 s
    std::chrono::milliseconds shutdown{5'000};
    std::chrono::milliseconds drain{15'000}; //!< reading on after a refused body, so that the client reads why
    std::chrono::milliseconds stop{20'000};  //!< from SIGTERM to the end, whatever still runs
    std::chrono::milliseconds noFiles{200};  //!< pause of accepting when the system has no file number left
    qint64 drainBytes = 16 * 1024 * 1024;    //!< and so much of it
};

} // namespace rs::server
