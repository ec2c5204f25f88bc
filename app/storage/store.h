// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "sql/database.h"

#include <optional>

namespace rs::storage {

//! One connection to a laptop's store, for the thread that opened it. Any number may be open at once: readers
//! never wait, writers one after another (WAL).
class Store {
public:
    enum class Access {
        Write, //!< made if missing, brought up to date after a backup beside it
        Read,  //!< never changed; must exist
    };

    //! Errors: StoreCannotOpen, StoreIsNewer, StoreIsDamaged, StoreIsBusy, BackupFailed, DiskFull.
    [[nodiscard]] static base::Result<std::unique_ptr<Store>> open(const QString& path, Access access);

    [[nodiscard]] sql::Database& database() { return *m_database; }
    [[nodiscard]] const QString& path() const { return m_database->path(); }

    //! Stops what runs on this connection; the call ends with Cancelled. From any thread.
    void interrupt() { m_database->interrupt(); }

    [[nodiscard]] base::Result<std::optional<domain::Record>> find(const domain::Entity& entity, const base::Id& id);
    //! Error UnknownRecord if there is none.
    [[nodiscard]] base::Result<domain::Record> get(const domain::Entity& entity, const base::Id& id);
    [[nodiscard]] base::Result<qint64> count(const domain::Entity& entity);
    //! Operations the server has not taken yet.
    [[nodiscard]] base::Result<qint64> unsent();
    //! Identity of this laptop's store.
    [[nodiscard]] base::Result<base::Id> deviceId();

    [[nodiscard]] base::Result<QString> setting(const QString& name);
    [[nodiscard]] base::Result<> setSetting(const QString& name, const QString& value);

private:
    explicit Store(std::unique_ptr<sql::Database> database) : m_database(std::move(database)) {}
    [[nodiscard]] base::Result<> prepareForWriting();

    std::unique_ptr<sql::Database> m_database;
};

} // namespace rs::storage
