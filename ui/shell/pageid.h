// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rs::shell {

//! Pages of the navigation in their order; which of them exist is up to who wires the program.
enum class PageId {
    Home,
    Schools, // nothing above them
    Plan,
    Programme,
    Team,
    Speakers,
    Venues,
    Participants,
    Feedback,
    Costs, // the open school
    Network,
    Library,
    Impact,
    Review,   // everything
    Settings, // at the bottom
    Person,   // reached from others, not in the list
};

//! Where in the navigation a page stands.
enum class PageGroup { Top, School, Network, Bottom, None };

[[nodiscard]] constexpr PageGroup groupOf(PageId id) {
    if (id <= PageId::Schools) return PageGroup::Top;
    if (id <= PageId::Costs) return PageGroup::School;
    if (id <= PageId::Review) return PageGroup::Network;
    return id == PageId::Settings ? PageGroup::Bottom : PageGroup::None;
}

} // namespace rs::shell
