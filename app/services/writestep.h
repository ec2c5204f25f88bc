// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/writer.h"

namespace rs::services {

//! A step of undo as people know it.
struct Deed {
    QString action; //!< code, see Words::action()
    QString author;
    const domain::Entity* counted = nullptr; //!< it is said to be about so many of these; nullptr: all that it changed
};

//! What a step does; the Writer is committed afterwards.
using Work = std::function<base::Result<>(storage::Writer&)>;

//! One transaction, one step of undo: the work, then what follows from it by itself (see WaitingLists). All that
//! changes participants or schools for people goes this way. Undo restores what was: nothing follows from it.
[[nodiscard]] base::Result<storage::Changes> carryOut(storage::Store& store, const Deed& deed, const Work& work);

} // namespace rs::services
