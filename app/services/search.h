// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "storage/store.h"

#include <QStringList>

namespace rs::services {

struct SearchHit {
    const domain::Entity* entity = nullptr;
    base::Id id;
    QString title;
    QString school = {}; //!< title of the one it belongs to; empty if it belongs to none
};

//! What the search over everything finds: people, schools, organisations, venues, sessions, speakers, practices and
//! topics, at most `limit` a kind; each word somewhere in the record, folded.
[[nodiscard]] base::Result<QList<SearchHit>> searchEverything(storage::Store& store, const QString& text,
                                                              qsizetype limit, const base::Progress& progress = {});

} // namespace rs::services
