// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgres.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <cstdlib>

#include <grp.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace rs::test {

using namespace Qt::StringLiterals;

namespace {

//! Nothing here needs to outlive a loss of power, except where a test kills the engine itself: the kernel lives on.
const QStringList quickly{u"-c"_s, u"fsync=off"_s,         u"-c"_s, u"full_page_writes=off"_s,
                          u"-c"_s, u"listen_addresses="_s, u"-c"_s, u"max_connections=60"_s};

QString newestBinaries() {
    const QDir versions(u"/usr/lib/postgresql"_s);
    QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(found.begin(), found.end(), [](const QString& a, const QString& b) { return a.toInt() < b.toInt(); });
    return found.isEmpty() ? QString() : versions.filePath(found.last() + "/bin"_L1);
}

} // namespace

Postgres& Postgres::instance() {
    static auto* const only = new Postgres; // ended by atexit() and by the kernel, not by the order of destructors
    return *only;
}

Postgres::Postgres(const Postgres* primary) {
    m_binaries = newestBinaries();
    if (m_binaries.isEmpty()) fail(u"it is not installed (package postgresql)"_s);
    QTemporaryDir folder(QDir::tempPath() + u"/rs-pg-XXXXXX"_s);
    folder.setAutoRemove(false);
    m_folder = folder.path();
    if (::geteuid() == 0) {
        const passwd* user = ::getpwnam("postgres");
        if (!user) user = ::getpwnam("nobody");
        m_user = user->pw_uid;
        m_group = user->pw_gid;
        if (::chown(qPrintable(m_folder), m_user, m_group) != 0) fail(u"its folder cannot be given away"_s);
    }
    const QString data = m_folder + "/data"_L1;
    if (primary)
        make(u"pg_basebackup"_s, {u"-D"_s, data, u"-h"_s, primary->m_folder, u"-U"_s, u"tester"_s, u"-R"_s,
                                  u"--checkpoint=fast"_s, u"--no-sync"_s});
    else
        make(u"initdb"_s, {u"-D"_s, data, u"-U"_s, u"tester"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s,
                           u"--no-locale"_s, u"--no-sync"_s});
    start();
    if (!primary) std::atexit([] { instance().end(); });
}

Postgres::~Postgres() { end(); }

void Postgres::end() {
    kill();
    QDir(m_folder).removeRecursively();
}

std::unique_ptr<Postgres> Postgres::standby() const { return std::unique_ptr<Postgres>(new Postgres(this)); }

QString Postgres::alsoAt(const Postgres& other, const QString& address) const {
    QString both = address;
    return both.replace("?host="_L1 + m_folder, "?host="_L1 + m_folder + u',' + other.m_folder);
}

void Postgres::fail(const QString& why) const {
    std::fprintf(stderr, "\nPostgreSQL cannot be started for the tests: %s\n", qPrintable(why));
    std::_Exit(1);
}

void Postgres::become(QProcess& process) const {
    const unsigned user = m_user, group = m_group;
    process.setWorkingDirectory(m_folder);
    process.setChildProcessModifier([user, group] {
        if (user != 0 && (::setgroups(0, nullptr) != 0 || ::setgid(group) != 0 || ::setuid(user) != 0)) ::_exit(1);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
    });
}

void Postgres::make(const QString& program, const QStringList& words) {
    QProcess process;
    become(process);
    process.start(m_binaries + u'/' + program, words);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        fail(QString::fromUtf8(process.readAllStandardError()));
}

void Postgres::start() {
    m_server = new QProcess;
    become(*m_server);
    m_server->setStandardOutputFile(m_folder + "/log"_L1);
    m_server->setStandardErrorFile(m_folder + "/log"_L1, QIODevice::Append);
    m_server->start(m_binaries + "/postgres"_L1,
                    QStringList{u"-D"_s, m_folder + "/data"_L1, u"-k"_s, m_folder} + quickly);
    QElapsedTimer since;
    since.start();
    while (query(u"SELECT 1"_s) != "1"_L1) {
        if (since.elapsed() > 60000 || m_server->state() == QProcess::NotRunning) {
            QFile log(m_folder + "/log"_L1);
            fail(log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll().right(2000)) : u"no log"_s);
        }
        QThread::msleep(100);
    }
}

void Postgres::kill() {
    if (!m_server) return;
    // To the whole family at once: its children would see the death of the parent a moment later.
    ::kill(pid_t(m_server->processId()), SIGQUIT);
    m_server->waitForFinished(10000);
    delete m_server;
    m_server = nullptr;
}

QString Postgres::query(const QString& sql) const {
    QProcess process;
    process.start(m_binaries + "/psql"_L1,
                  {u"-h"_s, m_folder, u"-U"_s, u"tester"_s, u"-d"_s, u"postgres"_s, u"-Atqc"_s, sql});
    process.waitForFinished(30000);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QString Postgres::freshAddress() {
    const QString schema = u"t%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++m_made);
    if (!query("CREATE SCHEMA "_L1 + schema).isEmpty()) fail(u"no schema"_s);
    return "postgresql:///postgres?host="_L1 + m_folder + "&user=tester&options=-csearch_path%3D"_L1 + schema;
}

QString Postgres::throughDeadHost(const QString& address) {
    QString other = address;
    return other.replace("?host="_L1, "?host=/nowhere,"_L1);
}

} // namespace rs::test
