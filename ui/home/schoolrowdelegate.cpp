// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/schoolrowdelegate.h"

#include "home/schoollist.h"
#include "kit/stepstrip.h"
#include "kit/theme/stylepaint.h"
#include "kit/theme/textline.h"
#include "models/celltext.h"
#include "services/planwords.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace rs::home {

using namespace Qt::StringLiterals;
using namespace kit::theme;

namespace {

constexpr int barWidth = 60;
constexpr int barHeight = 6;

//! Where the parts of a row stand; what has no room is empty.
struct Parts {
    QRect words, steps, percent, next;
};

Parts partsOf(const QRect& row) {
    const QRect inner = row.adjusted(space::card, space::row, -space::card, -space::row);
    const int strip = kit::stepstrip::size().width();
    Parts parts{inner, inner, inner, {}};
    const int nextWidth = inner.width() / 5;
    int right = inner.right();
    if (inner.width() > 640) {
        parts.next = QRect(right - nextWidth, inner.top(), nextWidth, inner.height());
        right = parts.next.left() - space::card;
    }
    parts.percent = QRect(right - barWidth, inner.top(), barWidth, inner.height());
    parts.steps = QRect(parts.percent.left() - space::card - strip, inner.top(), strip, inner.height());
    parts.words.setRight(parts.steps.left() - space::card);
    return parts;
}

//! Two lines, one above the other.
QRect upper(const QRect& rect) { return QRect(rect.left(), rect.top(), rect.width(), rect.height() / 2); }
QRect lower(const QRect& rect) { return upper(rect).translated(0, rect.height() / 2); }

void line(QPainter* painter, const QRect& place, const QString& text, Token tone, Type type) {
    painter->setFont(font(type));
    painter->setPen(color(tone));
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

void paintPercent(QPainter* painter, const QRect& place, int percent) {
    line(painter, upper(place), SchoolList::tr("%1 %").arg(QLocale().toString(percent)), Token::Text, Type::Caption);
    const QRect below = lower(place);
    const QRect groove(below.left(), below.center().y() - barHeight / 2, below.width(), barHeight);
    draw::groove(painter, groove, barHeight / 2);
    QRect done = groove;
    done.setWidth(std::max(percent > 0 ? barHeight / 2 : 0, groove.width() * percent / 100));
    if (percent > 0) draw::box(painter, {done, color(Token::Accent), {}, 1, barHeight / 2});
}

} // namespace

QSize SchoolRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    const int height = QFontMetrics(font(Type::Strong)).height() + QFontMetrics(font(Type::Caption)).height();
    return QSize(0, height + 2 * space::field);
}

int SchoolRowDelegate::stepAt(const QRect& row, const QPoint& point) {
    return kit::stepstrip::stepAt(partsOf(row).steps, point);
}

void SchoolRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (selected || hovered) painter->fillRect(option.rect, color(selected ? Token::Selected : Token::Hover));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::Line));

    const Parts parts = partsOf(option.rect);
    line(painter, upper(parts.words), index.data().toString(), Token::Text, Type::Strong);
    line(painter, lower(parts.words), index.data(SchoolList::PlaceRole).toString(), Token::Secondary, Type::Caption);
    kit::stepstrip::paint(painter, parts.steps, index.data(SchoolList::StepsRole).value<kit::stepstrip::States>());
    paintPercent(painter, parts.percent, index.data(SchoolList::PercentRole).toInt());
    if (!parts.next.isEmpty()) {
        line(painter, upper(parts.next), SchoolList::tr("Next"), Token::Secondary, Type::Caption);
        const bool late = index.data(SchoolList::NextLateRole).toBool();
        line(painter, lower(parts.next), index.data(SchoolList::NextRole).toString(),
             late ? Token::Problem : Token::Text, Type::Caption);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(color(Token::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

bool SchoolRowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) {
    const int step = stepAt(option.rect, event->pos());
    const auto states = index.data(SchoolList::StepsRole).value<kit::stepstrip::States>();
    if (event->type() != QEvent::ToolTip || step < 1 || step > states.size())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const services::Words& words = services::Words::of(models::windowLanguage());
    QToolTip::showText(event->globalPos(),
                       u"%1. %2: %3"_s.arg(QString::number(step), services::stepName(words, step),
                                           services::stateName(words, states.at(step - 1))),
                       view);
    return true;
}

} // namespace rs::home
