// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/beast/session.h"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

#include <limits>
#include <vector>

namespace rs::server {

namespace {

namespace web = beast::http;

constexpr size_t idleBuffer = 1024; //!< all that a silent connection holds of ours
constexpr size_t drainBuffer = 16 * 1024;

QByteArray bytesOf(beast::string_view text) { return {text.data(), qsizetype(text.size())}; }

Head headOf(const web::request<web::string_body>& message) {
    Head head;
    head.method = bytesOf(message.method_string());
    head.target = bytesOf(message.target());
    head.isHttp10 = message.version() < 11;
    for (const auto& field : message)
        head.headers << Header(bytesOf(field.name_string()).toLower(), bytesOf(field.value()));
    return head;
}

//! The answer to what could not be read; 0: nobody is there to read one.
int statusOfReading(const Failed& failed) {
    if (failed == web::error::header_limit || failed == web::error::buffer_overflow) return 431;
    if (failed == web::error::body_limit) return 413;
    if (failed == web::error::end_of_stream || failed == web::error::partial_message) return 0;
    return failed.category() == web::make_error_code(web::error::bad_version).category() ? 400 : 0;
}

QByteArray headerText(const Reply& reply, bool isLast) {
    const QByteArray reason = bytesOf(web::obsolete_reason(web::int_to_status(unsigned(reply.status))));
    QByteArray text = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reason + "\r\n";
    for (const Header& header : reply.headers) text += header.first + ": " + header.second + "\r\n";
    if (reply.status != 204) text += "Content-Length: " + QByteArray::number(reply.length) + "\r\n";
    if (isLast) text += "Connection: close\r\n";
    return text + "\r\n";
}

} // namespace

Session::Session(Place place, Tcp::socket socket, net::ssl::context* tls, const QHostAddress& peer)
    : m_place(std::move(place)),
      m_limits(m_place.service.settings().limits),
      m_channel(std::move(socket), tls),
      m_peer(peer) {}

Session::~Session() { m_place.left(this); }

auto Session::then(Step step) {
    return
        [self = shared_from_this(), step](const Failed& failed, size_t bytes) { (self.get()->*step)(failed, bytes); };
}

void Session::start() {
    net::dispatch(m_channel.get_executor(), [self = shared_from_this()] {
        if (!self->m_channel.tls()) return self->awaitRequest();
        self->within(self->m_limits.handshake);
        self->m_channel.tls()->async_handshake(net::ssl::stream_base::server,
                                               [self](const Failed& failed) { self->handshaken(failed); });
    });
}

void Session::handshaken(const Failed& failed) {
    if (!gone(failed)) awaitRequest();
}

void Session::finishSoon() {
    net::post(m_channel.get_executor(), [self = shared_from_this()] {
        self->m_isLast = true;
        if (self->m_isIdle) self->m_channel.tcp().cancel();
    });
}

void Session::closeNow() {
    net::post(m_channel.get_executor(), [self = shared_from_this()] {
        self->m_isLast = true;
        self->m_channel.tcp().close();
    });
}

bool Session::gone(const Failed& failed) {
    if (failed == beast::error::timeout) m_place.service.metrics().connectionTimedOut();
    return bool(failed);
}

//! Between two requests next to nothing is held.
void Session::awaitRequest() {
    if (m_isLast || m_place.isStopping) return close();
    m_parser.reset();
    m_head = {};
    m_headerOut = m_bodyOut = {};
    if (m_buffer.size() > 0) return readHeader(); // the next one came along with the last
    m_buffer.shrink_to_fit();
    m_isIdle = true;
    within(m_requests == 0 ? m_limits.header : m_limits.idle);
    m_channel.async_read_some(m_buffer.prepare(idleBuffer), then(&Session::firstBytes));
}

void Session::firstBytes(const Failed& failed, size_t bytes) {
    m_isIdle = false;
    if (failed == net::error::operation_aborted && m_isLast) return close();
    if (gone(failed)) return failed == net::error::eof ? close() : void();
    m_buffer.commit(bytes);
    readHeader();
}

void Session::readHeader() {
    m_parser.emplace();
    m_parser->header_limit(std::uint32_t(m_limits.headerBytes));
    // The route decides, as soon as it is known. (None, as the library calls no limit, is less than every length.)
    m_parser->body_limit(std::numeric_limits<std::uint64_t>::max());
    m_visit = {};
    m_route = nullptr;
    m_unread = Body::Read;
    within(m_limits.header);
    web::async_read_header(m_channel, m_buffer, *m_parser, then(&Session::headerRead));
}

void Session::headerRead(const Failed& failed, size_t) {
    if (failed) return badRequest(failed);
    m_head = headOf(m_parser->get());
    if (m_head.isHttp10 || !m_parser->keep_alive() || ++m_requests >= m_limits.requestsPerConnection) m_isLast = true;
    HttpService::Admission admission = m_place.service.admit(m_head, m_visit);
    if (admission.refusal)
        return write(HttpService::replyTo(m_head, std::move(*admission.refusal)),
                     m_parser->is_done() ? Body::Read : Body::Unread);
    m_route = admission.route;
    m_parser->body_limit(std::uint64_t(admission.bodyLimit));
    if (!admission.wantsContinue || m_parser->is_done()) return readBody({}, 0);
    static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    within(m_limits.write);
    net::async_write(m_channel, net::buffer(goOn), then(&Session::readBody));
}

void Session::readBody(const Failed& failed, size_t) {
    if (gone(failed)) return;
    if (m_parser->is_done()) return answer();
    within(m_limits.body);
    web::async_read(m_channel, m_buffer, *m_parser, then(&Session::bodyRead));
}

void Session::bodyRead(const Failed& failed, size_t) {
    if (failed) return badRequest(failed);
    answer();
}

void Session::badRequest(const Failed& failed) {
    const int status = statusOfReading(failed);
    if (status == 0) {
        if (!gone(failed) || failed == web::error::end_of_stream) close();
        return;
    }
    if (m_visit.id.isEmpty()) m_head = {};
    m_isLast = true;
    write(HttpService::replyTo(m_head,
                               status == 413 ? failureResponse(protocol::Failure::TooLarge) : plainResponse(status)),
          Body::Unread);
}

void Session::answer() {
    const std::string& body = m_parser->get().body();
    m_visit.bytesIn = qint64(body.size());
    Request request{m_head, QByteArray(body.data(), qsizetype(body.size())), m_peer, m_visit.id};
    m_parser.reset();
    m_channel.tcp().expires_never(); // the worker's time is not the client's
    // The worker hands its share of the session over, so that it always ends on a thread of the loop.
    // What is left there of the way back may be the last thing to go: the loop stays until then.
    m_place.service.handle(*m_route, std::move(request),
                           [loop = m_place.loop.lock(), self = shared_from_this()](Reply reply) mutable {
                               const auto executor = self->m_channel.get_executor();
                               net::post(executor, [self = std::move(self), reply = std::move(reply)]() mutable {
                                   self->write(std::move(reply), Body::Read);
                               });
                           });
}

void Session::write(Reply reply, Body body) {
    if (m_place.isStopping || body == Body::Unread) m_isLast = true;
    m_unread = body;
    m_visit.status = reply.status;
    m_visit.bytesOut = reply.body.size();
    m_headerOut = headerText(reply, m_isLast);
    m_bodyOut = std::move(reply.body);
    within(m_limits.write);
    // No array: of two buffers asio keeps the first one, empty, once it is sent, and a TLS stream takes a sequence that
    // begins with nothing and goes on beyond 16 KiB for one that has nothing to send.
    const std::vector<net::const_buffer> parts{net::buffer(m_headerOut.constData(), size_t(m_headerOut.size())),
                                               net::buffer(m_bodyOut.constData(), size_t(m_bodyOut.size()))};
    net::async_write(m_channel, parts, then(&Session::written));
}

void Session::written(const Failed& failed, size_t) {
    m_place.service.visited(m_visit);
    if (gone(failed)) return;
    if (m_unread == Body::Read) return awaitRequest();
    m_parser.reset();
    m_drained = 0;
    within(m_limits.drain);
    if (!m_channel.tls()) {
        Failed ignored;
        m_channel.tcp().socket().shutdown(Tcp::socket::shutdown_send, ignored);
    }
    drain({}, 0);
}

//! A client that is still sending would see a reset in the place of the answer if the socket were closed now.
void Session::drain(const Failed& failed, size_t bytes) {
    m_drained += qint64(bytes);
    if (failed || m_drained > m_limits.drainBytes) return close();
    m_buffer.clear();
    m_channel.async_read_some(m_buffer.prepare(drainBuffer), then(&Session::drain));
}

void Session::close() {
    if (!m_channel.tls()) {
        Failed ignored;
        m_channel.tcp().socket().shutdown(Tcp::socket::shutdown_both, ignored);
        return;
    }
    within(m_limits.shutdown);
    // How the other side ends, early or not at all, does not matter any more.
    m_channel.tls()->async_shutdown([self = shared_from_this()](const Failed&) { self->m_channel.tcp().close(); });
}

} // namespace rs::server
