// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timetable/problems.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace rs::timetable {

class ProblemModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<ProblemEntry>& entries);
    [[nodiscard]] const QList<ProblemEntry>& entries() const { return m_entries; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<ProblemEntry> m_entries;
};

//! Sign, sentence, and at the right end the link that mends it.
class ProblemDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] static QRect linkRect(const QRect& row, const QString& repair);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

//! What contradicts what: Enter goes to it, Space or the link mends it, F8 walks. Hidden while there is nothing.
class ProblemList : public QListView {
    Q_OBJECT
public:
    explicit ProblemList(QWidget* parent = nullptr);

    //! The current row stays the same problem if it still exists.
    void setEntries(const QList<ProblemEntry>& entries);
    [[nodiscard]] const QList<ProblemEntry>& entries() const { return m_model->entries(); }
    //! While something is dragged below, nothing may jump under the mouse: place and size stay until it is let go.
    void holdSize(bool held);
    //! F8 and Shift+F8: goes to the next problem or the one before, round the ends. False if there is none.
    bool step(int by);
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void goTo(const rs::timetable::ProblemEntry& entry);
    void mend(const rs::timetable::ProblemEntry& entry);
    //! Enter: from the problem on to its session.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QModelIndex linkAt(const QPoint& point) const;
    void fit();

    ProblemModel* m_model;
    int m_rows = 0; //!< there is room for
    bool m_isHeld = false;
};

} // namespace rs::timetable
