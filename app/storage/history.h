// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QList>

namespace rs::storage {

//! One field's change in the life of a record.
struct HistoryEntry {
    qint64 at = 0; //!< UTC milliseconds, by the clock of the laptop that made it
    QString by;
    QString field; //!< "id" where the record itself came, went or came back
    QVariant from;
    QVariant to;
};

//! Oldest first; also of records that are gone.
[[nodiscard]] base::Result<QList<HistoryEntry>> history(Store& store, const domain::Entity& entity, const base::Id& id);

} // namespace rs::storage
