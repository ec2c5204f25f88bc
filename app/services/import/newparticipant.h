// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/preparedrecord.h"

#include <vector>

namespace rs::services {

//! What a row of a list becomes if nobody in the store is the same: a registration and the card of its person.
struct NewParticipant {
    storage::PreparedRecord person;
    storage::PreparedRecord participant; //!< belongs to that person
};

//! Makes them from interpreted rows; may be used in any thread.
class NewParticipantMaker {
public:
    explicit NewParticipantMaker(const base::Id& event);

    [[nodiscard]] NewParticipant make(const domain::Record& interpreted) const;
    //! The registration of somebody who has a card already.
    [[nodiscard]] storage::PreparedRecord makeFor(const domain::Record& interpreted, const base::Id& person) const;

private:
    base::Id m_event;
    std::vector<std::pair<int, int>> m_shared; //!< fields of participant and of person
    std::vector<int> m_consents;               //!< kept in records of their own
    int m_eventField, m_personField, m_status;
};

} // namespace rs::services
