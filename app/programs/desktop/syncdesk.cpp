// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/desktop/syncdesk.h"

#include "domain/registry.h"
#include "models/celltext.h"
#include "review/reviewpage.h"
#include "services/deliver.h"
#include "settings/serversection.h"
#include "settings/signindialog.h"
#include "shell/mainwindow.h"
#include "shell/syncline.h"

#include <QDir>

namespace rs::desktop {

using base::Result;
using kit::Severity;
using services::LinkInfo;
using services::ReviewCounts;
using services::ServerLink;
using services::SyncStatus;
using settings::SignInDialog;

SyncDesk::SyncDesk(services::Workspace& workspace, shell::MainWindow& window, std::unique_ptr<ServerLink> link)
    : QObject(&window),
      m_workspace(workspace),
      m_window(window),
      m_link(std::move(link)) {
    m_window.syncLine().setServer({});
    connect(&m_window.syncLine(), &shell::SyncLine::serverPressed, this, &SyncDesk::onPressed);
    if (m_link) m_window.actions().offer(kit::Deed::SyncNow, [this] { onPressed(); });
    connect(&m_window.syncLine(), &shell::SyncLine::decidePressed, this, &SyncDesk::reviewWanted);
    connect(&workspace, &services::Workspace::changed, this, [this](const services::Changes& changes) {
        if (changes.touched.contains(&domain::entity(u"conflict"))) count();
    });
    if (m_link) connect(m_link.get(), &ServerLink::statusChanged, this, &SyncDesk::onStatus);
    count();
}

SyncDesk::~SyncDesk() = default;

void SyncDesk::onStatus() {
    const SyncStatus& status = m_link->status();
    m_window.syncLine().setServer(status);
    // An exchange is over: the server may have refused something, which changes no record.
    const bool hasEnded = m_state == SyncStatus::State::Working && status.state != SyncStatus::State::Working;
    const bool isConnected = status.state != SyncStatus::State::NotConnected;
    const bool wasConnected = m_state != SyncStatus::State::NotConnected;
    m_state = status.state;
    if (isConnected != wasConnected) Q_EMIT connectedChanged(isConnected);
    if (hasEnded) count();
}

void SyncDesk::onPressed() {
    if (!m_link) return;
    switch (m_link->status().state) {
    case SyncStatus::State::NotConnected:
    case SyncStatus::State::Stopped:
        return Q_EMIT settingsWanted();
    default:
        m_link->syncNow();
    }
}

void SyncDesk::count() {
    const auto read =
        m_workspace.read<ReviewCounts>([](storage::Store& store) { return services::countReview(store); });
    services::deliver(read, this, [this](const Result<ReviewCounts>& counts) {
        if (!counts || *counts == m_counts) return;
        m_counts = *counts;
        m_window.syncLine().setToDecide({counts->conflicts, counts->notAccepted});
        Q_EMIT counted(*counts);
    });
}

void SyncDesk::join(settings::ServerSection* section) {
    m_section = section;
    connect(section, &settings::ServerSection::signInWanted, this, &SyncDesk::beginSignIn);
    if (m_link) section->follow(m_link.get());
}

void SyncDesk::join(review::ReviewPage* page) {
    if (m_link) page->follow(m_link.get());
}

SignInDialog* SyncDesk::beginSignIn() {
    if (!m_link) return nullptr;
    if (!m_dialog) {
        m_dialog = new SignInDialog(*m_link, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setWindowModality(Qt::NonModal); // work goes on behind it
        connect(m_dialog, &SignInDialog::signedIn, this, &SyncDesk::welcome);
        if (m_section) m_dialog->setKnown(m_section->info());
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    return m_dialog;
}

void SyncDesk::welcome(const services::SignedIn& who) {
    Q_EMIT settingsWanted();
    if (!m_section) return;
    if (who.tokenFile.isEmpty())
        return m_section->say(Severity::Ok,
                              tr("Connected as %1. The first exchange is under way; all that has come can "
                                 "be used at once.")
                                  .arg(who.user));
    m_section->say(
        Severity::Warning,
        tr("Connected as %1. No keychain answered, so the key of the sign-in is in the file %2: only you may "
           "read it, but it is not encrypted.")
            .arg(who.user, QDir::toNativeSeparators(who.tokenFile)));
}

} // namespace rs::desktop
