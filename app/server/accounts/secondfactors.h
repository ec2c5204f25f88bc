// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/secretkey.h"
#include "server/sql/connection.h"

namespace rs::server {

//! Secrets of the second factor as the database keeps them: locked with a key that it knows only by its mark, so that
//! two servers on one database never lock with two keys. Those of earlier versions are plain until their next use.
class SecondFactors {
public:
    SecondFactors(sql::Connection& connection, const SecretKey& key) : m_connection(connection), m_key(key) {}

    //! What to keep of it; in a transaction that writes. The first one makes the key. Errors: FileCannotWrite; and if
    //! the database's secrets are locked already: FileNotFound, FileCannotRead, FileIsMalformed (not with this key).
    [[nodiscard]] base::Result<QString> locked(const base::Id& account, const QByteArray& secret);
    //! What was kept, locked or plain. Errors: FileNotFound, FileCannotRead, FileIsMalformed.
    [[nodiscard]] base::Result<QByteArray> opened(const base::Id& account, const QString& kept) const;
    [[nodiscard]] static bool isLocked(const QString& kept);

    //! Whether those that are locked can be opened here. Errors: FileNotFound, FileCannotRead, FileIsMalformed.
    [[nodiscard]] base::Result<> expectKey();

private:
    sql::Connection& m_connection;
    const SecretKey& m_key;
};

//! After the last locked one has gone another key may be used; in a transaction that writes.
[[nodiscard]] base::Result<> forgetKeyOfNone(sql::Connection& connection);

} // namespace rs::server
