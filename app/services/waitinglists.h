// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/waitingline.h"
#include "storage/writer.h"

#include <QSet>

namespace rs::services {

//! The waiting list of a school in its order (who registered first is first, those without a time behind them, those
//! who were offered a place and did not answer last) with the offers that are not answered. Error UnknownRecord.
[[nodiscard]] base::Result<domain::WaitingLine> waitingLineOf(storage::Store& store, const base::Id& school);

//! Whatever the school says of its list: all that domain::nextMoves() tells to do as of `now`. How many moved up.
//! Error UnknownRecord.
[[nodiscard]] base::Result<qint64> followWaitingLine(storage::Writer& writer, const base::Id& school, qint64 now);

//! Lists that move up by themselves: whoever gives a place back, or makes more of them, lets the next of the line in
//! with the same step. Where domain::movesByItself() says no, nothing moves. Offers whose time has run out are left to
//! followWaitingLine(): time passes without anybody's deed, so somebody has to ask for it.
class WaitingLists {
public:
    //! A change as Writer::watch() tells it: remembers the schools whose places or lines it concerns.
    void note(const domain::Record* before, const domain::Record* after);
    //! In the transaction of these changes. How many moved up.
    [[nodiscard]] base::Result<qint64> moveUp(storage::Writer& writer, qint64 now);

private:
    QSet<base::Id> m_schools;
};

} // namespace rs::services
