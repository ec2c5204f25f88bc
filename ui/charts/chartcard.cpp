// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartcard.h"

#include "charts/chartpaint.h"
#include "charts/chartwords.h"
#include "charts/figuresview.h"
#include "charts/legendrow.h"
#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace rs::charts {

using namespace Qt::StringLiterals;
using impact::Value;
using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {

constexpr int blink = 300; //!< milliseconds in which old numbers may stand without a sign

//! The pages say their least height themselves; a page whose text wraps would hide that of the others.
class Pages : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

bool hasNumbers(const impact::Table& table) {
    for (const QList<Value>& row : table.values) {
        for (const Value& one : row) {
            if (one.state == Value::State::TooSmall || partOf(one) != 0) return true;
        }
    }
    return false;
}

} // namespace

ChartCard::ChartCard(ChartView* chart, QWidget* parent)
    : Panel(parent),
      m_chart(chart),
      m_title(new kit::Label(Type::CardTitle, Token::Text, this)),
      m_legend(new LegendRow(this)),
      m_more(new QToolButton(this)),
      m_menu(new QMenu(this)),
      m_stack(new Pages(this)),
      m_table(new FiguresView(this)),
      m_empty(new QWidget(this)),
      m_emptyText(new kit::Label(Type::Body, Token::Secondary, m_empty)),
      m_wholeTime(new QPushButton(m_empty)),
      m_caption(new kit::Label(Type::Caption, Token::Secondary, this)) {
    build();
    buildMenu();
    connectParts();
    retranslate();
}

void ChartCard::connectParts() {
    m_dimming.setSingleShot(true);
    m_dimming.setInterval(blink);
    connect(&m_dimming, &QTimer::timeout, this, [this] { m_chart->setDimmed(true); });
    connect(m_chart, &ChartView::markActivated, this, &ChartCard::markActivated);
    connect(m_table, &FiguresView::markActivated, this, &ChartCard::markActivated);
    connect(m_chart, &ChartView::tableWanted, this, [this] { showAsTable(true); });
    connect(m_chart, &ChartView::left, m_more, [this] { m_more->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &FiguresView::left, m_more, [this] { m_more->setFocus(Qt::OtherFocusReason); });
    connect(m_legend, &LegendRow::emphasised, m_chart, &ChartView::emphasise);
}

void ChartCard::build() {
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(space::card, space::row, space::row, space::row);
    m_column->setSpacing(space::hair);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::row);
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_legend, 0, Qt::AlignVCenter);
    head->addWidget(m_more);
    m_column->addLayout(head);
    m_head = head;
    m_more->setIcon(kit::theme::icon(u"more"_s));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setMenu(m_menu);
    m_table->setParent(m_stack);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_column->addWidget(m_stack, 1);
    m_column->addWidget(m_caption);
    buildEmpty();
}

//! A sentence and a button that fit into the smallest card.
void ChartCard::buildEmpty() {
    auto* column = new QVBoxLayout(m_empty);
    column->setSpacing(space::row);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    kit::theme::makeSmall(m_wholeTime);
    column->addStretch();
    column->addWidget(m_emptyText);
    column->addWidget(m_wholeTime, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_wholeTime, &QAbstractButton::clicked, this, &ChartCard::wholeTimeWanted);
}

void ChartCard::setFigures(const Figures& figures) {
    setCounting(false);
    m_chart->setFigures(figures);
    m_table->setFigures(figures);
    refresh();
}

void ChartCard::setTitle(const QString& title) {
    m_ownTitle = title;
    refresh();
}

QString ChartCard::title() const {
    if (!m_ownTitle.isEmpty() || !m_chart->figures().table.indicator) return m_ownTitle;
    return ChartWords(m_chart->figures()).title();
}

void ChartCard::setCounting(bool counting) {
    if (counting && !m_dimming.isActive() && !m_chart->isDimmed()) m_dimming.start();
    if (counting) return;
    m_dimming.stop();
    m_chart->setDimmed(false);
}

void ChartCard::setEmptyWords(const QString& words) {
    m_emptyWords = words;
    refresh();
}

void ChartCard::setCaptionShown(bool shown) {
    m_captionShown = shown;
    refresh();
}

void ChartCard::showAsTable(bool table) {
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_wantsTable = table;
    refresh();
    if (hadFocus) m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool ChartCard::isTable() const { return m_stack->currentWidget() == m_table; }

bool ChartCard::isEmpty() const {
    const Figures& figures = m_chart->figures();
    return !hasNumbers(figures.table) && !(figures.compared && hasNumbers(*figures.compared));
}

QString ChartCard::caption() const {
    const Figures& figures = m_chart->figures();
    if (!figures.table.indicator) return {};
    QStringList parts{tr("%Ln record(s)", nullptr, int(figures.table.records))};
    if (figures.countedAt > 0) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(figures.countedAt).toLocalTime();
        parts << tr("counted %1").arg(QLocale().toString(at, QLocale::ShortFormat));
    }
    if (!figures.complete) parts << tr("some of it is not on this laptop yet");
    return parts.join(u" \u00b7 "_s);
}

void ChartCard::refresh() {
    const Figures& figures = m_chart->figures();
    m_title->setText(title());
    setAccessibleName(title());
    m_chart->setAccessibleName(title());
    m_table->setAccessibleName(title());
    if (figures.table.indicator) m_title->setToolTip(ChartWords(figures).definition());
    m_more->setAccessibleName(tr("Menu of the chart “%1”").arg(title()));
    m_caption->showText(m_captionShown ? caption() : QString());
    m_caption->setToolTip(caption());
    m_emptyText->setText(m_emptyWords.isEmpty() ? tr("There are no schools in this period") : m_emptyWords);
    QWidget* shown = isEmpty()      ? static_cast<QWidget*>(m_empty)
                     : m_wantsTable ? static_cast<QWidget*>(m_table)
                                    : m_chart;
    m_stack->setCurrentWidget(shown);
    // A page that was hidden had its new least size overheard.
    m_stack->layout()->invalidate();
    m_stack->updateGeometry();
    if (m_chart->emphasised() >= 0) m_chart->emphasise(-1); // its button goes
    m_legend->setEntries(shown == m_chart ? m_chart->legend() : QList<LegendEntry>{});
    m_legend->setVisible(!m_legend->buttons().isEmpty());
    updateMenu();
    placeLegend();
    updateGeometry();
}

int ChartCard::mostHeight(int width) const {
    const QMargins edges = m_column->contentsMargins();
    const int least = m_stack->minimumSizeHint().height();
    int most = least; // of a sentence
    if (m_stack->currentWidget() == m_table) most = std::max(least, m_table->mostHeight());
    if (m_stack->currentWidget() == m_chart)
        most = std::max(least, m_chart->mostHeight(width - edges.left() - edges.right()));
    if (most >= QWIDGETSIZE_MAX) return most;
    const bool flows = m_column->hasHeightForWidth();
    const int around = (flows ? m_column->minimumHeightForWidth(width) : m_column->minimumSize().height()) - least;
    return most + around;
}

void ChartCard::placeLegend() {
    const QMargins edges = m_column->contentsMargins();
    const int room = width() - edges.left() - edges.right() - m_more->sizeHint().width() - 2 * space::row;
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text()) + space::card;
    const bool below = m_chart->isLegendBelow() || title + m_legend->wholeWidth() > room;
    if (below == m_legendBelow) return;
    m_legendBelow = below;
    m_head->removeWidget(m_legend);
    m_column->removeWidget(m_legend);
    if (below)
        m_column->insertWidget(m_column->indexOf(m_stack) + 1, m_legend);
    else
        m_head->insertWidget(1, m_legend, 0, Qt::AlignVCenter);
}

void ChartCard::changeEvent(QEvent* event) {
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) retranslate();
    // The colours of the legend are those of the look.
    if (event->type() == QEvent::PaletteChange && m_stack) refresh();
}

void ChartCard::resizeEvent(QResizeEvent* event) {
    Panel::resizeEvent(event);
    placeLegend();
}

void ChartCard::contextMenuEvent(QContextMenuEvent* event) { m_menu->popup(event->globalPos()); }

} // namespace rs::charts
