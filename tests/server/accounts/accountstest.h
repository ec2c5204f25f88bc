// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "server/accounts/accounts.h"
#include "server/accounts/sessions.h"
#include "server/core/audit.h"
#include "server/sql/schema.h"
#include "support/postgres.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rs::test {

//! A password costs what the cheapest costs: the rules are looked at here, not the engine.
inline server::Passwords::Cost cheap() { return {1, 8192, 2, 2}; }

//! An empty database of a server, and a clock that stands.
class AccountsTest : public testing::TestWithParam<server::sql::Engine> {
protected:
    static constexpr qint64 noon = 1'900'000'000'000;

    void SetUp() override {
        const QString place = GetParam() == server::sql::Engine::Sqlite
                                  ? QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("server.db"))
                                  : Postgres::instance().freshAddress();
        auto opened = server::sql::Connection::open(server::sql::DatabaseUrl::parse(place).value());
        ASSERT_TRUE(opened) << opened.error().detail.toStdString();
        m_connection = std::move(*opened);
        ASSERT_TRUE(server::sql::migrate(*m_connection));
    }

    server::sql::Connection& connection() { return *m_connection; }
    server::Passwords& passwords() { return m_passwords; }
    server::Accounts accounts() { return {connection(), m_passwords}; }
    //! A process that works with this key.
    server::Sessions sessions(const server::SecretKey& key) { return {connection(), {m_passwords, key}}; }
    server::Sessions sessions() { return sessions(m_key); }
    [[nodiscard]] const server::SecretKey& key() const { return m_key; }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    base::Id add(const QString& name, server::Role role = server::Role::Leader) {
        const auto id = accounts().add({name, role, {{QStringLiteral("RU-KYA")}, {}}, QStringLiteral("correct horse")});
        EXPECT_TRUE(id);
        return id.value_or(base::Id());
    }
    //! With the right password.
    server::Answer<protocol::Session> signIn(const QString& name, const base::Id& device = {},
                                             const QString& code = {}) {
        return sessions().signIn({name, QStringLiteral("correct horse"), code, device, QStringLiteral("laptop")}, "a1");
    }
    server::Answer<protocol::Session> signInWrong(const QString& name, const QByteArray& address = "a1") {
        return sessions().signIn({name, QStringLiteral("wrong horse"), {}, {}, QStringLiteral("laptop")}, address);
    }
    QStringList auditActions() {
        QStringList actions;
        const auto lines = server::Audit(connection()).lines(0, 100);
        EXPECT_TRUE(lines);
        for (const server::AuditLine& line : *lines) actions << line.action;
        return actions;
    }

    base::FrozenClock clock{noon};

private:
    QTemporaryDir m_folder;
    server::SecretKey m_key{m_folder.filePath(QStringLiteral("key"))};
    server::Passwords m_passwords{cheap()};
    std::unique_ptr<server::sql::Connection> m_connection;
};

//! Why an answer is none.
template <typename T>
std::optional<protocol::Failure> failureIn(const server::Answer<T>& answer) {
    return answer ? std::nullopt : std::optional(answer.error().failure);
}

} // namespace rs::test
