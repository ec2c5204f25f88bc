// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "bench/figures.h"

#include "base/id.h"

namespace rs::bench {

//! A network of 2,000 schools, and among them a forum of three days: 500 sessions in 25 rooms, 200 speakers, 5,000
//! participants, with clashes of every kind.
struct ProgrammeStage {
    QString store;
    base::Id forum;
    qint64 now = 0; //!< a day on which some schools are over and some to come
};

[[nodiscard]] base::Result<ProgrammeStage> prepareProgrammeStore(const QString& folder);

} // namespace rs::bench
