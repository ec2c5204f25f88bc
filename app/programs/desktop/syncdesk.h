// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/conflictcards.h"
#include "services/serverlink.h"
#include "services/workspace.h"
#include "settings/signindialog.h"

#include <QPointer>

namespace rs::review {
class ReviewPage;
}
namespace rs::settings {
class ServerSection;
}
namespace rs::shell {
class MainWindow;
}

namespace rs::desktop {

//! The shared server in one window: the status line, the section of the settings, signing in, and the look at what
//! waits for a decision. Nothing of it is in the way of work.
class SyncDesk : public QObject {
    Q_OBJECT
public:
    //! `link`: of the store; the example has none, and says so.
    SyncDesk(services::Workspace& workspace, shell::MainWindow& window, std::unique_ptr<services::ServerLink> link);
    ~SyncDesk() override;

    [[nodiscard]] services::ServerLink* link() const { return m_link.get(); }
    //! The section of the settings, once it is made.
    void join(settings::ServerSection* section);
    //! The page on which what the server holds back is decided, once it is made.
    void join(review::ReviewPage* page);
    //! The dialog is shown, not waited for; nullptr without a link.
    settings::SignInDialog* beginSignIn();
    //! Counts anew what waits for a decision.
    void count();

Q_SIGNALS:
    //! To see how the store is connected, and to mend what keeps it from the server.
    void settingsWanted();
    //! The store has a server now, or has none any more.
    void connectedChanged(bool connected);
    //! To see what waits for a decision.
    void reviewWanted();
    //! What waits is another amount now.
    void counted(const rs::services::ReviewCounts& counts);

private:
    void onStatus();
    void onPressed();
    void welcome(const services::SignedIn& who);

    services::Workspace& m_workspace;
    shell::MainWindow& m_window;
    std::unique_ptr<services::ServerLink> m_link;
    QPointer<settings::ServerSection> m_section;
    QPointer<settings::SignInDialog> m_dialog;
    services::ReviewCounts m_counts;
    services::SyncStatus::State m_state = services::SyncStatus::State::NotConnected;
};

} // namespace rs::desktop
