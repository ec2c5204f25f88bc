// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/pairdelegate.h"

#include "kit/theme/icon.h"
#include "kit/theme/tokens.h"
#include "review/pairsmodel.h"

#include <QPainter>

namespace rs::review {

using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

void PairDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const Token ground = selected ? Token::Selected : hovered ? Token::Hover : Token::Base;
    painter->fillRect(option.rect, kit::theme::color(ground));
    painter->setPen(kit::theme::color(Token::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QRect inner = option.rect.adjusted(space::field, space::row, -space::field, -space::row);
    const QRect icon(inner.topLeft(), QSize(kit::theme::smallIcon, kit::theme::smallIcon));
    kit::theme::paintIcon(painter, icon, m_icon, Token::Warning);
    inner.setLeft(icon.right() + space::row);
    const auto line = [&](Type type, Token tone, const QString& text, int flags) {
        const QFontMetrics metrics(kit::theme::font(type));
        painter->setFont(kit::theme::font(type));
        painter->setPen(kit::theme::color(tone));
        painter->drawText(inner, Qt::AlignLeft | flags, metrics.elidedText(text, Qt::ElideRight, inner.width()));
    };
    line(Type::Strong, Token::Text, index.data().toString(), Qt::AlignTop);
    line(Type::Caption, Token::Secondary, index.data(PairsModel::ReasonRole).toString(), Qt::AlignBottom);
    if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(kit::theme::color(Token::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize PairDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    const int lines =
        QFontMetrics(kit::theme::font(Type::Strong)).height() + QFontMetrics(kit::theme::font(Type::Caption)).height();
    return {120, lines + space::hair + 2 * space::row};
}

} // namespace rs::review
