// SPDX-License-Identifier: GPL-3.0-or-later
// Exchanges between laptops and the server, and what goes wrong with them.
#include "domain/registry.h"
#include "simtransport.h"
#include "sync/failpoint.h"
#include "world.h"

namespace rs::sim {

using protocol::Failure;

namespace {

constexpr int keptRequests = 30;

tl::unexpected<server::Refusal> refused(Failure failure) {
    return tl::unexpected<server::Refusal>(server::Refusal{failure});
}

//! Until it is gone, the laptop dies where it passes the n-th place.
class Dying {
public:
    Dying(bool dies, int at) {
        if (!dies) return;
        sync::setFailPointHook([this, at](const char*) {
            m_isDead = m_isDead || m_passed++ == at;
            return m_isDead;
        });
    }
    ~Dying() { sync::setFailPointHook({}); }
    Q_DISABLE_COPY_MOVE(Dying)
    [[nodiscard]] bool isDead() const { return m_isDead; }

private:
    int m_passed = 0;
    bool m_isDead = false;
};

//! What may end a sync when something went wrong on the way.
bool isExpected(base::ErrorCode code) {
    using enum base::ErrorCode;
    return code == ServerUnreachable || code == ServerFailed || code == ServerBusy || code == Cancelled;
}

} // namespace

server::Caller World::callerOf(SimLaptop& own) {
    const Account& account = accountOf(own);
    return {account.id, own.meta().device, QStringLiteral("account %1").arg(own.account()), account.role};
}

Fault World::faultOfExchange() {
    const bool isIt = m_exchanges++ == m_trouble.exchange && !m_isNested;
    m_points = 0;
    return isIt ? m_trouble.fault : Fault::None;
}

bool World::isPointReached(const char* point) {
    if (m_isNested || m_exchanges - 1 != m_trouble.exchange) return false;
    const bool isIt = m_points++ == m_trouble.point;
    if (isIt && m_trouble.fault == Fault::ServerDies) {
        m_hasServerDied = true;
        return true;
    }
    // Not while the process under way holds the lock.
    const QLatin1String name(point);
    const bool isFree = name == QLatin1String("push.begun") || name == QLatin1String("push.numbered") ||
                        name.startsWith(QLatin1String("pull."));
    if (isIt && m_trouble.fault == Fault::OtherBetween && isFree) letOtherIn();
    if (name == QLatin1String("pull.begun")) m_seen = m_server->state();
    return false;
}

void World::letOtherIn() {
    if (m_script.servers < 2 || m_laptops.size() < 2) return;
    size_t other = 0;
    while (m_laptops[other].get() == m_asking) ++other;
    const protocol::PushRequest* const pushed = m_pushed;
    const ServerState seen = m_seen;
    SimLaptop* const asking = m_asking;
    const int process = m_process;
    m_isNested = true;
    setClock(m_laptops[other].get());
    static_cast<void>(meet(*m_laptops[other], {Deed::Sync, 0, 990, 0, process + 1}));
    m_isNested = false;
    m_asking = asking;
    m_process = process;
    lookBefore(pushed);
    m_seen = seen;
    setClock(nullptr);
}

void World::lookBefore(const protocol::PushRequest* push) {
    m_pushed = push;
    if (!push) return;
    m_before = m_server->state();
    m_known = m_server->decided(push->ops);
}

server::Answer<protocol::Hello> World::hello(const Route& route) {
    setClock(nullptr);
    auto answer = m_server->process(route.process).hello();
    setClock(&route.laptop);
    if (answer && m_script.isMixed && m_version == Version::New) answer->schemaCurrent += 1;
    return answer;
}

server::Answer<protocol::PushReply> World::push(const Route& route, const protocol::PushRequest& request) {
    if (!route.epoch.isNull() && route.epoch != m_server->epoch()) return refused(Failure::EpochChanged);
    const server::Caller caller = callerOf(route.laptop);
    m_process = route.process;
    lookBefore(&request);
    setClock(nullptr);
    auto answer = m_server->process(route.process).push(caller, route.schema, request);
    setClock(&route.laptop);
    readRights();
    m_pushed = nullptr;
    if (std::exchange(m_hasServerDied, false)) {
        m_server->restart(route.process);
        return refused(Failure::Busy);
    }
    if (!answer) return answer;
    const ServerState after = m_server->state();
    const Answered push{request, *answer, m_before, after, m_known};
    m_judge.answered(accountOf(route.laptop), push);
    for (const protocol::OpResult& one : answer->results)
        addTrace(QByteArray::number(int(one.outcome)) + ' ' + QByteArray::number(int(one.code)));
    const bool isAgain = !m_delivered.isEmpty() && m_delivered.last().request == request &&
                         m_delivered.last().account == route.laptop.account() &&
                         m_delivered.last().epoch == m_server->epoch();
    if (isAgain) m_judge.repeated(push, m_delivered.last().results);
    m_delivered << Delivered{route.laptop.account(), m_server->epoch(), request, answer->results, route.schema};
    if (m_delivered.size() > keptRequests) m_delivered.removeFirst();
    return answer;
}

server::Answer<protocol::PullReply> World::pull(const Route& route, const protocol::PullRequest& request) {
    if (!route.epoch.isNull() && route.epoch != m_server->epoch()) return refused(Failure::EpochChanged);
    const server::Caller caller = callerOf(route.laptop);
    m_process = route.process;
    m_pushed = nullptr;
    m_judge.look(route.laptop, m_server->state(), m_server->epoch());
    m_seen = m_server->state();
    setClock(nullptr);
    auto answer = m_server->process(route.process).pull(caller, route.schema, request);
    setClock(&route.laptop);
    if (std::exchange(m_hasServerDied, false)) {
        m_server->restart(route.process);
        return refused(Failure::Busy);
    }
    // Judged by what it was allowed to see when it looked; somebody may have moved a school away since.
    const ServerState seen = m_seen;
    if (answer) m_judge.answered(accountOf(route.laptop), *answer, seen);
    return answer;
}

void World::replay(const Command& command) {
    if (m_delivered.isEmpty()) return;
    const Delivered old = m_delivered.at(command.a % m_delivered.size());
    if (old.epoch != m_server->epoch()) return;
    const ServerState before = m_server->state();
    const Account& account = m_accounts.at(old.account);
    const server::Caller caller{account.id, base::newId(), QStringLiteral("again"), account.role};
    setClock(nullptr);
    const auto answer = m_server->process(command.b).push(caller, old.schema, old.request);
    if (!answer) return m_judge.blame(QStringLiteral("P3: an old request was refused"));
    const ServerState after = m_server->state();
    m_judge.repeated({old.request, *answer, before, after, {}}, old.results);
}

void World::exchange(SimLaptop& own, const Command& command) {
    const Fault fault = Fault(command.b % faults);
    const bool isOne = command.deed != Deed::Sync;
    m_trouble = {fault, isOne ? 0 : command.c / 10 % 3, command.c % 9};
    const bool isDone = meet(own, command);
    if (!isDone && fault == Fault::None) m_judge.blame(QStringLiteral("P13: nothing was wrong and yet it failed"));
    m_trouble = {};
}

//! False if it ended with an error.
bool World::meet(SimLaptop& own, const Command& command) {
    m_exchanges = 0;
    m_asking = &own;
    SimTransport transport(*this, own, command.c);
    sync::Client::Environment environment{[] { return base::nowMilliseconds(); }, [this] { return newId(); }};
    environment.quirks = m_rules.laptop;
    environment.rowsAtOnce = 1 + command.a % 9;
    environment.mostRowsAtOnce = environment.rowsAtOnce; // pages of each size are played, not their growth
    environment.operationsAtOnce = 4 + command.a % 7;
    // In some scripts a group is longer than a request may be: its parts have fates of their own. The limit stays the
    // same, as it does in life, or what was cut once would be whole when it is sent again.
    if (m_script.seed % 4 == 3) environment.bytesAtOnce = 200 + qint64(m_script.seed % 600);
    const bool dies = m_trouble.fault == Fault::LaptopDies && !m_isNested;
    base::Result<> done;
    bool isDead = false;
    {
        const Dying dying(dies, m_trouble.point);
        sync::Client client(own.store(), transport, environment);
        if (command.deed == Deed::Push)
            done = client.pushOnce().map([](auto) {});
        else if (command.deed == Deed::Pull)
            done = client.pullOnce().map([](auto) {});
        else
            done = client.run();
        isDead = dying.isDead();
    }
    if (isDead) own.restart();
    addTrace(done ? QByteArray("done") : QByteArray::number(int(done.error().code)));
    if (!done && !isExpected(done.error().code))
        m_judge.blame(
            QStringLiteral("P13: a sync ended with %1 (%2)").arg(int(done.error().code)).arg(done.error().detail));
    return done.has_value();
}

} // namespace rs::sim
