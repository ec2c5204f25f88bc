// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timespan.h"
#include "sql/statement.h"
#include "storage/store.h"

#include <QHash>

#include <optional>

namespace rs::services {

//! What one school has to know of another. Moments in milliseconds since 1970 UTC.
struct OtherSchool {
    base::Id id;
    QString title, topic, city, region, link, zone;
    qint64 start = 0;
    std::optional<qint64> end;
};

//! A session of another school that has its time.
struct OtherSession {
    domain::TimeSpan span;
    base::Id room;
    QString speakers; //!< as stored
};

//! All schools with a start that are not cancelled. Reads when it is asked and keeps what it read, so that many schools
//! can be judged one after another; not longer than one reading of the store lasts.
class SchoolsAround {
public:
    explicit SchoolsAround(storage::Store& store) : m_store(&store) {}

    //! By start. They stay where they are.
    [[nodiscard]] base::Result<const QList<OtherSchool>*> schools();
    [[nodiscard]] base::Result<QList<OtherSession>> sessionsOf(const base::Id& school);

private:
    storage::Store* m_store;
    std::optional<QList<OtherSchool>> m_schools;
    std::optional<sql::Statement> m_sessionRows;
    QHash<base::Id, QList<OtherSession>> m_sessions;
};

} // namespace rs::services
