// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountstest.h"
#include "server/accounts/secondfactors.h"
#include "server/accounts/totp.h"

#include <QFile>
#include <QFileInfo>

namespace rs::test {

using namespace rs::server;
using base::ErrorCode;
using protocol::Failure;

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

class SecondFactor : public AccountsTest {
protected:
    void SetUp() override {
        AccountsTest::SetUp();
        add(QStringLiteral("anna"));
        m_secret = accounts().enableSecondFactor(QStringLiteral("anna"), key()).value();
    }
    //! As the database has it.
    QString kept(const QString& name = QStringLiteral("anna")) {
        QString kept;
        EXPECT_TRUE(connection().read("SELECT totp FROM account WHERE name_key = $1", {name},
                                      [&](const sql::Row& row) { kept = row.text(0); }));
        return kept;
    }
    void keep(const QString& text) {
        ASSERT_TRUE(connection().run("UPDATE account SET totp = $1 WHERE name_key = 'anna'", {text}));
    }
    Answer<protocol::Session> signInWith(const SecretKey& key) {
        return sessions(key).signIn({QStringLiteral("anna"), QStringLiteral("correct horse"), code(), {}, {}}, "a1");
    }
    std::optional<ErrorCode> whyNotEnabled(const SecretKey& key) {
        const auto enabled = accounts().enableSecondFactor(QStringLiteral("boris"), key);
        return enabled ? std::nullopt : std::optional(enabled.error().code);
    }
    QString code(qint64 steps = 0) const { return totpCode(m_secret, base::nowMilliseconds() / totpPeriodMs + steps); }
    QByteArray m_secret;
};

TEST_P(SecondFactor, IsAskedForAfterTheRightPassword) {
    EXPECT_EQ(failureIn(signIn(QStringLiteral("anna"))), Failure::SecondFactor);
    EXPECT_EQ(failureIn(signInWrong(QStringLiteral("anna"))), Failure::SignIn) << "and not before";
    EXPECT_EQ(failureIn(signIn(QStringLiteral("anna"), {}, QStringLiteral("000000"))), Failure::SignIn);
    EXPECT_TRUE(signIn(QStringLiteral("anna"), {}, code()));
}

TEST_P(SecondFactor, TakesEachCodeOnce) {
    ASSERT_TRUE(signIn(QStringLiteral("anna"), {}, code()));
    EXPECT_EQ(failureIn(signIn(QStringLiteral("anna"), {}, code())), Failure::SignIn);
    EXPECT_EQ(failureIn(signIn(QStringLiteral("anna"), {}, code(-1))), Failure::SignIn);
    clock.advance(totpPeriodMs);
    EXPECT_TRUE(signIn(QStringLiteral("anna"), {}, code()));
}

//! Whoever knows the password must not try a thousand codes, not even with tries without one in between.
TEST_P(SecondFactor, CannotBeGuessed) {
    int tried = 0;
    for (; tried < 50; ++tried) {
        if (failureIn(signIn(QStringLiteral("anna"), {}, QStringLiteral("000000"))) == Failure::Busy) break;
        if (failureIn(signIn(QStringLiteral("anna"))) == Failure::Busy) break;
    }
    EXPECT_LE(tried, 6);
}

TEST_P(SecondFactor, IsSwitchedOffAgain) {
    ASSERT_TRUE(accounts().disableSecondFactor(QStringLiteral("anna")));
    EXPECT_TRUE(signIn(QStringLiteral("anna")));
    EXPECT_FALSE(accounts().enableSecondFactor(QStringLiteral("nobody"), key()));
    EXPECT_TRUE(auditActions().contains(QStringLiteral("second_factor_off")));
}

TEST_P(SecondFactor, HasItsSecretLockedInTheDatabase) {
    EXPECT_FALSE(kept().isEmpty());
    EXPECT_FALSE(kept().contains(toBase32(m_secret))) << "whoever gets hold of a backup would have the codes";
    EXPECT_TRUE(signIn(QStringLiteral("anna"), {}, code()));
}

TEST_P(SecondFactor, IsOfNoUseInAnothersLine) {
    add(QStringLiteral("boris"));
    ASSERT_TRUE(accounts().enableSecondFactor(QStringLiteral("boris"), key()));
    keep(kept(QStringLiteral("boris")));
    EXPECT_EQ(failureIn(signIn(QStringLiteral("anna"), {}, code())), Failure::SignIn);
}

TEST_P(SecondFactor, OfAnEarlierVersionServesAndIsLockedThen) {
    keep(toBase32(m_secret));
    EXPECT_EQ(failureIn(signIn(QStringLiteral("anna"), {}, QStringLiteral("000000"))), Failure::SignIn);
    EXPECT_EQ(kept(), toBase32(m_secret)) << "not by whoever guesses";
    EXPECT_TRUE(signIn(QStringLiteral("anna"), {}, code()));
    EXPECT_TRUE(SecondFactors::isLocked(kept()));
    clock.advance(totpPeriodMs);
    EXPECT_TRUE(signIn(QStringLiteral("anna"), {}, code()));
}

TEST_P(SecondFactor, OfAnEarlierVersionServesOnWhereItCannotBeLocked) {
    keep(toBase32(m_secret));
    EXPECT_TRUE(signInWith(SecretKey(file(QStringLiteral("missing/key")))));
    EXPECT_EQ(kept(), toBase32(m_secret));
}

TEST_P(SecondFactor, LetsNobodyInWithoutItsKeyAndMakesNoOther) {
    add(QStringLiteral("boris"));
    const SecretKey missing(file(QStringLiteral("other"))), wrong(file(QStringLiteral("wrong")));
    ASSERT_TRUE(wrong.make());
    EXPECT_EQ(failureIn(signInWith(missing)), Failure::SignIn);
    EXPECT_EQ(failureIn(signInWith(wrong)), Failure::SignIn);
    EXPECT_EQ(whyNotEnabled(missing), ErrorCode::FileNotFound);
    EXPECT_FALSE(QFile::exists(missing.file())) << "two servers on one database must not lock with two keys";
    EXPECT_EQ(whyNotEnabled(wrong), ErrorCode::FileIsMalformed);
    EXPECT_FALSE(SecondFactors(connection(), missing).expectKey());
    EXPECT_FALSE(SecondFactors(connection(), wrong).expectKey());
    EXPECT_TRUE(SecondFactors(connection(), key()).expectKey());
    EXPECT_TRUE(signInWith(key()));
}

TEST_P(SecondFactor, MayHaveAnotherKeyOnceNoneIsLeft) {
    const SecretKey fresh(file(QStringLiteral("fresh")));
    add(QStringLiteral("boris"));
    ASSERT_TRUE(accounts().enableSecondFactor(QStringLiteral("boris"), key()));
    ASSERT_TRUE(accounts().disableSecondFactor(QStringLiteral("anna")));
    EXPECT_EQ(whyNotEnabled(fresh), ErrorCode::FileNotFound) << "that of boris himself is still locked";
    ASSERT_TRUE(accounts().disableSecondFactor(QStringLiteral("boris")));
    EXPECT_TRUE(SecondFactors(connection(), fresh).expectKey());
    const auto secret = accounts().enableSecondFactor(QStringLiteral("anna"), fresh);
    ASSERT_TRUE(secret);
    m_secret = *secret;
    EXPECT_TRUE(signInWith(fresh));
}

TEST(SecretKeyTest, IsItsOwnersAlone) {
    const QTemporaryDir folder;
    const SecretKey key(folder.filePath(QStringLiteral("key")));
    ASSERT_TRUE(key.make());
    EXPECT_EQ(QFileInfo(key.file()).permissions() & ~(QFileDevice::ReadUser | QFileDevice::WriteUser), ownerOnly);
    const auto mark = key.mark();
    ASSERT_TRUE(mark && key.make());
    EXPECT_EQ(key.mark(), *mark) << "one that is there stays";
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    const SecretKey other(folder.filePath(QStringLiteral("other")));
    ASSERT_TRUE(other.make());
    EXPECT_NE(other.mark(), *mark);
    EXPECT_EQ(SecretKey(folder.filePath(QStringLiteral("no/key"))).make().error().code, ErrorCode::FileCannotWrite);
}

TEST(SecretKeyTest, OpensWhatItHasLockedAndNothingElse) {
    const QTemporaryDir folder;
    const SecretKey key(folder.filePath(QStringLiteral("key"))), other(folder.filePath(QStringLiteral("other")));
    ASSERT_TRUE(key.make() && other.make());
    const base::Id anna = base::newId(), boris = base::newId();
    for (const QByteArray& secret : {QByteArray(), QByteArray("12345678901234567890")}) {
        const QString locked = key.lock(anna, secret).value();
        EXPECT_NE(key.lock(anna, secret).value(), locked) << "the same does not look the same";
        EXPECT_EQ(key.open(anna, locked).value(), secret);
        EXPECT_EQ(other.open(anna, locked).error().code, ErrorCode::FileIsMalformed);
        EXPECT_FALSE(key.open(boris, locked));
        EXPECT_FALSE(key.open(anna, locked.mid(4)));
        EXPECT_FALSE(key.open(anna, locked.left(locked.size() - 4)));
    }
    EXPECT_FALSE(key.open(anna, {}));
}

TEST(SecretKeyTest, SaysWhyItCannotBeRead) {
    const QTemporaryDir folder;
    const SecretKey key(folder.filePath(QStringLiteral("key")));
    EXPECT_EQ(key.mark().error().code, ErrorCode::FileNotFound);
    for (const QByteArray& text : {QByteArray(), QByteArray("short"), QByteArray(64, 'x'), QByteArray(70, 'a')}) {
        QFile file(key.file());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size());
        file.close();
        EXPECT_EQ(key.mark().error().code, ErrorCode::FileIsMalformed) << text.constData();
    }
}

const auto factorEngines = testing::Values(sql::Engine::Sqlite, sql::Engine::PostgreSql);
INSTANTIATE_TEST_SUITE_P(Engines, SecondFactor, factorEngines);

} // namespace rs::test
