// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/response.h"
#include "server/sql/connection.h"

#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace rs::server {

//! Answers in a worker, with the worker's database.
using Handler = std::function<Response(const Request& request, sql::Connection& connection)>;
//! Answers at once, in the thread that reads: nothing that waits.
using LightHandler = std::function<Response(const Request& request)>;

struct Route {
    QByteArray method;
    QByteArray path; //!< exact; it stands in log and metrics
    std::variant<Handler, LightHandler> handler;
    bool hasBody = false;
};

//! Which handler answers what. HEAD is answered where GET is.
class Router {
public:
    void add(Route route);

    struct Match {
        const Route* route = nullptr;
        QByteArray allow = {}; //!< methods the path does know, for 405; empty: there is no such path
    };
    [[nodiscard]] Match match(const QByteArray& method, const QByteArray& path) const;

private:
    std::vector<std::unique_ptr<Route>> m_routes;
};

} // namespace rs::server
