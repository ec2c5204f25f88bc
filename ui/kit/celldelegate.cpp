// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/celldelegate.h"

#include "kit/gridview.h"
#include "kit/theme/icon.h"
#include "kit/theme/stylepaint.h"
#include "kit/theme/textline.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

namespace rs::kit {

using theme::Token;

namespace {

constexpr int longestTip = 600;

QVariant checkOf(const QModelIndex& index) { return index.data(Qt::CheckStateRole); }

} // namespace

CellDelegate::CellDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

CellLook CellDelegate::lookOf(const QModelIndex& index) const {
    CellLook look;
    look.icon = index.data(Qt::DecorationRole).toString();
    return look;
}

QList<Choice> CellDelegate::choicesOf(const QModelIndex&) const { return {}; }

QRect CellDelegate::textRect(const QRect& cell, const CellLook& look, const QModelIndex& index) const {
    const bool sign = !look.icon.isEmpty() || checkOf(index).isValid();
    const int left = theme::space::row + (sign ? theme::smallIcon + theme::space::hair : 0);
    return cell.adjusted(left, 0, -theme::space::row, -1);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const CellLook look = lookOf(index);
    const bool selected = option.state & QStyle::State_Selected;
    const auto* grid = qobject_cast<const GridView*>(option.widget);
    const bool hovered = grid ? grid->hoveredRow() == index.row() : bool(option.state & QStyle::State_MouseOver);
    const bool alternate = option.features & QStyleOptionViewItem::Alternate;
    const bool lit = grid && grid->isLit(index.row());
    const Token ground = lit         ? Token::OkTint
                         : selected  ? Token::Selected
                         : look.tint ? *look.tint
                         : hovered   ? Token::Hover
                         : alternate ? Token::Alternate
                                     : Token::Base;
    painter->save();
    if (ground != Token::Base) painter->fillRect(option.rect, theme::color(ground)); // the view is base already
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter->fillRect(line, theme::color(Token::Line));
    paintContent(painter, option, index, look);
    const QRect frame = option.rect.adjusted(0, 0, 0, -1);
    if (look.frame == CellLook::Frame::Problem)
        theme::draw::box(painter, {frame, {}, theme::color(Token::Problem), 2, 0});
    if (look.frame == CellLook::Frame::Required) {
        painter->setPen(QPen(theme::color(Token::Border), 1, Qt::DashLine));
        painter->drawRect(frame.adjusted(2, 2, -3, -3));
    }
    if (grid && grid->currentIndex() == index) {
        const bool focus = option.state & QStyle::State_HasFocus;
        theme::draw::box(painter,
                         {option.rect, {}, theme::color(focus ? Token::Accent : Token::Border), focus ? 2 : 1, 0});
    }
    painter->restore();
}

void CellDelegate::paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                const CellLook& look) const {
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    const int side = theme::smallIcon;
    const int top = option.rect.top() + (option.rect.height() - side + 1) / 2;
    const bool alone = text.isEmpty();
    const int left =
        alone ? option.rect.left() + (option.rect.width() - side) / 2 : option.rect.left() + theme::space::row;
    if (const QVariant check = checkOf(index); check.isValid()) {
        QStyleOptionViewItem box = option;
        box.rect = QRect(left, top, side, side);
        box.state.setFlag(QStyle::State_On, check.toInt() == Qt::Checked);
        box.state.setFlag(QStyle::State_NoChange, check.toInt() == Qt::PartiallyChecked);
        box.state.setFlag(QStyle::State_Off, check.toInt() == Qt::Unchecked);
        theme::draw::checkBox(painter, &box);
    } else if (!look.icon.isEmpty()) {
        theme::paintIcon(painter, QRect(left, top, side, side), look.icon, look.iconTone);
    }
    if (alone) return;
    const QRect room = textRect(option.rect, look, index);
    const QVariant given = index.data(Qt::TextAlignmentRole);
    const auto across = given.isValid() ? Qt::Alignment(given.toInt()) & Qt::AlignHorizontal_Mask : Qt::AlignLeft;
    painter->setPen(theme::color(option.state & QStyle::State_Enabled ? look.tone : Token::Disabled));
    theme::drawLine(painter, room, across, text, look.type);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const CellLook look = lookOf(index);
    const QFontMetrics metrics(theme::font(look.type));
    const QRect none = textRect(QRect(0, 0, 0, 0), look, index);
    const int words = metrics.horizontalAdvance(displayText(index.data(Qt::DisplayRole), option.locale));
    return QSize(words - none.width() + 2, metrics.height() + theme::space::field);
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    const QList<Choice> choices = choicesOf(index);
    if (choices.isEmpty()) {
        QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto* line = qobject_cast<QLineEdit*>(editor)) line->setFrame(true);
        return editor;
    }
    auto* combo = new QComboBox(parent);
    for (const Choice& choice : choices) combo->addItem(theme::icon(choice.icon), choice.label, choice.value);
    // A list is chosen from at once: it opens by itself, and a choice is a commit.
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto* self = const_cast<CellDelegate*>(this);
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    QTimer::singleShot(0, combo, &QComboBox::showPopup);
    return combo;
}

bool CellDelegate::isFilled(QWidget* editor) {
    constexpr const char* filled = "rsFilled";
    const bool before = editor->property(filled).toBool();
    editor->setProperty(filled, true);
    return before;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (isFilled(editor)) return;
    if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        const int at = combo->findData(index.data(Qt::EditRole));
        combo->setCurrentIndex(at >= 0 ? at : combo->findText(index.data(Qt::EditRole).toString()));
        return;
    }
    QStyledItemDelegate::setEditorData(editor, index);
}

QVariant CellDelegate::valueOf(QWidget* editor, const QModelIndex&) const {
    if (const auto* combo = qobject_cast<QComboBox*>(editor)) {
        return combo->currentData().isValid() ? combo->currentData() : QVariant(combo->currentText());
    }
    return editor->metaObject()->userProperty().read(editor);
}

QString CellDelegate::problemOf(QWidget* editor, const QModelIndex& index) const {
    return m_validator ? m_validator(index, valueOf(editor, index)) : QString();
}

void CellDelegate::keepRefused(QWidget*, const QModelIndex&) const {}

void CellDelegate::giveUp(const QModelIndex&) const {}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    const QVariant value = valueOf(editor, index);
    // A cell that was only looked at is not an edit.
    if (!problemOf(editor, index).isEmpty() || value == index.data(Qt::EditRole)) return;
    model->setData(index, value, Qt::EditRole);
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    editor->setGeometry(option.rect);
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    if (index.data(Qt::ToolTipRole).isValid()) return QStyledItemDelegate::helpEvent(event, view, option, index);
    const CellLook look = lookOf(index);
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    const int room = textRect(option.rect, look, index).width();
    const bool cut = QFontMetrics(theme::font(look.type)).horizontalAdvance(text) > room;
    QToolTip::showText(event->globalPos(), cut ? text.left(longestTip).toHtmlEscaped() : QString(), view);
    return true;
}

} // namespace rs::kit
