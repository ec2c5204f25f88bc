// SPDX-License-Identifier: GPL-3.0-or-later
// Sync as windows see it, with a real server at the other end.
#include "integration/fleet.h"
#include "services/syncservice.h"
#include "support/teststore.h"

#include <gtest/gtest.h>

namespace rs::test {

using namespace Qt::StringLiterals;
using services::SyncService;
using State = SyncService::Status::State;

class ServiceTest : public testing::Test {
protected:
    void SetUp() override {
        qputenv("RS_NO_KEYCHAIN", "1");
        boris = &fleet.add(u"boris"_s, {u"--role"_s, u"admin"_s}, fleet.server(0).port());
    }
    void connect(SyncService& service) {
        const QUrl url(u"http://127.0.0.1:%1"_s.arg(fleet.server(0).port()));
        const sync::Connected connected = waitFor(service.connectTo({url, u"boris"_s, u"correct horse"_s}));
        EXPECT_EQ(connected.role, u"admin"_s);
        EXPECT_TRUE(waitUntil([&] { return service.status().state == State::Resting; }, 30'000));
    }
    [[nodiscard]] bool borisHas(const base::Id& school) {
        EXPECT_EQ(fleet.call(*boris, {u"sync"_s}).code, 0);
        return sim::sure(boris->own->store().find(domain::entity(u"event"), school)).has_value();
    }
    [[nodiscard]] bool isHere(const base::Id& school) {
        const auto found = store.workspace().reader().find(domain::entity(u"event"), school);
        return found && found->has_value();
    }

    QTemporaryDir folder;
    Fleet fleet{u"sqlite:"_s + folder.filePath(u"server.db"_s), Fleet::Line::Plain, 1};
    LaptopProgram* boris = nullptr;
    TestStore store;
};

TEST_F(ServiceTest, AnEditGoesByItselfAndWhatOthersDidIsAnnounced) {
    SyncService service(store.workspace());
    connect(service);
    EXPECT_EQ(service.status().unsent, 0);
    EXPECT_GT(service.status().lastSync, 0);
    const base::Id ours = store.addSchool();
    EXPECT_TRUE(waitUntil([&] { return service.status().unsent == 1; }));
    EXPECT_TRUE(
        waitUntil([&] { return service.status().unsent == 0 && service.status().state == State::Resting; }, 20'000))
        << "nobody pressed anything";
    EXPECT_TRUE(borisHas(ours));

    domain::Record school(domain::entity(u"event"), base::newId());
    school.set(u"title", u"Школа Бориса"_s);
    auto writer = sim::sure(storage::Writer::begin(boris->own->store(), u"add"_s, u"boris"_s));
    sim::sure(writer.insert(school));
    sim::sure(writer.commit());
    ASSERT_EQ(fleet.call(*boris, {u"sync"_s}).code, 0);
    QSignalSpy told(&store.workspace(), &services::Workspace::changed);
    service.syncNow();
    EXPECT_TRUE(waitUntil([&] { return told.count() > 0 && isHere(school.id()); }, 20'000));
    EXPECT_FALSE(service.status().error.has_value());
}

TEST_F(ServiceTest, LossAndReturnOfTheServerAreNoticedByThemselves) {
    SyncService service(store.workspace());
    connect(service);
    fleet.server(0).kill();
    const base::Id school = store.addSchool();
    EXPECT_TRUE(waitUntil([&] { return service.status().state == State::Waiting; }, 20'000));
    EXPECT_EQ(service.status().error->code, base::ErrorCode::ServerUnreachable);
    EXPECT_EQ(service.status().unsent, 1);
    fleet.server(0).start();
    // Pauses of one, two, four, eight seconds, each a fifth longer at most.
    EXPECT_TRUE(waitUntil([&] { return service.status().state == State::Resting; }, 30'000));
    EXPECT_EQ(service.status().unsent, 0);
    EXPECT_FALSE(service.status().error.has_value());
    EXPECT_TRUE(borisHas(school));
}

TEST_F(ServiceTest, WhoSignsOutIsOutOnTheServerToo) {
    SyncService service(store.workspace());
    connect(service);
    const auto devices = [this] {
        int signedIn = 0;
        const auto count = [&](const server::sql::Row& row) { signedIn = int(row.integer(0)); };
        sim::sure(fleet.database().read("SELECT count(*) FROM device WHERE revoked_at IS NULL AND refresh_until > 0",
                                        {}, count));
        return signedIn;
    };
    const int before = devices();
    waitFor(service.disconnectFrom().then([](const base::Result<>& done) { return done.map([] { return true; }); }));
    EXPECT_EQ(devices(), before - 1);
    EXPECT_FALSE(QFile::exists(store.path() + u".token"_s));
    EXPECT_TRUE(waitUntil([&] { return service.status().state == State::NotConnected; }));
}

} // namespace rs::test
