// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desktop/undodeeds.h"

#include "kit/deed.h"
#include "models/celltext.h"
#include "services/deliver.h"
#include "services/words.h"
#include "shell/actions.h"
#include "shell/mainwindow.h"
#include "shell/syncline.h"

#include <QEvent>

namespace rs::desktop {

using base::Result;
using shell::SyncLine;

UndoDeeds::UndoDeeds(services::Workspace& workspace, shell::MainWindow& window)
    : QObject(&window),
      m_workspace(workspace),
      m_window(window) {
    connect(&workspace, &services::Workspace::undoChanged, this, &UndoDeeds::refresh);
    connect(&workspace, &services::Workspace::changed, this,
            [this] { m_window.syncLine().setSaving(SyncLine::Saving::Saved); });
    if (!workspace.isWritable()) return;
    window.actions().offer(kit::Deed::Undo, [this] { undo(); });
    window.actions().offer(kit::Deed::Redo, [this] { redo(); });
    window.installEventFilter(this);
    refresh();
}

void UndoDeeds::refresh() {
    services::deliver(m_workspace.read<Steps>([](storage::Store& store) -> Result<Steps> {
        storage::Undo undo(store);
        Steps steps;
        RS_ASSIGN(steps.undo, undo.nextUndo());
        RS_ASSIGN(steps.redo, undo.nextRedo());
        return steps;
    }),
                      this, [this](const Result<Steps>& steps) {
                          if (steps) show(*steps);
                      });
}

bool UndoDeeds::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LanguageChange) refresh(); // the names of the steps are words, too
    return QObject::eventFilter(watched, event);
}

void UndoDeeds::show(const Steps& steps) {
    const services::Words& words = services::Words::of(models::windowLanguage());
    const auto say = [&](const Step& step) { return step ? words.action(step->action, step->records) : QString(); };
    m_window.actions().setUndoTexts(say(steps.undo), say(steps.redo));
}

void UndoDeeds::undo() { run(tr("Undoing"), &services::Workspace::undo); }

void UndoDeeds::redo() { run(tr("Doing again"), &services::Workspace::redo); }

void UndoDeeds::run(const QString& sentence,
                    QFuture<Result<services::Changes>> (services::Workspace::*deed)(const base::Progress&)) {
    const base::Progress progress([this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(this, [this, done, total] { m_window.syncLine().setWorkDone(done, total); });
    });
    m_window.syncLine().startWork(sentence, [progress] { progress.cancel(); });
    services::deliver((m_workspace.*deed)(progress), this, [this](const Result<services::Changes>& result) {
        m_window.syncLine().endWork();
        if (!result) showFailure(result.error());
    });
}

void UndoDeeds::showFailure(const base::Error& error) {
    using base::ErrorCode;
    SyncLine& line = m_window.syncLine();
    const bool harmless = error.code == ErrorCode::Cancelled || error.code == ErrorCode::NothingToUndo ||
                          error.code == ErrorCode::NothingToRedo;
    if (harmless) return refresh();
    if (error.code == ErrorCode::DiskFull) return line.setSaving(SyncLine::Saving::DiskFull);
    line.setSaving(SyncLine::Saving::Refused, services::Words::of(models::windowLanguage()).sentence(error));
}

} // namespace rs::desktop
