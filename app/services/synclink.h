// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/serverlink.h"
#include "services/syncservice.h"

namespace rs::services {

//! The link of a real store: exchanges by itself as long as it lives.
class SyncLink : public ServerLink {
    Q_OBJECT
public:
    //! The workspace outlives it.
    explicit SyncLink(Workspace& workspace, QObject* parent = nullptr);
    ~SyncLink() override; //!< cancels what runs

    [[nodiscard]] const SyncStatus& status() const override { return m_service.status(); }
    void syncNow() override;
    [[nodiscard]] QFuture<base::Result<SignedIn>> signIn(const SignIn& who) override;
    void cancelSignIn() override;
    [[nodiscard]] QFuture<base::Result<>> signOut() override;
    [[nodiscard]] QFuture<base::Result<LinkInfo>> info(base::Language language) override;
    [[nodiscard]] QFuture<base::Result<QList<HeldCard>>> heldWork() override;
    [[nodiscard]] QFuture<base::Result<HeldResult>> decideHeld(const QList<base::Id>& cards,
                                                               HeldDecision decision) override;

private:
    Workspace& m_workspace;
    SyncService m_service;
    base::Progress m_signingIn;
    base::Progress m_asking; //!< for what is held, and deciding about it
};

//! As the store has it.
[[nodiscard]] base::Result<LinkInfo> readLinkInfo(storage::Store& store, base::Language language);

} // namespace rs::services
