// SPDX-License-Identifier: GPL-3.0-or-later
// All charts side by side; RS_SHOTS=FOLDER keeps pictures of them to look at.
#include "charts/chartcard.h"
#include "charts/chartfixture.h"
#include "charts/funnelbars.h"
#include "charts/goalbars.h"
#include "charts/linechart.h"
#include "charts/matrixview.h"
#include "charts/monthbars.h"
#include "charts/numbercard.h"
#include "charts/rankbars.h"
#include "charts/shareschart.h"
#include "charts/tilemap.h"
#include "kit/panel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QGridLayout>
#include <QSignalSpy>

namespace rs::test {

using namespace Qt::StringLiterals;
using namespace charts;

namespace {

class Gallery : public ChartTest {
protected:
    void put(ChartView* chart, const Figures& figures, const QRect& cell) {
        auto* card = new ChartCard(chart);
        card->setFigures(figures);
        m_grid->addWidget(card, cell.y(), cell.x(), cell.height(), cell.width());
        m_cards << card;
    }

    //! As the first tab of the screen.
    void fillOverview() {
        begin();
        int column = 0;
        const QList<std::pair<const char*, std::pair<Value, Value>>> numbers{
            {"schools", {{34}, {27}}},           {"participants", {{5118}, {4256}}},
            {"unique_people", {{3964}, {3964}}}, {"regions", {{34}, {38}}},
            {"recommendation", {{62}, {57}}},    {"adopters", {{0, Value::State::TooSmall}, {3}}}};
        for (const auto& [code, pair] : numbers) {
            auto* card = new NumberCard(*impact::indicatorByCode(QString::fromLatin1(code)));
            card->setNumber(pair.first, pair.second, u"2025"_s);
            m_grid->addWidget(card, 0, 2 * column++, 1, 2);
        }
        put(new MonthBars, sample::months(), {0, 1, 5, 1});
        put(new TileMap, sample::regions(), {5, 1, 7, 1});
        put(new RankBars, sample::topics(), {0, 2, 4, 1});
        put(new FunnelBars, sample::funnel(), {4, 2, 4, 1});
        put(new GoalBars, sample::goals(), {8, 2, 4, 1});
        m_grid->setRowStretch(1, 3);
        m_grid->setRowStretch(2, 2);
    }

    void fillOthers() {
        begin();
        put(new SharesChart(SharesChart::Colours::Scale), sample::answers(), {0, 0, 6, 1});
        put(new LineChart(LineChart::Lines::Columns), sample::recommendation(), {6, 0, 6, 1});
        put(new LineChart(LineChart::Lines::Rows), sample::practices(), {0, 1, 6, 1});
        put(new MatrixView(MatrixView::Kind::Pairs), sample::exchange(), {6, 1, 6, 1});
        put(new MatrixView(MatrixView::Kind::Cohorts), sample::cohorts(), {0, 2, 4, 1});
        put(new LineChart(LineChart::Lines::Columns), sample::assessment(), {4, 2, 4, 1});
        put(new MonthBars, sample::sixYears(), {8, 2, 4, 1});
        Figures nothing = sample::months();
        for (auto& row : nothing.table.values) row = {{0}, {0}};
        nothing.compared.reset();
        put(new MonthBars, nothing, {0, 3, 4, 1});
        Figures one = sample::months();
        one.table.rows.resize(1);
        one.table.values.resize(1);
        one.table.values[0] = {{1}, {0}};
        one.compared.reset();
        put(new MonthBars, one, {4, 3, 4, 1});
        put(new RankBars, sample::topics(), {8, 3, 4, 1});
        m_cards.last()->showAsTable(true);
    }

    void begin() {
        m_cards.clear();
        m_page = std::make_unique<kit::Panel>(kit::Panel::Surface{kit::theme::Token::Window, {}, 0, 0}, nullptr);
        m_grid = new QGridLayout(m_page.get());
        m_grid->setSpacing(12);
        for (int i = 0; i < 12; ++i) m_grid->setColumnStretch(i, 1);
    }

    //! The page as it stands, and what leaves it as a file.
    void keepPictures(const QString& folder, const QString& name) {
        m_page->grab().save(u"%1/%2.png"_s.arg(folder, name));
        for (int i = 0; i < m_cards.size(); ++i) {
            for (const QString& ending : {u"png"_s, u"svg"_s, u"pdf"_s}) {
                QSignalSpy saved(m_cards.at(i), &ChartCard::saved);
                m_cards.at(i)->save(u"%1/%2-file%3.%4"_s.arg(folder, name).arg(i).arg(ending));
                EXPECT_TRUE(!saved.isEmpty() || saved.wait(20'000));
            }
        }
    }

    void shootAll(const QString& name, const QSize& size) {
        m_page->resize(size);
        m_page->show();
        for (const auto language : {base::Language::Russian, base::Language::English}) {
            setLanguage(language);
            for (const auto look : {kit::theme::Look::Light, kit::theme::Look::Dark}) {
                setLook(look);
                for (int i = 0; i < 5; ++i) QApplication::processEvents();
                const QString folder = qEnvironmentVariable("RS_SHOTS");
                if (!folder.isEmpty())
                    keepPictures(folder,
                                 u"%1-%2-%3"_s.arg(name, base::languageCode(language), kit::theme::lookName(look)));
                for (const ChartCard* card : m_cards) {
                    EXPECT_TRUE(card->isEmpty() || !card->chart().marks().isEmpty()) << qPrintable(card->title());
                }
            }
        }
    }

    using Value = impact::Value;
    std::unique_ptr<kit::Panel> m_page;
    QGridLayout* m_grid = nullptr;
    QList<ChartCard*> m_cards;
};

} // namespace

TEST_F(Gallery, OverviewHasMarksInBothLanguagesAndLooks) {
    fillOverview();
    shootAll(u"overview"_s, {1200, 640});
    EXPECT_EQ(m_cards.last()->chart().markCount(), 4) << "every goal has a place in the smallest card";
    EXPECT_LE(m_page->minimumSizeHint().width(), 1200) << "fits beside the navigation of a window of 1440";
}

TEST_F(Gallery, OtherChartsHaveMarksInBothLanguagesAndLooks) {
    fillOthers();
    shootAll(u"others"_s, {1200, 1000});
    for (const ChartCard* card : m_cards) {
        if (card->chart().marks().isEmpty() || qobject_cast<RankBars*>(&card->chart())) continue;
        EXPECT_NE(card->chart().marks().last().opens, ChartMark::Opens::Table)
            << qPrintable(card->title()) << ": has room for all its rows";
    }
}

TEST_F(Gallery, DrawsADashboardInABlink) {
    fillOverview();
    m_page->resize(1200, 640);
    m_page->show();
    QApplication::processEvents();
    QElapsedTimer timer;
    for (ChartCard* card : m_cards) {
        card->setFigures(Figures(card->chart().figures()));
        timer.start();
        ASSERT_FALSE(card->chart().marks().isEmpty());
        RecordProperty(qPrintable(u"ms_%1"_s.arg(m_cards.indexOf(card))), int(timer.elapsed()));
        if (qEnvironmentVariableIsSet("RS_SHOTS"))
            qInfo("%s: %.1f ms", qPrintable(card->title()), double(timer.nsecsElapsed()) / 1e6);
    }
}

} // namespace rs::test
