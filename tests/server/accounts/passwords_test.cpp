// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountstest.h"
#include "server/accounts/token.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <thread>

namespace rs::test {

using namespace rs::server;
using Verdict = Passwords::Verdict;

TEST(PasswordsTest, KnowTheRightOneOnly) {
    Passwords passwords(cheap());
    const QString hash = passwords.hash(QStringLiteral("пароль")).value();
    EXPECT_TRUE(hash.startsWith(QStringLiteral("$argon2id$")));
    EXPECT_NE(passwords.hash(QStringLiteral("пароль")).value(), hash) << "each has salt of its own";
    EXPECT_EQ(passwords.verify(hash, QStringLiteral("пароль")), Verdict::Right);
    EXPECT_EQ(passwords.verify(hash, QStringLiteral("Пароль")), Verdict::Wrong);
    EXPECT_EQ(passwords.verify(hash, QString()), Verdict::Wrong);
    EXPECT_EQ(passwords.verify(QString(), QStringLiteral("пароль")), Verdict::Wrong) << "nobody's";
    EXPECT_EQ(passwords.verify(QStringLiteral("no hash"), QStringLiteral("пароль")), Verdict::Wrong);
}

TEST(PasswordsTest, TakeALetterTypedInTwoSignsForTheSame) {
    Passwords passwords(cheap());
    const QString one = QString::fromUtf8("\xD0\xB9"), two = QString::fromUtf8("\xD0\xB8\xCC\x86"); // й
    ASSERT_NE(one, two);
    EXPECT_EQ(passwords.verify(passwords.hash(one).value(), two), Verdict::Right);
}

TEST(PasswordsTest, SeeThatTheCostHasChanged) {
    Passwords before(cheap()), now({1, 16384, 2, 2});
    const QString hash = before.hash(QStringLiteral("secret")).value();
    EXPECT_FALSE(before.isOutdated(hash));
    EXPECT_TRUE(now.isOutdated(hash));
    EXPECT_EQ(now.verify(hash, QStringLiteral("secret")), Verdict::Right);
}

TEST(PasswordsTest, LetAFloodWaitOutside) {
    Passwords passwords({3, 32ull * 1024 * 1024, 1, 1});
    const QString hash = passwords.hash(QStringLiteral("secret")).value();
    std::atomic<int> busy = 0, right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] {
            const Verdict verdict = passwords.verify(hash, QStringLiteral("secret"));
            verdict == Verdict::Busy ? ++busy : ++right;
        });
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(busy + right, 8);
    EXPECT_GT(busy, 0);
    EXPECT_GT(right, 0);
}

//! Half of the time would tell which names there are.
TEST(PasswordsTest, TakeAsLongForNobody) {
    Passwords passwords({2, 8ull * 1024 * 1024, 1, 1});
    const QString hash = passwords.hash(QStringLiteral("secret")).value();
    EXPECT_EQ(passwords.verify({}, QStringLiteral("warm up")), Verdict::Wrong);
    const auto best = [&](const QString& kept) {
        qint64 least = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 7; ++i) {
            QElapsedTimer timer;
            timer.start();
            EXPECT_EQ(passwords.verify(kept, QStringLiteral("wrong")), Verdict::Wrong);
            least = std::min(least, timer.nsecsElapsed());
        }
        return least;
    };
    const qint64 somebody = best(hash), nobody = best({});
    EXPECT_LT(std::max(somebody, nobody), std::min(somebody, nobody) * 3 / 2) << somebody << " and " << nobody << " ns";
}

TEST(Token, IsLongAndDifferentEachTime) {
    QSet<QString> tokens;
    for (int i = 0; i < 100; ++i) tokens << freshToken();
    EXPECT_EQ(tokens.size(), 100);
    EXPECT_EQ(tokens.begin()->size(), 43); // 256 bits
    EXPECT_EQ(hashOf(QStringLiteral("abc")).toHex(),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

} // namespace rs::test
