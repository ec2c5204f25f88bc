// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDate>
#include <QString>

namespace rs::impact {

//! Which events are looked at: not cancelled, begun within the days from `from` to `to` in their own zone. An empty
//! field asks nothing.
struct Filter {
    QDate from = {}, to = {}; //!< both included; invalid: open
    base::Id project = {};
    QString region = {}; //!< ISO 3166-2 code of the event's region
    QString topic = {};  //!< compared folded
    QString format = {}; //!< in_person, online, hybrid
    QString level = {};  //!< level of the audience

    [[nodiscard]] bool operator==(const Filter&) const = default;
};

} // namespace rs::impact
