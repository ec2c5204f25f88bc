// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "domain/registry.h"
#include "domain/valuecodec.h"
#include "origin.h"

#include <QFile>

namespace rs::sim {

namespace {

constexpr qint64 begins = 1'790'000'100'000;
constexpr size_t mostLaptops = 7;

} // namespace

World::World(const QString& folder, const Script& script, const Rules& rules)
    : m_folder(folder),
      m_script(script),
      m_rules(rules),
      m_accounts(origin().accounts), // made before ids and clock are ours
      m_clock(begins),
      m_ids(script.seed + 2),
      m_time(begins) {
    const QString file = folder + QStringLiteral("/server.db");
    QFile::copy(origin().server, file);
    m_server = std::make_unique<SimServer>(file, script.servers, rules);
    m_server->reached = [this](const char* point) { return isPointReached(point); };
    for (int i = 0; i < script.laptops; ++i) {
        const QString from = i == 0 ? origin().firstLaptop : origin().newLaptop;
        m_laptops.push_back(std::make_unique<SimLaptop>(QStringLiteral("%1/%2.db").arg(folder).arg(i), from,
                                                        i % int(m_accounts.size()), rules));
        const QString device = QString::fromLatin1(base::toBytes(base::newId()).toHex());
        sure(m_laptops.back()->store().database().execute(
            QStringLiteral("UPDATE sync_meta SET device_id = x'%1'").arg(device)));
        m_judge.note(*m_laptops.back());
        if (script.isMixed && i % 2) m_laptops.back()->setVersion(Version::Old);
    }
    if (script.isMixed) m_version = Version::Old;
}

void World::addTrace(const QByteArray& what) { m_trace += what + '\n'; }

base::Id World::newId() { return base::newId(); }

void World::setClock(const SimLaptop* laptop) {
    const qint64 target = m_time + (laptop && m_areClocksWild ? laptop->skew : 0);
    m_clock.advance(target - base::nowMilliseconds());
}

void World::run() {
    for (const Command& command : m_script.commands) {
        m_time += 1000;
        perform(command);
        if (!m_judge.problems().isEmpty()) return;
    }
}

void World::perform(const Command& command) {
    SimLaptop& own = laptop(command.who);
    setClock(&own);
    switch (command.deed) {
    case Deed::Push:
    case Deed::Pull:
    case Deed::Sync:
        exchange(own, command);
        break;
    case Deed::Replay:
        replay(command);
        break;
    case Deed::Grant:
    case Deed::Revoke:
        changeRights(command);
        break;
    case Deed::JumpClock:
        own.skew = qint64(command.a - 500) * 86'400'000ll / (1 + command.b % 50);
        break;
    default:
        if (!performDeed(own, command) && !performFiles(own, command) && !performUpgrade(own, command.deed)) return;
        m_judge.note(own);
    }
    m_judge.look(own, m_server->state(), m_server->epoch());
}

bool World::performDeed(SimLaptop& own, const Command& command) {
    switch (command.deed) {
    case Deed::Insert:
        own.insert(command.a, command.b, command.c);
        return true;
    case Deed::Edit:
        own.edit(command.a, command.b, command.c);
        return true;
    case Deed::Shift:
        own.shift(command.a, command.c);
        return true;
    case Deed::Delete:
        own.remove(command.a);
        return true;
    case Deed::Group:
        own.group(command.a, command.b, command.c);
        return true;
    case Deed::Undo:
        own.undo(command.a);
        return true;
    case Deed::MoveRow:
        own.moveRow(command.a, command.b);
        return true;
    case Deed::Merge:
        own.merge(command.a, command.b, command.c);
        return true;
    case Deed::Link:
        own.link(command.a, command.b, command.c);
        return true;
    case Deed::Resolve:
        own.resolve(command.a, command.c);
        return true;
    case Deed::MoveSchool:
        own.moveSchool(command.a, command.c);
        return true;
    default:
        return false;
    }
}

bool World::performFiles(SimLaptop& own, const Command& command) {
    switch (command.deed) {
    case Deed::BackupLaptop:
        own.backup();
        return true;
    case Deed::RestoreLaptop:
        m_judge.settle(readLedger(m_server->connection()), m_laptops);
        if (!own.restore()) return true;
        m_judge.forget(&own);
        m_judge.excuse(readLedger(m_server->connection()), m_laptops);
        return true;
    case Deed::CloneLaptop:
        if (m_laptops.size() >= mostLaptops) return true;
        m_laptops.push_back(std::make_unique<SimLaptop>(QStringLiteral("%1/%2.db").arg(m_folder).arg(m_laptops.size()),
                                                        own.copy(), own.account(), m_rules));
        m_laptops.back()->setVersion(own.version());
        return true;
    case Deed::BackupServer:
        m_server->backup();
        return true;
    case Deed::RestoreServer:
        restoreServer();
        return true;
    default:
        return false;
    }
}

bool World::performUpgrade(SimLaptop& own, Deed deed) {
    if (deed == Deed::UpgradeLaptop) own.setVersion(Version::New);
    if (deed == Deed::UpgradeServer) m_version = Version::New;
    return true;
}

void World::restoreServer() {
    m_judge.settle(readLedger(m_server->connection()), m_laptops);
    setClock(nullptr);
    if (!m_server->restore()) return;
    readRights();
    m_judge.excuse(readLedger(m_server->connection()), m_laptops);
}

//! What was given stands in the server's tables, and an organizer who opens a school is given it there.
void World::readRights() {
    for (Account& account : m_accounts) {
        account.regions.clear();
        account.schools.clear();
        sure(m_server->connection().read("SELECT region, school FROM access_grant WHERE account = $1", {account.id},
                                         [&](const server::sql::Row& row) {
                                             if (!row.text(0).isEmpty()) account.regions << row.text(0);
                                             if (!row.id(1).isNull()) account.schools << row.id(1);
                                         }));
    }
}

void World::changeRights(const Command& command) {
    Account& account = m_accounts[1 + command.who % (m_accounts.size() - 1)];
    QList<base::Id> schools;
    const ServerState state = m_server->state();
    for (const ServerState::Scope& scope : state.scopes) {
        if (scope.name.kind == domain::ScopeName::Kind::School) schools << scope.name.id;
    }
    std::sort(schools.begin(), schools.end());
    const bool isRegion = command.a % 3 == 0 || schools.isEmpty();
    const QString region = !isRegion ? QString() : command.b % 2 ? QStringLiteral("RU-NVS") : QStringLiteral("RU-KYA");
    const base::Id school = isRegion ? base::Id() : schools.at(command.b % schools.size());
    if (command.deed == Deed::Grant)
        m_server->grant(account, region, school);
    else
        m_server->revoke(account, region, school);
}

void World::drain() {
    m_trouble = {};
    if (m_script.isMixed) {
        comeToRest();
        m_version = Version::New; // servers are upgraded first
        comeToRest();
        judgeEnd();
        for (const auto& own : m_laptops) own->setVersion(Version::New);
    }
    comeToRest();
    judgeEnd();
}

void World::comeToRest() {
    constexpr int rounds = 6;
    bool isAtRest = false;
    for (int round = 0; round < rounds && !isAtRest; ++round) {
        const ServerState last = m_server->state();
        isAtRest = true;
        for (const auto& own : m_laptops) {
            setClock(own.get());
            const bool isDone = meet(*own, {Deed::Sync, 0, 997, 0, 0});
            if (!isDone && round == rounds - 1) m_judge.blame(QStringLiteral("P13: a laptop cannot finish"));
            isAtRest = isAtRest && isDone;
            m_judge.look(*own, m_server->state(), m_server->epoch());
        }
        isAtRest = isAtRest && m_server->state() == last;
    }
    if (!isAtRest) m_judge.blame(QStringLiteral("P13: it never comes to rest"));
}

void World::judgeEnd() {
    const ServerState state = m_server->state();
    m_judge.settle(readLedger(m_server->connection()), m_laptops);
    for (const auto& own : m_laptops) m_judge.converged(*own, accountOf(*own), state);
    m_judge.finished(m_server->connection(), state);
}

QByteArray World::data() {
    const ServerState state = m_server->state();
    QList<RowKey> keys = state.live.keys();
    std::sort(keys.begin(), keys.end());
    QByteArray data;
    for (const RowKey& key : std::as_const(keys)) {
        domain::Record record = state.record(key);
        for (const auto clock : {u"at", u"earlier_at"}) { // nothing hangs on a clock
            if (record.entity().field(clock)) record.set(clock, QVariant());
        }
        data += base::toText(key.id).toLatin1() + ' ' + domain::encode(record).toHex() + '\n';
    }
    return data;
}

} // namespace rs::sim
