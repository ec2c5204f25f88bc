// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/codec.h"

#include "protocol/wire.h"

namespace rs::protocol {

namespace {

template <typename T>
QByteArray encoded(const T& message) {
    QByteArray out;
    wire::put(out, message);
    return out;
}

base::Result<> checked(const domain::cbor::Reader& reader) {
    return reader.isFinished() ? base::Result<>() : base::fail(base::ErrorCode::MessageMalformed);
}

} // namespace

QByteArray encode(const SignIn& message) { return encoded(message); }
QByteArray encode(const Session& message) { return encoded(message); }
QByteArray encode(const Hello& message) { return encoded(message); }
QByteArray encode(const PushRequest& message) { return encoded(message); }
QByteArray encode(const PushReply& message) { return encoded(message); }
QByteArray encode(const PullRequest& message) { return encoded(message); }
QByteArray encode(const PullReply& message) { return encoded(message); }
QByteArray encode(const HeldRequest& message) { return encoded(message); }
QByteArray encode(const HeldReply& message) { return encoded(message); }
QByteArray encode(const HeldVerdict& message) { return encoded(message); }
QByteArray encode(const HeldOutcome& message) { return encoded(message); }

template <typename T>
base::Result<T> decode(const QByteArray& cbor) {
    domain::cbor::Reader reader(cbor);
    T message;
    wire::take(reader, message);
    RS_TRY(checked(reader));
    return message;
}

template base::Result<SignIn> decode(const QByteArray&);
template base::Result<Session> decode(const QByteArray&);
template base::Result<Hello> decode(const QByteArray&);
template base::Result<PushRequest> decode(const QByteArray&);
template base::Result<PushReply> decode(const QByteArray&);
template base::Result<PullRequest> decode(const QByteArray&);
template base::Result<PullReply> decode(const QByteArray&);
template base::Result<HeldRequest> decode(const QByteArray&);
template base::Result<HeldReply> decode(const QByteArray&);
template base::Result<HeldVerdict> decode(const QByteArray&);
template base::Result<HeldOutcome> decode(const QByteArray&);

QByteArray encode(Failure failure) {
    QByteArray out;
    domain::cbor::appendMap(out, 1);
    domain::cbor::appendText(out, "error");
    domain::cbor::appendUtf8(out, wordOf(failure));
    return out;
}

template <>
base::Result<Failure> decode(const QByteArray& cbor) {
    domain::cbor::Reader reader(cbor);
    std::optional<Failure> failure;
    const qsizetype pairs = reader.enterMap();
    for (qsizetype i = 0; i < pairs && !reader.isFailed(); ++i) {
        if (reader.readText() == QByteArrayView("error"))
            failure = failureOf(reader.readText());
        else
            reader.skip();
    }
    RS_TRY(checked(reader));
    if (!failure) return base::fail(base::ErrorCode::MessageMalformed);
    return *failure;
}

qint64 encodedSize(const Operation& operation) { return encoded(operation).size(); }

} // namespace rs::protocol
