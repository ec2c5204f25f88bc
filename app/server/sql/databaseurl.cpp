// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sql/databaseurl.h"

namespace rs::server::sql {

using namespace Qt::StringLiterals;

base::Result<DatabaseUrl> DatabaseUrl::parse(const QString& text) {
    if (text.startsWith("sqlite:"_L1) && text.size() > 7) return DatabaseUrl{Engine::Sqlite, text.mid(7)};
    for (const QLatin1String scheme : {"postgresql://"_L1, "postgres://"_L1}) {
        if (text.startsWith(scheme))
            return DatabaseUrl{Engine::PostgreSql, "postgresql://"_L1 + text.mid(scheme.size())};
    }
    return base::fail(base::ErrorCode::BadArgument, {text.section(u':', 0, 0)});
}

QString DatabaseUrl::text() const { return engine == Engine::Sqlite ? "sqlite:"_L1 + place : place; }

QString DatabaseUrl::publicText() const {
    if (engine == Engine::Sqlite) return text();
    const QString address = place.section(u'?', 0, 0).mid(13);
    return "postgresql://"_L1 + address.mid(address.lastIndexOf(u'@') + 1);
}

} // namespace rs::server::sql
