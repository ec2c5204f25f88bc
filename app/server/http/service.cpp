// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/service.h"

#include "protocol/check.h"
#include "protocol/codec.h"

#include <QDateTime>
#include <QLocale>

#include <random>

namespace rs::server {

using protocol::Failure;

namespace {

QByteArray freshVisitId() {
    thread_local std::mt19937_64 random{std::random_device{}()};
    return QByteArray::number(quint64(random()), 16).rightJustified(16, '0');
}

//! The day and the time as HTTP wants them.
QByteArray dateNow() {
    static const QLocale c = QLocale::c();
    return c.toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

QByteArray knownMethod(const QByteArray& method) {
    for (const char* known : {"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT"}) {
        if (method == known) return method;
    }
    return "-";
}

//! What HTTP itself forbids, whatever the route.
std::optional<Response> refusalOfForm(const Head& head) {
    if (!head.isHttp10 && head.count("host") != 1) return plainResponse(400);
    if (head.count("host") > 1 || head.count("content-length") > 1) return plainResponse(400);
    const bool hasCoding = head.count("transfer-encoding") > 0;
    if (hasCoding && (head.isHttp10 || head.count("content-length") > 0)) return plainResponse(400);
    if (hasCoding && (head.count("transfer-encoding") > 1 || head.header("transfer-encoding").toLower() != "chunked"))
        return plainResponse(501);
    const QByteArray expectation = head.header("expect").toLower();
    if (!expectation.isEmpty() && expectation != "100-continue") return plainResponse(417);
    return {};
}

} // namespace

HttpService::HttpService(Settings settings, Workers::Opener open)
    : m_settings(std::move(settings)),
      m_log(m_settings.log),
      m_workers(m_settings.workers, m_settings.queue, std::move(open)) {}

HttpService::Admission HttpService::admit(const Head& head, Visit& visit) const {
    visit.id = freshVisitId();
    visit.method = knownMethod(head.method);
    if (auto refusal = refusalOfForm(head)) return {nullptr, refusal};
    const std::optional<QByteArray> path = pathOf(head.target);
    if (!path) return {nullptr, plainResponse(400)};
    const Router::Match match = m_router.match(head.method, *path);
    if (!match.route && match.allow.isEmpty()) return {nullptr, failureResponse(Failure::NotFound)};
    if (!match.route) {
        Response response = plainResponse(405);
        response.headers << Header("Allow", match.allow);
        return {nullptr, response};
    }
    visit.route = match.route->path;
    const QByteArray coding = head.header("content-encoding").toLower();
    if (!coding.isEmpty() && coding != "gzip" && coding != "identity") return {nullptr, plainResponse(415)};
    Admission admission{match.route};
    admission.bodyLimit = match.route->hasBody ? m_settings.limits.bodyBytes : 0;
    admission.wantsContinue = !head.isHttp10 && !head.header("expect").isEmpty();
    bool isNumber = false;
    const qint64 length = head.header("content-length").toLongLong(&isNumber);
    if (isNumber && length > admission.bodyLimit) admission.refusal = failureResponse(Failure::TooLarge);
    return admission;
}

//! Inflates it, and compares it with what the sender says it was: bytes that were damaged on the way are to be sent
//! once more, and nobody may take them for what somebody has meant.
std::optional<Response> HttpService::readBody(Request& request) const {
    const QByteArray check = request.head.header(QByteArray(protocol::checkHeader).toLower());
    if (request.head.header("content-encoding").toLower() == "gzip") {
        auto inflated = protocol::inflate(request.body, m_settings.limits.inflatedBytes);
        if (!inflated) {
            const bool isBomb = inflated.error().code == base::ErrorCode::MessageTooLarge;
            const Failure unreadable = check.isEmpty() ? Failure::Malformed : Failure::Busy;
            return failureResponse(isBomb ? Failure::TooLarge : unreadable);
        }
        request.body = std::move(*inflated);
    }
    if (!check.isEmpty() && check != protocol::checkOf(request.body)) return failureResponse(Failure::Busy);
    return {};
}

void HttpService::handle(const Route& route, Request request, Done done) {
    QList<QByteArray> forwarded;
    for (const Header& header : request.head.headers) {
        if (header.first == "x-forwarded-for") forwarded << header.second;
    }
    request.client = clientOf(request.client, forwarded, m_settings.proxies);
    request.isHead = request.head.method == "HEAD";
    if (const auto* light = std::get_if<LightHandler>(&route.handler))
        return done(replyTo(request.head, (*light)(request)));

    const Head head = request.head;
    auto shared = std::make_shared<Done>(std::move(done));
    const bool isTaken =
        m_workers.post([this, &route, request = std::move(request), shared](sql::Connection* connection) mutable {
            Response response = failureResponse(Failure::Busy);
            if (auto refusal = readBody(request))
                response = std::move(*refusal);
            else if (connection)
                response = std::get<Handler>(route.handler)(request, *connection);
            const bool isLost = response.isLost;
            (*shared)(replyTo(request.head, std::move(response)));
            return isLost ? Workers::Verdict::Reopen : Workers::Verdict::Keep;
        });
    if (!isTaken) (*shared)(replyTo(head, failureResponse(Failure::Busy)));
}

Reply HttpService::replyTo(const Head& head, Response response) {
    Reply reply{response.status, std::move(response.headers), std::move(response.body)};
    if (!reply.body.isEmpty())
        reply.headers << Header("Content-Type", response.type)
                      << Header(protocol::checkHeader, protocol::checkOf(reply.body));
    if (reply.body.size() >= protocol::compressFrom && acceptsGzip(head.header("accept-encoding"))) {
        const QByteArray compressed = protocol::compress(reply.body);
        if (compressed.size() < reply.body.size()) {
            reply.body = compressed;
            reply.headers << Header("Content-Encoding", "gzip") << Header("Vary", "Accept-Encoding");
        }
    }
    reply.headers << Header("Date", dateNow());
    reply.length = reply.body.size();
    if (head.method == "HEAD") reply.body.clear();
    return reply;
}

void HttpService::visited(Visit& visit) {
    if (visit.id.isEmpty()) visit.id = freshVisitId(); // of what could not even be read
    visit.took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - visit.begin);
    m_metrics.visited(visit);
    m_log.write(visit);
}

} // namespace rs::server
