// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upkeep/datafolder.h"

#include "server/sql/schema.h"
#include "server/sql/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace rs::server {

using base::ErrorCode;
using base::Result;

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr int mostMoves = 3;

//! Where this database says that everything has gone; empty: nowhere. One without tables says nothing.
QString movedPlace(sql::Connection& connection) {
    const auto place = sql::metaValue(connection, QString::fromLatin1(movedTo));
    return place ? *place : QString();
}

Result<> expectFinished(sql::Connection& connection) {
    RS_ASSIGN(const QString moving, sql::metaValue(connection, QString::fromLatin1(movingIn)));
    if (moving.isEmpty()) return {};
    return base::fail(ErrorCode::StoreIsDamaged, {connection.url().publicText()},
                      QStringLiteral("a move into it was broken off; it can be started again"));
}

} // namespace

Result<DataFolder> DataFolder::open(const QString& path) {
    const QDir folder(path);
    const bool isNew = !folder.exists();
    if (isNew && !QDir().mkpath(folder.absolutePath())) return base::fail(ErrorCode::FileCannotWrite, {path});
    if (isNew) QFile::setPermissions(folder.absolutePath(), ownerOnly | QFileDevice::ExeOwner);
    if (!QFileInfo(folder.absolutePath()).isWritable()) return base::fail(ErrorCode::FileCannotWrite, {path});
    return DataFolder(folder);
}

Result<sql::DatabaseUrl> DataFolder::database() const {
    QFile remembered(file(QStringLiteral("database")));
    if (!remembered.exists()) return sql::DatabaseUrl{sql::Engine::Sqlite, file(QStringLiteral("server.db"))};
    if (!remembered.open(QIODevice::ReadOnly)) return base::fail(ErrorCode::FileCannotRead, {remembered.fileName()});
    return sql::DatabaseUrl::parse(QString::fromUtf8(remembered.readLine()).trimmed());
}

Result<> DataFolder::remember(const sql::DatabaseUrl& url) const {
    // The address may hold a password: nobody else may read it, not even for a moment.
    const QString name = file(QStringLiteral("database")), fresh = name + QStringLiteral(".new");
    QFile::remove(fresh);
    QFile written(fresh);
    const QByteArray line = url.text().toUtf8() + '\n';
    const bool isWritten = written.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) &&
                           written.write(line) == line.size() && written.flush();
    written.close();
    QFile::remove(name);
    if (!isWritten || !QFile::rename(fresh, name)) return base::fail(ErrorCode::FileCannotWrite, {name});
    handOver(name);
    return {};
}

void DataFolder::handOver(const QString& file) const {
    const QFileInfo owner(m_folder.absolutePath());
    if (::geteuid() != 0 || owner.ownerId() == 0 || !QFile::exists(file)) return;
    // Whoever cannot read it says so when it is needed.
    [[maybe_unused]] const int done = ::chown(QFile::encodeName(file).constData(), owner.ownerId(), owner.groupId());
}

Result<std::unique_ptr<sql::Connection>> DataFolder::connect() const {
    RS_ASSIGN(sql::DatabaseUrl url, database());
    for (int moves = 0;; ++moves) {
        RS_ASSIGN(std::unique_ptr<sql::Connection> connection, sql::Connection::open(url));
        if (const QString place = movedPlace(*connection); !place.isEmpty() && moves < mostMoves) {
            RS_ASSIGN(url, sql::DatabaseUrl::parse(place));
            continue;
        }
        RS_TRY(sql::migrate(*connection));
        RS_TRY(moves > 0 ? finishMove(*connection) : expectFinished(*connection));
        if (moves > 0) RS_TRY(remember(url));
        for (const char* file : {"server.db", "server.db-wal", "server.db-shm"})
            handOver(this->file(QLatin1String(file)));
        return connection;
    }
}

Result<> finishMove(sql::Connection& connection) {
    const QString name = QString::fromLatin1(movingIn);
    RS_ASSIGN(const QString moving, sql::metaValue(connection, name));
    if (moving.isEmpty()) return {};
    return sql::inTransaction(connection, sql::Access::Write,
                              [&]() -> Result<> { return sql::setMetaValue(connection, name, {}); });
}

Result<sql::DatabaseUrl> absoluteUrl(const QString& text) {
    RS_ASSIGN(sql::DatabaseUrl url, sql::DatabaseUrl::parse(text));
    if (url.engine == sql::Engine::Sqlite) url.place = QDir::current().absoluteFilePath(url.place);
    return url;
}

} // namespace rs::server
