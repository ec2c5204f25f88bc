// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace rs::server {

//! What secrets are locked with before they go into the database (libsodium's secretbox), in a file of its own: whoever
//! gets hold of the database, or of a backup, cannot use them. The file is read each time, so one that was put back
//! serves at once. May be used from any thread.
class SecretKey {
public:
    explicit SecretKey(QString file) : m_file(std::move(file)) {}

    [[nodiscard]] const QString& file() const { return m_file; }
    //! By chance, readable by its owner only; one that is there stays, also if another process makes it just now.
    //! Errors: FileCannotWrite.
    [[nodiscard]] base::Result<> make() const;
    //! Tells one key from another and says nothing of it. Errors: of reading: FileNotFound, FileCannotRead,
    //! FileIsMalformed.
    [[nodiscard]] base::Result<QString> mark() const;
    //! To be opened for this owner only: put into the line of another, it is nothing. Errors: of reading.
    [[nodiscard]] base::Result<QString> lock(const base::Id& owner, const QByteArray& secret) const;
    //! Errors: of reading; FileIsMalformed: locked with another key, or for another owner.
    [[nodiscard]] base::Result<QByteArray> open(const base::Id& owner, const QString& locked) const;

private:
    QString m_file;
};

} // namespace rs::server
