// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/server/listenoptions.h"

#include <QHostInfo>

#include <cstdio>

namespace rs::serverprogram {

using base::ErrorCode;
using base::Result;

namespace {

constexpr QLatin1String defaultPlace("0.0.0.0:8443");

Result<> readPlace(const QString& text, ListenOptions& options) {
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']')) host = host.mid(1, host.size() - 2);
    bool isNumber = false;
    options.port = text.mid(colon + 1).toUShort(&isNumber);
    options.host = host;
    if (colon < 1 || host.isEmpty() || !isNumber)
        return base::fail(ErrorCode::BadArgument, {QStringLiteral("--listen ") + text});
    return {};
}

bool isThisMachine(const QString& host) { return host == u"localhost" || QHostAddress(host).isLoopback(); }

Result<> readTls(const Arguments& arguments, const server::DataFolder& folder, ListenOptions& options) {
    const QString certificate = arguments.value(QStringLiteral("certificate")),
                  key = arguments.value(QStringLiteral("key"));
    const bool isPlain = arguments.has(QStringLiteral("plain")), isGiven = !certificate.isEmpty() || !key.isEmpty();
    const bool isOwn = arguments.has(QStringLiteral("self-signed"));
    if (int(isPlain) + int(isGiven) + int(isOwn) > 1)
        return base::fail(ErrorCode::BadArgument, {QStringLiteral("--certificate, --self-signed, --plain")});
    if (isPlain && !isThisMachine(options.host))
        return base::fail(ErrorCode::BadArgument, {QStringLiteral("--plain --listen ") + options.host});
    if (isPlain) return {};
    if (isGiven) {
        RS_TRY(arguments.filled(QStringLiteral("certificate")));
        RS_TRY(arguments.filled(QStringLiteral("key")));
        options.tls = server::TlsFiles{certificate, key};
        return {};
    }
    const bool isNamed =
        QHostAddress(options.host) != QHostAddress::AnyIPv4 && QHostAddress(options.host) != QHostAddress::AnyIPv6;
    QStringList names{QHostInfo::localHostName()};
    if (isNamed) names << options.host;
    RS_ASSIGN(options.tls, server::selfSigned(folder.path(), names));
    folder.handOver(options.tls->certificate);
    folder.handOver(options.tls->key);
    return {};
}

Result<QList<server::Subnet>> readSubnets(const Arguments& arguments, const QString& option) {
    QList<server::Subnet> subnets;
    for (const QString& text : arguments.options.value(option)) {
        const auto subnet = server::subnetOf(text);
        if (!subnet) return base::fail(ErrorCode::BadArgument, {QStringLiteral("--%1 %2").arg(option, text)});
        subnets << *subnet;
    }
    return subnets;
}

} // namespace

Result<ListenOptions> readListenOptions(const Arguments& arguments, const server::DataFolder& folder) {
    ListenOptions options;
    const QString place = arguments.value(QStringLiteral("listen"));
    RS_TRY(readPlace(place.isEmpty() ? QString(defaultPlace) : place, options));
    RS_TRY(readTls(arguments, folder, options));
    RS_ASSIGN(options.service.proxies, readSubnets(arguments, QStringLiteral("behind")));
    RS_ASSIGN(options.metricsReaders, readSubnets(arguments, QStringLiteral("metrics-for")));
    options.metricsReaders << *server::subnetOf(QStringLiteral("127.0.0.0/8"))
                           << *server::subnetOf(QStringLiteral("::1/128"));
    server::HttpLimits& limits = options.service.limits;
    RS_ASSIGN(limits.connections, arguments.number(QStringLiteral("connections"), limits.connections));
    RS_ASSIGN(limits.connectionsPerAddress,
              arguments.number(QStringLiteral("connections-per-address"), limits.connectionsPerAddress));
    RS_ASSIGN(options.service.workers, arguments.number(QStringLiteral("workers"), options.service.workers));
    options.service.log = arguments.has(QStringLiteral("quiet")) ? nullptr : stderr;
    return options;
}

} // namespace rs::serverprogram
