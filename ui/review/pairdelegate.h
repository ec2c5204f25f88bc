// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace rs::review {

//! What waits for a decision, in a list: an icon, names, below them the reasons.
class PairDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit PairDelegate(QObject* parent, const QString& icon = QStringLiteral("review"))
        : QStyledItemDelegate(parent),
          m_icon(icon) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QString m_icon;
};

} // namespace rs::review
