// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upkeep/housekeeping.h"

#include "base/clock.h"
#include "base/log.h"
#include "server/core/servercore.h"
#include "server/sql/transaction.h"

#include <chrono>

namespace rs::server {

using base::Result;

namespace {

constexpr std::chrono::hours pauseOfHousekeeping{6};
constexpr qint64 attemptsKeptMs = 2ll * 24 * 60 * 60 * 1000;

} // namespace

Result<> keepHouse(sql::Connection& connection) {
    const qint64 now = base::nowMilliseconds();
    RS_ASSIGN([[maybe_unused]] const int archived, archiveSchools(connection, now - archivedAfterMs));
    RS_ASSIGN([[maybe_unused]] const qint64 dropped, dropPayloads(connection, now - payloadsKeptMs));
    // Tokens of revoked laptops stay: by them their last work is still taken.
    return sql::inTransaction(connection, sql::Access::Write, [&]() -> Result<> {
        RS_TRY(
            connection.run("DELETE FROM access_token WHERE until < $1 AND device NOT IN "
                           "(SELECT id FROM device WHERE revoked_at IS NOT NULL) AND device NOT IN (SELECT d.id FROM "
                           "device d JOIN account a ON a.id = d.account WHERE a.revoked_at IS NOT NULL)",
                           {now}));
        RS_TRY(
            connection.run("DELETE FROM audit WHERE action = 'sign_in_refused' AND at < $1", {now - payloadsKeptMs}));
        RS_TRY(connection.run("DELETE FROM attempt WHERE last_at < $1", {now - attemptsKeptMs}));
        return {};
    });
}

Housekeeping::Housekeeping(DataFolder folder) : m_folder(std::move(folder)), m_thread([this] { run(); }) {}

Housekeeping::~Housekeeping() {
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void Housekeeping::run() {
    std::unique_lock lock(m_mutex);
    while (!m_isOver) {
        lock.unlock();
        if (const auto connection = m_folder.connect()) {
            const Result<> kept = keepHouse(**connection);
            if (!kept) qCWarning(logServer) << "housekeeping was put off:" << kept.error().detail;
        }
        lock.lock();
        m_wake.wait_for(lock, pauseOfHousekeeping, [this] { return m_isOver; });
    }
}

} // namespace rs::server
