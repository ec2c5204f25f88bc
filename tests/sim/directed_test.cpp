// SPDX-License-Identifier: GPL-3.0-or-later
// What chance will not find, or cannot look for.
#include "base/clock.h"
#include "domain/cbor.h"
#include "domain/registry.h"
#include "origin.h"
#include "simlaptop.h"
#include "sync/client.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace rs;
using namespace rs::sim;

namespace {

//! The way to the server without faults; counts, and may be cut off, or put in what only a newer server would say.
class PlainTransport : public sync::Transport {
public:
    PlainTransport(SimServer& server, const Account& account, SimLaptop& laptop)
        : m_server(server),
          m_caller{account.id, laptop.meta().device, QStringLiteral("x"), account.role} {}

    void setEpoch(const base::Id&) override {}
    base::Result<protocol::Hello> hello() override { return taken(m_server.process(0).hello()); }
    base::Result<protocol::PushReply> push(const protocol::PushRequest& request) override {
        pushed << request;
        return taken(m_server.process(0).push(m_caller, domain::schemaVersion, request));
    }
    base::Result<protocol::PullReply> pull(const protocol::PullRequest& request) override {
        if (cutAfter-- == 0) return base::fail(base::ErrorCode::ServerUnreachable);
        auto reply = taken(m_server.process(0).pull(m_caller, domain::schemaVersion, request));
        if (!reply) return reply;
        for (protocol::ScopePage& page : reply->scopes) {
            for (protocol::TableRows& table : page.live) {
                rows += table.rows.size();
                for (protocol::Row& row : table.rows) row.cells = isNewer ? withMore(row.cells) : row.cells;
            }
        }
        return reply;
    }

    int cutAfter = -1;
    bool isNewer = false; //!< every row has a field that this version does not know
    qint64 rows = 0;
    QList<protocol::PushRequest> pushed;

private:
    template <typename T>
    static base::Result<T> taken(server::Answer<T> answer) {
        if (!answer) return base::fail(base::ErrorCode::ServerFailed);
        return std::move(*answer);
    }
    static QByteArray withMore(QByteArray cells) {
        if ((uchar(cells.at(0)) & 31) >= 23) return cells;
        cells[0] = char(cells[0] + 1);
        domain::cbor::appendText(cells, "zz_new");
        domain::cbor::appendInteger(cells, 7);
        return cells;
    }
    SimServer& m_server;
    server::Caller m_caller;
};

class Directed : public testing::Test {
protected:
    void SetUp() override { QFile::copy(origin().server, file(QStringLiteral("server.db"))); }

    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] std::unique_ptr<SimLaptop> laptop(int account) {
        return std::make_unique<SimLaptop>(file(QStringLiteral("%1.db").arg(++m_count)), origin().newLaptop, account,
                                           Rules{});
    }
    static sync::Client client(SimLaptop& laptop, PlainTransport& transport, int rowsAtOnce = 1000) {
        sync::Client::Environment environment{[] { return base::nowMilliseconds(); }, [] { return base::newId(); }};
        environment.rowsAtOnce = rowsAtOnce;
        environment.mostRowsAtOnce = rowsAtOnce;
        return {laptop.store(), transport, environment};
    }
    SimServer& server() {
        if (!m_server) m_server = std::make_unique<SimServer>(file(QStringLiteral("server.db")), 1, Rules{});
        return *m_server;
    }
    [[nodiscard]] bool isOnDisk(const QByteArray& words) const {
        for (const QFileInfo& info : QDir(m_folder.path()).entryInfoList({QStringLiteral("1.db*")}, QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words)) return true;
        }
        return false;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SimServer> m_server;
    int m_count = 0;
};

} // namespace

//! P5: wherever a first sync is cut, what was read is not read again, but for one page.
TEST_F(Directed, AFirstSyncGoesOnWhereItWasCut) {
    const Account& admin = origin().accounts.first();
    constexpr int page = 2;
    auto whole = laptop(0);
    PlainTransport plain(server(), admin, *whole);
    ASSERT_TRUE(client(*whole, plain, page).run());
    ASSERT_GT(plain.rows, 10);
    int cut = 1;
    for (;; ++cut) {
        auto own = laptop(0);
        PlainTransport transport(server(), admin, *own);
        transport.cutAfter = cut;
        if (client(*own, transport, page).run()) break; // it was whole before
        ASSERT_TRUE(client(*own, transport, page).run());
        EXPECT_LE(transport.rows, plain.rows + page) << cut;
    }
    EXPECT_GT(cut, plain.rows / page);
}

//! P6: nothing of a scope that was taken away stays: no row, no index, no operation, no free page, no file beside.
TEST_F(Directed, NothingStaysOfAScopeThatWasTakenAway) {
    Account organizer = origin().accounts.at(1);
    auto own = laptop(1);
    PlainTransport transport(server(), organizer, *own);
    ASSERT_TRUE(client(*own, transport).run());
    const domain::Entity& people = domain::entity(u"participant");
    const auto all = own->records(people);
    ASSERT_FALSE(all.isEmpty());
    const QString secret = QStringLiteral("Тайнова-Секретова");
    {
        auto writer = sure(storage::Writer::begin(own->store(), QStringLiteral("edit"), QStringLiteral("x")));
        for (const auto& one : all) sure(writer.update(people, one.id(), {{people.indexOf(u"family_name"), secret}}));
        sure(writer.commit());
    }
    ASSERT_TRUE(isOnDisk(secret.toUtf8()));
    server().revoke(organizer, {}, *organizer.schools.constBegin());
    ASSERT_TRUE(client(*own, transport).run());
    EXPECT_TRUE(own->records(people).isEmpty());
    own->restart();
    EXPECT_FALSE(isOnDisk(secret.toUtf8()));
    EXPECT_FALSE(isOnDisk(secret.toLower().toUtf8()));
    // What was not sent before the right was gone is with the server.
    qint64 held = 0;
    sure(server().connection().read("SELECT count(*) FROM op WHERE outcome = 4 AND payload IS NOT NULL", {},
                                    [&](const server::sql::Row& row) { held = row.integer(0); }));
    EXPECT_EQ(held, all.size());
}

//! P12: a field that only a newer version knows is kept, and no edit here says anything about it.
TEST_F(Directed, FieldsOfANewerVersionAreLeftAlone) {
    const Account& admin = origin().accounts.first();
    auto own = laptop(0);
    PlainTransport transport(server(), admin, *own);
    transport.isNewer = true;
    ASSERT_TRUE(client(*own, transport).run());
    own->edit(0, 3, 12);
    own->edit(1, 1, 13);
    own->remove(0);
    ASSERT_TRUE(client(*own, transport).run());
    ASSERT_FALSE(transport.pushed.isEmpty());
    for (const protocol::PushRequest& request : transport.pushed) {
        for (const protocol::Operation& op : request.ops) {
            EXPECT_FALSE(op.set.contains("zz_new"));
            EXPECT_FALSE(op.base.contains("zz_new"));
        }
    }
    const QVariant kept = *own->store().database().scalar(u"SELECT count(*) FROM sync_extra");
    EXPECT_GT(kept.toInt(), 10);
}
