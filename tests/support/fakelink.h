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
        QPromise<base::Result<>> done;
        done.start();
        done.addResult(base::Result<>());
        done.finish();
        Q_EMIT infoChanged();
        return done.future();
    }
    [[nodiscard]] QFuture<base::Result<services::LinkInfo>> info(base::Language) override {
        QPromise<base::Result<services::LinkInfo>> done;
        done.start();
        done.addResult(base::Result<services::LinkInfo>(now));
        done.finish();
        return done.future();
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

private:
    services::SyncStatus m_status;
    std::unique_ptr<QPromise<base::Result<services::SignedIn>>> m_signingIn;
};

} // namespace rs::test
