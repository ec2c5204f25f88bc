// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "impact/cards.h"
#include "impact/filter.h"
#include "services/impactloading.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>

namespace rs::impact {
struct Facts;
}
namespace rs::services {

//! All numbers of one filter.
struct ImpactPicture {
    impact::Filter filter;
    impact::Cards cards;
    QHash<QString, impact::Table> tables; //!< by the code of the indicator; cards have one, too
    qint64 records = 0;                   //!< participations, answers and adoptions that were counted
    qint64 countedAt = 0;                 //!< UTC milliseconds
    QList<LoadingScope> loading;          //!< what of that one may read is still on its way

    [[nodiscard]] bool complete() const { return loading.isEmpty(); }
};

//! What the filters offer: what occurs in counted events, whatever the filter is.
struct ImpactChoices {
    QList<impact::Category> projects; //!< key: its id as text
    QStringList regions;              //!< codes
    QStringList topics;               //!< as written first
    QDate first, last;                //!< days of the first and the last counted event; invalid without any
};
[[nodiscard]] ImpactChoices choicesOf(const impact::Facts& facts);

//! The day up to which goals are counted.
[[nodiscard]] QDate impactToday();

//! Which numbers are asked for.
struct ImpactQuestion {
    impact::Filter filter = {};
    std::optional<impact::Filter> compared = {}; //!< another one beside it
};
struct ImpactPictures {
    ImpactPicture picture;
    std::optional<ImpactPicture> compared;
};
//! From facts that were read; `store` says whether something is still on its way.
[[nodiscard]] base::Result<ImpactPictures> countPictures(storage::Store& store, const impact::Facts& facts,
                                                         const ImpactQuestion& question);

//! What a report tells of.
struct ImpactCount : ImpactPictures {
    impact::Table events; //!< of the filter: impact::countByEvent()
};
//! Reads the store and counts, without a window.
[[nodiscard]] base::Result<ImpactCount> countImpact(storage::Store& store, const ImpactQuestion& question);

} // namespace rs::services
