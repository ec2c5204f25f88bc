// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "programs/server/verb.h"
#include "server/upkeep/upkeep.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace rs::serverprogram {

using base::ErrorCode;
using base::Result;

namespace {

QString pathOf(const Arguments& arguments) { return QDir::current().absoluteFilePath(arguments.positional.first()); }

Result<> backup(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(1));
    const QString path = pathOf(arguments);
    RS_ASSIGN(server::sql::Connection * connection, session.connection());
    const server::sql::DatabaseUrl& url = connection->url();
    if (url.engine == server::sql::Engine::Sqlite && QFileInfo(url.place) == QFileInfo(path))
        return base::fail(ErrorCode::BackupFailed, {path});
    RS_TRY(server::backupTo(*connection, path));
    session.answer(QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("bytes"), QFileInfo(path).size()}},
                   session.text(RS_TEXT("server", "The backup is in %1")).arg(path));
    return {};
}

Result<> restore(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(1));
    RS_ASSIGN(const server::DataFolder folder, session.folder());
    RS_ASSIGN(server::sql::Connection * connection, session.connection());
    RS_TRY(server::restoreFrom(*connection, pathOf(arguments), folder.path()));
    session.answer(
        QJsonObject{{QStringLiteral("ok"), true}},
        session.text(RS_TEXT("server", "Restored. Laptops will send again what they did since the backup.")));
    return {};
}

Result<> check(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(0));
    RS_ASSIGN(server::sql::Connection * connection, session.connection());
    RS_ASSIGN(const QStringList problems, server::findProblems(*connection));
    session.answer(QJsonObject{{QStringLiteral("ok"), problems.isEmpty()},
                               {QStringLiteral("problems"), QJsonArray::fromStringList(problems)},
                               {QStringLiteral("database"), connection->url().publicText()}},
                   problems.isEmpty() ? session.text(RS_TEXT("server", "The database is sound."))
                                      : problems.join(u'\n'));
    if (!problems.isEmpty()) return base::fail(ErrorCode::StoreIsDamaged, {connection->url().publicText()});
    return {};
}

Result<> migrate(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(0));
    RS_ASSIGN(const QString text, arguments.filled(QStringLiteral("to")));
    RS_ASSIGN(const server::sql::DatabaseUrl target, server::absoluteUrl(text));
    RS_ASSIGN(const server::DataFolder folder, session.folder());
    RS_ASSIGN(const server::Moved moved, server::moveTo(folder, target));
    session.answer(
        QJsonObject{{QStringLiteral("records"), moved.records}, {QStringLiteral("database"), target.publicText()}},
        session.text(RS_TEXT("server", "Everything is in %1 now; the server works there.")).arg(target.publicText()));
    return {};
}

constexpr const char* migrateOptions[] = {"to"};
constexpr Verb storeVerbList[] = {
    {"backup", "FILE", RS_TEXT("server", "Copies the database into a file, also while it is in use."), {}, {}, backup},
    {"restore",
     "FILE",
     RS_TEXT("server", "Puts a backup in the database's place; laptops compare everything once more."),
     {},
     {},
     restore},
    {"check", "", RS_TEXT("server", "Checks that the database is sound."), {}, {}, check},
    {"migrate",
     "--to postgresql://...",
     RS_TEXT("server", "Moves everything into another, empty database, while the server runs."),
     migrateOptions,
     {},
     migrate},
};

} // namespace

std::span<const Verb> storeVerbs() { return storeVerbList; }

} // namespace rs::serverprogram
