// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cbor.h"
#include "protocol/codec.h"
#include "protocol/limits.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace rs;
using namespace rs::protocol;
namespace cbor = rs::domain::cbor;

namespace {

//! A reply to a push with this as its tables.
QByteArray replyWith(const QByteArray& tables) {
    const QByteArray plain = encode(PushReply{base::newId(), {}, {}, {}, false});
    QByteArray before = plain;
    const qsizetype rows = before.indexOf("rows") + 4;
    return plain.left(rows) + tables + plain.mid(rows + 1);
}

QByteArray head(int major, quint32 count) {
    QByteArray out(1, char(major << 5 | 26));
    for (int shift = 24; shift >= 0; shift -= 8) out += char(count >> shift);
    return out;
}

struct Column {
    QByteArray name;
    QByteArray values;
};

QByteArray mapOf(const QList<Column>& columns) {
    QByteArray out;
    cbor::appendMap(out, columns.size());
    for (const Column& one : columns) {
        cbor::appendUtf8(out, one.name);
        out += one.values;
    }
    return out;
}

//! One table of so many rows with these columns, in a list of one. `first`: those in front.
QByteArray tableWith(int rows, const QList<Column>& columns, const QList<Column>& first = {}) {
    QByteArray out;
    cbor::appendArray(out, 2);
    cbor::appendArray(out, 4);
    cbor::appendInteger(out, 20);
    cbor::appendBytes(out, QByteArray(rows * 16, 'i'));
    cbor::appendArray(out, rows);
    out += QByteArray(rows, '\1');
    return out + mapOf(first) + mapOf(columns);
}

QByteArray values(int count, char item = '\1') {
    QByteArray out;
    cbor::appendArray(out, count);
    return out + QByteArray(count, item);
}

bool isRead(const QByteArray& bytes) {
    const auto read = decode<PushReply>(bytes);
    EXPECT_TRUE(read || read.error().code == base::ErrorCode::MessageMalformed);
    return read.has_value();
}

} // namespace

TEST(Hostile, ATableIsReadWhenAllIsRight) {
    ASSERT_TRUE(isRead(replyWith(tableWith(2, {{"city", values(2)}}))));
    ASSERT_TRUE(isRead(replyWith(tableWith(0, {{"city", values(0)}}))));
}

TEST(Hostile, CountsThatNoBodyCouldHoldAskForNoMemory) {
    for (const int major : {2, 3, 4, 5}) EXPECT_FALSE(isRead(replyWith(head(major, 0xffffffff))));
    EXPECT_FALSE(isRead(head(5, 0x7fffffff)));
    EXPECT_FALSE(isRead(QByteArray::fromHex("9bffffffffffffffff")));
    EXPECT_FALSE(isRead(QByteArray::fromHex("bb8000000000000001")));
    EXPECT_FALSE(isRead(QByteArray::fromHex("5bffffffffffffffff")));
}

TEST(Hostile, LengthsOfUnknownSizeAreNotRead) {
    EXPECT_FALSE(isRead(replyWith(QByteArray::fromHex("9fff"))));
    EXPECT_FALSE(isRead(QByteArray::fromHex("bfff")));
}

TEST(Hostile, NestingEnds) {
    for (const char opener : {'\x81', '\xc1'}) {
        QByteArray deep = QByteArray(1'000'000, opener) + '\1';
        EXPECT_FALSE(isRead(replyWith(tableWith(1, {{"city", "\x81" + deep}}))));
    }
    const QByteArray shallow = QByteArray(10, '\x81') + '\1';
    EXPECT_TRUE(isRead(replyWith(tableWith(1, {{"city", "\x81" + shallow}}))));
}

TEST(Hostile, ColumnsHaveAValueForEachRow) {
    EXPECT_FALSE(isRead(replyWith(tableWith(2, {{"city", values(1)}}))));
    EXPECT_FALSE(isRead(replyWith(tableWith(2, {{"city", values(3)}}))));
    EXPECT_FALSE(isRead(replyWith(tableWith(1, {{"city", "\x01"}}))));
}

TEST(Hostile, ColumnsHaveNamesOfTheirOwn) {
    EXPECT_FALSE(isRead(replyWith(tableWith(1, {{"city", values(1)}, {"city", values(1)}}))));
    EXPECT_FALSE(isRead(replyWith(tableWith(1, {{"city", values(1)}}, {{"city", values(1)}}))));
    EXPECT_TRUE(isRead(replyWith(tableWith(1, {{"city", values(1)}}, {{"region", values(1)}}))));
    EXPECT_FALSE(isRead(replyWith(head(4, 1)))); // a table without the rest of its columns
    EXPECT_FALSE(isRead(replyWith(tableWith(1, {{"", values(1)}}))));
    EXPECT_TRUE(isRead(replyWith(tableWith(1, {{QByteArray(columnNameLimit, 'n'), values(1)}}))));
    EXPECT_FALSE(isRead(replyWith(tableWith(1, {{QByteArray(columnNameLimit + 1, 'n'), values(1)}}))));
}

TEST(Hostile, ColumnsAreNotWithoutNumber) {
    QList<Column> columns;
    for (int i = 0; i < columnsPerTable; ++i) columns << Column{"c" + QByteArray::number(i), values(1)};
    EXPECT_TRUE(isRead(replyWith(tableWith(1, columns))));
    columns << Column{"one_more", values(1)};
    EXPECT_FALSE(isRead(replyWith(tableWith(1, columns))));
}

//! Each name comes back in each row: what fits into a body must not make gigabytes.
TEST(Hostile, NamesOfColumnsDoNotMultiply) {
    QList<Column> columns;
    const int rows = 50'000;
    for (int i = 0; i < 100; ++i)
        columns << Column{QByteArray(columnNameLimit - 3, 'n') + QByteArray::number(100 + i), values(rows)};
    const QByteArray bytes = replyWith(tableWith(rows, columns));
    ASSERT_LT(bytes.size(), inflatedBodyLimit);
    EXPECT_FALSE(isRead(bytes));
}

TEST(Hostile, IdsAreWhole) {
    QByteArray bytes = replyWith(tableWith(1, {}));
    bytes.replace(QByteArray("\x50") + QByteArray(16, 'i'), QByteArray("\x4f") + QByteArray(15, 'i'));
    EXPECT_FALSE(isRead(bytes));
}

//! The longest bodies of the smallest things, read in a moment.
TEST(Hostile, NothingTakesLong) {
    const int count = int(inflatedBodyLimit) - 1000;
    QByteArray many = head(4, quint32(count)) + QByteArray(count, '\x80');
    QElapsedTimer timer;
    timer.start();
    EXPECT_FALSE(isRead(replyWith(many)));
    QByteArray names = head(5, quint32(count / 4));
    for (int i = 0; i < count / 4; ++i) names += "\x61x\x01";
    EXPECT_FALSE(isRead(names));
    EXPECT_LT(timer.elapsed(), 5000);
}
