// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integration/faultproxy.h"
#include "programs/cliprocess.h"
#include "sim/judge.h"
#include "sim/simlaptop.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <deque>
#include <memory>

namespace rs::test {

//! A real server of its own data folder; may be killed at any moment and started again at the same port.
class ServerProgram {
public:
    ServerProgram(QString data, QStringList options) : m_data(std::move(data)), m_options(std::move(options)) {}
    ~ServerProgram();
    Q_DISABLE_COPY_MOVE(ServerProgram)

    //! Begins to start; with Ready::Wait it listens when this returns.
    enum class Ready { Wait, Soon };
    void start(Ready ready = Ready::Wait);
    void kill(); //!< as the kernel does it: -9
    void stop(); //!< as an administrator does it
    //! It may have ended by itself, but not have crashed.
    [[nodiscard]] bool isRunning();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const QString& data() const { return m_data; }
    //! Another verb of the program on the same data, expected to be done.
    Outcome call(const QStringList& words) const;
    [[nodiscard]] QString log() const;

private:
    QString m_data;
    QStringList m_options;
    quint16 m_port = 0;
    bool m_isKilled = false;
    std::unique_ptr<QProcess> m_process;
};

//! A laptop of the simulation, whose exchanges are made by the real program.
struct LaptopProgram {
    QString user;
    std::unique_ptr<sim::SimLaptop> own;
    std::unique_ptr<QProcess> process = {}; //!< an exchange that goes on

    [[nodiscard]] bool isBusy() const;
};

//! Two servers on one database, laptops of several people, and somebody who judges them all in the end.
class Fleet {
public:
    using Line = FaultProxy::Line;
    Fleet(const QString& database, Line line, int servers = 2);
    ~Fleet();
    Q_DISABLE_COPY_MOVE(Fleet)

    [[nodiscard]] ServerProgram& server(size_t number) { return *m_servers.at(number % m_servers.size()); }
    [[nodiscard]] size_t servers() const { return m_servers.size(); }
    [[nodiscard]] QList<quint16> ports() const;
    //! Lets somebody sign in at this port, with a laptop of their own.
    LaptopProgram& add(const QString& user, const QStringList& rights, quint16 port);
    [[nodiscard]] LaptopProgram& laptop(size_t number) { return m_laptops.at(number % m_laptops.size()); }
    [[nodiscard]] size_t laptops() const { return m_laptops.size(); }

    void begin(LaptopProgram& laptop, const QStringList& words) const;
    //! A verb of the command line until its end.
    Outcome call(LaptopProgram& laptop, const QStringList& words) const;
    //! All at once, until nobody has anything to send or to hear any more; false if that does not come.
    [[nodiscard]] bool syncUntilQuiet(int rounds = 12);

    //! What the people have done since the last call.
    void note();
    //! PostgreSQL ends the sessions of all servers, as an administrator of the database may.
    void endSessions();
    [[nodiscard]] server::sql::Connection& database() { return *m_connection; }
    //! After the database was somewhere else.
    void reopen() { m_connection = sim::sure(server::sql::Connection::open(m_connection->url())); }
    [[nodiscard]] sim::ServerState state() { return sim::readState(*m_connection); }
    [[nodiscard]] base::Id epoch();
    //! What was decided is about to be forgotten by the server.
    void rememberLedger() { m_before = sim::readLedger(*m_connection); }
    [[nodiscard]] const QHash<base::Id, protocol::Operation>& authored() const { return m_authored; }
    //! Everything that must hold once all are quiet (P1, P2, P4, P6, P7); what does not.
    [[nodiscard]] QStringList problems();
    //! What the account may see, as the server has it written down.
    [[nodiscard]] sim::Account accountOf(const LaptopProgram& laptop);
    //! Whether these bytes are anywhere in the files of the laptop.
    [[nodiscard]] static bool hasInFiles(LaptopProgram& laptop, const QByteArray& bytes);
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

private:
    void findGivenUp(LaptopProgram& laptop, const QHash<base::Id, protocol::Outcome>& ledger, QStringList& problems);
    [[nodiscard]] QStringList options(size_t server, const QString& database) const;

    QTemporaryDir m_folder;
    Line m_line;
    std::vector<std::unique_ptr<ServerProgram>> m_servers;
    std::deque<LaptopProgram> m_laptops; //!< never moved
    std::unique_ptr<server::sql::Connection> m_connection;
    QHash<base::Id, protocol::Operation> m_authored;
    QHash<base::Id, protocol::Outcome> m_before;
    sim::Judge m_judge;
};

} // namespace rs::test
