// SPDX-License-Identifier: GPL-3.0-or-later
#include "anymessages.h"

#include "protocol/limits.h"

#include <gtest/gtest.h>

using namespace rs;
using namespace rs::protocol;

namespace {

base::ErrorCode errorOf(const QByteArray& bytes, qint64 limit = inflatedBodyLimit) {
    const auto plain = inflate(bytes, limit);
    EXPECT_FALSE(plain);
    return plain ? base::ErrorCode::Cancelled : plain.error().code;
}

} // namespace

TEST(Gzip, ComesBackAsItWent) {
    EXPECT_TRUE(rc::check([] {
        const QByteArray plain = test::anyBytes();
        RC_ASSERT(*inflate(compress(plain), inflatedBodyLimit) == plain);
    }));
    const QByteArray longer(3'000'000, 'q');
    EXPECT_EQ(*inflate(compress(longer), inflatedBodyLimit), longer);
}

TEST(Gzip, IsWhatOtherProgramsRead) {
    const QByteArray packed = compress(QByteArrayLiteral("школа"));
    EXPECT_TRUE(packed.startsWith("\x1f\x8b\x08"));
    // printf 'abc' | gzip -n
    const QByteArray foreign = QByteArray::fromHex("1f8b08000000000000034b4c4a0600c241243503000000");
    EXPECT_EQ(*inflate(foreign, 10), QByteArrayLiteral("abc"));
}

TEST(Gzip, StopsAtTheLimitAndNotBefore) {
    const QByteArray plain(100'000, 'z');
    const QByteArray packed = compress(plain);
    EXPECT_EQ(*inflate(packed, plain.size()), plain);
    EXPECT_EQ(errorOf(packed, plain.size() - 1), base::ErrorCode::MessageTooLarge);
    EXPECT_EQ(errorOf(packed, 0), base::ErrorCode::MessageTooLarge);
    EXPECT_EQ(inflate(compress({}), 0).value(), QByteArray());
}

//! A thousand bytes of bomb a byte; what comes out never grows beyond the limit.
TEST(Gzip, SendsABombAway) {
    const QByteArray bomb = compress(QByteArray(200'000'000, '\0'));
    ASSERT_LT(bomb.size(), compressedBodyLimit);
    EXPECT_EQ(errorOf(bomb), base::ErrorCode::MessageTooLarge);
}

//! The size in the trailer is anybody's word: it neither makes room beyond the limit nor lets a part pass as all.
TEST(Gzip, BelievesNoSizeThatIsOnlySaid) {
    QByteArray packed = compress(QByteArrayLiteral("Межрегиональная школа 2027"));
    for (const char* said : {"\0\0\0\0", "\1\0\0\0", "\0\0\0\1", "\xff\xff\xff\xff"}) {
        packed.replace(packed.size() - 4, 4, QByteArray(said, 4));
        EXPECT_EQ(errorOf(packed), base::ErrorCode::MessageMalformed) << int(uchar(said[3]));
    }
}

TEST(Gzip, ReadsNothingThatIsCutOrContinued) {
    const QByteArray packed = compress(QByteArrayLiteral("Межрегиональная школа 2027"));
    for (qsizetype size = 0; size < packed.size(); ++size)
        EXPECT_EQ(errorOf(packed.left(size)), base::ErrorCode::MessageMalformed) << size;
    EXPECT_EQ(errorOf(packed + 'x'), base::ErrorCode::MessageMalformed);
    EXPECT_EQ(errorOf(packed + packed), base::ErrorCode::MessageMalformed);
    EXPECT_EQ(errorOf("no gzip at all"), base::ErrorCode::MessageMalformed);
}

TEST(Gzip, NoticesFlippedBits) {
    const QByteArray plain = QByteArrayLiteral("Участников: 170 000; ошибок в передаче быть не должно");
    QByteArray packed = compress(plain);
    for (qsizetype bit = 10 * 8; bit < packed.size() * 8; ++bit) { // the header has bits without meaning
        packed[bit / 8] = char(packed[bit / 8] ^ (1 << (bit % 8)));
        const auto read = inflate(packed, inflatedBodyLimit);
        EXPECT_TRUE(!read || *read == plain) << bit;
        packed[bit / 8] = char(packed[bit / 8] ^ (1 << (bit % 8)));
    }
}
