// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/router.h"

namespace rs::server {

void Router::add(Route route) { m_routes.push_back(std::make_unique<Route>(std::move(route))); }

Router::Match Router::match(const QByteArray& method, const QByteArray& path) const {
    const QByteArray& wanted = method == "HEAD" ? QByteArrayLiteral("GET") : method;
    QList<QByteArray> allowed;
    for (const std::unique_ptr<Route>& route : m_routes) {
        if (route->path != path) continue;
        if (route->method == wanted) return {route.get()};
        allowed << route->method;
        if (route->method == "GET") allowed << "HEAD";
    }
    return {nullptr, allowed.join(", ")};
}

} // namespace rs::server
