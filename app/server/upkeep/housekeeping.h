// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/upkeep/datafolder.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace rs::server {

inline constexpr qint64 archivedAfterMs = 90ll * 24 * 60 * 60 * 1000; //!< from the end of a school
inline constexpr qint64 payloadsKeptMs = 396ll * 24 * 60 * 60 * 1000; //!< 13 months

//! What falls due with time, once: schools that ended long ago are archived, old payloads, tokens and attempts go.
//! Several servers may do it at once.
[[nodiscard]] base::Result<> keepHouse(sql::Connection& connection);

//! Does that now and every six hours, in a thread of its own with a connection of its own, until it is destroyed.
class Housekeeping {
public:
    explicit Housekeeping(DataFolder folder);
    ~Housekeeping();
    Q_DISABLE_COPY_MOVE(Housekeeping)

private:
    void run();

    DataFolder m_folder;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isOver = false;
    std::thread m_thread;
};

} // namespace rs::server
