// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/celldelegate.h"

namespace rs::schools {

class SchoolSteps;

//! The cell of a school's seven steps: the boxes, and the percent where there is room.
class StepsDelegate : public kit::CellDelegate {
    Q_OBJECT
public:
    StepsDelegate(SchoolSteps& steps, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    SchoolSteps& m_steps;
};

} // namespace rs::schools
