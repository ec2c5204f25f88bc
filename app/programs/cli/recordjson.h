// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "services/storetitles.h"

#include <QJsonObject>

namespace rs::cli {

//! A record as the contract shows it: every field, null where it is empty, moments in UTC; where a record has
//! moments and hangs on a school, the zone of that school beside them.
class RecordJson {
public:
    explicit RecordJson(storage::Store& store) : m_store(&store) {}

    [[nodiscard]] QJsonObject object(const domain::Record& record);

    //! The zone of the school a record is or hangs on; UTC if there is none.
    [[nodiscard]] QString zoneOf(const domain::Record& record);

private:
    storage::Store* m_store;
    QHash<base::Id, QString> m_zones; //!< by school
};

//! The same for people: a heading, then a line a field that is not empty.
[[nodiscard]] QString recordText(const domain::Record& record, const services::ValueText& values,
                                 const services::ValueContext& context);

[[nodiscard]] QTimeZone zoneOrUtc(const QString& name);

} // namespace rs::cli
