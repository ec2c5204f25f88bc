// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace rs::server::sql {

enum class Engine { Sqlite, PostgreSql };

//! Where the shared server keeps its records, as on the command line: sqlite:FILE, or postgresql://... in libpq's own
//! words, with as many hosts as it likes: postgresql://one,two/name?target_session_attrs=read-write.
struct DatabaseUrl {
    Engine engine = Engine::Sqlite;
    QString place; //!< the file, or the whole address

    //! Error: BadArgument.
    [[nodiscard]] static base::Result<DatabaseUrl> parse(const QString& text);
    [[nodiscard]] QString text() const;
    //! What may be logged: user, password and parameters left out.
    [[nodiscard]] QString publicText() const;
};

} // namespace rs::server::sql
