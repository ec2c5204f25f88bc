// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/server/verb.h"
#include "server/http/certificate.h"
#include "server/http/service.h"

namespace rs::serverprogram {

//! What `serve` was told about its port.
struct ListenOptions {
    QString host;
    quint16 port = 0;
    std::optional<server::TlsFiles> tls; //!< none: plain, and then only for this machine
    server::HttpService::Settings service;
    QList<server::Subnet> metricsReaders;
};

//! Makes the certificate if one is to be made. Errors: BadArgument, FileCannotWrite.
[[nodiscard]] base::Result<ListenOptions> readListenOptions(const Arguments& arguments,
                                                            const server::DataFolder& folder);

} // namespace rs::serverprogram
