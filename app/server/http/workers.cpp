// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/workers.h"

#include "base/log.h"

#include <algorithm>
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

Workers::Workers(int threads, size_t queue, Opener open) : m_queue(queue), m_open(std::move(open)), m_busy(threads) {
    for (int i = 0; i < threads; ++i) m_threads.emplace_back([this] { run(); });
}

Workers::~Workers() { stop(); }

bool Workers::post(Job job) {
    const std::lock_guard lock(m_mutex);
    if (m_stopping || m_jobs.size() >= m_queue) return false;
    m_jobs.push_back(std::move(job));
    if (m_idle.empty()) return true;
    m_idle.back()->notify_one();
    m_idle.pop_back();
    return true;
}

void Workers::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (std::condition_variable* thread : m_idle) thread->notify_one();
        m_idle.clear();
    }
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

bool Workers::take(Job& job, std::condition_variable& wake) {
    std::unique_lock lock(m_mutex);
    --m_busy;
    while (m_jobs.empty() && !m_stopping) { // whoever is ready earlier than the woken one takes its job
        m_idle.push_back(&wake);
        wake.wait(lock, [&] { return std::find(m_idle.begin(), m_idle.end(), &wake) == m_idle.end(); });
    }
    if (m_jobs.empty()) return false;
    job = std::move(m_jobs.front());
    m_jobs.pop_front();
    ++m_busy;
    return true;
}

void Workers::run() {
    WorkerConnection connection(m_open);
    std::condition_variable wake;
    Job job;
    while (take(job, wake)) {
        if (job(connection.get()) == Verdict::Reopen) connection.drop();
        job = {};
    }
}

} // namespace rs::server
