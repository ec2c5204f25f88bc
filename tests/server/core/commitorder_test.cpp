// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/testserver.h"

#include <QThread>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace rs::server {

using namespace Qt::StringLiterals;

namespace {

//! Somebody who works in steps, each only when told; in a thread of its own, with a connection of its own.
class Actor {
public:
    using Work = std::function<void(ServerCore&)>;

    Actor(const sql::DatabaseUrl& url, Quirks quirks) {
        m_thread = std::thread([this, url, quirks] { run(url, quirks); });
        wait([this] { return m_process != 0; });
    }
    ~Actor() {
        begin({});
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Actor)

    //! The next piece of work; it waits for its first step.
    void begin(Work work) {
        const std::lock_guard guard(m_mutex);
        m_work = std::move(work);
        m_allowed = m_done = 0;
        m_isFree = false;
        m_changed.notify_all();
    }
    //! Lets it make one step more, and waits until it has, or until it waits for a lock of another.
    void step(sql::Connection& watcher) {
        {
            const std::lock_guard guard(m_mutex);
            ++m_allowed;
            m_changed.notify_all();
        }
        while (!isIdle() && !isBlocked(watcher)) QThread::usleep(200);
    }
    void finish() {
        const auto isFree = [this] { return m_isFree; };
        wait(isFree);
    }

private:
    bool isIdle() {
        const std::lock_guard guard(m_mutex);
        return m_isFree || m_done >= m_allowed;
    }
    bool isBlocked(sql::Connection& watcher) const {
        bool isBlocked = false;
        EXPECT_TRUE(watcher.read("SELECT count(*) FROM pg_stat_activity WHERE pid = $1 AND wait_event_type = 'Lock'",
                                 {m_process}, [&](const sql::Row& row) { isBlocked = row.integer(0) > 0; }));
        return isBlocked;
    }
    template <typename Condition>
    void wait(Condition condition) {
        std::unique_lock guard(m_mutex);
        m_changed.wait(guard, condition);
    }
    //! Ends of steps; the world goes on.
    bool reached(const QByteArray& point) {
        if (point != "push.locked" && point != "push.written" && point != "pull.heads") return false;
        std::unique_lock guard(m_mutex);
        ++m_done;
        m_changed.wait(guard, [this] { return m_allowed > m_done; });
        return false;
    }
    void run(const sql::DatabaseUrl& url, Quirks quirks) {
        const auto connection = sql::Connection::open(url);
        ServerCore core(**connection, Testing{quirks, [this](const char* point) { return reached(point); }});
        qint64 process = 0;
        EXPECT_TRUE(
            (*connection)->read("SELECT pg_backend_pid()", {}, [&](const sql::Row& row) { process = row.integer(0); }));
        std::unique_lock guard(m_mutex);
        m_process = process;
        m_changed.notify_all();
        for (;;) {
            m_changed.wait(guard, [this] { return !m_isFree && (!m_work || m_allowed > 0); });
            if (!m_work) return;
            guard.unlock();
            m_work(core);
            guard.lock();
            m_isFree = true;
            m_changed.notify_all();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    Work m_work;
    qint64 m_process = 0;
    int m_allowed = 0, m_done = 0;
    bool m_isFree = true;
    std::thread m_thread;
};

//! Two who write into one scope (lock, write, commit) and one who reads it (heads, page).
class CommitOrder {
public:
    explicit CommitOrder(Quirks quirks)
        : m_anna(m_server.add(u"anna"_s, Role::Leader, {u"RU-KYA"_s})),
          m_boris(m_server.add(u"boris"_s, Role::Leader, {u"RU-KYA"_s})),
          m_watcher(m_server.connect()) {
        m_server.push(m_anna, insert("event", m_school, {{"title", u"Spring"_s}, {"region", u"RU-KYA"_s}}));
        m_scope = m_server.pulled(m_anna).rows.at(m_school).scope;
        for (auto& actor : m_actors) actor = std::make_unique<Actor>(m_server.url, quirks);
    }

    //! Rows that the reader never got, although it has read on to the end. `order`: A and B write, R reads.
    int missedIn(const std::string& order) {
        const Id rows[] = {base::newId(), base::newId()};
        for (int i = 0; i < 2; ++i) {
            const Operation op = insert("task", rows[i], {{"event_id", ref(m_school)}, {"title", u"T"_s}});
            m_actors[i]->begin([this, i, op](ServerCore& core) {
                EXPECT_TRUE(core.push(i == 0 ? m_anna : m_boris, 1, {base::newId(), {}, {op}}).has_value());
            });
        }
        QSet<Id> got;
        m_actors[2]->begin([&](ServerCore& core) { read(core, got); });
        for (const char who : order) m_actors[who == 'R' ? 2 : who - 'A']->step(*m_watcher);
        for (auto& actor : m_actors) actor->finish();
        read(*m_server.core, got);
        read(*m_server.core, got);
        return int(!got.contains(rows[0])) + int(!got.contains(rows[1]));
    }

private:
    void read(ServerCore& core, QSet<Id>& got) {
        const auto reply = core.pull(m_anna, 1, {0, 100, {{m_scope, m_cursor, 0}}});
        ASSERT_TRUE(reply.has_value());
        for (const auto& page : reply->scopes) {
            EXPECT_GE(page.next, m_cursor);
            m_cursor = page.next;
            for (const auto& table : page.live) {
                for (const auto& row : table.rows) got << row.id;
            }
        }
    }

    TestServer m_server{sql::Engine::PostgreSql};
    Id m_school = base::newId();
    Caller m_anna, m_boris;
    qint64 m_scope = 0, m_cursor = 0;
    std::unique_ptr<sql::Connection> m_watcher;
    std::unique_ptr<Actor> m_actors[3];
};

} // namespace

TEST(CommitOrderTest, NoInterleavingLetsAReaderMissARow) {
    CommitOrder world({});
    std::string order = "AAABBBRR";
    int tried = 0;
    do {
        ++tried;
        ASSERT_EQ(world.missedIn(order), 0) << order;
    } while (std::next_permutation(order.begin(), order.end()));
    EXPECT_EQ(tried, 560);
}

TEST(CommitOrderTest, NumbersTakenWithoutTheLockAreMissed) {
    CommitOrder world(Quirk::SeqBeforeCommit);
    std::string order = "AAABBBRR";
    int missed = 0;
    do {
        missed += world.missedIn(order);
    } while (missed == 0 && std::next_permutation(order.begin(), order.end()));
    EXPECT_GT(missed, 0) << "the test above could not fail";
}

} // namespace rs::server
