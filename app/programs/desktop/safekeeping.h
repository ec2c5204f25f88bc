// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/inlinemessage.h"
#include "services/workspace.h"

#include <QPointer>

namespace rs::settings {
class DataSection;
}
namespace rs::shell {
class MainWindow;
}

namespace rs::desktop {

//! Backups and the check of the store: daily ones by themselves after the window is there, others when asked for.
class Safekeeping : public QObject {
    Q_OBJECT
public:
    Safekeeping(services::Workspace& workspace, shell::MainWindow& window);

    //! Today's backup, then a look at the whole file, both in workers.
    void begin();
    //! The section of the settings that shows all this, once it is made.
    void join(settings::DataSection* section);
    void check();
    //! Asks where to, and copies.
    void backUp();

Q_SIGNALS:
    //! Empty: a file is asked for.
    void restoreWanted(const QString& backup);
    //! The check has found something while nobody was looking.
    void damageFound(const QStringList& sentences);

private:
    void showStore();
    void say(kit::Severity severity, const QString& sentence);
    void finishCheck(const base::Result<QStringList>& problems);
    [[nodiscard]] static QString wordsOf(const base::Error& error);

    services::Workspace& m_workspace;
    shell::MainWindow& m_window;
    QPointer<settings::DataSection> m_section;
};

} // namespace rs::desktop
