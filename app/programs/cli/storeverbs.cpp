// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "programs/cli/session.h"
#include "programs/cli/verb.h"
#include "storage/backup.h"
#include "storage/undo.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLockFile>

namespace rs::cli {

using base::ErrorCode;
using base::Result;
using storage::Changes;

namespace {

Result<> answerChanges(const Session& session, const Changes& changes) {
    session.answer(
        QJsonObject{{QStringLiteral("action"), changes.action}, {QStringLiteral("records"), changes.records}},
        session.words().action(changes.action, changes.counted));
    return {};
}

Result<> undo(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(0));
    RS_ASSIGN(storage::Store * store, session.openForWriting());
    RS_ASSIGN(const Changes changes, storage::Undo(*store).undo(Session::author()));
    return answerChanges(session, changes);
}

Result<> redo(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(0));
    RS_ASSIGN(storage::Store * store, session.openForWriting());
    RS_ASSIGN(const Changes changes, storage::Undo(*store).redo(Session::author()));
    return answerChanges(session, changes);
}

Result<> backup(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(1));
    const QString path = QDir::current().absoluteFilePath(arguments.positional.first());
    RS_ASSIGN(storage::Store * store, session.openForReading());
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(store->path()).canonicalFilePath())
        return base::fail(ErrorCode::BackupFailed, {path});
    RS_TRY(storage::copyTo(store->database(), path));
    session.answer(QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("bytes"), QFileInfo(path).size()}},
                   session.text(RS_TEXT("cli", "The backup is in %1")).arg(path));
    return {};
}

Result<> restore(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(1));
    const QString& path = session.storePath();
    QDir().mkpath(QFileInfo(path).absolutePath());
    // The lock of the window: nobody may have the store open while its file is changed for another.
    QLockFile lock(path + QStringLiteral(".lock"));
    lock.setStaleLockTime(0);
    if (!lock.tryLock()) return base::fail(ErrorCode::StoreIsBusy);
    RS_TRY(storage::restoreFrom(QDir::current().absoluteFilePath(arguments.positional.first()), path));
    session.answer(QJsonObject{{QStringLiteral("ok"), true}, {QStringLiteral("store"), path}},
                   session.text(RS_TEXT("cli", "The store was restored; what it was before stands beside it.")));
    return {};
}

Result<> check(Session& session, const Arguments& arguments) {
    RS_TRY(arguments.expectWords(0));
    RS_ASSIGN(storage::Store * store, session.openForReading());
    RS_ASSIGN(const QStringList problems, storage::findProblems(store->database()));
    session.answer(QJsonObject{{QStringLiteral("ok"), problems.isEmpty()},
                               {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}},
                   problems.isEmpty() ? session.text(RS_TEXT("cli", "The store is sound.")) : problems.join(u'\n'));
    if (!problems.isEmpty()) return base::fail(ErrorCode::StoreIsDamaged, {store->path()});
    return {};
}

constexpr Verb storeVerbList[] = {
    {"undo", "", RS_TEXT("cli", "Takes back the latest change."), {}, {}, undo},
    {"redo", "", RS_TEXT("cli", "Does again what was taken back."), {}, {}, redo},
    {"backup", "FILE", RS_TEXT("cli", "Copies the store, also while it is in use."), {}, {}, backup},
    {"restore",
     "FILE",
     RS_TEXT("cli", "Puts a backup in the store's place; the store as it was is kept beside it."),
     {},
     {},
     restore},
    {"check", "", RS_TEXT("cli", "Checks that the store is sound."), {}, {}, check},
};

} // namespace

std::span<const Verb> storeVerbs() { return storeVerbList; }

} // namespace rs::cli
