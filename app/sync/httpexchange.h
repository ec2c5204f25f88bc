// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "sync/serverprofile.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QSslError>

#include <memory>

class QNetworkReply;

namespace rs::sync {

//! One request to the server and its answer, waited for in the calling thread; the connection is kept for the next.
//! To be made, used and let go in one thread, which needs no event loop of its own.
class HttpExchange {
public:
    struct Limits {
        int connectMs = 20'000; //!< without a byte from the server
        int totalMs = 180'000;  //!< for one request with its answer: 4 MiB by a line of 200 kbit/s
    };
    struct Request {
        QByteArray path; //!< "/v1/sync/push"
        QByteArray body; //!< CBOR; empty: GET
        QByteArray token;
        QList<std::pair<QByteArray, QByteArray>> headers = {};
        bool isPost = false;
        QByteArray packed = {}; //!< by pack(); empty: to be made when it is sent

        [[nodiscard]] bool asksTheSame(const Request& other) const;
    };
    struct Answer {
        int status = 0;
        QByteArray body;    //!< inflated
        int retryAfter = 0; //!< seconds; 0: none was named
    };

    HttpExchange(ServerProfile profile, base::Progress progress, Limits limits);
    ~HttpExchange();

    //! Whatever the status is. Errors: ServerUnreachable, CertificateUnknown, ServerFailed (no HTTP, or more than the
    //! protocol allows), Cancelled.
    [[nodiscard]] base::Result<Answer> run(const Request& request);

    //! A body as it goes over the wire, if that is shorter: else empty.
    [[nodiscard]] static QByteArray pack(const QByteArray& body);

    //! Sends what run() will most likely be asked next, and does not wait: the answer comes in while the caller is
    //! busy. Asked for something else, run() forgets it.
    void begin(const Request& request);

    //! Of the requests from now on.
    void setProgress(const base::Progress& progress) { m_progress = progress; }

    //! Bytes of bodies, as they are on the wire.
    [[nodiscard]] qint64 bytesSent() const { return m_sent; }
    [[nodiscard]] qint64 bytesReceived() const { return m_received; }
    //! Of requests, again tries by Qt not counted.
    [[nodiscard]] qint64 requests() const { return m_requests; }

private:
    struct Running;
    [[nodiscard]] QNetworkReply* start(const Request& request);
    [[nodiscard]] QNetworkReply* send(const Request& request);
    [[nodiscard]] QNetworkReply* sentAhead(const Request& request);
    void judgeCertificate(QNetworkReply& reply, const QList<QSslError>& errors);
    void checkPin(QNetworkReply& reply);
    void wait(QNetworkReply& reply, Running& running);
    [[nodiscard]] base::Result<Answer> answerOf(QNetworkReply& reply, const Running& running);

    ServerProfile m_profile;
    base::Progress m_progress;
    Limits m_limits;
    QSslConfiguration m_tls;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QByteArray m_unknown;
    std::unique_ptr<QNetworkReply> m_ahead;
    Request m_askedAhead;
    qint64 m_sent = 0;
    qint64 m_received = 0;
    qint64 m_requests = 0;
};

//! "AB:CD:…", as people compare it.
[[nodiscard]] QString fingerprintText(const QByteArray& sha256);

} // namespace rs::sync
