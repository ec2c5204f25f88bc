// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/serverprocess.h"

#include <QSslCertificate>
#include <QSslSocket>
#include <QUrl>

#include <csignal>

namespace rs::test {

namespace {

class RenewalTest : public ServerTest {
protected:
    //! A certificate of its own in the files that the server was told.
    void makeCertificate() const {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                       QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                       QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                       QStringLiteral("/CN=localhost"), QStringLiteral("-keyout"), key(), QStringLiteral("-out"),
                       certificate()});
        ASSERT_TRUE(openssl.waitForFinished(60'000)) << openssl.errorString().toStdString();
        ASSERT_EQ(openssl.exitCode(), 0) << openssl.readAllStandardError().toStdString();
    }
    [[nodiscard]] QString certificate() const { return file(QStringLiteral("given.pem")); }
    [[nodiscard]] QString key() const { return file(QStringLiteral("given.key")); }
    [[nodiscard]] QByteArray digestOfFile() const {
        QFile pem(certificate());
        EXPECT_TRUE(pem.open(QIODevice::ReadOnly));
        return QSslCertificate(&pem).digest(QCryptographicHash::Sha256);
    }
    static std::unique_ptr<QSslSocket> connectTo(const QString& url) {
        auto socket = std::make_unique<QSslSocket>();
        socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        socket->connectToHostEncrypted(QUrl(url).host(), quint16(QUrl(url).port()));
        EXPECT_TRUE(socket->waitForEncrypted(30'000)) << socket->errorString().toStdString();
        return socket;
    }
    static QByteArray digestAt(const QString& url) {
        return connectTo(url)->peerCertificate().digest(QCryptographicHash::Sha256);
    }
    //! Sends SIGHUP and waits until the log tells what came of it.
    QByteArray reload() {
        ::kill(pid_t(server().processId()), SIGHUP);
        QByteArray log;
        while (!log.contains("certificate") && server().waitForReadyRead(30'000))
            log += server().readAllStandardError();
        return log;
    }
};

} // namespace

TEST_F(RenewalTest, ACertificateIsRenewedWithoutAnyoneNoticing) {
    makeCertificate();
    const QString url = serve({QStringLiteral("--certificate"), certificate(), QStringLiteral("--key"), key()});
    server().setReadChannel(QProcess::StandardError);
    const QByteArray first = digestOfFile();
    EXPECT_EQ(digestAt(url), first);
    const auto before = connectTo(url);
    makeCertificate();
    const QByteArray second = digestOfFile();
    ASSERT_NE(first, second);
    EXPECT_EQ(digestAt(url), first) << "nobody has said so yet";
    EXPECT_TRUE(reload().contains("read anew"));
    EXPECT_EQ(digestAt(url), second);
    before->write("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    ASSERT_TRUE(before->waitForReadyRead(30'000)) << "who is connected goes on";
    EXPECT_TRUE(before->readAll().startsWith("HTTP/1.1 200 OK\r\n"));

    ASSERT_FALSE(write(QStringLiteral("given.pem"), "half a certif").isEmpty());
    EXPECT_TRUE(reload().contains("those before stay"));
    EXPECT_EQ(digestAt(url), second);
    makeCertificate();
    EXPECT_TRUE(reload().contains("read anew")) << "a second time, too";
    EXPECT_EQ(digestAt(url), digestOfFile());
    EXPECT_EQ(end(server()), 0);
}

TEST_F(RenewalTest, AServerWithoutACertificateOutlivesTheSignal) {
    const QString url = serve({QStringLiteral("--plain")});
    ::kill(pid_t(server().processId()), SIGHUP);
    EXPECT_EQ(fetch(url + QStringLiteral("/health")).status, 200);
    EXPECT_EQ(end(server()), 0);
}

} // namespace rs::test
