// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timespan.h"
#include "storage/store.h"

namespace rs::services {

//! What one school has to know of another.
struct OtherSchool {
    base::Id id;
    QString title, topic, city, region, link, zone;
    domain::TimeSpan span; //!< at least a moment
};

//! Schools with a start that are not cancelled, read by their days. Keeps what it read, so that many schools can be
//! judged one after another; not longer than one reading of the store lasts.
class SchoolsAround {
public:
    explicit SchoolsAround(storage::Store& store) : m_store(&store) {}

    //! Somebody will ask for these days: they are read together with others. Nothing if the span is not known.
    void expect(const domain::TimeSpan& days);
    //! All that may have a day in common with these, whatever their zones are; by start.
    [[nodiscard]] base::Result<QList<OtherSchool>> near(const domain::TimeSpan& days);

private:
    base::Result<> read();

    storage::Store* m_store;
    domain::TimeSpan m_expected, m_read;
    QList<OtherSchool> m_schools;
};

} // namespace rs::services
