// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/transport.h"
#include "world.h"

namespace rs::sim {

//! The way between a laptop and the server: every message is written to bytes, packed, unpacked and read.
class SimTransport final : public sync::Transport {
public:
    SimTransport(World& world, SimLaptop& laptop, int process) : m_world(world), m_laptop(laptop), m_process(process) {}

    void setEpoch(const base::Id& epoch) override { m_epoch = epoch; }
    base::Result<protocol::Hello> hello() override;
    base::Result<protocol::PushReply> push(const protocol::PushRequest& request) override;
    base::Result<protocol::PullReply> pull(const protocol::PullRequest& request) override;
    void expectPush(const protocol::PushRequest& request) override;

private:
    //! A push that was sent while the answer to the one before was still to be entered.
    struct Ahead {
        protocol::PushRequest request;
        base::Result<protocol::PushReply> answer;
    };
    base::Result<protocol::PushReply> deliver(const protocol::PushRequest& request);
    template <typename Reply, typename Request, typename Deliver>
    base::Result<Reply> exchange(const Request& request, Deliver deliver);

    World& m_world;
    SimLaptop& m_laptop;
    int m_process;
    base::Id m_epoch;
    std::optional<Ahead> m_ahead;
};

} // namespace rs::sim
