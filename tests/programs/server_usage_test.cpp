// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/serverprocess.h"

#include <QFileInfo>

namespace rs::test {

TEST_F(ServerTest, ExplainsItself) {
    const Outcome help = call({QStringLiteral("--help"), QStringLiteral("--language"), QStringLiteral("ru")});
    EXPECT_EQ(help.code, 0);
    for (const char* verb : {"serve", "user add", "user list", "user revoke", "user totp", "device revoke", "audit",
                             "backup", "restore", "check", "migrate"}) {
        EXPECT_TRUE(help.out.contains(verb)) << verb;
        const Outcome one = call(QString::fromLatin1(verb).split(u' ') + Words{QStringLiteral("--help")});
        EXPECT_EQ(one.code, 0) << verb;
        EXPECT_TRUE(one.out.contains("--data DIR")) << verb;
    }
    EXPECT_TRUE(QString::fromUtf8(help.out).contains(QStringLiteral("Обслуживает ноутбуки")));
    EXPECT_EQ(call({QStringLiteral("--version")}).code, 0);
}

TEST_F(ServerTest, TellsWrongUsageFromRefusal) {
    const QString password = write(QStringLiteral("password"), "correct horse");
    const QString missing = file(QStringLiteral("missing"));
    const auto add = [&](const Words& more) {
        return Words{QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("x"),
                     QStringLiteral("--password-file"), password} +
               more;
    };
    const std::pair<Words, int> rows[] = {
        {{QStringLiteral("dance")}, 2},
        {{QStringLiteral("user")}, 2},
        {{QStringLiteral("user"), QStringLiteral("list"), QStringLiteral("more")}, 2},
        {{QStringLiteral("user"), QStringLiteral("list"), QStringLiteral("--odd")}, 2},
        {add({}), 2},
        {add({QStringLiteral("--role"), QStringLiteral("king")}), 2},
        {add({QStringLiteral("--role"), QStringLiteral("leader")}), 1},
        {add({QStringLiteral("--role"), QStringLiteral("leader"), QStringLiteral("--region"),
              QStringLiteral("nowhere")}),
         1},
        {add({QStringLiteral("--role"), QStringLiteral("organizer"), QStringLiteral("--school"), QStringLiteral("x")}),
         2},
        {{QStringLiteral("user"), QStringLiteral("revoke"), QStringLiteral("nobody")}, 1},
        {{QStringLiteral("device"), QStringLiteral("revoke"), QStringLiteral("x")}, 2},
        {{QStringLiteral("restore"), missing}, 1},
        {{QStringLiteral("restore"), password}, 1},
        {{QStringLiteral("migrate")}, 2},
        {{QStringLiteral("migrate"), QStringLiteral("--to"), QStringLiteral("mysql://x")}, 2},
        {{QStringLiteral("audit"), QStringLiteral("--since"), QStringLiteral("yesterday")}, 2},
        {{QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("nowhere")}, 2},
        {{QStringLiteral("serve"), QStringLiteral("--plain")}, 2}, // to everybody
        {{QStringLiteral("serve"), QStringLiteral("--certificate"), missing}, 2},
        {{QStringLiteral("serve"), QStringLiteral("--certificate"), missing, QStringLiteral("--key"), missing}, 1},
        {{QStringLiteral("serve"), QStringLiteral("--behind"), QStringLiteral("example.org")}, 2},
        {{QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("192.0.2.1:0")}, 1},
    };
    for (const auto& [words, code] : rows) {
        const Outcome outcome = json(words);
        EXPECT_EQ(outcome.code, code) << words.join(u' ').toStdString() << ": " << outcome.errors.toStdString();
        EXPECT_FALSE(outcome.errors.isEmpty()) << words.join(u' ').toStdString();
        EXPECT_TRUE(outcome.out.isEmpty()) << words.join(u' ').toStdString();
    }
    EXPECT_EQ(call({QStringLiteral("user"), QStringLiteral("list")}).code, 2) << "no --data";
}

TEST_F(ServerTest, AddsListsAndRevokesPeople) {
    EXPECT_EQ(
        addUser(QStringLiteral("Анна"), {QStringLiteral("--role"), QStringLiteral("leader"), QStringLiteral("--region"),
                                         QStringLiteral("RU-KYA"), QStringLiteral("--region"), QStringLiteral("RU-TY")})
            .code,
        0);
    EXPECT_EQ(addUser(QStringLiteral("анна")).code, 1);
    const QJsonArray before = done({QStringLiteral("user"), QStringLiteral("list")}).array();
    ASSERT_EQ(before.size(), 1);
    const QJsonObject anna = before.first().toObject();
    EXPECT_EQ(anna.value(QStringLiteral("role")), QJsonValue(QStringLiteral("leader")));
    EXPECT_EQ(anna.value(QStringLiteral("regions")).toArray().size(), 2);
    EXPECT_TRUE(anna.value(QStringLiteral("revoked")).isNull());
    done({QStringLiteral("user"), QStringLiteral("withdraw"), QStringLiteral("анна"), QStringLiteral("--region"),
          QStringLiteral("RU-TY")});
    done({QStringLiteral("user"), QStringLiteral("revoke"), QStringLiteral("Анна")});
    const QJsonObject after = done({QStringLiteral("user"), QStringLiteral("list")}).array().first().toObject();
    EXPECT_EQ(after.value(QStringLiteral("regions")).toArray().size(), 1);
    EXPECT_FALSE(after.value(QStringLiteral("revoked")).isNull());
    const QJsonArray audit = done({QStringLiteral("audit")}).array();
    ASSERT_EQ(audit.size(), 3);
    EXPECT_EQ(audit.first().toObject().value(QStringLiteral("action")), QJsonValue(QStringLiteral("account_revoked")));
}

TEST_F(ServerTest, KeepsItsFolderToItself) {
    addUser(QStringLiteral("anna"));
    serve();
    EXPECT_EQ(end(server()), 0);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(QFileInfo(data()).permissions() & others, 0);
    for (const char* name : {"server.db", "key.pem"})
        EXPECT_EQ(QFileInfo(data() + u'/' + QLatin1String(name)).permissions() & others, 0) << name;
}

} // namespace rs::test
