// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/schoolrowdelegate.h"

#include "home/schoollist.h"
#include "kit/theme/icon.h"

#include <QPainter>

namespace rs::home {

using namespace Qt::StringLiterals;
using namespace kit::theme;

namespace {

struct Look {
    QString icon;
    Token tone;
};

Look lookOf(const QString& status) {
    if (status == u"open") return {u"people"_s, Token::Accent};
    if (status == u"running") return {u"door"_s, Token::Ok};
    if (status == u"finished") return {u"check-circle"_s, Token::Ok};
    if (status == u"cancelled") return {u"close"_s, Token::Secondary};
    return {u"edit"_s, Token::Secondary};
}

//! One line of text cut to its place; the width it took.
int line(QPainter* painter, const QRect& place, const QString& text, Token tone) {
    painter->setPen(color(tone));
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width());
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, shown);
    return painter->fontMetrics().horizontalAdvance(shown);
}

} // namespace

QSize SchoolRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    const int height = QFontMetrics(font(Type::Strong)).height() + QFontMetrics(font(Type::Caption)).height();
    return QSize(0, height + 2 * space::field);
}

void SchoolRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (selected || hovered) painter->fillRect(option.rect, color(selected ? Token::Selected : Token::Hover));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::Line));

    QRect area = option.rect.adjusted(space::card, space::field, -space::card, -space::field);
    painter->setFont(font(Type::Body));
    const QString status = index.data(SchoolList::StatusRole).toString();
    const int right = std::max(painter->fontMetrics().horizontalAdvance(status) + smallIcon + space::row,
                               painter->fontMetrics().averageCharWidth() * 24);
    QRect state(area.right() - right, area.top(), right, area.height() / 2);
    const QRect people(state.left() + smallIcon + space::row, state.bottom() + 1, right, area.height() / 2);
    const Look look = lookOf(index.data(SchoolList::StatusCodeRole).toString());
    paintIcon(painter, QRect(state.left(), state.center().y() - smallIcon / 2 + 1, smallIcon, smallIcon), look.icon,
              look.tone);
    state.setLeft(people.left());
    line(painter, state, status, Token::Text);
    area.setRight(state.left() - smallIcon - space::card);

    painter->setFont(font(Type::Strong));
    line(painter, QRect(area.left(), area.top(), area.width(), area.height() / 2), index.data().toString(),
         Token::Text);
    painter->setFont(font(Type::Caption));
    line(painter, people, index.data(SchoolList::AmountRole).toString(), Token::Secondary);
    const QRect below(area.left(), area.top() + area.height() / 2, area.width(), area.height() / 2);
    line(painter, below, index.data(SchoolList::PlaceRole).toString(), Token::Secondary);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(color(Token::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

} // namespace rs::home
