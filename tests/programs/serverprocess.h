// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/cliprocess.h"
#include "protocol/codec.h"

#include <QRegularExpression>

#include <memory>

namespace rs::test {

//! What `curl` heard.
struct Fetched {
    int status = 0;
    QByteArray body;
};

//! Calls the real server program on a folder of its own; serves through it.
class ServerTest : public testing::Test {
protected:
    using Words = QStringList;
    static constexpr auto program = RS_BINARY_DIR "/regional-school-server";

    ~ServerTest() override {
        if (m_server) end(*m_server);
    }

    Outcome call(const Words& words) const {
        QProcess process;
        process.start(QString::fromLatin1(program), words);
        EXPECT_TRUE(process.waitForFinished(120'000)) << process.errorString().toStdString();
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }
    //! With --json on this test's folder, in English.
    Outcome json(const Words& words) const {
        return call(words + Words{QStringLiteral("--data"), data(), QStringLiteral("--json"),
                                  QStringLiteral("--language"), QStringLiteral("en")});
    }
    //! The same, expected to be done.
    Outcome done(const Words& words) const {
        Outcome outcome = json(words);
        EXPECT_EQ(outcome.code, 0) << words.join(u' ').toStdString() << ": " << outcome.errors.toStdString();
        EXPECT_FALSE(outcome.json().isNull()) << outcome.out.toStdString();
        return outcome;
    }

    //! Starts serving; the address it says when it is ready.
    QString serve(const Words& more = {}, const QString& listen = QStringLiteral("127.0.0.1:0")) {
        m_server = std::make_unique<QProcess>();
        m_server->start(QString::fromLatin1(program), Words{QStringLiteral("serve"), QStringLiteral("--data"), data(),
                                                            QStringLiteral("--listen"), listen} +
                                                          more);
        QByteArray& said = m_said;
        said.clear();
        while (!said.contains('\n') && m_server->waitForReadyRead(30'000)) said += m_server->readAllStandardOutput();
        static const QRegularExpression ready(QStringLiteral("^listening on (https?://127\\.0\\.0\\.1:\\d+)\n"));
        const auto match = ready.match(QString::fromUtf8(said));
        EXPECT_TRUE(match.hasMatch()) << said.toStdString() << m_server->readAllStandardError().toStdString();
        return match.captured(1);
    }
    QProcess& server() { return *m_server; }
    //! All that it has said on stdout, once these words are among it.
    QByteArray& saidWith(const QByteArray& words) {
        while (!m_said.contains(words) && m_server->waitForReadyRead(10'000))
            m_said += m_server->readAllStandardOutput();
        return m_said;
    }
    //! SIGTERM; its exit code.
    static int end(QProcess& process) {
        process.terminate();
        if (!process.waitForFinished(30'000)) process.kill();
        process.waitForFinished();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    //! Trusts the server's own certificate unless told otherwise.
    Fetched fetch(const QString& url, const Words& more = {}) const {
        QProcess curl;
        curl.start(QStringLiteral("curl"),
                   Words{QStringLiteral("-sS"), QStringLiteral("--max-time"), QStringLiteral("30"),
                         QStringLiteral("--noproxy"), QStringLiteral("*"), QStringLiteral("--cacert"),
                         data() + QStringLiteral("/certificate.pem"), QStringLiteral("-w"),
                         QStringLiteral("\n%{http_code}")} +
                       more + Words{url});
        EXPECT_TRUE(curl.waitForFinished(60'000)) << "curl: " << curl.errorString().toStdString();
        const QByteArray out = curl.readAllStandardOutput();
        const qsizetype line = out.lastIndexOf('\n');
        return {out.mid(line + 1).toInt(), out.left(line)};
    }
    Fetched post(const QString& url, const QByteArray& body, const Words& more = {}) const {
        return fetch(url, Words{QStringLiteral("--data-binary"), u'@' + write(QStringLiteral("body"), body),
                                QStringLiteral("-H"), QStringLiteral("Content-Type: application/cbor")} +
                              more);
    }
    Fetched signIn(const QString& url, const QString& user, const QString& code = {}) const {
        const protocol::SignIn request{user, QStringLiteral("correct horse"), code, {}, QStringLiteral("laptop")};
        return post(url + QStringLiteral("/v1/session"), protocol::encode(request));
    }
    //! The session of somebody who may come in.
    protocol::Session session(const QString& url, const QString& user) const {
        const Fetched fetched = signIn(url, user);
        EXPECT_EQ(fetched.status, 200) << fetched.body.toStdString();
        const auto session = protocol::decode<protocol::Session>(fetched.body);
        EXPECT_TRUE(session);
        return session.value_or(protocol::Session());
    }
    static Words bearer(const QString& token) {
        return {QStringLiteral("-H"), QStringLiteral("Authorization: Bearer ") + token, QStringLiteral("-H"),
                QStringLiteral("Sync-Schema: 1")};
    }
    Fetched hello(const QString& url, const QString& token) const {
        return fetch(url + QStringLiteral("/v1/sync/hello"), bearer(token));
    }

    Outcome addUser(const QString& name,
                    const Words& more = {QStringLiteral("--role"), QStringLiteral("admin")}) const {
        return json(Words{QStringLiteral("user"), QStringLiteral("add"), name, QStringLiteral("--password-file"),
                          write(QStringLiteral("password"), "correct horse\nsecond line\n")} +
                    more);
    }

    [[nodiscard]] QString data() const { return file(QStringLiteral("data")); }
    [[nodiscard]] QString file(const QString& name) const { return m_directory.filePath(name); }
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const {
        QFile out(file(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
        return out.fileName();
    }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<QProcess> m_server;
    QByteArray m_said;
};

} // namespace rs::test
