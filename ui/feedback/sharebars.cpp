// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedback/sharebars.h"

#include "kit/theme/stylepaint.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace rs::feedback {

namespace theme = kit::theme;
namespace space = theme::space;

namespace {
constexpr int barHeight = 10;
constexpr int leastBar = 80;
constexpr int slack = 2; //!< eliding counts a little wider than measuring
} // namespace

ShareBars::ShareBars(QWidget* parent) : QWidget(parent) {
    kit::MarkAccess::install();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString ShareBars::markWords(int mark) const {
    return m_bars.at(mark).label + QStringLiteral(": ") + m_bars.at(mark).value;
}

QRect ShareBars::markRect(int mark) const { return {0, mark * rowHeight(), width(), rowHeight()}; }

void ShareBars::setBars(const QList<Bar>& bars) {
    m_bars = bars;
    QStringList lines;
    for (int i = 0; i < markCount(); ++i) lines << markWords(i);
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int ShareBars::rowHeight() const { return fontMetrics().height() + space::row; }

int ShareBars::valueWidth() const {
    int widest = 0;
    for (const Bar& bar : m_bars) widest = std::max(widest, fontMetrics().horizontalAdvance(bar.value));
    return widest;
}

int ShareBars::labelWidth() const {
    int widest = 0;
    for (const Bar& bar : m_bars) widest = std::max(widest, fontMetrics().horizontalAdvance(bar.label) + slack);
    return std::min(widest, std::max(width() - valueWidth() - leastBar - 2 * space::field, width() / 4));
}

QSize ShareBars::sizeHint() const { return {4 * leastBar, rowHeight() * int(m_bars.size())}; }
QSize ShareBars::minimumSizeHint() const { return {2 * leastBar, sizeHint().height()}; }

void ShareBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = rowHeight(), left = labelWidth(), right = valueWidth();
    const int room = std::max(width() - left - right - 2 * space::field, 0);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Bar& bar = m_bars.at(i);
        const int top = int(i) * height;
        painter.setPen(theme::color(theme::Token::Text));
        painter.drawText(QRect(0, top, left, height), Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(bar.label, Qt::ElideRight, left));
        const QRect groove(left + space::field, top + (height - barHeight) / 2, room, barHeight);
        theme::draw::groove(&painter, groove, theme::radius);
        painter.setPen(Qt::NoPen);
        QRect filled = groove;
        filled.setWidth(int(std::clamp(bar.share, 0.0, 1.0) * room));
        painter.setBrush(theme::chartColor(0));
        if (filled.width() > 0) painter.drawRoundedRect(filled, theme::radius, theme::radius);
        painter.setPen(theme::color(theme::Token::Secondary));
        painter.drawText(QRect(width() - right, top, right, height), Qt::AlignVCenter | Qt::AlignRight, bar.value);
    }
}

bool ShareBars::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = help->pos().y() / rowHeight();
    if (row >= 0 && row < m_bars.size()) QToolTip::showText(help->globalPos(), markWords(row), this);
    return true;
}

} // namespace rs::feedback
