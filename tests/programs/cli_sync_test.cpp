// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/serverprocess.h"

#include <QDirIterator>

namespace rs::test {

using namespace Qt::StringLiterals;

//! Laptops by the command line and a real server.
class SyncedLaptopsTest : public ServerTest {
protected:
    void SetUp() override {
        ASSERT_EQ(addUser(u"anna"_s).code, 0);
        m_url = serve({u"--self-signed"_s});
    }
    Outcome cli(const QString& laptop, const Words& words) const {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"RS_NO_KEYCHAIN"_s, u"1"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"USER"_s, laptop);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(RS_BINARY_DIR "/regional-school-cli"),
                      Words{u"--store"_s, store(laptop), u"--json"_s, u"--language"_s, u"en"_s} + words);
        EXPECT_TRUE(process.waitForFinished(120'000)) << process.errorString().toStdString();
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }
    Outcome good(const QString& laptop, const Words& words) const {
        Outcome outcome = cli(laptop, words);
        EXPECT_EQ(outcome.code, 0) << words.join(u' ').toStdString() << ": " << outcome.errors.toStdString();
        return outcome;
    }
    Words connectWords(const QString& user, const QString& password) const {
        return {u"connect"_s, m_url, u"--user"_s, user, u"--password-file"_s, password};
    }
    void connectLaptop(const QString& laptop, const QString& user = u"anna"_s) const {
        const Outcome done = good(laptop, connectWords(user, file(u"password"_s)) + trusted());
        EXPECT_EQ(done.object().value(u"user"_s).toString(), user);
    }
    QJsonObject sync(const QString& laptop) const { return good(laptop, {u"sync"_s}).object(); }
    QString add(const QString& laptop, const Words& fields) const {
        return good(laptop, Words{u"record"_s, u"add"_s} + fields).object().value(u"id"_s).toString();
    }
    QString title(const QString& laptop, const QString& id) const {
        return good(laptop, {u"record"_s, u"get"_s, u"topic"_s, id}).object().value(u"title"_s).toString();
    }
    Words trusted() const { return {u"--ca"_s, data() + u"/certificate.pem"_s}; }
    QString store(const QString& laptop) const { return file(laptop + u".db"_s); }

    QString m_url;
};

TEST_F(SyncedLaptopsTest, TwoLaptopsSeeEachOthersWork) {
    // Work from before the first meeting goes, too.
    good(u"one"_s, {u"demo"_s, u"--participants"_s, u"400"_s, u"--schools"_s, u"6"_s, u"--seed"_s, u"1"_s});
    connectLaptop(u"one"_s);
    connectLaptop(u"two"_s);
    const QJsonObject sent = sync(u"one"_s);
    EXPECT_GT(sent.value(u"pushed"_s).toInt(), 1000);
    EXPECT_EQ(sent.value(u"refused"_s).toInt(), 0);
    EXPECT_EQ(sent.value(u"conflicts"_s).toInt(), 0);
    EXPECT_GT(sent.value(u"bytes_sent"_s).toInt(), 10'000);
    const QJsonObject received = sync(u"two"_s);
    EXPECT_GT(received.value(u"pulled"_s).toInt(), 1000);
    EXPECT_GT(received.value(u"bytes_received"_s).toInt(), 20'000);
    for (const QString& verb : {u"stats"_s, u"school list"_s})
        EXPECT_EQ(good(u"one"_s, verb.split(u' ')).out, good(u"two"_s, verb.split(u' ')).out);
    for (const QString& laptop : {u"one"_s, u"two"_s}) {
        EXPECT_TRUE(good(laptop, {u"check"_s}).object().value(u"ok"_s).toBool());
        const QJsonObject status = good(laptop, {u"status"_s}).object();
        EXPECT_EQ(status.value(u"unsent"_s).toInt(), 0);
        EXPECT_EQ(status.value(u"server"_s).toString(), m_url);
        EXPECT_EQ(status.value(u"user"_s).toString(), u"anna"_s);
        EXPECT_TRUE(status.value(u"last_sync"_s).toString().endsWith(u'Z'));
        EXPECT_EQ(int(QFile::permissions(store(laptop) + u".token"_s)) & 0x0077, 0);
    }
    // Nothing is new: one request with a cursor a scope, and the one that renews the access token.
    const QJsonObject idle = sync(u"two"_s);
    EXPECT_EQ(idle.value(u"pulled"_s).toInt(), 0);
    EXPECT_LE(idle.value(u"requests"_s).toInt(), 2);
}

TEST_F(SyncedLaptopsTest, AConflictIsSeenByBothAndDecidedByAnEdit) {
    connectLaptop(u"one"_s);
    connectLaptop(u"two"_s);
    const QString id = add(u"one"_s, {u"topic"_s, u"title=Вода"_s});
    sync(u"one"_s);
    sync(u"two"_s);
    const Words change{u"record"_s, u"set"_s, u"topic"_s, id};
    good(u"one"_s, change + Words{u"title=Вода живая"_s});
    good(u"two"_s, change + Words{u"title=Вода мёртвая"_s});
    EXPECT_EQ(sync(u"one"_s).value(u"conflicts"_s).toInt(), 0);
    EXPECT_EQ(sync(u"two"_s).value(u"conflicts"_s).toInt(), 1);
    sync(u"one"_s);
    EXPECT_EQ(title(u"two"_s, id), u"Вода живая"_s);
    QString conflict;
    for (const QString& laptop : {u"one"_s, u"two"_s}) {
        const QJsonArray open = good(laptop, {u"conflicts"_s}).array();
        ASSERT_EQ(open.size(), 1);
        const QJsonObject one = open.first().toObject();
        conflict = one.value(u"id"_s).toString();
        EXPECT_EQ(one.value(u"table"_s).toString(), u"topic"_s);
        EXPECT_EQ(one.value(u"record_id"_s).toString(), id);
        EXPECT_EQ(one.value(u"field"_s).toString(), u"title"_s);
        EXPECT_EQ(one.value(u"base"_s).toString(), u"Вода"_s);
        EXPECT_EQ(one.value(u"server"_s).toString(), u"Вода живая"_s);
        EXPECT_EQ(one.value(u"incoming"_s).toString(), u"Вода мёртвая"_s);
        EXPECT_EQ(one.value(u"by"_s).toString(), u"anna"_s);
        const auto instant = [&](const QString& name) {
            return QDateTime::fromString(one.value(name).toString(), Qt::ISODate);
        };
        EXPECT_TRUE(instant(u"earlier_at"_s).isValid());
        EXPECT_LE(instant(u"earlier_at"_s), instant(u"at"_s));
    }
    const QJsonObject record = good(u"one"_s, {u"resolve"_s, conflict, u"--take"_s, u"incoming"_s}).object();
    EXPECT_EQ(record.value(u"title"_s).toString(), u"Вода мёртвая"_s);
    EXPECT_EQ(good(u"one"_s, {u"conflicts"_s}).array().size(), 0);
    sync(u"one"_s);
    sync(u"two"_s);
    EXPECT_EQ(title(u"two"_s, id), u"Вода мёртвая"_s);
    EXPECT_EQ(good(u"two"_s, {u"conflicts"_s}).array().size(), 0);
    // Undone like any edit, on both laptops.
    good(u"one"_s, {u"undo"_s});
    sync(u"one"_s);
    sync(u"two"_s);
    EXPECT_EQ(title(u"two"_s, id), u"Вода живая"_s);
    EXPECT_EQ(good(u"two"_s, {u"conflicts"_s}).array().size(), 1);
    EXPECT_EQ(cli(u"one"_s, {u"resolve"_s, conflict, u"--take"_s, u"mine"_s}).code, 2);
    EXPECT_EQ(cli(u"one"_s, {u"resolve"_s, id, u"--take"_s, u"server"_s}).code, 1);
}

TEST_F(SyncedLaptopsTest, AMergeReachesTheOtherLaptopAndItsUndoToo) {
    connectLaptop(u"one"_s);
    connectLaptop(u"two"_s);
    const QString school = add(u"one"_s, {u"event"_s, u"title=Школа"_s, u"region=RU-KYA"_s});
    const auto person = [&](const QString& email) {
        return add(u"one"_s,
                   {u"person"_s, u"family_name=Ёлкина"_s, u"given_name=Вера"_s, email, u"entered_for_id="_s + school});
    };
    const QString winner = person(u"email=elkina@example.org"_s), loser = person(u"phone=+79000000001"_s);
    sync(u"one"_s);
    sync(u"two"_s);
    good(u"two"_s, {u"merge"_s, u"person"_s, winner, loser});
    sync(u"two"_s);
    sync(u"one"_s);
    EXPECT_EQ(cli(u"one"_s, {u"record"_s, u"get"_s, u"person"_s, loser}).code, 1);
    const Words kept{u"record"_s, u"get"_s, u"person"_s, winner};
    EXPECT_EQ(good(u"one"_s, kept).object().value(u"phone"_s).toString(), u"+79000000001"_s);
    good(u"two"_s, {u"undo"_s});
    EXPECT_EQ(sync(u"two"_s).value(u"refused"_s).toInt(), 0);
    sync(u"one"_s);
    EXPECT_EQ(cli(u"one"_s, {u"record"_s, u"get"_s, u"person"_s, loser}).code, 0);
    EXPECT_TRUE(good(u"one"_s, kept).object().value(u"phone"_s).isNull());
}

TEST_F(SyncedLaptopsTest, AServerThatIsAwayLosesNothing) {
    connectLaptop(u"one"_s);
    const QString id = add(u"one"_s, {u"topic"_s, u"title=Вода"_s});
    const QString port = m_url.section(u':', -1);
    server().kill();
    server().waitForFinished();
    const Outcome silent = cli(u"one"_s, {u"sync"_s});
    EXPECT_EQ(silent.code, 1);
    EXPECT_TRUE(silent.errors.contains(u"127.0.0.1"_s)) << silent.errors.toStdString();
    EXPECT_EQ(good(u"one"_s, {u"status"_s}).object().value(u"unsent"_s).toInt(), 1);
    serve({u"--self-signed"_s}, u"127.0.0.1:"_s + port);
    EXPECT_EQ(sync(u"one"_s).value(u"pushed"_s).toInt(), 1);
    EXPECT_EQ(title(u"one"_s, id), u"Вода"_s);
}

TEST_F(SyncedLaptopsTest, WhoIsNotKnownIsNotLetIn) {
    const Outcome unknown = cli(u"one"_s, connectWords(u"anna"_s, file(u"password"_s)));
    EXPECT_EQ(unknown.code, 1);
    const QByteArray said = saidWith("certificate: ");
    const QString fingerprint = QString::fromUtf8(said.mid(said.indexOf("certificate: ") + 13)).section(u'\n', 0, 0);
    EXPECT_EQ(fingerprint.count(u':'), 31);
    EXPECT_TRUE(unknown.errors.contains(fingerprint)) << unknown.errors.toStdString();
    EXPECT_EQ(cli(u"one"_s, connectWords(u"anna"_s, write(u"wrong"_s, "battery staple\n")) + trusted()).code, 1);
    EXPECT_EQ(cli(u"one"_s, connectWords(u"nobody"_s, file(u"password"_s)) + trusted()).code, 1);
    EXPECT_EQ(cli(u"one"_s, {u"sync"_s}).code, 1); // connected to nothing
    EXPECT_EQ(cli(u"one"_s, {u"connect"_s, u"http://school.example.org"_s, u"--user"_s, u"anna"_s, u"--password-file"_s,
                             file(u"password"_s)})
                  .code,
              2);
    EXPECT_FALSE(QFile::exists(store(u"one"_s) + u".token"_s));
}

TEST_F(SyncedLaptopsTest, WhoIsRevokedKeepsNothing) {
    ASSERT_EQ(addUser(u"boris"_s).code, 0);
    connectLaptop(u"one"_s, u"boris"_s);
    add(u"one"_s, {u"topic"_s, u"title=Секретная тема"_s});
    sync(u"one"_s);
    add(u"one"_s, {u"topic"_s, u"title=Последняя тема"_s});
    ASSERT_EQ(json({u"user"_s, u"revoke"_s, u"boris"_s}).code, 0);
    EXPECT_EQ(cli(u"one"_s, {u"sync"_s}).code, 1);
    QDirIterator files(file({}), {u"one.db*"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile one(files.next());
        ASSERT_TRUE(one.open(QIODevice::ReadOnly));
        EXPECT_FALSE(one.readAll().contains("Секретная тема")) << one.fileName().toStdString();
    }
}

} // namespace rs::test
