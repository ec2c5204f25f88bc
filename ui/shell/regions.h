// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>
#include <functional>

namespace rs::shell {

//! F6: the parts of the window in reading order. A part without anything to focus is passed over; each part gives
//! the focus back to what had it there last.
class Regions {
public:
    //! area() may answer nothing (no page, no side panel); inner() is where the focus goes first, none = first in tab
    //! order.
    using Find = std::function<QWidget*()>;
    void add(Find area, Find inner = {});
    //! +1 or -1 from the region that has the focus; false when there is no other.
    bool go(int step);

private:
    struct Region {
        Find area;
        Find inner;
        QPointer<QWidget> last;
    };
    [[nodiscard]] int current() const;
    static bool enter(Region& region);

    QList<Region> m_regions;
};

} // namespace rs::shell
