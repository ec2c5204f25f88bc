// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountstest.h"

namespace rs::test {

using namespace rs::server;
using base::ErrorCode;

TEST_P(AccountsTest, AreAddedOnceUnderAName) {
    add(QStringLiteral("Анна Серова"));
    const auto again = accounts().add({QStringLiteral("  анна СЕРОВА"), Role::Admin, {}, QStringLiteral("another")});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::AccountExists);
    const QList<AccountInfo> known = accounts().list().value();
    ASSERT_EQ(known.size(), 1);
    EXPECT_EQ(known.first().name, QStringLiteral("Анна Серова"));
    EXPECT_EQ(known.first().role, Role::Leader);
    EXPECT_EQ(known.first().grants.regions, QStringList{QStringLiteral("RU-KYA")});
    EXPECT_EQ(known.first().createdAt, noon);
}

TEST_P(AccountsTest, AreRefusedWithoutWhatTheyNeed) {
    const GrantList none, region{{QStringLiteral("RU-KYA")}, {}}, odd{{QStringLiteral("Krasnoyarsk")}, {}};
    const QString good = QStringLiteral("password"), name = QStringLiteral("name");
    const std::pair<NewAccount, ErrorCode> rows[] = {
        {{QString(), Role::Admin, none, good}, ErrorCode::ValueMissing},
        {{QStringLiteral("  "), Role::Admin, none, good}, ErrorCode::ValueMissing},
        {{QStringLiteral("a\nb"), Role::Admin, none, good}, ErrorCode::ValueInvalid},
        {{QString(101, u'a'), Role::Admin, none, good}, ErrorCode::ValueInvalid},
        {{name, Role::Admin, none, QString()}, ErrorCode::ValueMissing},
        {{name, Role::Leader, none, good}, ErrorCode::ValueMissing},
        {{name, Role::Organizer, none, good}, ErrorCode::ValueMissing},
        {{name, Role::Leader, odd, good}, ErrorCode::ValueInvalid},
        {{name, Role::Leader, {{}, {base::Id()}}, good}, ErrorCode::ValueInvalid},
    };
    for (const auto& [account, code] : rows) {
        const auto id = accounts().add(account);
        ASSERT_FALSE(id);
        EXPECT_EQ(id.error().code, code);
    }
    EXPECT_TRUE(accounts().list().value().isEmpty());
    EXPECT_TRUE(accounts().add({name, Role::Coordinator, none, good}));
}

TEST_P(AccountsTest, KeepNoPasswordAndNoTokenInPlain) {
    add(QStringLiteral("anna"));
    const auto session = signIn(QStringLiteral("anna"));
    ASSERT_TRUE(session);
    QByteArray everything;
    for (const char* words :
         {"SELECT password FROM account", "SELECT refresh_hash FROM device", "SELECT hash FROM access_token"})
        ASSERT_TRUE(connection().read(words, {},
                                      [&](const sql::Row& row) { everything += row.bytes(0) + row.text(0).toUtf8(); }));
    EXPECT_FALSE(everything.isEmpty());
    for (const QString& secret : {QStringLiteral("correct horse"), session->accessToken, session->refreshToken})
        EXPECT_FALSE(everything.contains(secret.toUtf8()));
}

TEST_P(AccountsTest, AreGivenAndLoseGrants) {
    add(QStringLiteral("anna"));
    const base::Id school = base::newId();
    const GrantList more{{QStringLiteral("RU-TY")}, {school}};
    ASSERT_TRUE(accounts().grant(QStringLiteral("Anna"), more));
    ASSERT_TRUE(accounts().grant(QStringLiteral("anna"), more)) << "twice is once";
    EXPECT_EQ(accounts().list().value().first().grants.schools, QList<base::Id>{school});
    EXPECT_EQ(accounts().list().value().first().grants.regions.size(), 2);
    ASSERT_TRUE(accounts().withdraw(QStringLiteral("anna"), more));
    EXPECT_EQ(accounts().list().value().first().grants.regions, QStringList{QStringLiteral("RU-KYA")});
    EXPECT_EQ(accounts().withdraw(QStringLiteral("anna"), more).error().code, ErrorCode::UnknownRecord);
    EXPECT_EQ(accounts().grant(QStringLiteral("nobody"), more).error().code, ErrorCode::AccountUnknown);
    EXPECT_EQ(auditActions().count(QStringLiteral("grant_given")), 2);
    EXPECT_EQ(auditActions().count(QStringLiteral("grant_withdrawn")), 1);
}

TEST_P(AccountsTest, AreRevokedWithAllDevices) {
    add(QStringLiteral("anna"));
    const auto one = signIn(QStringLiteral("anna")), two = signIn(QStringLiteral("anna"));
    ASSERT_TRUE(one && two);
    EXPECT_EQ(accounts().list().value().first().devices, 2);
    clock.advance(5);
    ASSERT_TRUE(accounts().revoke(QStringLiteral("anna")));
    EXPECT_EQ(sessions().find(one->accessToken)->revokedAt, noon + 5);
    EXPECT_EQ(failureIn(signIn(QStringLiteral("anna"))), protocol::Failure::SignIn);
    EXPECT_EQ(accounts().list().value().first().revokedAt, noon + 5);
    EXPECT_EQ(accounts().list().value().first().devices, 0);
    EXPECT_EQ(accounts().revoke(QStringLiteral("nobody")).error().code, ErrorCode::AccountUnknown);
    EXPECT_TRUE(auditActions().contains(QStringLiteral("account_revoked")));
}

TEST_P(AccountsTest, ALaptopThatWasOffWhenItWasRevokedGetsATokenForItsLastPush) {
    add(QStringLiteral("anna"));
    const auto one = signIn(QStringLiteral("anna"));
    ASSERT_TRUE(one);
    ASSERT_TRUE(accounts().revokeDevice(one->device));
    clock.advance(lastPushMs);
    const auto late = sessions().refresh(one->refreshToken);
    ASSERT_TRUE(late) << "its unsent work is taken, to be looked at";
    EXPECT_EQ(sessions().find(late->accessToken)->revokedAt, noon) << "and nothing else";
    clock.advance(1);
    EXPECT_EQ(failureIn(sessions().refresh(one->refreshToken)), protocol::Failure::DeviceRevoked);
}

TEST_P(AccountsTest, LoseOneDeviceOnly) {
    add(QStringLiteral("anna"));
    const auto one = signIn(QStringLiteral("anna")), two = signIn(QStringLiteral("anna"));
    ASSERT_TRUE(one && two);
    ASSERT_TRUE(accounts().revokeDevice(one->device));
    EXPECT_GT(sessions().find(one->accessToken)->revokedAt, 0);
    EXPECT_EQ(sessions().find(two->accessToken)->revokedAt, 0);
    const QList<DeviceInfo> devices = accounts().devices(QStringLiteral("anna")).value();
    ASSERT_EQ(devices.size(), 2);
    EXPECT_EQ(std::count_if(devices.begin(), devices.end(), [](const DeviceInfo& d) { return d.revokedAt > 0; }), 1);
    EXPECT_EQ(accounts().revokeDevice(base::newId()).error().code, ErrorCode::UnknownRecord);
    EXPECT_EQ(accounts().devices(QStringLiteral("nobody")).error().code, ErrorCode::AccountUnknown);
    EXPECT_EQ(accounts().devices({}).value().size(), 2);
}

TEST_P(AccountsTest, RefusalsAreOnRecordWhetherThereIsSuchANameOrNot) {
    add(QStringLiteral("anna"));
    EXPECT_FALSE(signInWrong(QStringLiteral("anna")));
    EXPECT_FALSE(signInWrong(QStringLiteral("nobody")));
    const auto lines = Audit(connection()).lines(0, 10);
    ASSERT_TRUE(lines);
    QStringList names;
    for (const AuditLine& line : *lines) {
        if (line.action == u"sign_in_refused") names << line.account;
    }
    names.sort();
    EXPECT_EQ(names, (QStringList{QString(), QStringLiteral("anna")}));
}

TEST_P(AccountsTest, AreOnRecord) {
    add(QStringLiteral("anna"));
    ASSERT_TRUE(signIn(QStringLiteral("anna")));
    ASSERT_FALSE(signInWrong(QStringLiteral("anna")));
    const QStringList actions = auditActions();
    EXPECT_EQ(
        QSet<QString>(actions.begin(), actions.end()),
        (QSet<QString>{QStringLiteral("account_added"), QStringLiteral("sign_in"), QStringLiteral("sign_in_refused")}));
    const auto lines = Audit(connection()).lines(0, 10);
    ASSERT_TRUE(lines);
    for (const AuditLine& line : *lines) EXPECT_EQ(line.account, QStringLiteral("anna"));
    EXPECT_TRUE(Audit(connection()).lines(noon + 1, 10).value().isEmpty());
}

} // namespace rs::test
