// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/headers.h"
#include "server/http/limits.h"
#include "server/http/metrics.h"
#include "server/http/router.h"
#include "server/http/workers.h"

namespace rs::server {

//! An answer as it goes over the line.
struct Reply {
    int status = 200;
    QList<Header> headers;
    QByteArray body;   //!< empty for HEAD
    qint64 length = 0; //!< what Content-Length says
    bool close = false;
};

//! Everything between a parsed request and a written answer, without a socket: what is let in, what it costs, who
//! answers, how the answer looks, what the log says.
class HttpService {
public:
    struct Settings {
        HttpLimits limits = {};
        QList<Subnet> proxies = {}; //!< whose X-Forwarded-For is believed
        int workers = 8;
        size_t queue = 64; //!< requests that may wait for a worker; more are answered with 503
        std::FILE* log = nullptr;
    };
    HttpService(Settings settings, Workers::Opener open);

    [[nodiscard]] Router& router() { return m_router; } //!< filled before the first request
    [[nodiscard]] const Settings& settings() const { return m_settings; }
    [[nodiscard]] Metrics& metrics() { return m_metrics; }
    [[nodiscard]] QByteArray metricsText() const { return m_metrics.text(m_workers.busy(), m_workers.waiting()); }

    //! Once the header is there: who will answer, or why nobody will. `visit` gets its name.
    struct Admission {
        const Route* route = nullptr;
        std::optional<Response> refusal = {};
        qint64 bodyLimit = 0;
        bool wantsContinue = false;
    };
    [[nodiscard]] Admission admit(const Head& head, Visit& visit) const;

    using Done = std::function<void(Reply)>;
    //! Calls done exactly once, from any thread. The body is as it came, the client the peer of the socket.
    void handle(const Route& route, Request request, Done done);
    //! How any answer to this request goes over the line.
    [[nodiscard]] static Reply replyTo(const Head& head, Response response);
    //! After the answer was written, or failed to be.
    void visited(Visit& visit);

    void stop() { m_workers.stop(); }

private:
    [[nodiscard]] std::optional<Response> readBody(Request& request) const;

    Settings m_settings;
    Router m_router;
    Metrics m_metrics;
    AccessLog m_log;
    Workers m_workers;
};

} // namespace rs::server
