// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>

namespace rs::sql {

class Database;

//! Brings a database from the version in its user_version to the newest, one numbered step after another.
class Migrator {
public:
    using Step = std::function<base::Result<>(Database&, int version)>;
    enum class Outcome { Current, Created, Upgraded };

    //! `newest` is the version this program writes; `step` makes version n out of n - 1 and is called inside
    //! one transaction for all.
    Migrator(int newest, Step step) : m_newest(newest), m_step(std::move(step)) {}

    //! Called once before an existing database is changed; an error stops the migration.
    void setBackup(std::function<base::Result<>(int fromVersion)> backup) { m_backup = std::move(backup); }

    //! Errors: StoreIsNewer (nothing touched), what a step or the backup says (rolled back).
    [[nodiscard]] base::Result<Outcome> run(Database& database) const;

private:
    int m_newest;
    Step m_step;
    std::function<base::Result<>(int)> m_backup;
};

} // namespace rs::sql
