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
//! UpgradeRequired, MessageMalformed and MessageTooLarge (what was asked; an answer that cannot be read is
//! ServerFailed), Cancelled.
class Transport {
public:
    virtual ~Transport() = default;

    //! The server's epoch as this store knows it; null: none yet. It goes with every push and pull, and a server of
    //! another epoch does nothing but answer EpochChanged: what it has forgotten has to go before what is newer.
    virtual void setEpoch(const base::Id& epoch) = 0;

    [[nodiscard]] virtual base::Result<protocol::Hello> hello() = 0;
    [[nodiscard]] virtual base::Result<protocol::PushReply> push(const protocol::PushRequest& request) = 0;
    [[nodiscard]] virtual base::Result<protocol::PullReply> pull(const protocol::PullRequest& request) = 0;

    //! What will be asked next, if nothing comes in between: may be sent at once, while the last answer is entered.
    virtual void expect(const protocol::PullRequest&) {}
    virtual void expectPush(const protocol::PushRequest&) {}
    //! What will be pushed behind that: is made ready while an answer is waited for, and not sent.
    virtual void prepare(const protocol::PushRequest&) {}
};

} // namespace rs::sync
