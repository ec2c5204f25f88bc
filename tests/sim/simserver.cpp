// SPDX-License-Identifier: GPL-3.0-or-later
#include "simserver.h"

#include "server/core/rights.h"
#include "server/sql/schema.h"

#include <QFile>

namespace rs::sim {

using server::sql::Connection;

SimServer::SimServer(const QString& file, int processes, const Rules& rules)
    : m_file(file),
      m_rules(rules),
      m_count(size_t(processes)) {
    open();
    sure(server::sql::migrate(*m_own));
}

void SimServer::open() {
    m_stateVersion = -1;
    m_own = sure(Connection::open({server::sql::Engine::Sqlite, m_file}));
    for (size_t i = 0; i < m_count; ++i) m_processes.push_back(started());
}

std::unique_ptr<SimServer::Process> SimServer::started() {
    auto process = std::make_unique<Process>();
    process->connection = sure(Connection::open({server::sql::Engine::Sqlite, m_file}));
    server::Testing testing;
    testing.quirks = m_rules.server;
    testing.reached = [this](const char* point) { return reached && reached(point); };
    process->core = std::make_unique<server::ServerCore>(*process->connection, testing);
    return process;
}

void SimServer::restart(int number) {
    const size_t at = size_t(number) % m_processes.size();
    m_processes[at].reset();
    m_processes[at] = started();
}

const ServerState& SimServer::state() {
    qint64 version = 0; // changes when another connection commits; this one writes nothing of the records
    sure(m_own->read("PRAGMA data_version", {}, [&](const server::sql::Row& row) { version = row.integer(0); }));
    if (std::exchange(m_stateVersion, version) != version) m_state = readState(*m_own);
    return m_state;
}

QSet<base::Id> SimServer::decided(const QList<protocol::Operation>& ops) {
    QSet<base::Id> known;
    for (const protocol::Operation& op : ops)
        sure(m_own->read("SELECT id FROM op WHERE id = $1", {op.id},
                         [&](const server::sql::Row& row) { known << row.id(0); }));
    return known;
}

base::Id SimServer::epoch() { return sure(server::epochOf(*m_own)); }

void SimServer::addAccount(const Account& account) {
    const QString name = base::toText(account.id);
    sure(m_own->run(
        "INSERT INTO account (id, name, name_key, role, password, created_at) VALUES ($1, $2, $2, $3, '', 0)",
        {account.id, name, server::roleName(account.role)}));
    for (const QString& region : account.regions)
        sure(m_own->run("INSERT INTO access_grant (account, region, school, given_at) VALUES ($1, $2, $3, 0)",
                        {account.id, region, QByteArray("")}));
    for (const base::Id& school : account.schools)
        sure(m_own->run("INSERT INTO access_grant (account, region, school, given_at) VALUES ($1, '', $2, 0)",
                        {account.id, school}));
}

void SimServer::grant(Account& account, const QString& region, const base::Id& school) {
    const server::sql::Value place = school.isNull() ? server::sql::Value(QByteArray("")) : server::sql::Value(school);
    sure(m_own->run("INSERT INTO access_grant (account, region, school, given_at) VALUES ($1, $2, $3, 0) "
                    "ON CONFLICT (account, region, school) DO NOTHING",
                    {account.id, region, place}));
    if (school.isNull())
        account.regions << region;
    else
        account.schools << school;
}

void SimServer::revoke(Account& account, const QString& region, const base::Id& school) {
    const server::sql::Value place = school.isNull() ? server::sql::Value(QByteArray("")) : server::sql::Value(school);
    sure(m_own->run("DELETE FROM access_grant WHERE account = $1 AND region = $2 AND school = $3",
                    {account.id, region, place}));
    account.regions.remove(region);
    account.schools.remove(school);
}

void SimServer::backup() {
    m_processes.clear();
    m_own.reset();
    QFile::remove(m_file + QStringLiteral(".backup"));
    QFile::copy(m_file, m_file + QStringLiteral(".backup"));
    open();
}

bool SimServer::restore() {
    if (!QFile::exists(m_file + QStringLiteral(".backup"))) return false;
    m_processes.clear();
    m_own.reset();
    for (const char* end : {"", "-wal", "-shm"}) QFile::remove(m_file + QLatin1String(end));
    QFile::copy(m_file + QStringLiteral(".backup"), m_file);
    open();
    sure(server::startNewEpoch(*m_own));
    return true;
}

} // namespace rs::sim
