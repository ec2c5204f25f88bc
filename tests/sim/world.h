// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/registry.h"
#include "judge.h"
#include "script.h"
#include "sync/client.h"

#include <memory>

namespace rs::sim {

//! Some laptops and some processes of one server, in one thread and one virtual time. What happens follows from the
//! script alone.
class World {
public:
    //! Files are made in `folder`, which is empty.
    World(const QString& folder, const Script& script, const Rules& rules);

    void run();
    //! Faults stop, everyone syncs: what must hold then.
    void drain();
    [[nodiscard]] const QStringList& problems() const { return m_judge.problems(); }
    //! What became of everything, the same for the same script.
    [[nodiscard]] QByteArray trace() const { return m_trace; }
    //! All records of the server, but for the times in its journal.
    [[nodiscard]] QByteArray data();
    //! Clocks of laptops go as they like.
    void setSkews(bool areWild) { m_areClocksWild = areWild; }

    //! What the transport asks.
    struct Route {
        SimLaptop& laptop;
        base::Id epoch; //!< that the laptop knows
        int process = 0;
        int schema = domain::schemaVersion; //!< the version of whoever sends, as the server counts
    };
    [[nodiscard]] Version serverVersion() const { return m_version; }
    [[nodiscard]] server::Answer<protocol::Hello> hello(const Route& route);
    [[nodiscard]] server::Answer<protocol::PushReply> push(const Route& route, const protocol::PushRequest& request);
    [[nodiscard]] server::Answer<protocol::PullReply> pull(const Route& route, const protocol::PullRequest& request);
    [[nodiscard]] base::Id newId();

    //! The fault of the exchange that is under way.
    struct Trouble {
        Fault fault = Fault::None;
        int exchange = 0; //!< which one of the command's
        int point = 0;    //!< which point within it
    };
    [[nodiscard]] Fault faultOfExchange();

private:
    struct Delivered {
        int account = 0;
        base::Id epoch;
        protocol::PushRequest request;
        QList<protocol::OpResult> results;
        int schema = domain::schemaVersion;
    };
    void perform(const Command& command);
    [[nodiscard]] bool performDeed(SimLaptop& laptop, const Command& command);
    [[nodiscard]] bool performUpgrade(SimLaptop& laptop, Deed deed);
    void comeToRest();
    void judgeEnd();
    [[nodiscard]] bool performFiles(SimLaptop& laptop, const Command& command);
    void exchange(SimLaptop& laptop, const Command& command);
    [[nodiscard]] bool meet(SimLaptop& laptop, const Command& command);
    void replay(const Command& command);
    void changeRights(const Command& command);
    void readRights();
    void restoreServer();
    [[nodiscard]] bool isPointReached(const char* point);
    void letOtherIn();
    void lookBefore(const protocol::PushRequest* push);
    void setClock(const SimLaptop* laptop);
    [[nodiscard]] server::Caller callerOf(SimLaptop& laptop);
    [[nodiscard]] SimLaptop& laptop(int which) { return *m_laptops[size_t(which) % m_laptops.size()]; }
    [[nodiscard]] Account& accountOf(SimLaptop& laptop) { return m_accounts[laptop.account()]; }
    void addTrace(const QByteArray& what);

    QString m_folder;
    Script m_script;
    Rules m_rules;
    QList<Account> m_accounts;
    base::FrozenClock m_clock;
    base::SeededIds m_ids;
    std::unique_ptr<SimServer> m_server;
    std::vector<std::unique_ptr<SimLaptop>> m_laptops;
    Judge m_judge;
    QList<Delivered> m_delivered;
    Trouble m_trouble;
    int m_exchanges = 0, m_points = 0, m_process = 0;
    bool m_isNested = false, m_hasServerDied = false;
    SimLaptop* m_asking = nullptr;
    const protocol::PushRequest* m_pushed = nullptr; //!< the push under way
    ServerState m_before;                            //!< before it
    QSet<base::Id> m_known;                          //!< of its operations
    ServerState m_seen;                              //!< when the pull under way looked
    qint64 m_time = 0;
    bool m_areClocksWild = true;
    Version m_version = Version::New; //!< of the server
    QByteArray m_trace;
};

} // namespace rs::sim
