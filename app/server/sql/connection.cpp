// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sql/connection.h"

#include "server/sql/backend.h"

namespace rs::server::sql {

using base::Result;

Connection::Connection(DatabaseUrl url) : m_url(std::move(url)) {}

Connection::~Connection() = default;

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseUrl& url) {
    std::unique_ptr<Connection> connection(new Connection(url));
    RS_TRY(connection->connect());
    return connection;
}

Result<> Connection::connect() {
    m_backend.reset();
    m_isInTransaction = false;
    auto backend = m_url.engine == Engine::Sqlite ? openSqlite(m_url) : openPostgreSql(m_url);
    if (!backend) {
        m_trouble = Trouble::Lost;
        return tl::unexpected(backend.error());
    }
    m_backend = std::move(*backend);
    return {};
}

template <typename T>
Result<T> Connection::noted(Result<T> result) {
    m_trouble = result ? Trouble::None : m_backend->trouble;
    return result;
}

Result<> Connection::execute(const QByteArray& script) {
    if (!m_backend) RS_TRY(connect());
    return noted(m_backend->execute(script));
}

Result<qint64> Connection::run(const char* statement, const Values& values) {
    if (!m_backend) RS_TRY(connect());
    return noted(m_backend->each(statement, {values}, {}));
}

Result<> Connection::read(const char* statement, const Values& values, const RowReader& reader) {
    return readEach(statement, {values}, [&reader](qsizetype, const Row& row) { reader(row); });
}

Result<> Connection::runEach(const char* statement, const QList<Values>& sets) { return readEach(statement, sets, {}); }

Result<> Connection::readEach(const char* statement, const QList<Values>& sets, const SetReader& reader) {
    if (sets.isEmpty()) return {};
    if (!m_backend) RS_TRY(connect());
    bool hasHeard = false;
    const SetReader listener = [&](qsizetype set, const Row& row) {
        hasHeard = true;
        reader(set, row);
    };
    auto changed = noted(m_backend->each(statement, sets, reader ? listener : SetReader()));
    // A session may have ended while nobody used it. Outside of a transaction a question is simply asked again.
    const bool isQuestion = reader && qstrncmp(statement, "SELECT", 6) == 0;
    if (!changed && m_trouble == Trouble::Lost && isQuestion && !hasHeard && !m_isInTransaction) {
        RS_TRY(connect());
        changed = noted(m_backend->each(statement, sets, reader));
    }
    if (!changed) return tl::unexpected(changed.error());
    return {};
}

Result<> Connection::begin(Access access) {
    Q_ASSERT(!m_isInTransaction);
    if (!m_backend || m_backend->isLost()) RS_TRY(connect());
    Result<> begun = execute(m_backend->beginWords(access));
    if (!begun && m_trouble == Trouble::Lost) { // seen only now
        RS_TRY(connect());
        begun = execute(m_backend->beginWords(access));
    }
    m_isInTransaction = begun.has_value();
    return begun;
}

Result<> Connection::commit() {
    Q_ASSERT(m_isInTransaction);
    Result<> committed = execute("COMMIT");
    if (committed)
        m_isInTransaction = false;
    else
        rollback();
    return committed;
}

void Connection::rollback() {
    const Trouble before = m_trouble;
    m_isInTransaction = false;
    // A server that has become a copy answers, but will never write again: look for the other one.
    if (m_backend && (before == Trouble::Lost || !m_backend->execute("ROLLBACK"))) m_backend.reset();
    m_trouble = before;
}

} // namespace rs::server::sql
