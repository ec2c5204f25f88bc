// SPDX-License-Identifier: GPL-3.0-or-later
#include "simlaptop.h"

#include "domain/registry.h"
#include "sql/statement.h"
#include "sql/transaction.h"
#include "storage/promote.h"
#include "storage/recordio.h"

#include <QFile>

namespace rs::sim {

using domain::Entity;
using domain::Record;
using storage::Store;

namespace {

//! The tables that people work with here: of each kind of home, with each merge rule.
constexpr const char16_t* tables[] = {u"participant", u"session",     u"person",     u"participant", u"topic",
                                      u"venue",       u"participant", u"attendance", u"event",       u"consent"};

} // namespace

SimLaptop::SimLaptop(const QString& file, const QString& origin, int account, const Rules& rules)
    : m_file(file),
      m_account(account),
      m_countsIds(rules.laptop.counterIds) {
    if (!origin.isEmpty()) {
        QFile::remove(m_file);
        QFile::copy(origin, m_file);
    }
    open();
}

void SimLaptop::open() { m_store = valueOf(Store::open(m_file, Store::Access::Write)); }

void SimLaptop::setVersion(Version version) {
    m_version = version;
    if (version == Version::New) promote();
}

//! What the migration to the newer version does: what lies beside goes to its place. A real store has the true names.
void SimLaptop::promote() {
    sql::Database& database = m_store->database();
    if (valueOf(database.scalar(u"SELECT 1 FROM sync_extra UNION ALL SELECT 1 FROM parked LIMIT 1")).isNull()) return;
    auto transaction = valueOf(sql::Transaction::begin(database));
    for (const char* name : {"sync_extra", "sync_shadow"}) {
        const QString table = QString::fromLatin1(name);
        auto rows = valueOf(
            sql::Statement::prepare(database, QStringLiteral("SELECT table_no, row_id, cells FROM %1").arg(table)));
        auto change = valueOf(sql::Statement::prepare(
            database, QStringLiteral("UPDATE %1 SET cells = ?3 WHERE table_no = ?1 AND row_id = ?2").arg(table)));
        QList<std::pair<RowKey, QByteArray>> all;
        while (valueOf(rows.step())) all << std::pair(RowKey{int(rows.integer(0)), rows.id(1)}, rows.bytes(2));
        for (const auto& [key, cells] : std::as_const(all))
            valueOf(change.bind(1, qint64(key.table)).bind(2, key.id).bind(3, unveiled(cells)).run());
    }
    for (const char* name : {"sync_row", "parked"})
        valueOf(database.execute(QStringLiteral("UPDATE %1 SET table_no = %2 WHERE table_no = %3")
                                     .arg(QString::fromLatin1(name))
                                     .arg(domain::entity(u"topic").number)
                                     .arg(unknownTable)));
    valueOf(storage::promoteUnknown(database));
    valueOf(transaction.commit());
}

void SimLaptop::restart() {
    m_store.reset();
    open();
}

QString SimLaptop::copy() {
    m_store.reset();
    const QString file = QStringLiteral("%1.%2").arg(m_file).arg(++m_backups);
    QFile::copy(m_file, file);
    open();
    return file;
}

void SimLaptop::backup() {
    QFile::remove(m_file + QStringLiteral(".backup"));
    QFile::rename(copy(), m_file + QStringLiteral(".backup"));
}

bool SimLaptop::restore() {
    const QString from = m_file + QStringLiteral(".backup");
    if (!QFile::exists(from)) return false;
    m_store.reset();
    for (const char* end : {"", "-wal", "-shm"}) QFile::remove(m_file + QLatin1String(end));
    QFile::copy(from, m_file);
    open();
    setVersion(m_version); // the file may be from before the upgrade
    return true;
}

QList<Record> SimLaptop::records(const Entity& entity) {
    auto reader = valueOf(storage::RecordReader::byCondition(m_store->database(), entity, u"1 ORDER BY t.n"));
    return valueOf(reader.all());
}

QList<Authored> SimLaptop::operations() {
    auto rows = valueOf(sql::Statement::prepare(
        m_store->database(),
        u"SELECT op_id, table_no, row_id, kind, \"set\", base, other, state, n FROM outbox ORDER BY n"));
    const base::Id device = meta().device;
    QList<Authored> operations;
    while (valueOf(rows.step())) {
        Authored one;
        one.operation = {rows.id(0),
                         0,
                         int(rows.integer(1)),
                         rows.id(2),
                         protocol::OpKind(rows.integer(3)),
                         rows.bytes(4),
                         rows.bytes(5),
                         rows.id(6),
                         0};
        if (m_countsIds) one.operation.id = base::builtInId(base::toText(device), QString::number(rows.integer(8)));
        one.isWaiting = rows.integer(7) == 0 || rows.integer(7) == 4;
        operations << one;
    }
    return operations;
}

QHash<RowKey, ServerState::Row> SimLaptop::known() {
    auto rows =
        valueOf(sql::Statement::prepare(m_store->database(), u"SELECT table_no, row_id, scope_no, rv FROM sync_row"));
    QHash<RowKey, ServerState::Row> known;
    while (valueOf(rows.step())) {
        ServerState::Row row;
        row.scope = rows.integer(2);
        row.rv = rows.integer(3);
        const int table = int(rows.integer(0));
        known.insert({table == unknownTable ? domain::entity(u"topic").number : table, rows.id(1)}, row);
    }
    return known;
}

std::optional<Record> SimLaptop::pick(QStringView table, int which) {
    const QList<Record> all = records(domain::entity(table));
    if (all.isEmpty()) return std::nullopt;
    return all.at(which % all.size());
}

std::optional<Record> SimLaptop::pickAny(int which) {
    const auto first = size_t(which) % std::size(tables);
    for (size_t step = 0; step < std::size(tables); ++step) {
        const QStringView table = tables[(first + step) % std::size(tables)];
        if (auto record = pick(table, which / int(std::size(tables)))) return record;
    }
    return std::nullopt;
}

base::Id SimLaptop::idOf(QStringView table, int which) {
    const auto record = pick(table, which);
    return record ? record->id() : base::Id();
}

void SimLaptop::write(const Work& work) {
    auto writer = valueOf(storage::Writer::begin(*m_store, QStringLiteral("edit"), QStringLiteral("sim")));
    if (work(writer)) valueOf(writer.commit());
}

} // namespace rs::sim
