// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace rs::shell {

//! Draws a row of the navigation. The row in front of the bottom group is as high as is free, so Settings stands below.
class NavigationDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    //! Free height put above the last row.
    void setSpring(int height) { m_spring = height; }
    [[nodiscard]] int spring() const { return m_spring; }

private:
    void paintPage(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    int m_spring = 0;
};

} // namespace rs::shell
