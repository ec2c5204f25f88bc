// SPDX-License-Identifier: GPL-3.0-or-later
// How FilterHeader looks: heights, titles, sort arrows, funnels, lines.
#include "kit/filterheader.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace rs::kit {

using namespace Qt::StringLiterals;
using theme::Token;

namespace {
constexpr int signSize = 14;
constexpr int narrowColumn = 40;
} // namespace

int FilterHeader::titleHeight() const { return theme::scaled(12, 30); }

int FilterHeader::filterHeight() const { return theme::scaled(12, 30); }

QSize FilterHeader::sizeHint() const {
    return QSize(QHeaderView::sizeHint().width(), titleHeight() + (m_rowVisible ? filterHeight() : 0));
}

QSize FilterHeader::sectionSizeFromContents(int column) const {
    const QString title = model() ? model()->headerData(column, Qt::Horizontal).toString() : QString();
    const int words = QFontMetrics(theme::font(theme::Type::Strong)).horizontalAdvance(title);
    return QSize(words + 2 * (theme::space::row + signSize + theme::space::hair), titleHeight());
}

void FilterHeader::paintSection(QPainter* painter, const QRect& rect, int column) const {
    if (!rect.isValid()) return;
    painter->save();
    const QRect title(rect.left(), rect.top(), rect.width(), titleHeight());
    painter->fillRect(rect, theme::color(Token::Alternate));
    const QColor line = theme::color(Token::Line);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, titleHeight()), line);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
    if (m_rowVisible) {
        painter->fillRect(QRect(rect.left(), title.bottom(), rect.width(), 1), line);
        if (!editor(column) && rect.width() <= narrowColumn && visualIndex(column) == 0) {
            const int x = rect.left() + (rect.width() - signSize) / 2;
            const int y = title.bottom() + (filterHeight() - signSize) / 2;
            theme::paintIcon(painter, QRect(x, y, signSize, signSize), u"filter"_s, Token::Secondary);
        }
    }
    paintTitle(painter, title.adjusted(theme::space::row, 0, -theme::space::hair, 0), column);
    painter->restore();
}

void FilterHeader::paintTitle(QPainter* painter, QRect area, int column) const {
    if (!model()) return;
    const auto sign = [&](int x, const QString& name, Token tone) {
        theme::paintIcon(painter, QRect(x, area.center().y() - signSize / 2 + 1, signSize, signSize), name, tone);
    };
    if (const QString icon = model()->headerData(column, Qt::Horizontal, Qt::DecorationRole).toString();
        !icon.isEmpty()) {
        sign(area.left(), icon, Token::Secondary);
        area.setLeft(area.left() + signSize + theme::space::hair);
    }
    const int key = sortPosition(column);
    const bool filtered = !filterText(column).isEmpty();
    const int signs = (key >= 0 ? 1 : 0) + (filtered ? 1 : 0);
    const int room = std::max(0, area.width() - signs * (signSize + theme::space::hair));
    painter->setFont(theme::font(theme::Type::Strong));
    painter->setPen(theme::color(key >= 0 ? Token::Accent : Token::Text));
    const QString full = model()->headerData(column, Qt::Horizontal).toString();
    const QString title = painter->fontMetrics().elidedText(full, Qt::ElideRight, room);
    const int words = painter->fontMetrics().horizontalAdvance(title);
    const auto alignment = Qt::Alignment(model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    int x = area.left();
    if (alignment & Qt::AlignRight) x = area.left() + std::max(0, room - words);
    painter->drawText(QRect(x, area.top(), words + 1, area.height()), Qt::AlignVCenter, title);
    x += words + theme::space::hair;
    if (key >= 0) {
        sign(x, m_keys[key].order == Qt::AscendingOrder ? u"chevron-up"_s : u"chevron-down"_s, Token::Accent);
        x += signSize;
        if (m_keys.size() > 1) {
            painter->setFont(theme::font(theme::Type::Caption));
            painter->drawText(QRect(x, area.top(), signSize, area.height()), Qt::AlignVCenter,
                              QLocale().toString(key + 1));
            x += signSize / 2;
        }
        x += theme::space::hair / 2;
    }
    if (filtered) sign(x, u"filter"_s, Token::Accent);
}

bool FilterHeader::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip && model()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int column = logicalIndexAt(help->pos());
        const QString title = column < 0 ? QString() : model()->headerData(column, Qt::Horizontal).toString();
        const bool cut = column >= 0 && sectionSizeFromContents(column).width() > sectionSize(column);
        if (cut && !model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).isValid()) {
            QToolTip::showText(help->globalPos(), title.toHtmlEscaped(), this);
            return true;
        }
    }
    return QHeaderView::viewportEvent(event);
}

void FilterHeader::paintEvent(QPaintEvent* event) {
    QHeaderView::paintEvent(event);
    // The room right of the last column carries the same lines.
    const int end = length() - offset();
    if (end >= viewport()->width()) return;
    QPainter painter(viewport());
    const QRect rest(std::max(0, end), 0, viewport()->width() - end, height());
    painter.fillRect(rest, theme::color(Token::Alternate));
    painter.fillRect(QRect(rest.left(), rest.bottom(), rest.width(), 1), theme::color(Token::Line));
    if (m_rowVisible)
        painter.fillRect(QRect(rest.left(), titleHeight() - 1, rest.width(), 1), theme::color(Token::Line));
}

} // namespace rs::kit
