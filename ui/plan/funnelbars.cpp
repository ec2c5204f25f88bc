// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/funnelbars.h"

#include "kit/theme/tokens.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace rs::plan {

using kit::theme::Token;
namespace space = kit::theme::space;

namespace {
constexpr int barBeyondFont = 4;
constexpr int focusWidth = 2;
} // namespace

FunnelBars::FunnelBars(QWidget* parent) : QWidget(parent) {
    kit::MarkAccess::install();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

FunnelBars::~FunnelBars() = default;

void FunnelBars::setBars(const QList<Bar>& bars) {
    m_bars = bars;
    m_current = std::clamp(m_current, 0, std::max(0, int(bars.size()) - 1));
    updateGeometry();
    update();
    say();
}

int FunnelBars::percent(int bar) const {
    if (bar <= 0 || bar >= m_bars.size() || m_bars.at(bar - 1).amount <= 0) return -1;
    const qint64 before = m_bars.at(bar - 1).amount;
    return int((m_bars.at(bar).amount * 100 + before / 2) / before);
}

QString FunnelBars::figures(int bar) const {
    const QString amount = QLocale().toString(m_bars.at(bar).amount);
    const int share = percent(bar);
    //: %1 an amount, %2 percent of the step before: "96 · 65%"
    return share < 0 ? amount : tr("%1 · %2%").arg(amount).arg(share);
}

QString FunnelBars::sentence(int bar) const {
    const Bar& one = m_bars.at(bar);
    const QString amount = QLocale().toString(one.amount);
    if (percent(bar) < 0) return tr("%1: %2").arg(one.words, amount);
    //: %1 a step, %2 its amount, %3 percent, %4 the step before
    return tr("%1: %2, %3% of “%4”").arg(one.words, amount).arg(percent(bar)).arg(m_bars.at(bar - 1).words);
}

int FunnelBars::rowHeight() const { return std::max(fontMetrics().height() + barBeyondFont + space::row, 26); }

QRect FunnelBars::rowRect(int bar) const { return {0, bar * rowHeight(), width(), rowHeight()}; }

int FunnelBars::wordsWidth() const {
    int widest = 0;
    for (const Bar& bar : m_bars) widest = std::max(widest, fontMetrics().horizontalAdvance(bar.words));
    return widest + space::field;
}

int FunnelBars::figuresWidth() const {
    int widest = 0;
    for (int bar = 0; bar < m_bars.size(); ++bar)
        widest = std::max(widest, fontMetrics().horizontalAdvance(figures(bar)));
    return widest + space::row;
}

QRect FunnelBars::barRect(int bar) const {
    qint64 most = 1;
    for (const Bar& one : m_bars) most = std::max(most, one.amount);
    const QRect row = rowRect(bar).adjusted(space::hair, space::hair, -space::hair, -space::hair);
    const int left = row.left() + wordsWidth();
    const int room = std::max(0, row.width() - wordsWidth() - figuresWidth());
    const qint64 amount = m_bars.at(bar).amount;
    const int length = amount > 0 ? std::max(2, int(room * amount / most)) : 0; // somebody is never nothing
    return {left, row.top(), length, row.height()};
}

int FunnelBars::barAt(const QPoint& place) const {
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        if (rowRect(bar).contains(place)) return bar;
    }
    return -1;
}

QSize FunnelBars::sizeHint() const { return {wordsWidth() + figuresWidth() + 240, int(m_bars.size()) * rowHeight()}; }

QSize FunnelBars::minimumSizeHint() const {
    return {wordsWidth() + figuresWidth() + 60, int(m_bars.size()) * rowHeight()};
}

void FunnelBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        const QRect row = rowRect(bar).adjusted(space::hair, 0, -space::hair, 0);
        const QRect fill = barRect(bar);
        painter.setPen(kit::theme::color(Token::Text));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, m_bars.at(bar).words);
        painter.fillRect(fill, kit::theme::chartColor(0));
        const QRect behind(fill.right() + 1 + space::row, row.top(), figuresWidth(), row.height());
        painter.drawText(behind, Qt::AlignLeft | Qt::AlignVCenter, figures(bar));
        if (!hasFocus() || bar != m_current) continue;
        painter.setPen(QPen(kit::theme::color(Token::Accent), focusWidth));
        painter.drawRect(rowRect(bar).adjusted(1, 1, -1, -1));
    }
}

void FunnelBars::setCurrent(int bar) {
    m_current = std::clamp(bar, 0, std::max(0, int(m_bars.size()) - 1));
    update();
    say();
}

void FunnelBars::say() {
    if (m_bars.isEmpty()) return;
    setAccessibleDescription(sentence(m_current));
    if (!hasFocus()) return;
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void FunnelBars::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Down:
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(int(m_bars.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_bars.isEmpty()) Q_EMIT barChosen(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FunnelBars::mousePressEvent(QMouseEvent* event) { m_pressed = barAt(event->position().toPoint()); }

void FunnelBars::mouseReleaseEvent(QMouseEvent* event) {
    const int bar = barAt(event->position().toPoint());
    if (bar < 0 || bar != m_pressed) return;
    setCurrent(bar);
    Q_EMIT barChosen(bar);
}

void FunnelBars::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
    say();
}

void FunnelBars::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

bool FunnelBars::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int bar = barAt(help->pos());
    QToolTip::showText(help->globalPos(), bar < 0 ? QString() : sentence(bar), this, bar < 0 ? QRect() : rowRect(bar));
    return true;
}

} // namespace rs::plan
