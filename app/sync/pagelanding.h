// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/pull.h"
#include "storage/remotewriter.h"
#include "storage/scopebook.h"
#include "sync/quirks.h"

namespace rs::sync {

struct PageLanding {
    qint64 rows = 0;           //!< that came, live or gone
    bool hasMoved = false;     //!< the cursor has, or what it means
    bool isUnfinished = false; //!< a page has more behind it, or a scope has to be read anew
};

//! Enters a scope's page and how far it was read, in the writer's transaction. At the end of a reading from zero what
//! was not seen is swept away; at the end of any the digests are compared, and a scope that has drifted apart is read
//! anew, at most once a day.
[[nodiscard]] base::Result<PageLanding> landPage(storage::RemoteWriter& writer, const protocol::ScopePage& page,
                                                 qint64 now, const Quirks& quirks);

} // namespace rs::sync
