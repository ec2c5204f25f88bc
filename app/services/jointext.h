// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/record.h"
#include "storage/store.h"

#include <QDate>

namespace rs::services {

//! What an invitation says about how to come or to join: date and time in the school's zone, place or platform with
//! link, meeting id and passcode. Lines of what is not known are left out. Error UnknownRecord.
[[nodiscard]] base::Result<QString> joinText(storage::Store& store, const base::Id& school, base::Language language);

//! When a school is, as people write it: «12-13 марта 2027 г., 10:00 (UTC+7)». Empty without a start.
[[nodiscard]] QString whenText(const domain::Record& event, base::Language language);
//! Where: venue, address, city, or the platform. Empty if nothing is known.
[[nodiscard]] base::Result<QString> whereText(storage::Store& store, const domain::Record& event,
                                              base::Language language);

//! «12 марта 2027 г.», "12 March 2027".
[[nodiscard]] QString longDay(const QDate& day, base::Language language);

//! What everybody who is invited is told, «what: value» a line: when, where, how to register and until when.
[[nodiscard]] base::Result<QStringList> invitingLines(storage::Store& store, const domain::Record& event,
                                                      const QString& link, base::Language language);

//! What to post where people read: what, for whom, when, where, how to register. The link of the meeting is not in it:
//! that is for those who have registered. `link`: where people register; empty: not known yet. Error UnknownRecord.
[[nodiscard]] base::Result<QString> shareText(storage::Store& store, const base::Id& school, const QString& link,
                                              base::Language language);

} // namespace rs::services
