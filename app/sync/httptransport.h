// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/held.h"
#include "sync/httpexchange.h"
#include "sync/transport.h"

namespace rs::sync {

//! The server over HTTPS. To be made, used and let go in one thread.
class HttpTransport : public Transport {
public:
    //! `refreshToken`: from the keychain; empty before signing in.
    HttpTransport(const ServerProfile& profile, const QString& refreshToken, const base::Progress& progress = {},
                  HttpExchange::Limits limits = {});

    //! Signs in: from then on this transport has the session. Errors: SignInRefused, SecondFactorNeeded, ServerBusy
    //! (too many attempts) and those of Transport.
    [[nodiscard]] base::Result<protocol::Session> signIn(const protocol::SignIn& message);
    //! Ends the session on the server, too.
    [[nodiscard]] base::Result<> signOut();

    void setProgress(const base::Progress& progress) { m_exchange.setProgress(progress); }
    void setEpoch(const base::Id& epoch) override { m_epoch = epoch; }
    [[nodiscard]] base::Result<protocol::Hello> hello() override;
    [[nodiscard]] base::Result<protocol::PushReply> push(const protocol::PushRequest& request) override;
    [[nodiscard]] base::Result<protocol::PullReply> pull(const protocol::PullRequest& request) override;
    void expect(const protocol::PullRequest& request) override;
    void expectPush(const protocol::PushRequest& request) override;
    void prepare(const protocol::PushRequest& request) override;

    //! What the server holds back of others until this account decides; and the decision. Errors: those of Transport,
    //! AccessDenied (not this account's to decide, or somebody else has decided meanwhile).
    [[nodiscard]] base::Result<protocol::HeldReply> held(const protocol::HeldRequest& request);
    [[nodiscard]] base::Result<protocol::HeldOutcome> decideHeld(const protocol::HeldVerdict& verdict);

    [[nodiscard]] const HttpExchange& exchange() const { return m_exchange; }

private:
    enum class With { AccessToken, RefreshToken, Nothing };
    [[nodiscard]] HttpExchange::Request addressed(HttpExchange::Request request, With with) const;
    [[nodiscard]] base::Result<QByteArray> ask(HttpExchange::Request request, With with);
    [[nodiscard]] base::Result<QByteArray> askOnce(HttpExchange::Request request, With with);
    [[nodiscard]] base::Result<> refresh();
    void begin(HttpExchange::Request request);
    [[nodiscard]] HttpExchange::Request askingFor(const protocol::PushRequest& request) const;

    ServerProfile m_profile;
    HttpExchange m_exchange;
    QByteArray m_refreshToken;
    QByteArray m_accessToken;
    base::Id m_epoch;
    protocol::PushRequest m_prepared;
    HttpExchange::Request m_ready; //!< for m_prepared
};

} // namespace rs::sync
