// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demo.h"
#include "services/demo/demorandom.h"

#include <vector>

namespace rs::services {

//! What a school of the made-up network is going through.
enum class DemoState {
    Idea,        //!< a topic and a date far ahead
    HalfPlanned, //!< begun, with late tasks, silent speakers and a programme that contradicts itself
    Ready,       //!< nothing is missing before it begins
    WaitingList, //!< registration is open, more want to come than there are places
    Running,     //!< began this morning
    Silent,      //!< over, nobody was asked yet
    Finished,    //!< over, with answers and practices that go on
    Cancelled,
};

//! A school as the schedule knows it.
struct DemoSlot {
    QDate date;
    DemoState state = DemoState::Finished;

    //! Did it take place?
    [[nodiscard]] bool isPast() const { return state == DemoState::Silent || state == DemoState::Finished; }
    //! How many times as many participants as the smallest has; 0: none yet.
    [[nodiscard]] int weight(DemoRandom& random) const;
};

//! The day the network is seen on: three months of its schools are still ahead.
[[nodiscard]] QDate demoToday(const DemoSize& size);

//! As many schools as wished for, by date. Small networks have one in every state, as far as their number goes.
[[nodiscard]] std::vector<DemoSlot> demoSchedule(const DemoSize& size, DemoRandom& random);

} // namespace rs::services
