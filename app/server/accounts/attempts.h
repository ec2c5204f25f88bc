// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/sql/connection.h"

namespace rs::server {

//! Limits of sign-ins: after some failures of an account, or from an address, the next try must wait, each time longer.
//! Everything is in the database, so all processes know it; who it was about stands there as a keyed hash only.
class Attempts {
public:
    enum class Kind { Account, Address };
    struct Subject {
        Kind kind;
        QByteArray name; //!< folded name, or key of the address
    };

    explicit Attempts(sql::Connection& connection) : m_connection(connection) {}

    //! Counts a try as failed before it is known, so that many at once are many; returns the seconds to wait, 0: go on.
    //! A try that must wait is not counted.
    [[nodiscard]] base::Result<int> begin(const QList<Subject>& subjects);
    //! The try was no failure after all. Inside the caller's transaction.
    [[nodiscard]] base::Result<> giveBack(const QList<Subject>& subjects);
    //! Inside the caller's transaction.
    [[nodiscard]] base::Result<> forget(const Subject& subject);

    //! Seconds after so many failures in a row.
    [[nodiscard]] static int delayOf(Kind kind, qint64 failures);

private:
    [[nodiscard]] base::Result<QByteArray> key();
    [[nodiscard]] base::Result<QList<QByteArray>> hashesOf(const QList<Subject>& subjects);
    [[nodiscard]] base::Result<int> beginOne(const QByteArray& hash, Kind kind, qint64 now);

    sql::Connection& m_connection;
};

} // namespace rs::server
