// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/totp.h"

#include <gtest/gtest.h>

namespace rs::test {

using namespace rs::server;

namespace {

const QByteArray secret = "12345678901234567890"; // of RFC 6238, appendix B

qint64 stepAt(qint64 seconds) { return seconds * 1000 / totpPeriodMs; }

} // namespace

TEST(Totp, HasTheCodesOfTheStandard) {
    const std::pair<qint64, const char*> rows[] = {
        {59, "94287082"},         {1111111109, "07081804"}, {1111111111, "14050471"},
        {1234567890, "89005924"}, {2000000000, "69279037"}, {20000000000, "65353130"},
    };
    for (const auto& [seconds, code] : rows) {
        EXPECT_EQ(totpCode(secret, stepAt(seconds), 8), QLatin1String(code)) << seconds;
        EXPECT_EQ(totpCode(secret, stepAt(seconds)), QLatin1String(code).right(6)) << seconds;
    }
}

TEST(Totp, TakesANeighbouringCodeButNeverAnOldOne) {
    const qint64 now = 1'900'000'000'000, step = now / totpPeriodMs;
    for (const qint64 off : {-1, 0, 1})
        EXPECT_EQ(totpStep(secret, totpCode(secret, step + off), now, 0), step + off) << off;
    for (const qint64 off : {-2, 2}) EXPECT_FALSE(totpStep(secret, totpCode(secret, step + off), now, 0)) << off;
    EXPECT_FALSE(totpStep(secret, totpCode(secret, step), now, step)) << "used";
    EXPECT_FALSE(totpStep(secret, totpCode(secret, step - 1), now, step)) << "older than the used one";
    EXPECT_EQ(totpStep(secret, totpCode(secret, step + 1), now, step), step + 1);
    for (const char* code : {"", "1", "12345", "1234567", "abcdef"})
        EXPECT_FALSE(totpStep(secret, QString::fromLatin1(code), now, 0)) << code;
}

TEST(Base32, IsThatOfTheStandard) {
    const std::pair<const char*, const char*> rows[] = {// RFC 4648, 10
                                                        {"", ""},
                                                        {"f", "MY"},
                                                        {"fo", "MZXQ"},
                                                        {"foo", "MZXW6"},
                                                        {"foob", "MZXW6YQ"},
                                                        {"fooba", "MZXW6YTB"},
                                                        {"foobar", "MZXW6YTBOI"}};
    for (const auto& [plain, text] : rows) {
        EXPECT_EQ(toBase32(plain), QLatin1String(text));
        EXPECT_EQ(fromBase32(QString::fromLatin1(text)), QByteArray(plain));
    }
    EXPECT_EQ(fromBase32(QStringLiteral("mzxw 6ytb oi==")), QByteArray("foobar"));
    EXPECT_FALSE(fromBase32(QStringLiteral("MZXW1")));
    EXPECT_FALSE(fromBase32(QStringLiteral("МZXW")));
}

TEST(Totp, NamesTheAccountInTheAddress) {
    EXPECT_EQ(totpAddress(QStringLiteral("Анна"), "foobar"),
              QStringLiteral("otpauth://totp/Regional%20School:%D0%90%D0%BD%D0%BD%D0%B0?secret=MZXW6YTBOI"
                             "&issuer=Regional%20School"));
}

} // namespace rs::test
