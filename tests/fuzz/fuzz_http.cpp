// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/service.h"

using namespace rs::server;

namespace {

HttpService& service() {
    static HttpService* made = [] {
        HttpService::Settings settings;
        settings.workers = 0; // nobody answers: what is read of a header is all that is looked at
        auto* fresh = new HttpService(settings, [] { return rs::base::fail(rs::base::ErrorCode::StoreCannotOpen); });
        fresh->router().add({"GET", "/health", LightHandler([](const Request&) { return plainResponse(204); })});
        fresh->router().add(
            {"POST", "/v1/session", LightHandler([](const Request&) { return plainResponse(204); }), true});
        return fresh;
    }();
    return *made;
}

//! The first two lines are method and target, the others headers.
Head headOf(const QByteArray& text) {
    const QList<QByteArray> lines = text.split('\n');
    Head head{lines.value(0), lines.value(1), {}, lines.size() % 2 == 0};
    for (qsizetype i = 2; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        head.headers << Header(lines.at(i).left(colon).toLower(), lines.at(i).mid(colon + 1).trimmed());
    }
    return head;
}

void expect(bool isTrue) {
    if (!isTrue) __builtin_trap();
}

} // namespace

//! What HTTP's own parser hands over: routes, tokens, forwarded addresses, encodings, numbers.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray text(reinterpret_cast<const char*>(data), qsizetype(size));
    const Head head = headOf(text);
    Visit visit;
    const HttpService::Admission admission = service().admit(head, visit);
    expect(admission.refusal || admission.route);
    expect(!admission.route || visit.route == admission.route->path);
    expect(!AccessLog::lineOf(visit, 0).chopped(1).contains('\n'));
    static const QList<Subnet> proxies{*subnetOf(QStringLiteral("10.0.0.0/8"))};
    const QHostAddress client = clientOf(QHostAddress(QStringLiteral("10.0.0.1")), text.split('\n'), proxies);
    expect(!client.isNull() && !addressKey(client).isEmpty());
    const auto token = bearerToken(text);
    expect(!token || (!token->isEmpty() && !token->contains(' ') && !token->contains('\n')));
    const auto number = numberOf(text);
    expect(!number || *number >= 0);
    const auto path = pathOf(text);
    expect(!path || (path->startsWith('/') && !path->contains('?')));
    [[maybe_unused]] const bool isWelcome = acceptsGzip(text);
    return 0;
}
