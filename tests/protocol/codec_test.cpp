// SPDX-License-Identifier: GPL-3.0-or-later
#include "anymessages.h"

#include "domain/cbor.h"

#include <gtest/gtest.h>

using namespace rs;
using namespace rs::protocol;
namespace cbor = rs::domain::cbor;

namespace {

template <typename T>
class EveryMessage : public testing::Test {};
using Messages = testing::Types<SignIn, Session, Hello, PushRequest, PushReply, PullRequest, PullReply, HeldRequest,
                                HeldReply, HeldVerdict, HeldOutcome>;
TYPED_TEST_SUITE(EveryMessage, Messages);

template <typename T>
bool isMalformed(const QByteArray& bytes) {
    const auto read = decode<T>(bytes);
    return !read && read.error().code == base::ErrorCode::MessageMalformed;
}

//! {"batch": h'…', "prev": h'', "ops": []} with something else in one place.
QByteArray pushWith(const QByteArray& batch, const QByteArray& ops, const QByteArray& behind = {}, int members = 3) {
    QByteArray out;
    cbor::appendMap(out, members);
    cbor::appendText(out, "batch");
    out += batch;
    cbor::appendText(out, "prev");
    cbor::appendBytes(out, {});
    cbor::appendText(out, "ops");
    return out + ops + behind;
}

} // namespace

TYPED_TEST(EveryMessage, ComesBackAsItWent) {
    EXPECT_TRUE(rc::check([] {
        const auto message = test::anyMessage<TypeParam>();
        const auto read = decode<TypeParam>(encode(message));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == message);
    }));
}

TYPED_TEST(EveryMessage, IsTheSameBytesEachTime) {
    EXPECT_TRUE(rc::check([] {
        const auto message = test::anyMessage<TypeParam>();
        RC_ASSERT(encode(*decode<TypeParam>(encode(message))) == encode(message));
    }));
}

TYPED_TEST(EveryMessage, IsNotReadWhenItIsCutAnywhere) {
    EXPECT_TRUE(rc::check([] {
        const QByteArray bytes = encode(test::anyMessage<TypeParam>());
        for (qsizetype size = 0; size < bytes.size(); ++size) RC_ASSERT(isMalformed<TypeParam>(bytes.left(size)));
    }));
}

TYPED_TEST(EveryMessage, IsNotReadWithSomethingBehindIt) {
    EXPECT_TRUE(rc::check(
        [] { RC_ASSERT(isMalformed<TypeParam>(encode(test::anyMessage<TypeParam>()) + QByteArray(1, '\xf6'))); }));
}

//! A flipped bit makes another message or none; what is read can be written and read again.
TYPED_TEST(EveryMessage, SurvivesEveryFlippedBit) {
    EXPECT_TRUE(rc::check([] {
        QByteArray bytes = encode(test::anyMessage<TypeParam>());
        const qsizetype step = 1 + bytes.size() / 200;
        for (qsizetype bit = 0; bit < bytes.size() * 8; bit += step) {
            const char mask = char(1 << (bit % 8));
            bytes[bit / 8] = char(bytes[bit / 8] ^ mask);
            if (const auto read = decode<TypeParam>(bytes))
                RC_ASSERT(decode<TypeParam>(encode(*read)).has_value());
            else
                RC_ASSERT(read.error().code == base::ErrorCode::MessageMalformed);
            bytes[bit / 8] = char(bytes[bit / 8] ^ mask);
        }
    }));
}

TYPED_TEST(EveryMessage, LacksNoMember) {
    QByteArray empty;
    cbor::appendMap(empty, 0);
    EXPECT_TRUE(isMalformed<TypeParam>(empty));
    EXPECT_TRUE(isMalformed<TypeParam>(QByteArray()));
}

TEST(Codec, PassesOverMembersOfANewerVersion) {
    QByteArray id, ops, more;
    cbor::appendBytes(id, base::toBytes(base::newId()));
    cbor::appendArray(ops, 0);
    cbor::appendText(more, "future");
    cbor::appendMap(more, 1);
    cbor::appendText(more, "a");
    cbor::appendArray(more, 0);
    EXPECT_TRUE(decode<PushRequest>(pushWith(id, ops)));
    EXPECT_TRUE(decode<PushRequest>(pushWith(id, ops, more, 4)));
}

TEST(Codec, PassesOverItemsThatANewerVersionAdds) {
    QByteArray list;
    cbor::appendArray(list, 1);
    cbor::appendArray(list, 5);
    for (int i = 1; i <= 5; ++i) cbor::appendInteger(list, i);
    QByteArray out;
    cbor::appendMap(out, 3);
    cbor::appendText(out, "access_v");
    cbor::appendInteger(out, 7);
    cbor::appendText(out, "limit");
    cbor::appendInteger(out, 1000);
    cbor::appendText(out, "scopes");
    const auto read = decode<PullRequest>(out + list);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->cursors, (QList<Cursor>{{1, 2, 3}}));
}

TEST(Codec, TakesNoMemberTwice) {
    QByteArray id, ops, again;
    cbor::appendBytes(id, base::toBytes(base::newId()));
    cbor::appendArray(ops, 0);
    cbor::appendText(again, "batch");
    EXPECT_TRUE(isMalformed<PushRequest>(pushWith(id, ops, again + id, 4)));
}

TEST(Codec, RefusesWrongTypes) {
    QByteArray ops, number, shortId, nullId;
    cbor::appendArray(ops, 0);
    cbor::appendInteger(number, 5);
    cbor::appendBytes(shortId, QByteArray(15, 'x'));
    cbor::appendBytes(nullId, QByteArray(16, '\0'));
    for (const QByteArray& batch : {number, shortId, nullId})
        EXPECT_TRUE(isMalformed<PushRequest>(pushWith(batch, ops))) << batch.toHex().constData();
}

TEST(Codec, RefusesKindsItDoesNotKnow) {
    for (const int kind : {0, 6, 1000}) {
        PushRequest request{base::newId(), {}, {{}}};
        request.ops[0].kind = OpKind(kind);
        EXPECT_TRUE(isMalformed<PushRequest>(encode(request))) << kind;
    }
}

TEST(Codec, RefusesDecisionsItDoesNotKnow) {
    for (const int decision : {0, 3, -1})
        EXPECT_TRUE(isMalformed<HeldVerdict>(encode(HeldVerdict{base::newId(), HeldDecision(decision)}))) << decision;
}

TEST(Codec, ReadsAReasonOfANewerServerAsNone) {
    const PushReply reply{base::newId(), {{base::newId(), Outcome::Refused, OpCode(77), {}}}, {}, {}, false};
    const auto read = decode<PushReply>(encode(reply));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->results[0].code, OpCode::None);
    EXPECT_EQ(read->results[0].outcome, Outcome::Refused);
}

//! One operation that is no map at all must not stop those beside it: its outcome is its own.
TEST(Codec, CarriesOperationsWithAnyContent) {
    PushRequest request{base::newId(), base::newId(), {}};
    for (const char* content : {"", "x", "\xff\xff\xff", "\xa1"}) {
        Operation op;
        op.id = base::newId();
        op.set = QByteArray(content);
        request.ops << op;
    }
    const auto read = decode<PushRequest>(encode(request));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, request);
}

TEST(Codec, KnowsTheSizeOfAnOperation) {
    Operation op{base::newId(), 3, 20, base::newId(), OpKind::Update, QByteArray(100, 'a'), QByteArray(7, 'b'), {}, 9};
    const PushRequest none{base::newId(), {}, {}}, one{none.batch, {}, {op}};
    EXPECT_EQ(encode(one).size() - encode(none).size(), encodedSize(op));
}
