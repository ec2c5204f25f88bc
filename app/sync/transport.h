// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocol/pull.h"
#include "protocol/push.h"
#include "protocol/session.h"

namespace rs::sync {

//! How requests reach the server. Calls wait for the answer; they are made in a worker. An answer may be lost although
//! the server has done what it was asked: all requests may be sent again.
//! Errors: ServerUnreachable, ServerFailed, ServerBusy, CertificateUnknown, SignInExpired, DeviceRevoked, EpochChanged,
//! UpgradeRequired, MessageMalformed, MessageTooLarge, Cancelled.
class Transport {
public:
    virtual ~Transport() = default;
    [[nodiscard]] virtual base::Result<protocol::Hello> hello() = 0;
    [[nodiscard]] virtual base::Result<protocol::PushReply> push(const protocol::PushRequest& request) = 0;
    [[nodiscard]] virtual base::Result<protocol::PullReply> pull(const protocol::PullRequest& request) = 0;
};

} // namespace rs::sync
