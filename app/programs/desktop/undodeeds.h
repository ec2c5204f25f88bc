// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace.h"

namespace rs::shell {
class MainWindow;
}

namespace rs::desktop {

//! Undo and redo of the window: what they would take back, in words, and doing it. Also says in the status line
//! whether the last change was stored.
class UndoDeeds : public QObject {
    Q_OBJECT
public:
    UndoDeeds(services::Workspace& workspace, shell::MainWindow& window);

    void undo();
    void redo();
    //! Asks the store anew, in a worker.
    void refresh();
    //! A change could not be stored, or something else went wrong.
    void showFailure(const base::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Step = std::optional<storage::Undo::Step>;
    struct Steps {
        Step undo, redo;
    };
    void show(const Steps& steps);
    void run(const QString& sentence,
             QFuture<base::Result<services::Changes>> (services::Workspace::*deed)(const base::Progress&));

    services::Workspace& m_workspace;
    shell::MainWindow& m_window;
};

} // namespace rs::desktop
