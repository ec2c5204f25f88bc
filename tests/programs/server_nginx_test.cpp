// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/serverprocess.h"

#include <QDir>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

#include <unistd.h>

namespace rs::test {

namespace {

//! The sample of the installer behind a real nginx, with ports and files of this test.
class NginxTest : public ServerTest {
protected:
    ~NginxTest() override {
        if (m_nginx.state() != QProcess::NotRunning) end(m_nginx);
    }

    void SetUp() override {
        m_program = QStandardPaths::findExecutable(QStringLiteral("nginx"),
                                                   {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
        ASSERT_FALSE(m_program.isEmpty()) << "nginx is missing: bash installer/dependencies.sh test";
        addUser(QStringLiteral("anna"));
        ASSERT_EQ(end(certify()), 0);
        const QString inner =
            serve({QStringLiteral("--plain"), QStringLiteral("--behind"), QStringLiteral("127.0.0.1")});
        ASSERT_TRUE(inner.startsWith(QStringLiteral("http://")));
        m_port = freePort();
        writeConfiguration(QUrl(inner).authority());
        start();
    }
    [[nodiscard]] QString url() const { return QStringLiteral("https://localhost:%1").arg(m_port); }

private:
    //! Serving once makes the certificate that nginx gets.
    QProcess& certify() {
        serve();
        return server();
    }
    static quint16 freePort() {
        QTcpServer server;
        EXPECT_TRUE(server.listen(QHostAddress::LocalHost));
        return server.serverPort();
    }
    void writeConfiguration(const QString& inner) {
        QFile sample(QStringLiteral(RS_SOURCE_DIR "/installer/nginx/regional-school.conf"));
        ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(sample.readAll());
        const std::pair<QString, QString> changes[] = {
            {QStringLiteral("server 127.0.0.1:8080;"), QStringLiteral("server %1;").arg(inner)},
            {QStringLiteral("listen 443 ssl;"), QStringLiteral("listen 127.0.0.1:%1 ssl;").arg(m_port)},
            {QStringLiteral("listen [::]:443 ssl;"), QString()},
            {QStringLiteral("/etc/ssl/certs/school.example.org.pem"), data() + QStringLiteral("/certificate.pem")},
            {QStringLiteral("/etc/ssl/private/school.example.org.key"), data() + QStringLiteral("/key.pem")},
            {QStringLiteral("school.example.org;"), QStringLiteral("localhost;")},
        };
        for (const auto& [from, to] : changes) {
            ASSERT_TRUE(text.contains(from)) << from.toStdString();
            text.replace(from, to);
        }
        // Started by root its workers would be somebody who may not look into this test's folder.
        QString whole = ::geteuid() == 0 ? QStringLiteral("user root;\n") : QString();
        whole += QStringLiteral("daemon off; pid %1/nginx.pid; error_log stderr; events {}\nhttp {\naccess_log off;\n")
                     .arg(file(QString()));
        for (const char* kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
            whole += QStringLiteral("%1_temp_path %2;\n").arg(QLatin1String(kind), file(QLatin1String(kind)));
        m_configuration = write(QStringLiteral("nginx.conf"), (whole + text + QStringLiteral("}\n")).toUtf8());
    }
    void start() {
        m_nginx.setProcessChannelMode(QProcess::MergedChannels);
        m_nginx.start(m_program, {QStringLiteral("-p"), file(QString()), QStringLiteral("-c"), m_configuration,
                                  QStringLiteral("-e"), QStringLiteral("stderr")});
        ASSERT_TRUE(m_nginx.waitForStarted());
        for (int i = 0; i < 200 && m_nginx.state() == QProcess::Running; ++i) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, m_port);
            if (socket.waitForConnected(200)) return;
            QThread::msleep(50);
        }
        FAIL() << m_nginx.readAll().toStdString();
    }

    QString m_program, m_configuration;
    QProcess m_nginx;
    quint16 m_port = 0;
};

} // namespace

TEST_F(NginxTest, PassesOnWhatLaptopsNeed) {
    EXPECT_EQ(fetch(url() + QStringLiteral("/health")).body, "ok\n");
    const protocol::Session session = this->session(url(), QStringLiteral("anna"));
    EXPECT_EQ(hello(url(), session.accessToken).status, 200);
    const QByteArray pull = protocol::encode(protocol::PullRequest{});
    EXPECT_EQ(post(url() + QStringLiteral("/v1/sync/pull"), pull, bearer(session.accessToken)).status, 200);
    const Words packed =
        bearer(session.accessToken) + Words{QStringLiteral("-H"), QStringLiteral("Content-Encoding: gzip")};
    EXPECT_EQ(post(url() + QStringLiteral("/v1/sync/pull"), protocol::compress(pull), packed).status, 200);
    const QByteArray large(4 * 1024 * 1024 + 1, 'x');
    const Fetched refused = post(url() + QStringLiteral("/v1/sync/push"), large, bearer(session.accessToken));
    EXPECT_EQ(refused.status, 413);
    EXPECT_EQ(refused.body, protocol::encode(protocol::Failure::TooLarge)) << "in the server's own words";
}

TEST_F(NginxTest, ShowsTheRestToNobody) {
    EXPECT_EQ(fetch(url() + QStringLiteral("/metrics")).status, 404);
    EXPECT_EQ(fetch(url() + QStringLiteral("/v1/nowhere")).status, 404);
    EXPECT_EQ(fetch(url() + QStringLiteral("/")).status, 404);
}

//! The server counts the laptop's address, not nginx's, and not what the laptop says it is.
TEST_F(NginxTest, TellsTheAddressOfTheLaptop) {
    const protocol::SignIn wrong{QStringLiteral("anna"), QStringLiteral("guess"), {}, {}, {}};
    const QByteArray body = protocol::encode(wrong);
    int refused = 0;
    for (; refused < 20; ++refused) {
        const Words forged{QStringLiteral("-H"), QStringLiteral("X-Forwarded-For: 198.51.100.%1").arg(refused)};
        if (post(url() + QStringLiteral("/v1/session"), body, forged).status != 401) break;
    }
    EXPECT_EQ(refused, 5);
}

} // namespace rs::test
