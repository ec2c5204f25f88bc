// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/certificate.h"
#include "server/http/service.h"

#include <optional>

namespace rs::server {

//! HTTP/1.1 over TLS, or plain, on one port: two threads that only read and write, while the service's workers answer.
//! This header is all that others see of the library behind it.
class HttpServer {
public:
    //! SIGTERM and SIGINT end it, SIGHUP has it read certificate and key anew.
    enum class Signals { Ignored, Obeyed };
    struct Settings {
        QString host;                //!< an address, or a name of this machine
        quint16 port = 0;            //!< 0: any that is free
        std::optional<TlsFiles> tls; //!< none: plain
        int threads = 2;
        Signals signals = Signals::Ignored;
    };
    //! Listens when it returns. The service outlives the server. Errors: CannotListen, FileIsMalformed (certificate or
    //! key).
    [[nodiscard]] static base::Result<std::unique_ptr<HttpServer>> start(const Settings& settings,
                                                                         HttpService& service);
    ~HttpServer(); //!< stops

    [[nodiscard]] quint16 port() const;
    //! From any thread: nobody new is let in, what runs is answered, and after limits.stop it is over in any case.
    void stop();
    //! Until stop() or a signal, and all is over.
    void wait();

    class Engine;

private:
    explicit HttpServer(std::shared_ptr<Engine> engine) : m_engine(std::move(engine)) {}
    std::shared_ptr<Engine> m_engine;
};

} // namespace rs::server
