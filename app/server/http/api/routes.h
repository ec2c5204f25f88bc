// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/sessions.h"
#include "server/http/service.h"

namespace rs::server {

//! POST /v1/session (CBOR in and out), /v1/session/refresh and /v1/session/end (the token of the header alone).
void addSessionRoutes(Router& router, const SignInMeans& means);

//! GET /v1/sync/hello, POST /v1/sync/push, /v1/sync/pull, /v1/held/list, /v1/held/decide: CBOR; headers Authorization,
//! Sync-Schema (both needed) and Sync-Epoch (as last heard; not in the first request).
void addSyncRoutes(Router& router, const SignInMeans& means);

//! GET /health: 200 while the database answers. GET /metrics, for those addresses only; for others there is no such
//! page.
void addStatusRoutes(HttpService& service, const QList<Subnet>& metricsReaders);

} // namespace rs::server
