// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/serverlink.h"

#include <QPromise>

namespace rs::test {

//! A server link that answers when and as the test says.
class FakeLink : public services::ServerLink {
public:
    [[nodiscard]] const services::SyncStatus& status() const override { return m_status; }
    void syncNow() override { ++syncs; }
    [[nodiscard]] QFuture<base::Result<services::SignedIn>> signIn(const services::SignIn& who) override {
        asked << who;
        m_signingIn = std::make_unique<QPromise<base::Result<services::SignedIn>>>();
        m_signingIn->start();
        return m_signingIn->future();
    }
    void cancelSignIn() override { ++cancels; }
    [[nodiscard]] QFuture<base::Result<>> signOut() override {
        ++signOuts;
        now = {};
        const auto done = ready<void>({});
        Q_EMIT infoChanged();
        return done;
    }
    [[nodiscard]] QFuture<base::Result<services::LinkInfo>> info(base::Language) override {
        return ready<services::LinkInfo>(now);
    }

    [[nodiscard]] QFuture<base::Result<QList<services::HeldCard>>> heldWork() override {
        ++heldAsked;
        return ready<QList<services::HeldCard>>(
            heldError ? base::Result<QList<services::HeldCard>>(tl::unexpected(*heldError)) : heldNow);
    }
    //! The cards are gone from heldNow, unless an error is to be answered.
    [[nodiscard]] QFuture<base::Result<services::HeldResult>> decideHeld(const QList<base::Id>& cards,
                                                                         services::HeldDecision decision) override {
        decided << std::pair(cards, decision);
        if (heldError) return ready<services::HeldResult>(tl::unexpected(*heldError));
        const auto isDecided = [&](const services::HeldCard& card) { return cards.contains(card.id); };
        services::HeldResult result = heldResult;
        result.cards = heldNow.removeIf(isDecided);
        return ready<services::HeldResult>(result);
    }

    void answer(const base::Result<services::SignedIn>& result) {
        m_signingIn->addResult(result);
        m_signingIn->finish();
    }
    void fail(base::ErrorCode code, const QStringList& context = {}) {
        answer(tl::unexpected(base::Error{code, context}));
    }
    void setStatus(const services::SyncStatus& status) {
        m_status = status;
        Q_EMIT statusChanged();
    }

    services::LinkInfo now;
    QList<services::SignIn> asked;
    int syncs = 0, cancels = 0, signOuts = 0;
    QList<services::HeldCard> heldNow;
    std::optional<base::Error> heldError; //!< answered instead
    services::HeldResult heldResult;      //!< but for the number of cards
    QList<std::pair<QList<base::Id>, services::HeldDecision>> decided;
    int heldAsked = 0;

private:
    template <typename T>
    static QFuture<base::Result<T>> ready(const base::Result<T>& result) {
        QPromise<base::Result<T>> done;
        done.start();
        done.addResult(result);
        done.finish();
        return done.future();
    }

    services::SyncStatus m_status;
    std::unique_ptr<QPromise<base::Result<services::SignedIn>>> m_signingIn;
};

} // namespace rs::test
