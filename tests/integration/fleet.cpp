// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/fleet.h"

#include "domain/registry.h"
#include "integration/lostedits.h"
#include "server/core/rights.h"
#include "server/core/servercore.h"
#include "storage/outbox.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QThread>

#include <csignal>

#include <sys/prctl.h>

namespace rs::test {

using namespace Qt::StringLiterals;
using sim::Account;
using sim::ServerState;

namespace {

constexpr auto serverProgram = RS_BINARY_DIR "/regional-school-server";
constexpr auto laptopProgram = RS_BINARY_DIR "/regional-school-cli";

Outcome outcomeOf(QProcess& process) {
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

void killHard(QProcess& process) {
    if (process.state() == QProcess::NotRunning) return;
    ::kill(pid_t(process.processId()), SIGKILL);
    process.waitForFinished();
}

} // namespace

ServerProgram::~ServerProgram() {
    if (m_process) killHard(*m_process);
}

QString ServerProgram::log() const {
    QFile file(m_data + u".log"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().right(2000)) : QString();
}

void ServerProgram::start(Ready ready) {
    m_isKilled = false;
    m_process = std::make_unique<QProcess>();
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); }); // however the test ends
    m_process->setStandardErrorFile(m_data + u".log"_s, QIODevice::Append); // a pipe that nobody reads would hold it up
    const QStringList words{u"serve"_s, u"--data"_s, m_data, u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port)};
    m_process->start(QString::fromLatin1(serverProgram), words + m_options);
    if (ready == Ready::Soon) return;
    QByteArray said;
    while (!said.contains('\n') && m_process->waitForReadyRead(30'000)) said += m_process->readAllStandardOutput();
    static const QRegularExpression listens(u"^listening on https?://127\\.0\\.0\\.1:(\\d+)\n"_s);
    const auto match = listens.match(QString::fromUtf8(said));
    ASSERT_TRUE(match.hasMatch()) << said.toStdString() << log().toStdString();
    m_port = match.captured(1).toUShort();
}

void ServerProgram::kill() {
    m_isKilled = true;
    killHard(*m_process);
}

bool ServerProgram::isRunning() {
    m_process->waitForFinished(0);
    if (m_process->state() != QProcess::NotRunning) return true;
    EXPECT_TRUE(m_isKilled || m_process->exitStatus() == QProcess::NormalExit) << "it crashed: " << log().toStdString();
    return false;
}

bool LaptopProgram::isBusy() const {
    if (process) process->waitForFinished(0);
    return process && process->state() != QProcess::NotRunning;
}

void ServerProgram::stop() {
    m_process->terminate();
    EXPECT_TRUE(m_process->waitForFinished(30'000));
}

Outcome ServerProgram::call(const QStringList& words) const {
    QProcess process;
    process.start(QString::fromLatin1(serverProgram),
                  words + QStringList{u"--data"_s, m_data, u"--json"_s, u"--language"_s, u"en"_s});
    EXPECT_TRUE(process.waitForFinished(120'000));
    Outcome outcome = outcomeOf(process);
    EXPECT_EQ(outcome.code, 0) << words.join(u' ').toStdString() << ": " << outcome.errors.toStdString();
    return outcome;
}

Fleet::Fleet(const QString& database, Line line, int servers) : m_line(line) {
    for (int i = 0; i < servers; ++i)
        m_servers.push_back(
            std::make_unique<ServerProgram>(file(u"server%1"_s.arg(i)), options(m_servers.size(), database)));
    for (const auto& server : m_servers) server->start();
    m_connection = sim::sure(server::sql::Connection::open(sim::sure(server::sql::DatabaseUrl::parse(database))));
}

Fleet::~Fleet() {
    for (LaptopProgram& laptop : m_laptops) {
        if (laptop.process) killHard(*laptop.process);
    }
}

QStringList Fleet::options(size_t server, const QString& database) const {
    QStringList options{u"--quiet"_s, u"--database"_s, database};
    if (m_line == Line::Plain) return options << u"--plain"_s;
    if (server == 0) return options << u"--self-signed"_s;
    const QString first = file(u"server0"_s);
    return options << u"--certificate"_s << first + u"/certificate.pem"_s << u"--key"_s << first + u"/key.pem"_s;
}

QList<quint16> Fleet::ports() const {
    QList<quint16> ports;
    for (const auto& server : m_servers) ports << server->port();
    return ports;
}

LaptopProgram& Fleet::add(const QString& user, const QStringList& rights, quint16 port) {
    const QString password = file(u"password"_s);
    QFile out(password);
    EXPECT_TRUE(out.open(QIODevice::WriteOnly) && out.write("correct horse\n") > 0);
    out.close();
    server(0).call(QStringList{u"user"_s, u"add"_s, user, u"--password-file"_s, password} + rights);
    m_laptops.push_back({user, std::make_unique<sim::SimLaptop>(file(user + u".db"_s), QString(), 0, sim::Rules())});
    LaptopProgram& laptop = m_laptops.back();
    const QString scheme = m_line == Line::Plain ? u"http"_s : u"https"_s;
    QStringList words{
        u"connect"_s, u"%1://127.0.0.1:%2"_s.arg(scheme).arg(port), u"--user"_s, user, u"--password-file"_s, password};
    if (m_line == Line::Tls) words << u"--ca"_s << file(u"server0/certificate.pem"_s);
    const Outcome outcome = call(laptop, words);
    EXPECT_EQ(outcome.code, 0) << outcome.errors.toStdString();
    return laptop;
}

void Fleet::begin(LaptopProgram& laptop, const QStringList& words) const {
    laptop.process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"RS_NO_KEYCHAIN"_s, u"1"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"USER"_s, laptop.user);
    // A laptop may end in the middle of a handshake, whose parts nobody collects then.
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    laptop.process->setProcessEnvironment(environment);
    laptop.process->start(
        QString::fromLatin1(laptopProgram),
        QStringList{u"--store"_s, file(laptop.user + u".db"_s), u"--json"_s, u"--language"_s, u"en"_s} + words);
}

Outcome Fleet::call(LaptopProgram& laptop, const QStringList& words) const {
    begin(laptop, words);
    EXPECT_TRUE(laptop.process->waitForFinished(120'000)) << words.join(u' ').toStdString();
    return outcomeOf(*laptop.process);
}

bool Fleet::syncUntilQuiet(int rounds) {
    QString last;
    for (int round = 0; round < rounds; ++round) {
        bool isQuiet = true;
        for (LaptopProgram& laptop : m_laptops) begin(laptop, {u"sync"_s});
        for (LaptopProgram& laptop : m_laptops) {
            laptop.process->waitForFinished(120'000);
            const Outcome outcome = outcomeOf(*laptop.process);
            const QJsonObject told = outcome.object();
            isQuiet &=
                outcome.code == 0 && told.value(u"pushed"_s).toInt() == 0 && told.value(u"pulled"_s).toInt() == 0;
            last = laptop.user + u' ' + QString::fromUtf8(outcome.out) + outcome.errors;
            if (outcome.code != 0 && round > 2) ADD_FAILURE() << last.toStdString();
        }
        note();
        if (isQuiet) return true;
    }
    ADD_FAILURE() << "nobody comes to rest: " << last.toStdString();
    return false;
}

void Fleet::note() {
    for (LaptopProgram& laptop : m_laptops) {
        m_judge.note(*laptop.own);
        for (const sim::Authored& one : laptop.own->operations()) {
            if (!m_authored.contains(one.operation.id)) m_authored.insert(one.operation.id, one.operation);
        }
    }
}

void Fleet::endSessions() {
    sim::sure(m_connection->read("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client "
                                 "backend' AND pid <> pg_backend_pid()",
                                 {}, [](const auto&) {}));
}

base::Id Fleet::epoch() { return sim::sure(server::epochOf(*m_connection)); }

Account Fleet::accountOf(const LaptopProgram& laptop) {
    Account account;
    sim::sure(m_connection->read("SELECT id, role FROM account WHERE name = $1", {laptop.user}, [&](const auto& row) {
        account.id = row.id(0);
        for (const auto role : {server::Role::Admin, server::Role::Coordinator, server::Role::Leader}) {
            if (row.text(1) == server::roleName(role)) account.role = role;
        }
    }));
    sim::sure(m_connection->read("SELECT region, school FROM access_grant WHERE account = $1", {account.id},
                                 [&](const auto& row) {
                                     if (!row.text(0).isEmpty()) account.regions << row.text(0);
                                     if (!row.id(1).isNull()) account.schools << row.id(1);
                                 }));
    return account;
}

//! A laptop may not decide by itself that what somebody wrote is bad.
void Fleet::findGivenUp(LaptopProgram& laptop, const QHash<base::Id, protocol::Outcome>& ledger,
                        QStringList& problems) {
    const auto unaccepted = sim::sure(storage::Outbox(laptop.own->store()).unaccepted());
    for (const storage::Outbox::Unaccepted& one : unaccepted) {
        const bool isRefused = one.state == storage::OpState::Refused || one.state == storage::OpState::RefusedAside;
        const protocol::Operation& op = one.queued.operation;
        const bool wasRefused = ledger.value(op.id, m_before.value(op.id)) == protocol::Outcome::Refused;
        if (!isRefused || wasRefused) continue;
        problems << u"P2: %1 gave up an operation that the server has not refused (%2, kind %3, code %4, decided %5)"_s
                        .arg(laptop.user, domain::findEntity(op.table)->key())
                        .arg(int(op.kind))
                        .arg(int(one.code))
                        .arg(ledger.contains(op.id) ? int(ledger.value(op.id)) : -1);
    }
}

QStringList Fleet::problems() {
    const ServerState state = this->state();
    const auto ledger = sim::readLedger(*m_connection);
    QStringList problems;
    for (LaptopProgram& laptop : m_laptops) {
        const qsizetype before = m_judge.problems().size();
        m_judge.look(*laptop.own, state, epoch());
        m_judge.converged(*laptop.own, accountOf(laptop), state);
        if (m_judge.problems().size() > before) problems << u"on the laptop of %1:"_s.arg(laptop.user);
        problems << m_judge.problems().mid(before);
        findGivenUp(laptop, ledger, problems);
    }
    const qsizetype before = m_judge.problems().size();
    m_judge.finished(*m_connection, state);
    problems << m_judge.problems().mid(before) << lostEdits(m_authored, ledger, state);
    QSet<base::Id> kept;
    for (LaptopProgram& laptop : m_laptops) {
        for (const sim::Authored& one : laptop.own->operations()) kept << one.operation.id;
    }
    for (auto one = m_authored.cbegin(); one != m_authored.cend(); ++one) {
        if (!ledger.contains(one.key()) && !kept.contains(one.key())) problems << u"P2: an operation is nowhere"_s;
    }
    return problems;
}

bool Fleet::hasInFiles(LaptopProgram& laptop, const QByteArray& bytes) {
    // What a window has open stands in the file only after that. Another process looks into it: were it opened and
    // closed here, the engine would lose its locks on it, and the next one who writes would ruin it.
    sim::sure(laptop.own->store().database().execute(u"PRAGMA wal_checkpoint(TRUNCATE)"));
    const QFileInfo store(laptop.own->store().path());
    const QStringList files = store.dir().entryList({store.fileName() + u'*'}, QDir::Files);
    QProcess grep;
    grep.setWorkingDirectory(store.path());
    grep.start(u"grep"_s, QStringList{u"-qaF"_s, QString::fromUtf8(bytes)} + files);
    EXPECT_TRUE(grep.waitForFinished(30'000));
    EXPECT_LT(grep.exitCode(), 2) << grep.readAllStandardError().toStdString();
    return grep.exitCode() == 0;
}

} // namespace rs::test
