// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/serverprocess.h"
#include "server/accounts/totp.h"

#include <QSslCertificate>
#include <QTcpSocket>
#include <QUrl>

#include <csignal>

namespace rs::test {

TEST_F(ServerTest, ServesWhomItKnows) {
    addUser(QStringLiteral("anna"));
    const QString url = serve();
    EXPECT_EQ(fetch(url + QStringLiteral("/health")).body, "ok\n");
    EXPECT_EQ(hello(url, QStringLiteral("nobody")).status, 401);
    EXPECT_EQ(fetch(url + QStringLiteral("/v1/sync/hello")).status, 401);
    EXPECT_EQ(signIn(url, QStringLiteral("boris")).status, 401);
    const protocol::Session session = this->session(url, QStringLiteral("anna"));
    EXPECT_EQ(session.role, QStringLiteral("admin"));
    const Fetched greeted = hello(url, session.accessToken);
    EXPECT_EQ(greeted.status, 200);
    const auto told = protocol::decode<protocol::Hello>(greeted.body);
    ASSERT_TRUE(told);
    const Words refreshing = bearer(session.refreshToken);
    const Fetched fresh = post(url + QStringLiteral("/v1/session/refresh"), {}, refreshing);
    EXPECT_EQ(fresh.status, 200);
    const QByteArray pull = protocol::encode(protocol::PullRequest{});
    const Fetched pulled = post(url + QStringLiteral("/v1/sync/pull"), pull, bearer(session.accessToken));
    EXPECT_EQ(pulled.status, 200);
    EXPECT_TRUE(protocol::decode<protocol::PullReply>(pulled.body));
    const Words elsewhere = bearer(session.accessToken) +
                            Words{QStringLiteral("-H"), QStringLiteral("Sync-Epoch: ") + base::toText(base::newId())};
    EXPECT_EQ(post(url + QStringLiteral("/v1/sync/pull"), pull, elsewhere).status, 409);
    const Words old{QStringLiteral("-H"), QStringLiteral("Authorization: Bearer ") + session.accessToken,
                    QStringLiteral("-H"), QStringLiteral("Sync-Schema: 0")};
    EXPECT_EQ(post(url + QStringLiteral("/v1/sync/pull"), pull, old).status, 426);
    const Fetched unread = post(url + QStringLiteral("/v1/sync/pull"), "no cbor", bearer(session.accessToken));
    EXPECT_EQ(unread.status, 400);
    EXPECT_EQ(unread.body, protocol::encode(protocol::Failure::Malformed));
    // Of headers the word is not said: laptops give operations up for it.
    const Words bare = bearer(session.accessToken).mid(0, 2);
    for (const QString& header : {QStringLiteral("Sync-Schemb: 1"), QStringLiteral("Sync-Schema: 1x"),
                                  QStringLiteral("Sync-Epoch: nobody's")}) {
        const Fetched odd =
            post(url + QStringLiteral("/v1/sync/pull"), pull, bare + Words{QStringLiteral("-H"), header});
        EXPECT_EQ(odd.status, 400);
        EXPECT_EQ(odd.body, QByteArray());
    }
    EXPECT_EQ(post(url + QStringLiteral("/v1/session/end"), {}, bearer(session.accessToken)).status, 204);
    EXPECT_EQ(hello(url, session.accessToken).status, 401);
    EXPECT_EQ(end(server()), 0);
}

TEST_F(ServerTest, SaysTheFingerprintOfItsCertificate) {
    serve();
    QFile file(data() + QStringLiteral("/certificate.pem"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray digest = QSslCertificate(&file).digest(QCryptographicHash::Sha256).toHex(':').toUpper();
    EXPECT_EQ(digest.size(), 95);
    EXPECT_TRUE(saidWith(digest).contains(digest));
}

TEST_F(ServerTest, LogsALineOfJsonARequestAndNobodysName) {
    addUser(QStringLiteral("anna"));
    const QString url = serve();
    const protocol::Session session = this->session(url, QStringLiteral("anna"));
    EXPECT_EQ(hello(url, session.accessToken).status, 200);
    EXPECT_EQ(fetch(url + QStringLiteral("/secret?anna")).status, 404);
    EXPECT_EQ(end(server()), 0);
    const QByteArray log = server().readAllStandardError();
    QStringList routes;
    for (const QByteArray& line : log.trimmed().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        EXPECT_FALSE(object.isEmpty()) << line.toStdString();
        routes << object.value(QStringLiteral("route")).toString();
    }
    EXPECT_EQ(routes,
              (QStringList{QStringLiteral("/v1/session"), QStringLiteral("/v1/sync/hello"), QStringLiteral("-")}));
    for (const QByteArray& word : {QByteArray("anna"), QByteArray("127.0.0.1"), QByteArray("secret"),
                                   QByteArray("laptop"), session.accessToken.toUtf8(), session.refreshToken.toUtf8()})
        EXPECT_FALSE(log.contains(word)) << word.toStdString();
}

TEST_F(ServerTest, VerbsHoldAtOnceWhileItServes) {
    const QString url = serve();
    EXPECT_EQ(addUser(QStringLiteral("anna")).code, 0);
    const protocol::Session one = session(url, QStringLiteral("anna")), two = session(url, QStringLiteral("anna"));
    const QJsonArray devices = done({QStringLiteral("device"), QStringLiteral("list"), QStringLiteral("anna")}).array();
    EXPECT_EQ(devices.size(), 2);
    done({QStringLiteral("device"), QStringLiteral("revoke"), base::toText(one.device)});
    EXPECT_EQ(hello(url, one.accessToken).status, 403);
    EXPECT_EQ(hello(url, two.accessToken).status, 200);
    const QByteArray pull = protocol::encode(protocol::PullRequest{}), push = protocol::encode(protocol::PushRequest{});
    EXPECT_EQ(post(url + QStringLiteral("/v1/sync/pull"), pull, bearer(one.accessToken)).status, 403);
    EXPECT_EQ(post(url + QStringLiteral("/v1/sync/push"), push, bearer(one.accessToken)).status, 200)
        << "its last work is taken";
    EXPECT_EQ(post(url + QStringLiteral("/v1/session/refresh"), {}, bearer(one.refreshToken)).status, 200)
        << "also of a laptop that was off";
    done({QStringLiteral("user"), QStringLiteral("revoke"), QStringLiteral("anna")});
    EXPECT_EQ(hello(url, two.accessToken).status, 403);
    EXPECT_EQ(signIn(url, QStringLiteral("anna")).status, 401);
}

TEST_F(ServerTest, WantsTheCodeOfTheTelephone) {
    const QString url = serve();
    addUser(QStringLiteral("anna"));
    const QJsonObject told = done({QStringLiteral("user"), QStringLiteral("totp"), QStringLiteral("anna")}).object();
    EXPECT_TRUE(told.value(QStringLiteral("address")).toString().startsWith(QStringLiteral("otpauth://totp/")));
    const QByteArray secret = server::fromBase32(told.value(QStringLiteral("secret")).toString()).value();
    const Fetched without = signIn(url, QStringLiteral("anna"));
    EXPECT_EQ(without.status, 401);
    EXPECT_TRUE(without.body.contains("second_factor"));
    const QString code = server::totpCode(secret, QDateTime::currentMSecsSinceEpoch() / server::totpPeriodMs);
    EXPECT_EQ(signIn(url, QStringLiteral("anna"), code).status, 200);
    EXPECT_EQ(signIn(url, QStringLiteral("anna"), code).status, 401) << "each code once";
    EXPECT_TRUE(QFile::exists(data() + QStringLiteral("/second-factor-key")));
    done({QStringLiteral("user"), QStringLiteral("totp"), QStringLiteral("anna"), QStringLiteral("--off")});
    EXPECT_EQ(signIn(url, QStringLiteral("anna")).status, 200);
}

TEST_F(ServerTest, LocksSecondFactorsWithTheKeyThatIsNamed) {
    addUser(QStringLiteral("anna"));
    const Words key{QStringLiteral("--second-factor-key"), file(QStringLiteral("key"))};
    const QJsonObject told =
        done(Words{QStringLiteral("user"), QStringLiteral("totp"), QStringLiteral("anna")} + key).object();
    const QByteArray secret = server::fromBase32(told.value(QStringLiteral("secret")).toString()).value();
    EXPECT_EQ(QFileInfo(key.last()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), 0);
    const auto code = [&] {
        return server::totpCode(secret, QDateTime::currentMSecsSinceEpoch() / server::totpPeriodMs);
    };
    EXPECT_EQ(signIn(serve(), QStringLiteral("anna"), code()).status, 401) << "a server without the key";
    EXPECT_EQ(end(server()), 0);
    EXPECT_TRUE(server().readAllStandardError().contains("second-factor-key")) << "and it says so";
    const QString url = serve(key);
    EXPECT_EQ(signIn(url, QStringLiteral("anna"), code()).status, 200);
    EXPECT_EQ(end(server()), 0);
    EXPECT_FALSE(server().readAllStandardError().contains("second-factor-key"));
    EXPECT_EQ(json({QStringLiteral("user"), QStringLiteral("totp"), QStringLiteral("anna")}).code, 1) << "no other key";
}

TEST_F(ServerTest, MakesWhoGuessesWait) {
    const QString url = serve();
    addUser(QStringLiteral("anna"));
    const protocol::SignIn wrong{QStringLiteral("anna"), QStringLiteral("guess"), {}, {}, {}};
    int refused = 0;
    while (refused < 20 && post(url + QStringLiteral("/v1/session"), protocol::encode(wrong)).status == 401) ++refused;
    EXPECT_EQ(refused, 5);
    const Fetched late =
        fetch(url + QStringLiteral("/v1/session"), {QStringLiteral("-D-"), QStringLiteral("--data-binary"),
                                                    u'@' + write(QStringLiteral("body"), protocol::encode(wrong))});
    EXPECT_EQ(late.status, 429);
    EXPECT_TRUE(late.body.contains("Retry-After: ")) << late.body.toStdString();
}

TEST_F(ServerTest, StartsAgainAtOnceOnTheSamePortAfterAKill) {
    addUser(QStringLiteral("anna"));
    const QString url = serve();
    const protocol::Session session = this->session(url, QStringLiteral("anna"));
    for (int round = 0; round < 3; ++round) {
        QProcess open; // a connection that the dead server leaves behind
        open.start(QStringLiteral("curl"),
                   {QStringLiteral("-sk"), QStringLiteral("--noproxy"), QStringLiteral("*"), url});
        open.waitForFinished(10'000);
        server().kill();
        server().waitForFinished();
        EXPECT_EQ(serve({}, QUrl(url).authority()), url);
        EXPECT_EQ(hello(url, session.accessToken).status, 200);
    }
    EXPECT_EQ(done({QStringLiteral("check")}).object().value(QStringLiteral("ok")), QJsonValue(true));
}

//! With so few file numbers it neither dies nor takes all of a core, and serves again when some are free.
TEST_F(ServerTest, LivesThroughALackOfFileNumbers) {
    QProcess limited;
    limited.start(QStringLiteral("sh"),
                  {QStringLiteral("-c"), QStringLiteral("ulimit -n 64; exec \"$@\""), QStringLiteral("sh"),
                   QString::fromLatin1(program), QStringLiteral("serve"), QStringLiteral("--data"), data(),
                   QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    ASSERT_TRUE(limited.waitForReadyRead(30'000));
    const QString url = QString::fromUtf8(limited.readLine()).section(u' ', 2).trimmed();
    const QUrl place(url);
    {
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < 100; ++i) {
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(place.host(), quint16(place.port()));
            crowd.back()->waitForConnected(1000);
        }
        EXPECT_EQ(limited.state(), QProcess::Running);
    }
    int status = 0;
    for (int i = 0; i < 20 && status != 200; ++i) status = fetch(url + QStringLiteral("/health")).status;
    EXPECT_EQ(status, 200);
    EXPECT_EQ(end(limited), 0);
}

} // namespace rs::test
