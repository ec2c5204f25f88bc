// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sql/schema.h"

#include "server/sql/transaction.h"

#include <QFile>
#include <QRegularExpression>

namespace rs::server::sql {

using base::ErrorCode;
using base::Result;

namespace {

Result<int> versionOf(Connection& connection) {
    const char* const tables = connection.engine() == Engine::Sqlite
                                   ? "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'meta'"
                                   : "SELECT count(*) FROM information_schema.tables WHERE table_schema = "
                                     "current_schema() AND table_name = 'meta'";
    bool isThere = false;
    RS_TRY(connection.read(tables, {}, [&](const Row& row) { isThere = row.integer(0) > 0; }));
    if (!isThere) return 0;
    RS_ASSIGN(const QString version, metaValue(connection, QStringLiteral("schema")));
    return version.toInt();
}

Result<QByteArray> scriptOf(int version, Engine engine) {
    QFile file(QStringLiteral(":/sql/server/%1.sql").arg(version, 4, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly)) return base::fail(ErrorCode::FileNotFound, {file.fileName()});
    QString script = QString::fromUtf8(file.readAll());
    script.replace(QRegularExpression(QStringLiteral("\\bBYTES\\b")),
                   engine == Engine::Sqlite ? QStringLiteral("BLOB") : QStringLiteral("BYTEA"));
    return script.toUtf8();
}

Result<> step(Connection& connection) {
    RS_ASSIGN(const int before, versionOf(connection));
    if (before > newestSchema) return base::fail(ErrorCode::StoreIsNewer, {connection.url().publicText()});
    for (int version = before + 1; version <= newestSchema; ++version) {
        RS_ASSIGN(const QByteArray script, scriptOf(version, connection.engine()));
        RS_TRY(connection.execute(script));
    }
    if (before == newestSchema) return {};
    if (before == 0) RS_TRY(setMetaValue(connection, QStringLiteral("epoch"), base::toText(base::newId())));
    return setMetaValue(connection, QStringLiteral("schema"), QString::number(newestSchema));
}

} // namespace

Result<> migrate(Connection& connection) {
    return inTransaction(connection, Access::Write, [&]() -> Result<> { return step(connection); });
}

Result<QString> metaValue(Connection& connection, const QString& name) {
    QString value;
    RS_TRY(connection.read("SELECT value FROM meta WHERE name = $1", {name},
                           [&](const Row& row) { value = row.text(0); }));
    return value;
}

Result<> setMetaValue(Connection& connection, const QString& name, const QString& value) {
    RS_TRY(connection.run("INSERT INTO meta (name, value) VALUES ($1, $2) "
                          "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                          {name, value}));
    return {};
}

} // namespace rs::server::sql
