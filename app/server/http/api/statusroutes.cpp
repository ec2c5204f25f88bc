// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/routes.h"

namespace rs::server {

void addStatusRoutes(HttpService& service, const QList<Subnet>& metricsReaders) {
    const Handler health = [](const Request&, sql::Connection& connection) -> Response {
        if (connection.read("SELECT count(*) FROM scope WHERE no < 0", {}, [](const sql::Row&) {}))
            return {200, "text/plain; charset=utf-8", "ok\n"};
        Response response = failureResponse(protocol::Failure::Busy);
        response.isLost = true;
        return response;
    };
    const LightHandler metrics = [&service, metricsReaders](const Request& request) -> Response {
        if (!isAmong(request.client, metricsReaders)) return failureResponse(protocol::Failure::NotFound);
        return {200, "text/plain; version=0.0.4; charset=utf-8", service.metricsText()};
    };
    service.router().add({"GET", "/health", health});
    service.router().add({"GET", "/metrics", metrics});
}

} // namespace rs::server
