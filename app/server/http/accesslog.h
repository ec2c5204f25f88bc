// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <cstdio>
#include <mutex>

namespace rs::server {

//! One request from its header to its answer, as log and metrics see it. Nothing of its content, nobody's address.
struct Visit {
    QByteArray id;
    QByteArray method = "-";
    QByteArray route = "-"; //!< the path of the route that answered
    int status = 0;
    qint64 bytesIn = 0;  //!< of the body, as it came
    qint64 bytesOut = 0; //!< of the body, as it went
    std::chrono::steady_clock::time_point begin = std::chrono::steady_clock::now();
    std::chrono::microseconds took{0};
};

//! A line of JSON a request: {"at","id","method","route","status","ms","in","out"}.
class AccessLog {
public:
    //! nullptr: no log.
    explicit AccessLog(std::FILE* file) : m_file(file) {}
    void write(const Visit& visit);
    [[nodiscard]] static QByteArray lineOf(const Visit& visit, qint64 at);

private:
    std::FILE* m_file;
    std::mutex m_mutex;
};

} // namespace rs::server
