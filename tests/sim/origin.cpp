// SPDX-License-Identifier: GPL-3.0-or-later
#include "origin.h"

#include "domain/registry.h"
#include "simlaptop.h"
#include "simtransport.h"
#include "world.h"

#include <QTemporaryDir>

namespace rs::sim {

namespace {

using domain::Record;

base::Id add(storage::Writer& writer, Record record) {
    record.setId(base::newId());
    return sure(writer.insert(record));
}

Record recordOf(QStringView table) { return Record(domain::entity(table)); }

QVariant asReference(const base::Id& id) { return QVariant::fromValue(id); }

void addSchool(storage::Writer& writer, int number, const base::Id& id) {
    const QString region = number ? QStringLiteral("RU-NVS") : QStringLiteral("RU-KYA");
    Record school(domain::entity(u"event"), id);
    school.set(u"title", QStringLiteral("Школа %1").arg(number)).set(u"region", region);
    sure(writer.insert(school));
    add(writer, recordOf(u"venue").set(u"name", QStringLiteral("Дом %1").arg(number)).set(u"region", region));
    for (int i = 0; i < 2; ++i) {
        add(writer,
            recordOf(u"session").set(u"event_id", asReference(id)).set(u"title", QStringLiteral("Час %1").arg(i)));
        const base::Id person = add(writer, recordOf(u"person")
                                                .set(u"family_name", QStringLiteral("Жарикова"))
                                                .set(u"email", QStringLiteral("user%1@example.org").arg(i))
                                                .set(u"phone", QStringLiteral("+79000000%1").arg(100 + i))
                                                .set(u"entered_for_id", asReference(id)));
        add(writer, recordOf(u"participant")
                        .set(u"event_id", asReference(id))
                        .set(u"person_id", asReference(person))
                        .set(u"family_name", QStringLiteral("Жарикова"))
                        .set(u"email", QStringLiteral("user%1@example.org").arg(i)));
    }
}

//! The plainest way there is.
class DirectTransport final : public sync::Transport {
public:
    DirectTransport(SimServer& server, server::Caller caller) : m_server(server), m_caller(std::move(caller)) {}
    void setEpoch(const base::Id&) override {}
    base::Result<protocol::Hello> hello() override { return taken(m_server.process(0).hello()); }
    base::Result<protocol::PushReply> push(const protocol::PushRequest& request) override {
        return taken(m_server.process(0).push(m_caller, domain::schemaVersion, request));
    }
    base::Result<protocol::PullReply> pull(const protocol::PullRequest& request) override {
        return taken(m_server.process(0).pull(m_caller, domain::schemaVersion, request));
    }

private:
    template <typename T>
    static base::Result<T> taken(server::Answer<T> answer) {
        if (!answer) return base::fail(base::ErrorCode::ServerFailed, {}, QString::number(int(answer.error().failure)));
        return std::move(*answer);
    }
    SimServer& m_server;
    server::Caller m_caller;
};

Origin made() {
    static QTemporaryDir folder(QStringLiteral("/dev/shm/rs-sim-origin-XXXXXX"));
    const base::SeededIds ids(1);
    const base::FrozenClock clock(1'790'000'000'000);
    const base::Id schools[2] = {base::newId(), base::newId()};
    Origin origin{folder.filePath(QStringLiteral("server.db")),
                  folder.filePath(QStringLiteral("first.db")),
                  folder.filePath(QStringLiteral("new.db")),
                  {}};
    using server::Role;
    origin.accounts = {{base::newId(), Role::Admin},
                       {base::newId(), Role::Organizer, {}, {schools[0]}},
                       {base::newId(), Role::Leader, {QStringLiteral("RU-KYA")}, {}},
                       {base::newId(), Role::Organizer, {}, {schools[0], schools[1]}},
                       {base::newId(), Role::Coordinator}};
    SimLaptop(origin.newLaptop, {}, 0, {});
    SimServer server(origin.server, 1, {});
    for (const Account& one : origin.accounts) server.addAccount(one);
    SimLaptop laptop(origin.firstLaptop, {}, 0, {});
    auto writer = sure(storage::Writer::begin(laptop.store(), QStringLiteral("edit"), QStringLiteral("sim")));
    for (int i = 0; i < 2; ++i) addSchool(writer, i, schools[i]);
    add(writer, recordOf(u"topic").set(u"title", QStringLiteral("Тема")));
    sure(writer.commit());
    DirectTransport transport(server, {origin.accounts[0].id, laptop.meta().device, QStringLiteral("a"), Role::Admin});
    sync::Client client(laptop.store(), transport,
                        {[] { return base::nowMilliseconds(); }, [] { return base::newId(); }});
    sure(client.run());
    return origin;
}

} // namespace

const Origin& origin() {
    static const Origin origin = made();
    return origin;
}

} // namespace rs::sim
