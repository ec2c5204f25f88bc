// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules.h"
#include "server/core/servercore.h"
#include "serverstate.h"

#include <functional>

namespace rs::sim {

//! A person who may sign in, and what was given to them; kept here beside the server, so that what it does with rights
//! can be judged.
struct Account {
    base::Id id;
    server::Role role = server::Role::Organizer;
    QSet<QString> regions = {};
    QSet<base::Id> schools = {};
};

//! Some processes of the server on one database file.
class SimServer {
public:
    SimServer(const QString& file, int processes, const Rules& rules);

    [[nodiscard]] server::ServerCore& process(int number) {
        return *m_processes[size_t(number) % m_processes.size()]->core;
    }
    [[nodiscard]] server::sql::Connection& connection() { return *m_own; }
    //! Read again only if somebody has written.
    [[nodiscard]] const ServerState& state();
    //! Which of these operations have been decided.
    [[nodiscard]] QSet<base::Id> decided(const QList<protocol::Operation>& ops);
    [[nodiscard]] base::Id epoch();

    //! Asked at the points within a request; true: the process dies.
    std::function<bool(const char* point)> reached = {};
    //! After a death: a process with a connection of its own again.
    void restart(int number);

    void addAccount(const Account& account);
    void grant(Account& account, const QString& region, const base::Id& school);
    void revoke(Account& account, const QString& region, const base::Id& school);

    void backup();
    //! False if there is no backup yet.
    [[nodiscard]] bool restore();

private:
    struct Process {
        std::unique_ptr<server::sql::Connection> connection;
        std::unique_ptr<server::ServerCore> core;
    };
    void open();
    [[nodiscard]] std::unique_ptr<Process> started();

    QString m_file;
    Rules m_rules;
    size_t m_count;
    std::unique_ptr<server::sql::Connection> m_own;
    std::vector<std::unique_ptr<Process>> m_processes;
    ServerState m_state;
    qint64 m_stateVersion = -1; //!< of the database when the state was read
};

//! A value that must be there in a simulation.
template <typename T>
T sure(base::Result<T> result) {
    if (!result) qFatal("%s: %d %s", Q_FUNC_INFO, int(result.error().code), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

} // namespace rs::sim
