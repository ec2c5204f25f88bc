// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "programs/server/listenoptions.h"
#include "programs/server/serverlog.h"
#include "programs/server/verb.h"
#include "server/accounts/secondfactors.h"
#include "server/http/api/routes.h"
#include "server/http/httpserver.h"
#include "server/upkeep/housekeeping.h"

#include <cstdio>

#include <sys/resource.h>

namespace rs::serverprogram {

using base::Result;

namespace {

//! A connection is a file number: as many as the system gives.
void raiseFileLimit() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

void sayReady(const Session& session, const ListenOptions& options, quint16 port, const QString& fingerprint) {
    const QString host = options.host.contains(u':') ? u'[' + options.host + u']' : options.host;
    const QString scheme = options.tls ? QStringLiteral("https") : QStringLiteral("http");
    QString lines = QStringLiteral("listening on %1://%2:%3\n").arg(scheme, host).arg(port);
    if (!fingerprint.isEmpty())
        lines += session.text(RS_TEXT("server", "SHA-256 fingerprint of the certificate: %1")).arg(fingerprint) + u'\n';
    const QByteArray bytes = lines.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

//! Everybody else can still come in, so it is said and not refused.
Result<> sayIfKeyIsWrong(Session& session, const server::SecretKey& key) {
    RS_ASSIGN(server::sql::Connection * connection, session.connection());
    if (const auto fits = server::SecondFactors(*connection, key).expectKey(); !fits) {
        Session::note(session.sentence(fits.error()));
        Session::note(session.text(
            RS_TEXT("server", "Whoever signs in with a code from the telephone cannot come in without that key.")));
    }
    return {};
}

Result<> serve(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(0));
    RS_ASSIGN(const server::DataFolder folder, session.folder());
    RS_ASSIGN(const ListenOptions options, readListenOptions(arguments, folder));
    if (arguments.given(QStringLiteral("database"))) {
        RS_ASSIGN(const server::sql::DatabaseUrl url, server::absoluteUrl(arguments.value(QStringLiteral("database"))));
        RS_TRY(folder.remember(url));
    }
    RS_TRY(session.connection()); // what is wrong with the database is said now, not to the first laptop
    if (!options.tls && options.service.proxies.isEmpty())
        Session::note(session.text(
            RS_TEXT("server", "Without --behind all laptops seem to have one address, that of the proxy: a few "
                              "wrong passwords make everybody wait.")));
    QString fingerprint;
    if (options.tls) {
        RS_ASSIGN(fingerprint, server::fingerprintOf(options.tls->certificate));
    }
    RS_ASSIGN(const server::SecretKey key, session.secretKey(arguments));
    RS_TRY(sayIfKeyIsWrong(session, key));
    raiseFileLimit();
    logAsJson();
    server::HttpService service(options.service, [folder] { return folder.connect(); });
    const server::SignInMeans means{session.passwords(), key};
    server::addSessionRoutes(service.router(), means);
    server::addSyncRoutes(service.router(), means);
    server::addStatusRoutes(service, options.metricsReaders);
    RS_ASSIGN(const std::unique_ptr<server::HttpServer> running,
              server::HttpServer::start(
                  {options.host, options.port, options.tls, 2, server::HttpServer::Signals::Obeyed}, service));
    const server::Housekeeping housekeeping(folder);
    sayReady(session, options, running->port(), fingerprint);
    running->wait();
    service.stop();
    return {};
}

constexpr const char* serveOptions[] = {"listen",  "certificate",      "key",         "database",
                                        "behind",  "metrics-for",      "connections", "connections-per-address",
                                        "workers", "second-factor-key"};
constexpr const char* serveFlags[] = {"self-signed", "plain", "quiet"};
constexpr Verb serveVerbList[] = {
    {"serve",
     "[--listen HOST:PORT] [--certificate F --key F | --self-signed | --plain] [--database "
     "sqlite:FILE|postgresql://...]"
     " [--behind ADDRESS]... [--metrics-for ADDRESS]... [--workers N] [--connections N] [--connections-per-address N]"
     " [--second-factor-key F] [--quiet]",
     RS_TEXT("server", "Serves laptops until it is told to stop."), serveOptions, serveFlags, serve},
};

} // namespace

std::span<const Verb> serveVerbs() { return serveVerbList; }

} // namespace rs::serverprogram
