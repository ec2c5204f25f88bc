// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/safety.h"

#include "domain/registry.h"
#include "services/words.h"

#include <QRegularExpression>
#include <QtConcurrentRun>

namespace rs::services {

using base::Result;
using storage::Store;

QList<BackupFile> backupsBeside(const QString& store) { return storage::backupsOf(store); }

QFuture<Result<>> restoreBackup(const QString& backup, const QString& store) {
    return QtConcurrent::run([backup, store] { return storage::restoreFrom(backup, store); });
}

QString keptBeside(const QString& store) { return store + QStringLiteral(".before-restore"); }

QFuture<Result<>> backUpTo(Workspace& workspace, const QString& file) {
    return workspace.read<void>([file](Store& store) { return storage::copyTo(store.database(), file); });
}

QFuture<Result<QString>> backUpDaily(Workspace& workspace) {
    return workspace.read<QString>([](Store& store) { return storage::rotateBackups(store.database()); });
}

namespace {

//! «5 operations belong to no change set»
const QRegularExpression& orphanProblem() {
    static const QRegularExpression pattern(QStringLiteral("^(\\d+) operations belong to no change set$"));
    return pattern;
}

//! «participant: 2 records without an operation»
const QRegularExpression& silentProblem() {
    static const QRegularExpression pattern(QStringLiteral("^(\\w+): (\\d+) records without an operation$"));
    return pattern;
}

//! All that the database engine says itself is about the file.
bool isFileProblem(const QString& problem) {
    return !orphanProblem().match(problem).hasMatch() && !silentProblem().match(problem).hasMatch();
}

} // namespace

QStringList problemSentences(const QStringList& problems, base::Language language) {
    const Words& words = Words::of(language);
    QStringList sentences;
    int damaged = 0;
    for (const QString& problem : problems) {
        const auto orphan = orphanProblem().match(problem), record = silentProblem().match(problem);
        if (orphan.hasMatch()) {
            sentences << words.text("safety",
                                    QT_TRANSLATE_N_NOOP("safety", "%n changes belong to no step that could be undone."),
                                    orphan.captured(1).toInt());
        } else if (record.hasMatch()) {
            const domain::Entity* entity = domain::findEntity(record.captured(1));
            const QString sentence =
                words.text("safety", QT_TRANSLATE_N_NOOP("safety", "%1: %n records would never reach the server."),
                           record.captured(2).toInt());
            sentences << sentence.arg(entity ? words.entities(*entity) : record.captured(1));
        } else {
            ++damaged;
        }
    }
    if (damaged > 0)
        sentences.prepend(words.text(
            "safety",
            QT_TRANSLATE_N_NOOP("safety", "The file is damaged in %n places. Restore the store from a backup."),
            damaged));
    return sentences;
}

QFuture<Result<QStringList>> checkStore(Workspace& workspace, base::Language language) {
    return workspace.read<QStringList>([&workspace, language](Store& store) -> Result<QStringList> {
        const Result<QStringList> found = storage::findProblems(store.database());
        // Some damage stops even the check.
        const bool isBroken = !found && found.error().code == base::ErrorCode::StoreIsDamaged;
        if (!found && !isBroken) return tl::unexpected(found.error());
        const QStringList problems = isBroken ? QStringList{found.error().detail} : *found;
        if (std::any_of(problems.begin(), problems.end(), isFileProblem)) workspace.setDamaged();
        return problemSentences(problems, language);
    });
}

} // namespace rs::services
