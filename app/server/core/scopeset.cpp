// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/scopeset.h"

#include <algorithm>

namespace rs::server {

using base::Result;
using domain::ScopeName;

namespace {

//! The common scope has no id, but its column is never empty.
QByteArray idBytes(const ScopeName& name) { return name.id.isNull() ? QByteArray("") : base::toBytes(name.id); }

} // namespace

Result<> ScopeSet::lock(const QSet<qint64>& numbers) {
    QList<qint64> ascending(numbers.begin(), numbers.end());
    std::sort(ascending.begin(), ascending.end());
    QList<sql::Values> sets;
    for (const qint64 no : std::as_const(ascending)) sets << sql::Values{no};
    const char* const locking = "SELECT " RS_SCOPE_COLUMNS " FROM scope WHERE no = $1 FOR UPDATE";
    const char* const looking = "SELECT " RS_SCOPE_COLUMNS " FROM scope WHERE no = $1";
    return m_connection.readEach(m_isWithoutLock ? looking : locking, sets, [&](qsizetype, const sql::Row& row) {
        ScopeLine line = scopeLine(row);
        line.seq = m_taken.value(line.no, line.seq);
        m_lines.insert(line.no, line);
        m_numbers.insert(line.name, line.no);
    });
}

Result<> ScopeSet::numberWithoutLock() {
    m_isWithoutLock = true;
    RS_TRY(m_connection.run("UPDATE scope SET seq = seq + 1000"));
    return m_connection.read("SELECT no, seq FROM scope", {},
                             [&](const sql::Row& row) { m_taken.insert(row.integer(0), row.integer(1) - 1000); });
}

Result<ScopeLine> ScopeSet::line(qint64 no) {
    if (const auto known = m_lines.constFind(no); known != m_lines.cend()) return *known;
    if (m_connection.engine() == sql::Engine::Sqlite ||
        m_isWithoutLock) { // one writer at a time: the whole database is locked
        RS_TRY(lock({no}));
        if (const auto known = m_lines.constFind(no); known != m_lines.cend()) return *known;
        return base::fail(base::ErrorCode::StoreIsDamaged, {}, QStringLiteral("no scope %1").arg(no));
    }
    m_wanted << no;
    return base::fail(base::ErrorCode::StoreIsBusy, {}, QStringLiteral("scope not locked"));
}

Result<std::optional<ScopeLine>> ScopeSet::find(const ScopeName& name) {
    if (const auto known = m_numbers.constFind(name); known != m_numbers.cend()) return m_lines.value(*known);
    RS_ASSIGN(const QSet<qint64> numbers, numbersOf({name}));
    if (numbers.isEmpty()) return std::optional<ScopeLine>();
    RS_ASSIGN(const ScopeLine found, line(*numbers.begin()));
    return std::optional(found);
}

Result<ScopeLine> ScopeSet::open(const ScopeName& name, const QString& region) {
    ScopeLine line;
    line.name = name;
    line.region = region;
    RS_TRY(m_connection.read("SELECT coalesce(max(no), 0) + 1 FROM scope", {},
                             [&](const sql::Row& row) { line.no = row.integer(0); }));
    RS_TRY(m_connection.run(
        "INSERT INTO scope (no, kind, id, region) VALUES ($1, $2, $3, $4)",
        {line.no, int(name.kind), idBytes(name), region.isEmpty() ? sql::Value() : sql::Value(region)}));
    m_lines.insert(line.no, line);
    m_numbers.insert(name, line.no);
    return line;
}

Result<QSet<qint64>> ScopeSet::numbersOf(const QSet<ScopeName>& names) {
    QList<sql::Values> sets;
    for (const ScopeName& name : names) sets << sql::Values{int(name.kind), idBytes(name)};
    QSet<qint64> numbers;
    RS_TRY(m_connection.readEach("SELECT no FROM scope WHERE kind = $1 AND id = $2", sets,
                                 [&](qsizetype, const sql::Row& row) { numbers << row.integer(0); }));
    return numbers;
}

qint64 ScopeSet::nextSeq(qint64 no) {
    m_changed << no;
    ScopeLine& line = m_lines[no];
    line.isArchived = false;
    return ++line.seq;
}

void ScopeSet::count(qint64 no, int rows, quint64 hash) {
    m_changed << no;
    ScopeLine& line = m_lines[no];
    line.liveRows += rows;
    line.digest ^= hash;
}

void ScopeSet::setRegion(qint64 no, const QString& region) {
    ScopeLine& line = m_lines[no];
    if (line.region == region) return;
    line.region = region;
    m_changed << no;
}

Result<> ScopeSet::write() {
    QList<sql::Values> sets;
    for (const qint64 no : std::as_const(m_changed)) {
        const ScopeLine& line = m_lines[no];
        const sql::Value region = line.region.isEmpty() ? sql::Value() : sql::Value(line.region);
        sets << sql::Values{region, line.seq, line.liveRows, qint64(line.digest), int(line.isArchived), no};
    }
    return m_connection.runEach("UPDATE scope SET region = $1, seq = CASE WHEN seq > $2 THEN seq ELSE $2 END, "
                                "live_rows = $3, digest = $4, state = $5 WHERE no = $6",
                                sets);
}

} // namespace rs::server
