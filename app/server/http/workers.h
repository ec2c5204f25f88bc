// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/sql/connection.h"

#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace rs::server {

//! Threads that answer requests, each with a database connection of its own, and a short queue before them. Of those
//! that wait, the one that worked last is woken first: its connection still holds in memory what requests read.
class Workers {
public:
    enum class Verdict { Keep, Reopen };
    using Opener = std::function<base::Result<std::unique_ptr<sql::Connection>>()>;
    //! Gets nullptr while the database cannot be opened.
    using Job = std::function<Verdict(sql::Connection* connection)>;

    Workers(int threads, size_t queue, Opener open);
    ~Workers();
    Q_DISABLE_COPY_MOVE(Workers)

    //! False if too many wait already, or after stop(): nothing happens then.
    [[nodiscard]] bool post(Job job);
    //! What waits is still done; then all threads have ended.
    void stop();

    [[nodiscard]] size_t waiting() const;
    [[nodiscard]] int busy() const;

private:
    void run();
    [[nodiscard]] bool take(Job& job, std::condition_variable& wake);

    size_t m_queue;
    Opener m_open;
    mutable std::mutex m_mutex;
    std::deque<Job> m_jobs;
    std::vector<std::condition_variable*> m_idle; //!< of threads that wait, the latest at the end
    int m_busy;                                   //!< a thread is busy until it waits for the first time
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace rs::server
