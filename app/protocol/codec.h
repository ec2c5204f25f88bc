// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocol/failure.h"
#include "protocol/held.h"
#include "protocol/pull.h"
#include "protocol/push.h"
#include "protocol/session.h"

namespace rs::protocol {

//! Messages as CBOR (RFC 8949). Reading trusts nothing: wrong types, sizes beyond the limits, nesting, missing members
//! and what follows the end are MessageMalformed; unknown members are passed over (additive schema). What is inside of
//! Operation::set and base is not looked at: one bad operation never fails a batch.
[[nodiscard]] QByteArray encode(const SignIn& message);
[[nodiscard]] QByteArray encode(const Session& message);
[[nodiscard]] QByteArray encode(const Hello& message);
[[nodiscard]] QByteArray encode(const PushRequest& message);
[[nodiscard]] QByteArray encode(const PushReply& message);
[[nodiscard]] QByteArray encode(const PullRequest& message);
[[nodiscard]] QByteArray encode(const PullReply& message);
[[nodiscard]] QByteArray encode(const HeldRequest& message);
[[nodiscard]] QByteArray encode(const HeldReply& message);
[[nodiscard]] QByteArray encode(const HeldVerdict& message);
[[nodiscard]] QByteArray encode(const HeldOutcome& message);
[[nodiscard]] QByteArray encode(Failure failure);

//! For T of the messages above. Error: MessageMalformed.
template <typename T>
[[nodiscard]] base::Result<T> decode(const QByteArray& cbor);
//! A failure of a version to come is MessageMalformed, too: the status tells enough.
template <>
[[nodiscard]] base::Result<Failure> decode(const QByteArray& cbor);

//! Size of an operation within a push, bytes before compression.
[[nodiscard]] qint64 encodedSize(const Operation& operation);

//! gzip (RFC 1952).
[[nodiscard]] QByteArray compress(const QByteArray& plain);
//! Never beyond `limit` bytes. Errors: MessageMalformed, MessageTooLarge.
[[nodiscard]] base::Result<QByteArray> inflate(const QByteArray& compressed, qint64 limit);

} // namespace rs::protocol
