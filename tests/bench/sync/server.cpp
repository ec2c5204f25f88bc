// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sync/server.h"

#include "bench/sync/need.h"
#include "bench/sync/process.h"

#include <QProcess>

#include <signal.h>
#include <sys/prctl.h>

namespace rs::bench {

namespace {

const QString serverProgram = QStringLiteral(RS_BINARY_DIR "/regional-school-server");

} // namespace

Server::Server(QString folder, Line line) : m_folder(std::move(folder)), m_process(std::make_unique<QProcess>()) {
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(serverProgram, {QStringLiteral("serve"), QStringLiteral("--data"), m_folder,
                                     QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                                     line == Line::Tls ? QStringLiteral("--self-signed") : QStringLiteral("--plain"),
                                     QStringLiteral("--quiet")});
    const QByteArray words = "listening on ";
    while (!m_process->canReadLine()) {
        if (!m_process->waitForReadyRead(60'000)) stopBench(QStringLiteral("the server does not start"));
    }
    m_url = QUrl(QString::fromUtf8(m_process->readLine().trimmed().mid(words.size())));
    if (m_url.port() <= 0) stopBench(QStringLiteral("the server does not say where it listens"));
}

Server::~Server() {
    m_process->terminate();
    if (!m_process->waitForFinished(30'000)) m_process->kill();
    m_process->waitForFinished(5'000);
}

qint64 Server::pid() const { return m_process->processId(); }

QString Server::certificate() const { return m_folder + QStringLiteral("/certificate.pem"); }

QByteArray Server::run(const QString& folder, const QStringList& verb) {
    return runMeasured(serverProgram, verb + QStringList{QStringLiteral("--data"), folder, QStringLiteral("--json")})
        .output;
}

} // namespace rs::bench
