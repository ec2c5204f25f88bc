// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/accesslog.h"

#include <array>
#include <atomic>
#include <map>

namespace rs::server {

//! Counters of the running server, in the text form that Prometheus reads. May be used from any thread.
class Metrics {
public:
    enum class Refusal { All, Address, Files }; //!< connections: too many in all, of one address, no file numbers

    void connectionOpened() { ++m_open, ++m_opened; }
    void connectionClosed() { --m_open; }
    void connectionRefused(Refusal why) { ++m_refused.at(size_t(why)); }
    void connectionTimedOut() { ++m_timedOut; }
    void visited(const Visit& visit);

    //! What others know is handed in: workers that are busy, requests that wait for one.
    [[nodiscard]] QByteArray text(int busyWorkers, size_t waiting) const;

private:
    static constexpr std::array<double, 8> bounds{0.005, 0.025, 0.1, 0.25, 1, 2.5, 10, 30}; //!< seconds
    struct Route {
        std::map<int, qint64> byStatus;
        std::array<qint64, bounds.size() + 1> byTime{};
        double seconds = 0;
    };
    [[nodiscard]] QByteArray routesText() const;

    std::atomic<int> m_open = 0;
    std::atomic<qint64> m_opened = 0, m_timedOut = 0, m_bytesIn = 0, m_bytesOut = 0;
    std::array<std::atomic<qint64>, 3> m_refused{};
    mutable std::mutex m_mutex;
    std::map<QByteArray, Route> m_routes;
};

} // namespace rs::server
