// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include "kit/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <utility>

namespace rs::charts {

using namespace Qt::StringLiterals;
using kit::theme::Token;

namespace {
constexpr int frame = 2;
constexpr qreal dim = 0.4;
} // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent) {
    kit::MarkAccess::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

ChartView::~ChartView() = default;

void ChartView::setFigures(const Figures& figures) {
    const impact::Mark before = markOfCurrent();
    m_figures = figures;
    m_emphasised = -1;
    fit();
    goBackTo(before);
    updateGeometry();
}

void ChartView::moveMarks() { goBackTo(markOfCurrent()); }

impact::Mark ChartView::markOfCurrent() const {
    return m_current >= 0 && !m_stale && m_current < m_marks.size() ? m_marks.at(m_current).mark : impact::Mark{};
}

//! Who has gone to a month stays there when its number changes.
void ChartView::goBackTo(const impact::Mark& mark) {
    m_hovered = m_pressed = -1;
    m_stale = true;
    if (m_current >= 0) {
        int same = -1;
        for (int i = 0; i < markCount() && same < 0; ++i) {
            if (marks().at(i).mark == mark) same = i;
        }
        m_current = same;
    }
    setAccessibleDescription(m_current < 0 ? QString() : markWords(m_current));
    update();
}

void ChartView::setDimmed(bool dimmed) {
    if (m_dimmed == dimmed) return;
    m_dimmed = dimmed;
    update();
}

void ChartView::emphasise(int entry) {
    m_emphasised = entry;
    renew();
}

QColor ChartView::shade(const QColor& color, int entry) const {
    if (m_emphasised < 0 || m_emphasised == entry) return color;
    const QColor ground = kit::theme::color(Token::Base);
    const auto between = [](int a, int b) { return (a + 3 * b) / 4; };
    return QColor(between(color.red(), ground.red()), between(color.green(), ground.green()),
                  between(color.blue(), ground.blue()));
}

void ChartView::paintFigures(QPainter& painter, const QSizeF& size, Figures figures) {
    Figures own = std::exchange(m_figures, std::move(figures));
    const int emphasis = std::exchange(m_emphasised, -1);
    m_isForFile = true;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, size);
    painter.restore();
    m_figures = std::move(own);
    m_emphasised = emphasis;
    m_isForFile = false;
}

void ChartView::renew() {
    fit();
    m_stale = true;
    update();
}

void ChartView::render() const {
    const qreal ratio = devicePixelRatioF();
    if (!m_stale && m_picture.deviceIndependentSize().toSize() == size() && m_picture.devicePixelRatio() == ratio)
        return;
    m_stale = false;
    m_marks.clear();
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    if (m_picture.isNull()) return;
    m_picture.fill(kit::theme::color(Token::Base));
    if (!m_figures.table.indicator) return;
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    m_marks = draw(painter, QSizeF(size()));
    for (ChartMark& one : m_marks) {
        if (one.opens == ChartMark::Opens::Records && !hasRecords(m_figures.table, one.mark))
            one.opens = ChartMark::Opens::Nothing;
    }
}

const QList<ChartMark>& ChartView::marks() const {
    render();
    return m_marks;
}

QString ChartView::markWords(int mark) const {
    const ChartMark& one = marks().at(mark);
    return (QStringList(one.title) + one.lines).join(u", "_s);
}

//! A few bars may need less than some lines.
QSize ChartView::minimumSizeHint() const {
    const QSize least(220, kit::theme::scaled(0, 15) * 6);
    return m_figures.table.isEmpty() ? least : least.boundedTo({least.width(), mostHeight(least.width())});
}
QSize ChartView::sizeHint() const { return minimumSizeHint().expandedTo({360, 220}); }

void ChartView::paintEvent(QPaintEvent*) {
    render();
    QPainter painter(this);
    painter.fillRect(rect(), kit::theme::color(Token::Base));
    if (m_dimmed) painter.setOpacity(dim);
    painter.drawPixmap(0, 0, m_picture);
    painter.setOpacity(1);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto outline = [&](int mark) {
        if (mark < 0 || mark >= m_marks.size()) return;
        const QRectF place = m_marks.at(mark).rect.adjusted(-frame, -frame, frame, frame);
        const QRectF inside = QRectF(rect()).adjusted(1, 1, -1, -1);
        painter.setBrush(Qt::NoBrush);
        const bool isWide = kit::theme::scheme() == kit::theme::Scheme::HighContrast; // edges have that colour, too
        painter.setPen(QPen(kit::theme::color(Token::Text), isWide ? frame + 1 : frame));
        painter.drawRoundedRect(place & inside, kit::theme::radius - 1, kit::theme::radius - 1);
    };
    outline(m_hovered);
    if (hasFocus() && m_current != m_hovered) outline(m_current);
}

void ChartView::changeEvent(QEvent* event) {
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
        updateGeometry();
        renew();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
    m_stale = true;
    m_hovered = m_pressed = -1;
    if (m_current >= markCount()) m_current = -1;
}

} // namespace rs::charts
