// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/httpexchange.h"

#include "protocol/check.h"
#include "protocol/codec.h"
#include "protocol/limits.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

#include <tuple>

namespace rs::sync {

using base::ErrorCode;
using base::Result;

//! What happens while a request is waited for.
struct HttpExchange::Running {
    QByteArray body; //!< as it is on the wire
    bool isTooLong = false;
    bool isLate = false;
    bool isCancelled = false;
};

HttpExchange::HttpExchange(ServerProfile profile, base::Progress progress, Limits limits)
    : m_profile(std::move(profile)),
      m_progress(std::move(progress)),
      m_limits(limits),
      m_tls(QSslConfiguration::defaultConfiguration()),
      m_manager(std::make_unique<QNetworkAccessManager>()) {
    // What the first request to a host uses stays with its connection: one manager a server, set once.
    if (!m_profile.authorities.isEmpty())
        m_tls.addCaCertificates(QSslCertificate::fromData(m_profile.authorities, QSsl::Pem));
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    const bool isHere =
        m_profile.url.host() == QLatin1String("localhost") || QHostAddress(m_profile.url.host()).isLoopback();
    if (isHere) m_manager->setProxy(QNetworkProxy::NoProxy); // else the system's
    m_manager->setAutoDeleteReplies(false);
}

HttpExchange::~HttpExchange() = default;

bool HttpExchange::Request::asksTheSame(const Request& other) const {
    return std::tie(path, body, token, headers, isPost) ==
           std::tie(other.path, other.body, other.token, other.headers, other.isPost);
}

QByteArray HttpExchange::pack(const QByteArray& body) {
    if (body.size() < protocol::compressFrom) return {};
    const QByteArray packed = protocol::compress(body);
    return packed.size() < body.size() ? packed : QByteArray();
}

QNetworkReply* HttpExchange::start(const Request& request) {
    QUrl url = m_profile.url;
    url.setPath(url.path() + QString::fromLatin1(request.path));
    QNetworkRequest http(url);
    http.setSslConfiguration(m_tls);
    http.setTransferTimeout(m_limits.connectMs);
    // Elsewhere the token has no business.
    http.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    http.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // By hand: Qt would inflate without a bound that is ours, and hide how much came.
    http.setRawHeader("Accept-Encoding", "gzip");
    http.setRawHeader("User-Agent", "rs"); // short: most requests are small
    http.setRawHeader("Accept-Language", "*");
    if (!request.token.isEmpty()) http.setRawHeader("Authorization", "Bearer " + request.token);
    for (const auto& [name, value] : request.headers) http.setRawHeader(name, value);
    ++m_requests;
    if (!request.isPost) return m_manager->get(http);
    QByteArray body = request.body;
    if (!body.isEmpty()) http.setRawHeader(protocol::checkHeader, protocol::checkOf(body));
    if (const QByteArray packed = request.packed.isEmpty() ? pack(body) : request.packed; !packed.isEmpty()) {
        body = packed;
        http.setRawHeader("Content-Encoding", "gzip");
    }
    http.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/cbor"));
    m_sent += body.size();
    return m_manager->post(http, body);
}

QNetworkReply* HttpExchange::send(const Request& request) {
    QNetworkReply* reply = start(request);
    // Before a byte of ours is sent, however early that is.
    QObject::connect(reply, &QNetworkReply::sslErrors, reply,
                     [this, reply](const QList<QSslError>& errors) { judgeCertificate(*reply, errors); });
    QObject::connect(reply, &QNetworkReply::encrypted, reply, [this, reply] { checkPin(*reply); });
    return reply;
}

void HttpExchange::begin(const Request& request) {
    m_askedAhead = request;
    m_ahead.reset(send(request));
    m_ahead->setReadBufferSize(protocol::compressedBodyLimit + 1); // nobody reads for a while
    // Qt hands a body over step by step: it is gone after some turns of the loop.
    QEventLoop loop;
    QObject::connect(m_ahead.get(), &QNetworkReply::requestSent, &loop, &QEventLoop::quit);
    QObject::connect(m_ahead.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    constexpr int longestMs = 20;
    QTimer::singleShot(longestMs, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

//! What was sent for this request already, if it was and has not failed.
QNetworkReply* HttpExchange::sentAhead(const Request& request) {
    std::unique_ptr<QNetworkReply> ahead = std::move(m_ahead);
    if (!ahead || !m_askedAhead.asksTheSame(request)) return nullptr;
    if (ahead->isFinished() && ahead->error() != QNetworkReply::NoError) return nullptr;
    ahead->setReadBufferSize(0);
    return ahead.release();
}

void HttpExchange::judgeCertificate(QNetworkReply& reply, const QList<QSslError>& errors) {
    const QByteArray digest = reply.sslConfiguration().peerCertificate().digest(QCryptographicHash::Sha256);
    if (!m_profile.pin.isEmpty() && digest == m_profile.pin)
        reply.ignoreSslErrors(errors);
    else
        m_unknown = digest;
}

//! A valid certificate raises no errors, and yet it need not be the one that was confirmed.
void HttpExchange::checkPin(QNetworkReply& reply) {
    if (m_profile.pin.isEmpty()) return;
    const QByteArray digest = reply.sslConfiguration().peerCertificate().digest(QCryptographicHash::Sha256);
    if (digest == m_profile.pin) return;
    m_unknown = digest;
    reply.abort();
}

void HttpExchange::wait(QNetworkReply& reply, Running& running) {
    QEventLoop loop;
    QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(&reply, &QIODevice::readyRead, &loop, [&] {
        running.body += reply.readAll();
        if (running.body.size() <= protocol::compressedBodyLimit) return;
        running.isTooLong = true;
        reply.abort();
    });
    // The transfer timeout is one of silence: a byte now and then would keep a request alive for ever.
    QTimer deadline;
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, &loop, [&] {
        running.isLate = true;
        reply.abort();
    });
    deadline.start(m_limits.totalMs);
    constexpr int lookMs = 100;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (!m_progress.isCancelled() || running.isCancelled) return;
        running.isCancelled = true;
        reply.abort();
    });
    look.start(lookMs);
    if (!reply.isFinished()) loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (reply.isOpen()) running.body += reply.readAll();
}

Result<HttpExchange::Answer> HttpExchange::answerOf(QNetworkReply& reply, const Running& running) {
    const QString host = m_profile.url.host();
    if (running.isCancelled) return base::fail(ErrorCode::Cancelled);
    if (!m_unknown.isEmpty()) return base::fail(ErrorCode::CertificateUnknown, {host, fingerprintText(m_unknown)});
    if (running.isTooLong) return base::fail(ErrorCode::ServerFailed, {QStringLiteral("size")});
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isWhole = reply.error() == QNetworkReply::NoError || (status >= 400 && !running.isLate);
    if (!isWhole || status == 0)
        return base::fail(ErrorCode::ServerUnreachable, {host}, QStringLiteral("network %1").arg(reply.error()));
    m_received += running.body.size();
    Answer answer{status, running.body, reply.rawHeader("Retry-After").toInt()};
    if (reply.rawHeader("Content-Encoding").toLower() == "gzip") {
        auto plain = protocol::inflate(running.body, protocol::inflatedBodyLimit);
        if (!plain) return base::fail(ErrorCode::ServerFailed, {QString::number(status)}, QStringLiteral("gzip"));
        answer.body = std::move(*plain);
    }
    const QByteArray check = reply.rawHeader(protocol::checkHeader);
    if (!check.isEmpty() && check != protocol::checkOf(answer.body))
        return base::fail(ErrorCode::ServerFailed, {QString::number(status)}, QStringLiteral("damaged on the way"));
    return answer;
}

Result<HttpExchange::Answer> HttpExchange::run(const Request& request) {
    if (m_progress.isCancelled()) return base::fail(ErrorCode::Cancelled);
    m_unknown.clear();
    std::unique_ptr<QNetworkReply> reply(sentAhead(request));
    if (!reply) reply.reset(send(request));
    Running running;
    wait(*reply, running);
    return answerOf(*reply, running);
}

QString fingerprintText(const QByteArray& sha256) { return QString::fromLatin1(sha256.toHex(':')).toUpper(); }

} // namespace rs::sync
