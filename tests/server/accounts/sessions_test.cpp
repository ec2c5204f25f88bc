// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountstest.h"
#include "server/accounts/attempts.h"

namespace rs::test {

using namespace rs::server;
using protocol::Failure;

TEST_P(AccountsTest, SignInGivesTokensThatServe) {
    const base::Id id = add(QStringLiteral("Анна"));
    const auto session = signIn(QStringLiteral(" анна "));
    ASSERT_TRUE(session);
    EXPECT_EQ(session->user, QStringLiteral("Анна"));
    EXPECT_EQ(session->role, QStringLiteral("leader"));
    EXPECT_EQ(session->accessSeconds, 15 * 60);
    const auto found = sessions().find(session->accessToken);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->caller.account, id);
    EXPECT_EQ(found->caller.device, session->device);
    EXPECT_EQ(found->caller.role, Role::Leader);
    EXPECT_EQ(failureIn(sessions().find(session->refreshToken)), Failure::Token) << "it is no access token";
    EXPECT_EQ(failureIn(sessions().refresh(session->accessToken)), Failure::Token);
    EXPECT_EQ(failureIn(sessions().find(QString())), Failure::Token);
}

TEST_P(AccountsTest, AccessEndsAfterAQuarterOfAnHour) {
    add(QStringLiteral("anna"));
    const auto session = signIn(QStringLiteral("anna"));
    clock.advance(accessTokenMs - 1);
    EXPECT_TRUE(sessions().find(session->accessToken));
    clock.advance(1);
    EXPECT_EQ(failureIn(sessions().find(session->accessToken)), Failure::Token);
    const auto fresh = sessions().refresh(session->refreshToken);
    ASSERT_TRUE(fresh);
    EXPECT_TRUE(fresh->refreshToken.isEmpty()) << "it stays the same: a lost answer locks nobody out";
    EXPECT_TRUE(sessions().find(fresh->accessToken));
    EXPECT_TRUE(sessions().refresh(session->refreshToken)) << "and may be used again";
}

TEST_P(AccountsTest, RefreshingLivesNinetyDaysFromItsLastUse) {
    add(QStringLiteral("anna"));
    const auto session = signIn(QStringLiteral("anna"));
    clock.advance(refreshTokenMs - 1);
    ASSERT_TRUE(sessions().refresh(session->refreshToken));
    clock.advance(refreshTokenMs - 1);
    ASSERT_TRUE(sessions().refresh(session->refreshToken));
    clock.advance(refreshTokenMs);
    EXPECT_EQ(failureIn(sessions().refresh(session->refreshToken)), Failure::Token);
}

TEST_P(AccountsTest, AStoreKeepsItsDeviceUnlessThatIsSomebodyElses) {
    add(QStringLiteral("anna"));
    add(QStringLiteral("boris"));
    const auto first = signIn(QStringLiteral("anna"), base::newId());
    ASSERT_TRUE(first);
    const auto again = signIn(QStringLiteral("anna"), first->device);
    EXPECT_EQ(again->device, first->device);
    EXPECT_EQ(failureIn(sessions().find(first->accessToken)), Failure::Token) << "the older sign-in is over";
    EXPECT_NE(signIn(QStringLiteral("boris"), first->device)->device, first->device);
    ASSERT_TRUE(accounts().revokeDevice(first->device));
    EXPECT_NE(signIn(QStringLiteral("anna"), first->device)->device, first->device) << "a revoked one stays so";
}

TEST_P(AccountsTest, SigningOutEndsBothTokens) {
    add(QStringLiteral("anna"));
    for (const bool byAccess : {true, false}) {
        const auto session = signIn(QStringLiteral("anna"), base::newId());
        ASSERT_TRUE(sessions().end(byAccess ? session->accessToken : session->refreshToken));
        EXPECT_EQ(failureIn(sessions().find(session->accessToken)), Failure::Token);
        EXPECT_EQ(failureIn(sessions().refresh(session->refreshToken)), Failure::Token);
        EXPECT_EQ(failureIn(sessions().end(session->refreshToken)), Failure::Token);
        EXPECT_EQ(signIn(QStringLiteral("anna"), session->device)->device, session->device);
    }
}

TEST_P(AccountsTest, AWrongNameIsAnsweredLikeAWrongPassword) {
    add(QStringLiteral("anna"));
    EXPECT_EQ(failureIn(signInWrong(QStringLiteral("anna"))), Failure::SignIn);
    EXPECT_EQ(failureIn(signInWrong(QStringLiteral("nobody"))), Failure::SignIn);
    EXPECT_EQ(failureIn(signIn(QStringLiteral("nobody"))), Failure::SignIn);
    EXPECT_EQ(failureIn(signIn(QString())), Failure::SignIn);
    EXPECT_EQ(failureIn(signIn(QStringLiteral("an\0na"))), Failure::SignIn);
}

TEST_P(AccountsTest, OutdatedPasswordsAreHashedAnew) {
    add(QStringLiteral("anna"));
    Passwords dearer({1, 16384, 2, 2});
    const auto hashNow = [&] {
        QString hash;
        EXPECT_TRUE(
            connection().read("SELECT password FROM account", {}, [&](const sql::Row& row) { hash = row.text(0); }));
        return hash;
    };
    ASSERT_TRUE(dearer.isOutdated(hashNow()));
    const protocol::SignIn request{QStringLiteral("anna"), QStringLiteral("correct horse"), {}, {}, {}};
    ASSERT_TRUE(Sessions(connection(), {dearer, key()}).signIn(request, "a"));
    EXPECT_FALSE(dearer.isOutdated(hashNow()));
    EXPECT_TRUE(Sessions(connection(), {dearer, key()}).signIn(request, "a"));
}

TEST_P(AccountsTest, FailuresOfAnAccountMakeTheNextOneWaitLonger) {
    add(QStringLiteral("anna"));
    for (int i = 0; i < 4; ++i) EXPECT_EQ(failureIn(signInWrong(QStringLiteral("anna"))), Failure::SignIn);
    int before = 0;
    for (int i = 0; i < 12; ++i) {
        EXPECT_EQ(failureIn(signInWrong(QStringLiteral("anna"), QByteArray::number(i))), Failure::SignIn) << i;
        const auto refused = signIn(QStringLiteral("anna"));
        ASSERT_FALSE(refused) << "even the right password waits";
        EXPECT_EQ(refused.error().failure, Failure::Busy);
        const int wait = refused.error().retryAfter;
        EXPECT_TRUE(wait > before || wait == 900) << wait;
        before = wait;
        clock.advance(wait * 1000ll);
    }
    EXPECT_EQ(before, 900) << "a quarter of an hour at most";
    EXPECT_TRUE(signIn(QStringLiteral("anna")));
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(failureIn(signInWrong(QStringLiteral("anna"))), Failure::SignIn) << "forgotten";
}

TEST_P(AccountsTest, FailuresFromAnAddressCountWhateverTheName) {
    add(QStringLiteral("anna"));
    for (int i = 0; i < 30; ++i)
        EXPECT_EQ(failureIn(signInWrong(QStringLiteral("name%1").arg(i))), Failure::SignIn) << i;
    EXPECT_EQ(failureIn(signIn(QStringLiteral("anna"))), Failure::Busy);
    EXPECT_EQ(failureIn(signInWrong(QStringLiteral("anna"), "elsewhere")), Failure::SignIn);
    clock.advance(24ll * 60 * 60 * 1000);
    EXPECT_TRUE(signIn(QStringLiteral("anna")));
}

TEST_P(AccountsTest, ARightSignInIsNoFailureOfItsAddress) {
    add(QStringLiteral("anna"));
    for (int i = 0; i < 60; ++i) ASSERT_TRUE(signIn(QStringLiteral("anna"))) << i;
}

TEST(AttemptsTest, WaitAsLongAsTheyShould) {
    using Kind = Attempts::Kind;
    const std::tuple<Kind, int, int> rows[] = {
        {Kind::Account, 4, 0},    {Kind::Account, 5, 1},      {Kind::Account, 8, 8},  {Kind::Account, 14, 512},
        {Kind::Account, 15, 900}, {Kind::Account, 9999, 900}, {Kind::Address, 29, 0}, {Kind::Address, 31, 2}};
    for (const auto& [kind, failures, seconds] : rows)
        EXPECT_EQ(Attempts::delayOf(kind, failures), seconds) << failures;
}

TEST_P(AccountsTest, AttemptsKeepNoAddressInPlain) {
    signInWrong(QStringLiteral("anna"), "192.0.2.7");
    QByteArray everything;
    ASSERT_TRUE(
        connection().read("SELECT subject FROM attempt", {}, [&](const sql::Row& row) { everything += row.bytes(0); }));
    EXPECT_EQ(everything.size(), 64);
    EXPECT_FALSE(everything.contains("192.0.2.7") || everything.contains("anna"));
}

const auto engines = testing::Values(sql::Engine::Sqlite, sql::Engine::PostgreSql);
INSTANTIATE_TEST_SUITE_P(Engines, AccountsTest, engines);

} // namespace rs::test
