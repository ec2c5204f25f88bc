// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/readiness.h"
#include "domain/valuecodec.h"
#include "storage/store.h"

#include <QDate>
#include <QHash>

namespace rs::services {

//! What happens to a speaker on the way from an idea to a talk.
enum class SpeakerStep { Invited, Accepted, Declined };

using domain::daysToAnswer;

//! The days a step is dated by, in the zone of the school.
struct SpeakerDays {
    QDate today;
    QDate start; //!< of the school; invalid: not set yet
};

//! How many speakers of the school are in each state, by its code.
[[nodiscard]] base::Result<QHash<QString, qint64>> speakerStates(storage::Store& store, const base::Id& school);

//! What the step writes into the record, dated today. An invitation begins a new wait for the answer: a day to answer
//! by that lies ahead stays, else there are 14 days, fewer if the school begins sooner.
[[nodiscard]] QList<domain::FieldValue> speakerStepValues(SpeakerStep step, const domain::Record& speaker,
                                                          const SpeakerDays& days);

} // namespace rs::services
