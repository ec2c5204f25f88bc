// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/taskview.h"

#include "kit/theme/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

namespace rs::home {

using namespace kit::theme;

namespace {

constexpr int boxSize = 16;

QRect boxOf(const QRect& row) {
    const int line = QFontMetrics(font(Type::Body)).height();
    return QRect(row.left() + space::card, row.top() + space::row + (line - boxSize) / 2, boxSize, boxSize);
}

//! A box is a target larger than what is painted.
QRect targetOf(const QRect& row) { return boxOf(row).adjusted(-space::row, -space::hair, space::hair, space::row); }

void words(QPainter* painter, const QRect& place, const QString& text, Token tone) {
    painter->setPen(color(tone));
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

class TaskDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        const int height = QFontMetrics(font(Type::Body)).height() + QFontMetrics(font(Type::Caption)).height();
        return QSize(0, height + 2 * space::row);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        const bool focused = (option.state & QStyle::State_HasFocus) != 0;
        if (option.state & QStyle::State_MouseOver) painter->fillRect(option.rect, color(Token::Hover));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::Line));
        paintBox(painter, option, index);
        QRect inner = option.rect.adjusted(space::card + boxSize + space::row, space::row, -space::card, -space::row);
        painter->setFont(font(Type::Body));
        QRect above(inner.left(), inner.top(), inner.width(), painter->fontMetrics().height());
        const QString due = index.data(TaskList::DueRole).toString();
        painter->setFont(font(Type::Caption));
        const int dueWidth = painter->fontMetrics().horizontalAdvance(due);
        painter->setPen(color(index.data(TaskList::LateRole).toBool() ? Token::Problem : Token::Text));
        painter->drawText(above, Qt::AlignRight | Qt::AlignVCenter, due);
        const QRect below(inner.left(), above.bottom() + 1, inner.width(), inner.bottom() - above.bottom());
        words(painter, below, index.data(TaskList::DetailRole).toString(), Token::Secondary);
        above.setRight(above.right() - dueWidth - space::row);
        painter->setFont(font(Type::Body));
        words(painter, above, index.data().toString(), Token::Text);
        if (focused) {
            painter->setPen(QPen(color(Token::Accent), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
        }
        painter->restore();
    }

    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override {
        const auto type = event->type();
        bool tick = type == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
        if (type == QEvent::MouseButtonRelease || type == QEvent::MouseButtonPress ||
            type == QEvent::MouseButtonDblClick) {
            const auto* mouse = static_cast<QMouseEvent*>(event);
            if (!targetOf(option.rect).contains(mouse->position().toPoint()) || mouse->button() != Qt::LeftButton)
                return false;
            if (type != QEvent::MouseButtonRelease) return true;
            tick = true;
        }
        if (!tick) return false;
        const bool done = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, done ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

private:
    static void paintBox(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
        QStyleOptionViewItem box = option;
        box.rect = boxOf(option.rect);
        box.state.setFlag(QStyle::State_HasFocus, false);
        const bool done = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        box.state |= done ? QStyle::State_On : QStyle::State_Off;
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
    }
};

} // namespace

TaskView::TaskView(QWidget* parent) : QListView(parent), m_tasks(new TaskList(this)) {
    setModel(m_tasks);
    setItemDelegate(new TaskDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEditTriggers(NoEditTriggers);
    connect(m_tasks, &QAbstractItemModel::modelReset, this, [this] {
        setVisible(m_tasks->rowCount() > 0);
        updateGeometry();
    });
    // A click that ticks never comes here as one that opens: it changes the row's box only.
    const auto open = [this](const QModelIndex& index) {
        if (index.isValid()) Q_EMIT chosen(m_tasks->taskAt(index.row()));
    };
    connect(this, &QListView::activated, this, open);
    connect(this, &QListView::clicked, this, [this, open](const QModelIndex& index) {
        if (!targetOf(visualRect(index)).contains(m_pressed)) open(index);
    });
    hide();
}

void TaskView::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->position().toPoint();
    QListView::mousePressEvent(event);
}

QSize TaskView::sizeHint() const {
    const int rows = m_tasks->rowCount();
    return QSize(0, rows == 0 ? 0 : rows * sizeHintForRow(0));
}

void TaskView::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) updateGeometry();
}

} // namespace rs::home
