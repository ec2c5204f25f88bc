// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/papers.h"
#include "services/workspace.h"

#include <functional>

namespace rs::shell {
class MainWindow;
}

namespace rs::desktop {

//! Papers that no page of its own writes: asks where to, writes in a worker, says when it is done.
class PaperDesk : public QObject {
    Q_OBJECT
public:
    PaperDesk(services::Workspace& workspace, shell::MainWindow& window);

    //! The readiness report of a school, in the language of the window.
    void saveReport(const base::Id& school);

private:
    using Write = std::function<base::Result<services::PaperFile>(storage::Store& store, const QString& path)>;
    void save(const QString& title, const QString& name, const Write& write);
    void say(const QString& title, const QString& path, const base::Result<services::PaperFile>& done);

    services::Workspace& m_workspace;
    shell::MainWindow& m_window;
};

} // namespace rs::desktop
