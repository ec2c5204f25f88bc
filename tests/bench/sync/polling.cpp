// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "bench/figure.h"
#include "bench/sync/figuresofsync.h"
#include "bench/sync/laptop.h"
#include "bench/sync/need.h"
#include "bench/sync/process.h"
#include "domain/registry.h"
#include "protocol/codec.h"
#include "server/accounts/token.h"
#include "server/upkeep/datafolder.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>

#include <memory>
#include <vector>

namespace rs::bench {

namespace {

constexpr int laptops = 1000, rounds = 5;
constexpr double pauseSeconds = 45, tokenSeconds = 900;

//! Laptops that have signed in: a device with its tokens each. Signing in itself is not what is measured.
struct Tokens {
    QStringList refresh, access;
};

Tokens signInMany(const QString& serverFolder) {
    const auto connection = need(need(server::DataFolder::open(serverFolder)).connect());
    base::Id account;
    need(connection->read("SELECT id FROM account WHERE name = $1", {QStringLiteral("team")},
                          [&](const server::sql::Row& row) { account = row.id(0); }));
    const qint64 now = base::nowMilliseconds(), until = now + 24ll * 60 * 60 * 1000;
    Tokens tokens;
    QList<server::sql::Values> devices, access;
    for (int i = 0; i < laptops; ++i) {
        tokens.refresh << server::freshToken();
        tokens.access << server::freshToken();
        const base::Id device = base::newId();
        devices << server::sql::Values{
            device, account, QStringLiteral("bench"), server::hashOf(tokens.refresh.last()), until, now, now};
        access << server::sql::Values{server::hashOf(tokens.access.last()), device, until};
    }
    need(connection->begin(server::sql::Access::Write));
    need(
        connection->runEach("INSERT INTO device (id, account, label, refresh_hash, refresh_until, created_at, seen_at) "
                            "VALUES ($1, $2, $3, $4, $5, $6, $7)",
                            devices));
    need(connection->runEach("INSERT INTO access_token (hash, device, until) VALUES ($1, $2, $3)", access));
    need(connection->commit());
    return tokens;
}

//! What a laptop of ten scopes asks when nothing is new.
protocol::PullRequest questionOf(Laptop& laptop) {
    protocol::PullRequest request;
    request.accessVersion = need(storage::readSyncMeta(laptop.store())).accessVersion;
    for (const storage::ScopeState& state : need(storage::ScopeBook(laptop.store()).all())) {
        if (!state.isArchived) request.cursors << protocol::Cursor{state.no, state.cursor, state.skipUpto};
    }
    return request;
}

class Crowd {
public:
    Crowd(const Server& server, Tokens tokens) : m_tokens(std::move(tokens)), m_port(server.port()) {
        QFile file(server.certificate());
        if (!file.open(QIODevice::ReadOnly)) stopBench(server.certificate());
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromData(file.readAll(), QSsl::Pem));
        for (int i = 0; i < laptops; ++i) {
            auto& socket = m_sockets.emplace_back(std::make_unique<QSslSocket>());
            socket->setSslConfiguration(tls);
            socket->setPeerVerifyMode(QSslSocket::VerifyNone); // whose it is was seen by the others
            socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_port);
            if (!socket->waitForEncrypted(10'000)) stopBench(socket->errorString());
        }
    }

    void pull(const QByteArray& body, const QByteArray& epoch) {
        for (int i = 0; i < laptops; ++i)
            ask(i, "/v1/sync/pull", m_tokens.access[i],
                "Sync-Schema: " + QByteArray::number(domain::schemaVersion) + "\r\nSync-Epoch: " + epoch + "\r\n",
                body);
    }
    void refresh() {
        for (int i = 0; i < laptops; ++i) ask(i, "/v1/session/refresh", m_tokens.refresh[i], {}, {});
    }

private:
    void ask(int laptop, const QByteArray& path, const QString& token, const QByteArray& headers,
             const QByteArray& body) {
        QSslSocket& socket = *m_sockets[size_t(laptop)];
        socket.write("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) +
                     "\r\nConnection: Keep-Alive\r\nAccept-Language: en-US,*\r\nAccept-Encoding: gzip\r\n"
                     "User-Agent: regional-school\r\nAuthorization: Bearer " +
                     token.toLatin1() + "\r\n" + headers + "Content-Type: application/cbor\r\nContent-Length: " +
                     QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray answer;
        for (;;) {
            if (!socket.waitForReadyRead(20'000)) stopBench(QStringLiteral("no answer: ") + socket.errorString());
            answer += socket.readAll();
            const qsizetype end = answer.indexOf("\r\n\r\n");
            const qsizetype at = answer.toLower().indexOf("content-length:");
            if (end < 0) continue;
            const qsizetype length = at < 0 ? 0 : answer.mid(at + 15, answer.indexOf('\r', at) - at - 15).toLongLong();
            if (answer.size() >= end + 4 + length) break;
        }
        if (!answer.startsWith("HTTP/1.1 200")) stopBench(QString::fromLatin1(answer.left(40)));
    }

    Tokens m_tokens;
    quint16 m_port;
    std::vector<std::unique_ptr<QSslSocket>> m_sockets;
};

} // namespace

void measurePolling(const Scene& scene, const Server& server) {
    Laptop one(scene.file("first.db"), server.url(), server.certificate(), QStringLiteral("team"));
    (void)one.meet();
    const QByteArray question = protocol::encode(questionOf(one));
    const QByteArray epoch = base::toText(need(storage::readSyncMeta(one.store())).epoch).toLatin1();
    Crowd crowd(server, signInMany(scene.serverFolder));
    const auto cpu = [&] {
        return cpuSecondsOf(server.pid()) +
               (scene.databasePid > 0 ? cpuSecondsOfFamily(scene.databasePid, "postgres") : 0);
    };
    crowd.pull(question, epoch);
    double before = cpu();
    for (int i = 0; i < rounds; ++i) crowd.pull(question, epoch);
    const double poll = (cpu() - before) / (rounds * laptops);
    before = cpu();
    crowd.refresh();
    const double refresh = (cpu() - before) / laptops;
    std::fprintf(stderr, "cpu of a poll %.3f ms, of a fresh token %.3f ms\n", poll * 1000, refresh * 1000);
    const double share = 100 * laptops * (poll / pauseSeconds + refresh / tokenSeconds);
    report({scene.named("poll_cpu"), share, "% of a core", "allowed", 10, 1});
    report({scene.named("server_memory"), peakMegabytesOf(server.pid()), "MB", "allowed", 300, 1});
}

} // namespace rs::bench
