// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/writer.h"

namespace rs::services {

//! Records what a person said to one purpose: yes = given now, no = withdrawn (or refused) now, empty = never asked.
//! `value` is a computed consent field of a participant or a person; a participant without a person card gets one.
//! One Consent a person and purpose, with the id of that pair: two laptops write the same record.
[[nodiscard]] base::Result<> setConsent(storage::Writer& writer, const domain::Entity& entity, const base::Id& id,
                                        const domain::FieldValue& value);

//! What somebody answered to one purpose, and where the answer comes from.
struct ConsentAnswer {
    QStringView purpose;
    bool given = false;
    QString how = {};
};

//! The same for a known person, used in bulk.
[[nodiscard]] base::Result<> recordConsent(storage::Writer& writer, const base::Id& person,
                                           const ConsentAnswer& answer);

//! The same for a person made a moment ago, of whom no consent can be known yet: asks nothing.
[[nodiscard]] base::Result<> recordFirstConsent(storage::Writer& writer, const base::Id& person,
                                                const ConsentAnswer& answer);

//! Makes the person card of a participant from the participant's own fields and joins the two.
[[nodiscard]] base::Result<base::Id> ensurePerson(storage::Writer& writer, const base::Id& participant);

} // namespace rs::services
