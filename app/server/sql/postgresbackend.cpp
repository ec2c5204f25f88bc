// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sql/backend.h"

#include "server/sql/postgresvalues.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <algorithm>

namespace rs::server::sql {

using base::ErrorCode;
using base::Result;

namespace {

//! So many sets travel before the answers are read.
constexpr qsizetype setsInFlight = 256;

//! How long anything may wait; texts are UTF-8 on the wire.
constexpr const char* sessionWords = "SET lock_timeout = '2s'; SET statement_timeout = '10s';"
                                     "SET idle_in_transaction_session_timeout = '30s'; SET client_min_messages = error";

struct Prepared {
    QByteArray name;
    QList<Oid> types;
};

//! What Qt Sql takes as names of their own, and the rest in libpq's words.
struct ConnectWords {
    QString user, password, database, options;
};

QString quoted(QString value) {
    return u'\'' + value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'")) + u'\'';
}

std::optional<ConnectWords> connectWords(const QString& address) {
    PQconninfoOption* all = PQconninfoParse(address.toUtf8().constData(), nullptr);
    if (!all) return {};
    ConnectWords words;
    bool isPlural = false, hasWish = false;
    for (const PQconninfoOption* one = all; one->keyword; ++one) {
        const QString value = QString::fromUtf8(one->val);
        if (!one->val || value.isEmpty()) continue;
        const QLatin1String key(one->keyword);
        if (key == QLatin1String("user"))
            words.user = value;
        else if (key == QLatin1String("password"))
            words.password = value;
        else if (key == QLatin1String("dbname"))
            words.database = value;
        else
            words.options += key + u'=' + quoted(value) + u' ';
        isPlural |= key == QLatin1String("host") && value.contains(u',');
        hasWish |= key == QLatin1String("target_session_attrs");
    }
    PQconninfoFree(all);
    if (isPlural && !hasWish) words.options += QLatin1String("target_session_attrs=read-write ");
    if (!words.options.contains(QLatin1String("connect_timeout"))) words.options += QLatin1String("connect_timeout=5 ");
    return words;
}

Trouble troubleOf(const QByteArray& state, bool isConnected) {
    if (!isConnected || state.startsWith("08") || state.startsWith("57P") || state == "25006") return Trouble::Lost;
    if (state == "40001" || state == "40P01") return Trouble::Again;
    if (state == "23505" || state == "42P07") return Trouble::Unique;
    if (state == "55P03" || state == "57014" || state.startsWith("53")) return Trouble::Busy;
    return Trouble::Other;
}

class PostgresBackend final : public Backend {
public:
    explicit PostgresBackend(const DatabaseUrl& url) : m_url(url), m_connection(QUuid::createUuid().toString()) {}
    Q_DISABLE_COPY_MOVE(PostgresBackend)
    ~PostgresBackend() override { QSqlDatabase::removeDatabase(m_connection); }

    Result<> open() {
        const std::optional<ConnectWords> words = connectWords(m_url.place);
        if (!words) return base::fail(ErrorCode::BadArgument, {m_url.publicText()});
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_connection);
        connection.setDatabaseName(words->database);
        connection.setUserName(words->user);
        connection.setPassword(words->password);
        connection.setConnectOptions(words->options);
        if (!connection.open())
            return base::fail(ErrorCode::StoreCannotOpen, {m_url.publicText()}, connection.lastError().driverText());
        m_handle = *static_cast<PGconn* const*>(connection.driver()->handle().data());
        return execute(sessionWords);
    }

    Result<> execute(const QByteArray& script) override {
        const Answer answer(PQexec(m_handle, script.constData()));
        if (!answer.isGood()) return failure(answer);
        return {};
    }

    Result<qint64> each(const char* text, const QList<Values>& sets, const Connection::SetReader& reader) override {
        for (const Values& values : sets) {
            if (!isClean(values))
                return failed(Trouble::Other, {ErrorCode::ValueInvalid, {QString(), QStringLiteral("U+0000")}});
        }
        RS_ASSIGN(const Prepared statement, prepared(text));
        if (sets.size() == 1) return one(statement, sets.first(), reader);
        qint64 changed = 0;
        for (qsizetype from = 0; from < sets.size(); from += setsInFlight) {
            const qsizetype to = std::min(from + setsInFlight, sets.size());
            RS_ASSIGN(const qint64 lines, flight(statement, sets, {from, to}, reader));
            changed += lines;
        }
        return changed;
    }

    QByteArray beginWords(Access access) const override {
        return access == Access::Write ? QByteArray("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE")
                                       : QByteArray("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    }

    bool isLost() const override { return PQstatus(m_handle) != CONNECTION_OK; }

private:
    struct Range {
        qsizetype from, to;
    };

    //! Types of parameters are the server's choice; it is asked once a statement.
    Result<Prepared> prepared(const char* text) {
        const QByteArray key = QByteArray::fromRawData(text, qsizetype(qstrlen(text)));
        if (const auto known = m_statements.constFind(key); known != m_statements.cend()) return *known;
        Prepared statement{"s" + QByteArray::number(m_statements.size()), {}};
        const Answer made(PQprepare(m_handle, statement.name.constData(), text, 0, nullptr));
        if (!made.isGood()) return failure(made);
        const Answer described(PQdescribePrepared(m_handle, statement.name.constData()));
        if (!described.isGood()) return failure(described);
        for (int i = 0; i < PQnparams(described.get()); ++i) statement.types << PQparamtype(described.get(), i);
        m_statements.insert(QByteArray(text), statement);
        return statement;
    }

    Result<qint64> one(const Prepared& statement, const Values& values, const Connection::SetReader& reader) {
        const Parameters p(values, statement.types);
        const Answer answer(
            PQexecPrepared(m_handle, statement.name.constData(), p.count(), p.values(), p.lengths(), p.formats(), 1));
        if (!answer.isGood()) return failure(answer);
        answer.readInto(0, reader);
        return answer.changed();
    }

    //! Sends a range of sets and reads their answers after it: one way there and back for all.
    Result<qint64> flight(const Prepared& statement, const QList<Values>& sets, Range range,
                          const Connection::SetReader& reader) {
        PQenterPipelineMode(m_handle);
        bool isSent = true;
        for (qsizetype set = range.from; isSent && set < range.to; ++set) {
            const Parameters p(sets[set], statement.types);
            isSent = PQsendQueryPrepared(m_handle, statement.name.constData(), p.count(), p.values(), p.lengths(),
                                         p.formats(), 1) == 1;
        }
        isSent = isSent && PQpipelineSync(m_handle) == 1;
        if (!isSent) {
            trouble = Trouble::Lost;
            return lost();
        }
        Result<qint64> landed = land(range, reader);
        PQexitPipelineMode(m_handle);
        return landed;
    }

    Result<qint64> land(Range range, const Connection::SetReader& reader) {
        Result<qint64> changed = 0;
        for (qsizetype set = range.from; set < range.to; ++set) {
            const Answer answer(PQgetResult(m_handle));
            if (!answer.get() || PQstatus(m_handle) != CONNECTION_OK) return lost();
            if (changed && answer.isGood()) {
                answer.readInto(set, reader);
                *changed += answer.changed();
            } else if (changed) {
                changed = failure(answer);
            }
            const Answer end(PQgetResult(m_handle)); // nothing: the end of this set
        }
        const Answer sync(PQgetResult(m_handle));
        return changed;
    }

    tl::unexpected<base::Error> lost() {
        return failed(Trouble::Lost, {ErrorCode::StoreCannotOpen, {m_url.publicText()}, QStringLiteral("lost")});
    }

    //! The engine's own sentences may hold values: only its codes go on.
    tl::unexpected<base::Error> failure(const Answer& answer) {
        const QByteArray state(PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE));
        const QByteArray name(PQresultErrorField(answer.get(), PG_DIAG_CONSTRAINT_NAME));
        const Trouble kind = troubleOf(state, PQstatus(m_handle) == CONNECTION_OK);
        const QString detail =
            QStringLiteral("postgresql %1 %2").arg(QString::fromLatin1(state), QString::fromUtf8(name));
        if (kind == Trouble::Lost) return lost();
        const bool isWait = kind == Trouble::Again || kind == Trouble::Busy;
        const ErrorCode code = state == "53100" ? ErrorCode::DiskFull
                               : isWait         ? ErrorCode::StoreIsBusy
                                                : ErrorCode::DatabaseFailed;
        return failed(kind, {code, {}, detail});
    }

    DatabaseUrl m_url;
    QString m_connection;
    PGconn* m_handle = nullptr;
    QHash<QByteArray, Prepared> m_statements;
};

} // namespace

Result<std::unique_ptr<Backend>> openPostgreSql(const DatabaseUrl& url) {
    auto backend = std::make_unique<PostgresBackend>(url);
    RS_TRY(backend->open());
    return std::unique_ptr<Backend>(std::move(backend));
}

} // namespace rs::server::sql
