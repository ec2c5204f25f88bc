// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/record.h"
#include "services/demo/demorandom.h"

#include <QList>

namespace rs::services {

//! A person as a few numbers: a million of them would not fit as records. The card is made when it is needed.
struct DemoPerson {
    base::Id id;
    quint16 family, given, patronymic;
    quint16 city, organisation, position;
    quint32 number;
    bool female;
};

[[nodiscard]] DemoPerson demoPerson(DemoRandom& random, quint32 number, const base::Id& id);

//! The fields a person's card and registrations share.
void describe(domain::Record& record, const DemoPerson& person);

[[nodiscard]] QString demoOrganisation(const DemoPerson& person);
[[nodiscard]] QString demoName(const DemoPerson& person);

} // namespace rs::services
