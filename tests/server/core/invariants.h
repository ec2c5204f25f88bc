// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/testserver.h"

namespace rs::server {

//! What holds in the database after every transaction, worked out anew from the rows themselves: counts and digests of
//! scopes, places in the feed, parents that live, what is kept beside rows to find them, nothing that names a loser.
void expectSound(TestServer& server);

//! Everything synced, line by line, without what differs from run to run by its nature (the server's clock).
[[nodiscard]] QStringList feedOf(TestServer& server);

} // namespace rs::server
