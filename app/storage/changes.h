// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include "base/id.h"

#include <QHash>
#include <QList>
#include <QString>

namespace rs::storage {

//! What a committed change set touched, for those who show it.
struct Changes {
    struct Touched {
        QList<base::Id> ids; //!< at most `listed`; beyond that only `total` counts
        qint64 total = 0;
        bool rowsCameOrWent = false;
    };
    static constexpr qsizetype listed = 1000;

    qint64 changeSet = 0; //!< 0: nothing was changed
    QString action;
    qint64 records = 0;
    qint64 counted = 0; //!< what people count of it: rows of a list without the cards behind them
    QHash<const domain::Entity*, Touched> touched;
};

} // namespace rs::storage
