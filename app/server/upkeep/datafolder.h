// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/sql/connection.h"

#include <QDir>

namespace rs::server {

//! The folder that a server keeps its things in: which database, certificate and key, and with SQLite the database
//! itself. Nobody but its owner may look into it.
class DataFolder {
public:
    //! Made if it is missing. Errors: FileCannotWrite.
    [[nodiscard]] static base::Result<DataFolder> open(const QString& path);

    [[nodiscard]] QString path() const { return m_folder.absolutePath(); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.absoluteFilePath(name); }

    //! What was remembered, else sqlite:DIR/server.db. Errors: FileCannotRead, BadArgument.
    [[nodiscard]] base::Result<sql::DatabaseUrl> database() const;
    //! Errors: FileCannotWrite.
    [[nodiscard]] base::Result<> remember(const sql::DatabaseUrl& url) const;

    //! A connection to the database with tables of this version. One that has moved is followed to its new place, which
    //! is remembered then. Errors: of Connection::open and sql::migrate; StoreIsDamaged (a move into it was broken off:
    //! what it should hold is where it was).
    [[nodiscard]] base::Result<std::unique_ptr<sql::Connection>> connect() const;

    //! Where the administrator of the machine does it, what is made belongs to whom the folder belongs to: the server,
    //! which runs as somebody less, must read it.
    void handOver(const QString& file) const;

private:
    explicit DataFolder(const QDir& folder) : m_folder(folder) {}
    QDir m_folder;
};

//! The address as on the command line; a relative file name is one from here.
[[nodiscard]] base::Result<sql::DatabaseUrl> absoluteUrl(const QString& text);

//! In meta: where all of a database has gone; its tables are called moved_... there.
inline constexpr const char* movedTo = "moved_to";

//! In meta: a move into this database has not ended; the epoch of what is moved. Nobody works on it then, until the old
//! place leads here.
inline constexpr const char* movingIn = "moving_in";

//! The old place leads here: this is the database now.
[[nodiscard]] base::Result<> finishMove(sql::Connection& connection);

} // namespace rs::server
