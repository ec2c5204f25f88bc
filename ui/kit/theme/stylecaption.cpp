// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on buttons and in the menu bar, and scroll bars.
#include "kit/theme/icon.h"
#include "kit/theme/stylepaint.h"

#include <QPainter>
#include <QStyleOption>

namespace rs::kit::theme::draw {

using namespace Qt::StringLiterals;

namespace {
constexpr int captionGap = 8;
constexpr int chevron = 12;
constexpr int handleMargin = 3;
} // namespace

int captionWidth(const QFontMetrics& metrics, const Caption& caption) {
    const int words = caption.text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, caption.text).width();
    const int sign = caption.icon.isNull() ? 0 : caption.iconSize + (words > 0 ? captionGap : 0);
    return words + sign + (caption.hasMenu ? captionGap - 2 + chevron : 0);
}

void caption(QPainter* painter, const QStyleOption* option, const Caption& caption) {
    const QRect r = caption.rect;
    const int needed = std::min(captionWidth(option->fontMetrics, caption), r.width());
    int x = r.left() + (r.width() - needed) / 2;
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    if (!caption.icon.isNull()) {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QPixmap sign = caption.icon.pixmap(QSize(caption.iconSize, caption.iconSize), ratio,
                                                 enabled ? QIcon::Normal : QIcon::Disabled);
        painter->drawPixmap(x, r.top() + (r.height() - caption.iconSize) / 2, sign);
        x += caption.iconSize + captionGap;
    }
    const int right = r.left() + (r.width() + needed) / 2 - (caption.hasMenu ? captionGap - 2 + chevron : 0);
    if (!caption.text.isEmpty()) {
        painter->setPen(enabled ? caption.color : color(Token::Disabled));
        const QRect words(x, r.top(), std::max(0, right - x + 1), r.height());
        const bool fits = captionWidth(option->fontMetrics, caption) <= r.width();
        const QString text =
            fits ? caption.text
                 : option->fontMetrics.elidedText(caption.text, Qt::ElideRight, words.width(), Qt::TextShowMnemonic);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text);
    }
    if (caption.hasMenu) {
        const QRect sign(right + captionGap - 2, r.top() + (r.height() - chevron) / 2 + 1, chevron, chevron);
        paintIcon(painter, sign, u"chevron-down"_s, enabled ? Token::Secondary : Token::Disabled);
    }
}

void menuBarItem(QPainter* painter, const QStyleOptionMenuItem* option) {
    painter->fillRect(option->rect, color(Token::Window));
    const bool open = option->state.testFlag(QStyle::State_Selected) || option->state.testFlag(QStyle::State_Sunken);
    if (open) box(painter, {option->rect.adjusted(1, 1, -1, -1), color(Token::Selected), {}});
    painter->setPen(color(option->state.testFlag(QStyle::State_Enabled) ? Token::Text : Token::Disabled));
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option->text);
}

void scrollBar(QPainter* painter, const QStyleOptionSlider* option, const QRect& handle) {
    painter->fillRect(option->rect, color(Token::Alternate));
    if (option->maximum <= option->minimum) return;
    const bool held = option->state.testFlag(QStyle::State_MouseOver) || option->state.testFlag(QStyle::State_Sunken);
    const QRect bar = handle.adjusted(handleMargin, handleMargin, -handleMargin, -handleMargin);
    QColor fill = color(Token::Border);
    if (!held) fill.setAlpha(150);
    box(painter, {bar, fill, {}, 1, std::min(bar.width(), bar.height()) / 2});
}

} // namespace rs::kit::theme::draw
