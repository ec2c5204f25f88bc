// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/boardtab.h"

#include "charts/chartcard.h"
#include "charts/chartview.h"
#include "charts/chartwords.h"
#include "charts/numbercard.h"
#include "dashboard/cardgrid.h"
#include "kit/theme/tokens.h"

namespace rs::dashboard {

using namespace Qt::StringLiterals;
using charts::ChartCard;
using charts::NumberCard;
using impact::Value;
using services::ImpactPicture;

namespace {

constexpr int blinkMs = 300;
constexpr int numberPlaces = 6;               //!< as wide as six of them on every tab
constexpr int firstRow = 250, otherRow = 200; //!< least heights of rows of charts

impact::Table tableOf(const ImpactPicture& picture, const QString& indicator) {
    impact::Table table = picture.tables.value(indicator);
    if (!table.indicator) table.indicator = impact::indicatorByCode(indicator);
    return table;
}

Value valueOf(const ImpactPicture& picture, const QString& indicator) {
    const impact::Table table = picture.tables.value(indicator);
    return table.values.value(0).value(0, Value{0, Value::State::None});
}

//! «60 %» of one number in another; empty where there is nothing to divide by.
QString shareOf(const Value& part, const Value& whole) {
    if (!part.isKnown() || !whole.isKnown() || whole.number <= 0) return {};
    return charts::percentText(100 * part.number / whole.number);
}

} // namespace

charts::Figures figuresOf(const QString& indicator, const Shown& shown) {
    charts::Figures figures{tableOf(*shown.now, indicator)};
    if (shown.before && !figures.table.isEmpty()) { // beside nothing there is nothing to compare
        figures.compared = tableOf(*shown.before, indicator);
        figures.comparedName = shown.comparedName;
    }
    figures.period = shown.period;
    figures.regions = shown.regions;
    figures.countedAt = shown.now->countedAt;
    figures.complete = shown.now->complete();
    return figures;
}

BoardTab::BoardTab(Tab tab, QWidget* parent) : QScrollArea(parent), m_plan(planOf(tab)), m_grid(new CardGrid) {
    setWidget(m_grid);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_dimming.setSingleShot(true);
    m_dimming.setInterval(blinkMs);
    connect(&m_dimming, &QTimer::timeout, this, [this] {
        for (NumberCard* card : m_numbers) card->setDimmed(true);
    });
    addNumbers();
    addCharts();
}

void BoardTab::addNumbers() {
    QList<CardGrid::Cell> cells;
    for (const char* code : m_plan.numbers) {
        const impact::Indicator* indicator = impact::indicatorByCode(QString::fromLatin1(code));
        if (!indicator) continue;
        auto* card = new NumberCard(*indicator);
        connect(card, &NumberCard::markActivated, this, &BoardTab::markActivated);
        m_numbers << card;
        cells << CardGrid::Cell{card};
    }
    if (!cells.isEmpty()) m_grid->addRow(cells, 0, 0, numberPlaces);
}

void BoardTab::addCharts() {
    bool isFirst = true;
    for (const QList<ChartPlan>& row : m_plan.rows) {
        QList<CardGrid::Cell> cells;
        for (const ChartPlan& plan : row) {
            if (!impact::indicatorByCode(QString::fromLatin1(plan.indicator))) continue;
            auto* card = new ChartCard(makeChart(plan));
            card->setCaptionShown(false);
            card->showAsTable(plan.asTable);
            card->setProperty("indicator", QString::fromLatin1(plan.indicator));
            card->setProperty("ownTitle", QByteArray(plan.title));
            connect(card, &ChartCard::markActivated, this, &BoardTab::markActivated);
            connect(card, &ChartCard::wholeTimeWanted, this, &BoardTab::wholeTimeWanted);
            connect(card, &ChartCard::saved, this, &BoardTab::saved);
            connect(card, &ChartCard::failed, this, &BoardTab::failed);
            m_cards << card;
            cells << CardGrid::Cell{card, plan.share, [card](int width) { return card->mostHeight(width); }};
        }
        if (cells.isEmpty()) continue;
        m_grid->addRow(cells, isFirst ? firstRow : otherRow, isFirst ? 3 : 2);
        isFirst = false;
    }
}

void BoardTab::showPicture(const Shown& shown) {
    showNumbers(shown);
    for (ChartCard* card : m_cards) {
        const QByteArray title = card->property("ownTitle").toByteArray();
        if (!title.isEmpty()) card->setTitle(tr(title.constData()));
        card->setEmptyWords(tr("Nothing of this in the period"));
        card->setFigures(figuresOf(card->property("indicator").toString(), shown));
    }
}

void BoardTab::showNumbers(const Shown& shown) {
    for (NumberCard* card : m_numbers) {
        const QString code = QString::fromLatin1(card->indicator().code);
        std::optional<Value> before;
        if (shown.before) before = valueOf(*shown.before, code);
        const Value now = valueOf(*shown.now, code);
        card->setNumber(now, before, shown.comparedName);
        const impact::Cards& cards = shown.now->cards;
        QString note;
        if (code == "unique_people"_L1) {
            const QString share = shareOf(cards.fresh, cards.uniquePeople);
            //: Beside the number of different people: how many of them came for the first time
            if (!share.isEmpty()) note = tr("%1 new").arg(share);
        } else if (code == "adopters"_L1) {
            const QString share = shareOf(cards.adopters, cards.uniquePeople);
            //: Beside the number of people who started to use a practice
            if (!share.isEmpty()) note = tr("%1 of people").arg(share);
        }
        card->setNote(note);
    }
}

void BoardTab::setCounting(bool counting) {
    if (counting == m_dimming.isActive()) return;
    counting ? m_dimming.start() : m_dimming.stop();
    if (!counting) {
        for (NumberCard* card : m_numbers) card->setDimmed(false);
    }
    for (ChartCard* card : m_cards) card->setCounting(counting);
}

} // namespace rs::dashboard
