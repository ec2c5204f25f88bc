// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/comparedelegate.h"

#include "kit/theme/tokens.h"
#include "review/comparemodel.h"

#include <QPainter>
#include <QTableView>

namespace rs::review {

using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {

constexpr int markSide = 14;
constexpr int mostLines = 5;

QRect cardIn(const QRect& cell) { return cell.adjusted(space::hair, space::hair, -space::hair, -space::hair); }

QRect textIn(const QRect& cell, bool hasMark) {
    const int left = hasMark ? space::row + markSide + space::hair : space::row;
    return cardIn(cell).adjusted(left, space::hair, -space::hair, -space::hair);
}

//! Between words; an address that is wider than its column breaks anywhere.
int wrapping(const QFontMetrics& metrics, const QString& text, int width) {
    const QStringList words = text.split(u' ');
    const bool fits = std::all_of(words.begin(), words.end(),
                                  [&](const QString& word) { return metrics.horizontalAdvance(word) <= width; });
    return Qt::AlignLeft | Qt::AlignVCenter | (fits ? Qt::TextWordWrap : Qt::TextWrapAnywhere);
}

//! Of the cell, with the columns that it spans.
int widthIn(const QTableView& view, const QModelIndex& index) {
    const int span = view.columnSpan(index.row(), index.column());
    int width = 0;
    for (int column = 0; column < span; ++column) width += view.columnWidth(index.column() + column);
    return width;
}

QFont fontOf(const QModelIndex& index) {
    return kit::theme::font(index.column() == CompareModel::Field ? Type::Strong : Type::Body);
}

} // namespace

void CompareDelegate::paintMark(QPainter* painter, const QRect& card, const QModelIndex& index) const {
    const bool taken = index.data(CompareModel::ChoiceRole).toBool();
    painter->setPen(QPen(kit::theme::color(taken ? Token::Accent : Token::Line), taken ? 2 : 1));
    painter->setBrush(kit::theme::color(taken ? Token::InfoTint : Token::Base));
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), kit::theme::radius, kit::theme::radius);
    const QRectF mark(card.left() + space::row, card.center().y() - markSide / 2.0 + 0.5, markSide, markSide);
    painter->setPen(QPen(kit::theme::color(taken ? Token::Accent : Token::Border), 1.5));
    painter->setBrush(Qt::NoBrush);
    // Keeping both is told by the form, too: squares instead of circles.
    const bool both = index.data(CompareModel::BothRole).toBool();
    both ? painter->drawRect(mark) : painter->drawEllipse(mark);
    if (!taken) return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(kit::theme::color(Token::Accent));
    const QRectF dot = mark.adjusted(3.5, 3.5, -3.5, -3.5);
    both ? painter->drawRect(dot) : painter->drawEllipse(dot);
}

void CompareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool section = index.data(CompareModel::SectionRole).toBool();
    painter->fillRect(option.rect, kit::theme::color(selected  ? Token::Selected
                                                     : section ? Token::Alternate
                                                               : Token::Base));
    painter->setPen(kit::theme::color(Token::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool hasMark = index.data(CompareModel::ChoiceRole).isValid();
    if (hasMark) paintMark(painter, cardIn(option.rect), index);

    const bool waits = index.column() == CompareModel::Merged &&
                       !index.siblingAtColumn(CompareModel::First).data(CompareModel::ChoiceRole).toBool() &&
                       !index.siblingAtColumn(CompareModel::Second).data(CompareModel::ChoiceRole).toBool() &&
                       index.siblingAtColumn(CompareModel::First).data(CompareModel::ChoiceRole).isValid();
    painter->setFont(fontOf(index));
    painter->setPen(kit::theme::color(waits ? Token::Secondary : Token::Text));
    const QRect room = textIn(option.rect, hasMark);
    const QString words = index.data().toString();
    painter->drawText(room, wrapping(QFontMetrics(fontOf(index)), words, room.width()), words);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(kit::theme::color(Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    const int width = view ? widthIn(*view, index) : option.rect.width();
    const bool hasMark = index.data(CompareModel::ChoiceRole).isValid();
    const QRect text = textIn(QRect(0, 0, std::max(width, 60), 1000), hasMark);
    const QFontMetrics metrics(fontOf(index));
    const QString words = index.data().toString();
    const int height = metrics.boundingRect(text, wrapping(metrics, words, text.width()), words).height();
    const int around = 4 * space::hair;
    const int least = metrics.height() + around;
    return {width, std::clamp(height + around, least, metrics.lineSpacing() * mostLines + around)};
}

} // namespace rs::review
