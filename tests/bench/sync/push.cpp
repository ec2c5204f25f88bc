// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figure.h"
#include "bench/sync/figuresofsync.h"
#include "bench/sync/laptop.h"
#include "bench/sync/need.h"
#include "bench/sync/process.h"
#include "domain/registry.h"
#include "server/core/ledger.h"
#include "server/upkeep/datafolder.h"
#include "storage/writer.h"

#include <QElapsedTimer>

#include <algorithm>

namespace rs::bench {

using server::sql::Connection;
using server::sql::Row;
using server::sql::Values;

namespace {

constexpr int edits = 10'000, pushRounds = 7;

const domain::Entity& participants() { return domain::entity(u"participant"); }

QList<base::Id> firstParticipants(storage::Store& store) {
    auto rows = need(sql::Statement::prepare(
        store.database(), QStringLiteral("SELECT id FROM participant ORDER BY event_id, n LIMIT %1").arg(edits)));
    QList<base::Id> ids;
    while (need(rows.step())) ids << rows.id(0);
    if (ids.size() < edits) stopBench(QStringLiteral("fewer than 10,000 participants: a larger store is needed"));
    return ids;
}

//! Each by itself, as somebody makes them; how fast is not measured here.
void edit(storage::Store& store, const QList<base::Id>& ids, const QString& note) {
    need(store.database().execute(u"PRAGMA synchronous=OFF"));
    const int field = participants().indexOf(u"note");
    for (const base::Id& id : ids) {
        storage::Writer writer = need(storage::Writer::begin(store, QStringLiteral("edit"), QStringLiteral("bench")));
        need(writer.update(participants(), id, {{field, note}}));
        need(writer.commit());
    }
    need(store.database().execute(u"PRAGMA synchronous=FULL"));
}

//! What stands in the database of the row.
struct Line {
    qint64 scope = 0, rv = 0;
    QByteArray cells;
};

//! The same rows read and written again by prepared statements, without a look at what they mean.
class BarePush {
public:
    explicit BarePush(Connection& connection) : m_connection(connection) {
        need(connection.read("SELECT id, account FROM device LIMIT 1", {}, [this](const Row& row) {
            m_device = row.id(0);
            m_account = row.id(1);
        }));
    }

    void run(const QList<base::Id>& ids) {
        need(m_connection.begin(server::sql::Access::Write));
        QList<Values> asked;
        for (const base::Id& id : ids) asked << Values{participants().number, id};
        QList<Line> lines(ids.size());
        const auto take = [&](qsizetype set, const Row& row) {
            lines[set] = {row.integer(0), row.integer(1), row.bytes(4)};
        };
        need(m_connection.readEach(
            "SELECT scope_no, rv, parent, author, cells FROM record WHERE table_no = $1 AND id = $2", asked, take));
        const QHash<qint64, qint64> before = lock(lines);
        QHash<qint64, qint64> seqs = before;
        QList<Values> rows, ledger;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const Line& line = lines[i];
            rows << Values{++seqs[line.scope], line.rv + 1, line.cells, participants().number, ids[i]};
            ledger << ledgerLine(ids[i], line.scope, i);
        }
        need(m_connection.runEach("UPDATE record SET seq = $1, rv = $2, cells = $3 WHERE table_no = $4 AND id = $5",
                                  rows));
        need(m_connection.runEach("INSERT INTO op (id, batch, place, device, account, at, table_no, row_id, kind, "
                                  "payload, outcome, code, fields, scope_no) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, "
                                  "$9, $10, $11, $12, $13, $14)",
                                  ledger));
        QList<Values> heads;
        for (auto one = seqs.cbegin(); one != seqs.cend(); ++one) heads << Values{*one, one.key()};
        need(m_connection.runEach("UPDATE scope SET seq = $1 WHERE no = $2", heads));
        need(m_connection.commit());
    }

private:
    QHash<qint64, qint64> lock(const QList<Line>& lines) {
        QList<qint64> numbers;
        for (const Line& line : lines) {
            if (!numbers.contains(line.scope)) numbers << line.scope;
        }
        std::sort(numbers.begin(), numbers.end());
        QList<Values> sets;
        for (const qint64 no : std::as_const(numbers)) sets << Values{no};
        QHash<qint64, qint64> seqs;
        need(m_connection.readEach("SELECT seq FROM scope WHERE no = $1 FOR UPDATE", sets,
                                   [&](qsizetype set, const Row& row) { seqs.insert(numbers[set], row.integer(0)); }));
        return seqs;
    }
    Values ledgerLine(const base::Id& id, qint64 scope, qint64 place) const {
        protocol::Operation op{base::newId(), place, participants().number, id, protocol::OpKind::Update, {}, {}};
        op.set = domain::encode(participants(), {{participants().indexOf(u"note"), QStringLiteral("A bare note")}});
        return {op.id,     m_batch,  place, m_device,     m_account,
                qint64(1), op.table, id,    int(op.kind), server::toPayload(op),
                1,         0,        {},    scope};
    }

    Connection& m_connection;
    base::Id m_device, m_account, m_batch = base::newId();
};

double pushBare(Connection& connection, const QList<base::Id>& ids) {
    QElapsedTimer timer;
    timer.start();
    BarePush bare(connection);
    for (qsizetype from = 0; from < ids.size(); from += protocol::operationsPerPush)
        bare.run(ids.mid(from, protocol::operationsPerPush));
    return double(timer.nsecsElapsed()) / 1e9;
}

double push(Laptop& laptop) {
    sync::Client client = clientOf(laptop.store(), laptop.transport());
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        if (need(client.pushOnce()) == sync::Client::Step::Done) break;
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (client.report().pushed != edits || client.report().conflicts > 0)
        stopBench(QStringLiteral("%1 edits were sent").arg(client.report().pushed));
    return seconds;
}

//! What was measured one right after the other.
struct Pair {
    double ours, bare; //!< seconds
    [[nodiscard]] double ratio() const { return ours / bare; }
};

} // namespace

//! The pair with the middle ratio of several: a machine that is not alone changes its speed by half from one second to
//! the next, and the best of each would compare a good moment with a bad one.
void measurePush(const Scene& scene, const Server& server) {
    const auto connection = need(need(server::DataFolder::open(scene.serverFolder)).connect());
    copyStore(scene.file("loaded.db"), scene.file("editor.db"));
    Laptop laptop(scene.file("editor.db"), server.url(), server.certificate(), QStringLiteral("admin"));
    const QList<base::Id> ids = firstParticipants(laptop.store());
    QList<Pair> pairs;
    for (int i = 0; i < pushRounds; ++i) {
        edit(laptop.store(), ids, QStringLiteral("Asked for a place in the hostel, %1").arg(i));
        const double serverCpu = cpuSecondsOf(server.pid()), ownCpu = cpuSecondsOf(::getpid());
        Pair pair{push(laptop), 0};
        const double serverUsed = cpuSecondsOf(server.pid()) - serverCpu, ownUsed = cpuSecondsOf(::getpid()) - ownCpu;
        (void)laptop.meet();
        pair.bare = pushBare(*connection, ids);
        (void)laptop.meet();
        std::fprintf(stderr, "push %.2f s (cpu of the server %.2f s, of the laptop %.2f s), bare %.2f s: %.2f\n",
                     pair.ours, serverUsed, ownUsed, pair.bare, pair.ratio());
        pairs << pair;
    }
    const auto middle = pairs.begin() + pairs.size() / 2;
    std::nth_element(pairs.begin(), middle, pairs.end(),
                     [](const Pair& one, const Pair& other) { return one.ratio() < other.ratio(); });
    report({scene.named("push_10k"), middle->ours, "s", "prepared_statements", middle->bare, 2.5});
}

} // namespace rs::bench
