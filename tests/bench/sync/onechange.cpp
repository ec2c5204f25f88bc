// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figure.h"
#include "bench/sync/countingproxy.h"
#include "bench/sync/figuresofsync.h"
#include "bench/sync/laptop.h"
#include "bench/sync/need.h"
#include "domain/registry.h"
#include "storage/writer.h"

namespace rs::bench {

namespace {

void changeOne(storage::Store& store) {
    const domain::Entity& participants = domain::entity(u"participant");
    const QVariant id = need(store.database().scalar(u"SELECT id FROM participant ORDER BY n LIMIT 1"));
    storage::Writer writer = need(storage::Writer::begin(store, QStringLiteral("edit"), QStringLiteral("bench")));
    need(writer.update(participants, base::idFromBytes(id.toByteArray()),
                       {{participants.indexOf(u"note"), QStringLiteral("Arrives by the evening train")}}));
    need(writer.commit());
}

} // namespace

//! The change is sent by one laptop and fetched by the other. Without TLS, so that the bytes of requests and answers
//! can be counted: with it there are as many.
void measureOneChange(const Scene& scene) {
    const Server server(scene.serverFolder, Server::Line::Plain);
    const CountingProxy proxy(server.port());
    const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(proxy.port()));
    const QString user = QStringLiteral("team");
    for (const char* name : {"first.db", "second.db"}) removeStore(scene.file(name));
    Laptop first(scene.file("first.db"), url, {}, user), second(scene.file("second.db"), url, {}, user);
    (void)first.meet();
    (void)second.meet();
    const qint64 scopes = second.number(QStringLiteral("SELECT count(*) FROM scope_state"));
    if (scopes != 10) stopBench(QStringLiteral("the second laptop has %1 scopes, not 10").arg(scopes));
    const auto requests = [&] {
        return first.transport().exchange().requests() + second.transport().exchange().requests();
    };
    changeOne(first.store());
    const qint64 requestsBefore = requests(), bytesBefore = proxy.bytes();
    sync::Client sender = clientOf(first.store(), first.transport());
    if (need(sender.pushOnce()) != sync::Client::Step::More || sender.report().pushed != 1)
        stopBench(QStringLiteral("the change was not sent"));
    const sync::Report seen = second.meet();
    if (seen.pulled != 1) stopBench(QStringLiteral("%1 rows reached the second laptop, not 1").arg(seen.pulled));
    report({scene.named("one_change_requests"), double(requests() - requestsBefore), "requests", "allowed", 3, 1});
    report({scene.named("one_change_bytes"), double(proxy.bytes() - bytesBefore), "bytes", "allowed", 2048, 1});
}

} // namespace rs::bench
