// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/workers.h"

#include "base/log.h"

#include <chrono>

namespace rs::server {

namespace {

//! A worker's connection: opened when first needed, and again after it was lost, though not more than once a second.
class WorkerConnection {
public:
    explicit WorkerConnection(const Workers::Opener& open) : m_open(open) {}

    sql::Connection* get() {
        const auto now = std::chrono::steady_clock::now();
        if (m_connection || now < m_next) return m_connection.get();
        m_next = now + std::chrono::seconds(1);
        auto opened = m_open();
        if (opened)
            m_connection = std::move(*opened);
        else
            qCWarning(logServer) << "the database cannot be opened:" << opened.error().detail;
        return m_connection.get();
    }
    void drop() {
        m_connection.reset();
        m_next = {};
    }

private:
    const Workers::Opener& m_open;
    std::unique_ptr<sql::Connection> m_connection;
    std::chrono::steady_clock::time_point m_next;
};

} // namespace

Workers::Workers(int threads, size_t queue, Opener open) : m_queue(queue), m_open(std::move(open)) {
    for (int i = 0; i < threads; ++i) m_threads.emplace_back([this] { run(); });
}

Workers::~Workers() { stop(); }

bool Workers::post(Job job) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_jobs.size() >= m_queue) return false;
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

void Workers::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads) {
        if (thread.joinable()) thread.join();
    }
}

size_t Workers::waiting() const {
    const std::lock_guard lock(m_mutex);
    return m_jobs.size();
}

int Workers::busy() const {
    const std::lock_guard lock(m_mutex);
    return m_busy;
}

bool Workers::take(Job& job) {
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
    if (m_jobs.empty()) return false;
    job = std::move(m_jobs.front());
    m_jobs.pop_front();
    ++m_busy;
    return true;
}

void Workers::run() {
    WorkerConnection connection(m_open);
    Job job;
    while (take(job)) {
        if (job(connection.get()) == Verdict::Reopen) connection.drop();
        job = {};
        const std::lock_guard lock(m_mutex);
        --m_busy;
    }
}

} // namespace rs::server
