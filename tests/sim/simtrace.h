// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/failure.h"
#include "protocol/pull.h"
#include "protocol/push.h"

namespace rs::sim {

//! What goes over the wire, a line an operation or a row, on standard error: for whoever looks for the cause of a
//! fault. Off until it is turned on.
void setTraced(bool isTraced);

//! `whose`: tells the laptops apart.
void traceTurn(const void* whose, int fault);
void trace(const protocol::PushRequest& request);
void trace(const protocol::PushReply& reply);
void trace(const protocol::PullRequest& request);
void trace(const protocol::PullReply& reply);
void trace(const protocol::Failure& failure);

} // namespace rs::sim
