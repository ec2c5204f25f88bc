// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/sql/connection.h"

namespace rs::server::sql {

//! An engine behind a connection. A failure leaves its kind in `trouble`.
class Backend {
public:
    virtual ~Backend() = default;
    [[nodiscard]] virtual base::Result<> execute(const QByteArray& script) = 0;
    //! Number of lines changed by all sets together.
    [[nodiscard]] virtual base::Result<qint64> each(const char* statement, const QList<Values>& sets,
                                                    const Connection::SetReader& reader) = 0;
    [[nodiscard]] virtual QByteArray beginWords(Access access) const = 0;
    //! The database will not answer on this connection any more.
    [[nodiscard]] virtual bool isLost() const = 0;

    Trouble trouble = Trouble::None;

protected:
    [[nodiscard]] tl::unexpected<base::Error> failed(Trouble kind, base::Error error) {
        trouble = kind;
        return tl::unexpected<base::Error>(std::move(error));
    }
    //! Whether a text may go to a database at all.
    [[nodiscard]] static bool isClean(const Values& values) {
        for (const Value& value : values) {
            if (value.text() && value.text()->contains(QChar(u'\0'))) return false;
        }
        return true;
    }
};

[[nodiscard]] base::Result<std::unique_ptr<Backend>> openSqlite(const DatabaseUrl& url);
[[nodiscard]] base::Result<std::unique_ptr<Backend>> openPostgreSql(const DatabaseUrl& url);

} // namespace rs::server::sql
