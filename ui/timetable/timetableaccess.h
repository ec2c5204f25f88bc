// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace rs::timetable {

class TimetableView;

//! What a screen reader finds in a timetable: one child a session of the day, in the order of time.
class TimetableAccess : public QAccessibleWidget {
public:
    //! Once is enough; later calls do nothing.
    static void install();

    explicit TimetableAccess(QWidget* view);
    ~TimetableAccess() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;

private:
    [[nodiscard]] TimetableView* view() const;

    mutable QHash<base::Id, QAccessible::Id> m_children;
};

} // namespace rs::timetable
