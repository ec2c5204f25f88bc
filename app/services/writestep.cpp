// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/writestep.h"

#include "base/clock.h"
#include "services/waitinglists.h"

namespace rs::services {

base::Result<storage::Changes> carryOut(storage::Store& store, const Deed& deed, const Work& work) {
    RS_ASSIGN(storage::Writer writer, storage::Writer::begin(store, deed.action, deed.author));
    WaitingLists lists;
    writer.watch([&lists](const domain::Record* before, const domain::Record* after) { lists.note(before, after); });
    RS_TRY(work(writer));
    writer.watch({});
    if (deed.counted) writer.countAs(writer.records(*deed.counted));
    // People undo what they did, not what came of it.
    if (writer.counted() == 0) writer.countAs(writer.records());
    RS_TRY(lists.moveUp(writer, base::nowMilliseconds()));
    return writer.commit();
}

} // namespace rs::services
