// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cbor.h"
#include "domain/cborreader.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace cbor = rs::domain::cbor;
using cbor::Reader;

namespace {

QByteArray hex(const char* digits) { return QByteArray::fromHex(digits); }

template <typename Append>
QByteArray written(Append append) {
    QByteArray out;
    append(out);
    return out;
}

bool skips(const QByteArray& bytes) {
    Reader reader(bytes);
    const QByteArrayView raw = reader.skip();
    EXPECT_TRUE(reader.isFailed() || raw == bytes || !reader.isFinished());
    return reader.isFinished();
}

} // namespace

//! The examples of RFC 8949, appendix A.
TEST(Cbor, WritesAndReadsIntegersInTheirShortestForm) {
    const std::pair<qint64, const char*> examples[] = {{0, "00"},
                                                       {23, "17"},
                                                       {24, "1818"},
                                                       {100, "1864"},
                                                       {1000, "1903e8"},
                                                       {1000000, "1a000f4240"},
                                                       {1000000000000, "1b000000e8d4a51000"},
                                                       {-1, "20"},
                                                       {-10, "29"},
                                                       {-100, "3863"},
                                                       {-1000, "3903e7"},
                                                       {std::numeric_limits<qint64>::min(), "3b7fffffffffffffff"}};
    for (const auto& [value, bytes] : examples) {
        EXPECT_EQ(written([&](QByteArray& out) { cbor::appendInteger(out, value); }), hex(bytes)) << value;
        const QByteArray kept = hex(bytes);
        Reader again(kept);
        EXPECT_EQ(again.readInteger(), value);
        EXPECT_TRUE(again.isFinished());
    }
}

TEST(Cbor, WritesAndReadsTheOtherKinds) {
    EXPECT_EQ(written([](QByteArray& out) { cbor::appendText(out, u"ü"); }), hex("62c3bc"));
    EXPECT_EQ(written([](QByteArray& out) { cbor::appendBytes(out, hex("01020304")); }), hex("4401020304"));
    EXPECT_EQ(written([](QByteArray& out) { cbor::appendReal(out, 1.1); }), hex("fb3ff199999999999a"));
    EXPECT_EQ(written([](QByteArray& out) { cbor::appendBool(out, false); }), hex("f4"));
    EXPECT_EQ(written([](QByteArray& out) { cbor::appendNull(out); }), hex("f6"));
    const QByteArray all = hex("8662c3bc4401020304fb3ff199999999999af5f61bffffffffffffffff");
    Reader reader(all);
    EXPECT_EQ(reader.enterArray(), 6);
    EXPECT_EQ(reader.readText(), QByteArrayView("ü"));
    EXPECT_EQ(reader.readBytes(), hex("01020304"));
    EXPECT_EQ(reader.readReal(), 1.1);
    EXPECT_TRUE(reader.readBool());
    EXPECT_TRUE(reader.skipNull());
    EXPECT_EQ(reader.readUnsigned(), std::numeric_limits<quint64>::max());
    EXPECT_TRUE(reader.isFinished());
}

TEST(Cbor, TellsWhatComesNext) {
    const std::pair<const char*, Reader::Kind> kinds[] = {
        {"00", Reader::Kind::Integer}, {"20", Reader::Kind::Integer}, {"40", Reader::Kind::Bytes},
        {"60", Reader::Kind::Text},    {"80", Reader::Kind::Array},   {"a0", Reader::Kind::Map},
        {"c0", Reader::Kind::Tag},     {"f4", Reader::Kind::Bool},    {"f5", Reader::Kind::Bool},
        {"f6", Reader::Kind::Null},    {"fb", Reader::Kind::Real},    {"f7", Reader::Kind::Other},
        {"f9", Reader::Kind::Other},   {"", Reader::Kind::Other}};
    for (const auto& [bytes, kind] : kinds) {
        const QByteArray kept = hex(bytes);
        EXPECT_EQ(Reader(kept).kind(), kind) << bytes;
    }
}

TEST(Cbor, FailsForGoodOnAWrongType) {
    const QByteArray bytes = hex("016161");
    Reader reader(bytes);
    EXPECT_TRUE(reader.readText().isEmpty());
    EXPECT_TRUE(reader.isFailed());
    EXPECT_EQ(reader.readInteger(), 0);
    EXPECT_EQ(reader.enterArray(), 0);
    EXPECT_FALSE(reader.skipNull());
    EXPECT_TRUE(reader.skip().isEmpty());
    EXPECT_FALSE(reader.isFinished());
}

TEST(Cbor, ReadsNoIntegerBeyond64Bits) {
    for (const char* digits : {"1b8000000000000000", "3b8000000000000000"}) {
        const QByteArray bytes = hex(digits);
        Reader reader(bytes);
        EXPECT_EQ(reader.readInteger(), 0);
        EXPECT_TRUE(reader.isFailed()) << digits;
    }
}

TEST(Cbor, SkipsWhatIsWellFormed) {
    for (const char* digits : {"00", "f90000", "fa47c35000", "f8ff", "f7", "f0", "c11a514b67b0", "d818456449455446",
                               "826161a161626163", "a26161016162820203", "80", "a0", "40", "60"})
        EXPECT_TRUE(skips(hex(digits))) << digits;
}

TEST(Cbor, SkipsNothingElse) {
    for (const char* digits : {"", "18", "1c", "1f", "41", "61", "5bffffffffffffffff", "81", "a1", "a100", "c0", "9fff",
                               "5f4100ff", "f81f", "f8", "fb0000", "ff", "9b8000000000000000", "bb8000000000000000"})
        EXPECT_FALSE(skips(hex(digits))) << digits;
}

TEST(Cbor, SkipsDownToItsDepthOnly) {
    EXPECT_TRUE(skips(QByteArray(Reader::maxDepth, '\x81') + '\0'));
    EXPECT_FALSE(skips(QByteArray(Reader::maxDepth + 1, '\x81') + '\0'));
    EXPECT_FALSE(skips(QByteArray(1'000'000, '\x81') + '\0'));
}

TEST(Cbor, AnyBytesLeaveTheReaderWithinThem) {
    EXPECT_TRUE(rc::check([] {
        const auto any = *rc::gen::container<std::vector<char>>(rc::gen::arbitrary<char>());
        const QByteArray bytes(any.data(), qsizetype(any.size()));
        Reader reader(bytes);
        qsizetype seen = 0;
        while (!reader.atEnd()) seen += reader.skip().size();
        RC_ASSERT(seen <= bytes.size());
        RC_ASSERT(reader.isFailed() || seen == bytes.size());
    }));
}
