// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "storage/store.h"

#include <QDate>

namespace rs::services {

//! How large a made-up network to fill an empty store with.
struct DemoSize {
    qint64 participants = 640;
    int schools = 14;
    quint64 seed = 1;
    //! Schools lie in the six years before. The network is seen 90 days earlier: on that day one is running, some are
    //! over, some still to be planned.
    QDate until = QDate(2026, 12, 31);
};

//! Fills the store with invented schools, people and their papers as ordinary records with operations, in change
//! sets of a bounded size. The same size and seed give the same records and ids.
//! Errors: StoreNotEmpty, Cancelled (what was written by then stays), what storage says.
[[nodiscard]] base::Result<> fillWithDemo(storage::Store& store, const DemoSize& size, const QString& author,
                                          const base::Progress& progress = {});

} // namespace rs::services
