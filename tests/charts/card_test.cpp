// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartcard.h"

#include "charts/chartfixture.h"
#include "charts/figuresview.h"
#include "charts/goalbars.h"
#include "charts/legendrow.h"
#include "charts/matrixview.h"
#include "charts/monthbars.h"
#include "charts/rankbars.h"
#include "charts/shareschart.h"
#include "charts/tilemap.h"
#include "kit/dialogseam.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace rs::test {

using namespace Qt::StringLiterals;
using namespace charts;
using impact::Mark;

namespace {

class ChartCardTest : public ChartTest {
protected:
    ChartCard& make(ChartView* chart, const Figures& figures, const QSize& size = {520, 320}) {
        kit::DialogSeam::instance().reset();
        m_card = std::make_unique<ChartCard>(chart);
        m_card->setFigures(figures);
        m_card->resize(size);
        m_card->show();
        m_card->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_card.get()));
        QObject::connect(m_card.get(), &ChartCard::markActivated, m_card.get(),
                         [this](const Mark& mark) { m_asked << mark; });
        return *m_card;
    }
    void trigger(const QString& action) {
        auto* found = m_card->menu().findChild<QAction*>(action);
        ASSERT_NE(found, nullptr) << qPrintable(action);
        ASSERT_TRUE(found->isEnabled()) << qPrintable(action);
        found->trigger();
    }
    //! The bytes of the file that a menu entry leaves.
    QByteArray fileOf(const QString& ending) {
        const QString path = m_folder.filePath(u"chart."_s + ending);
        QSignalSpy saved(m_card.get(), &ChartCard::saved);
        kit::DialogSeam::instance().setNextFile(path);
        trigger(ending);
        EXPECT_TRUE(!saved.isEmpty() || saved.wait(20'000)) << qPrintable(ending);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(ending);
        return file.readAll();
    }
    [[nodiscard]] QTemporaryDir& folder() { return m_folder; }

    std::unique_ptr<ChartCard> m_card;
    QList<Mark> m_asked;

private:
    QTemporaryDir m_folder;
};

QList<QStringList> cellsOf(const QByteArray& csv) {
    QList<QStringList> rows;
    for (const QString& line :
         QString::fromUtf8(csv).remove(QChar(0xfeff)).remove(u'"').split(u"\r\n"_s, Qt::SkipEmptyParts))
        rows << line.split(u';');
    return rows;
}

//! Five people and more may be told of, fewer not.
Figures withAFew() {
    Figures figures = sample::topics();
    figures.table.rows.resize(5);
    figures.table.values.resize(5);
    for (int row = 0; row < figures.table.values.size(); ++row) {
        for (impact::Value& one : figures.table.values[row]) one.people = qint64(one.number);
    }
    figures.table.values[0][0] = {4, impact::Value::State::Known, 4};
    figures.table.values[1][0] = {5, impact::Value::State::Known, 5};
    return figures;
}

} // namespace

TEST_F(ChartCardTest, SaysWhatWasCountedAndWhen) {
    ChartCard& card = make(new MonthBars, sample::months());
    EXPECT_EQ(card.title(), u"Участники по месяцам"_s);
    EXPECT_TRUE(card.caption().contains(u"записей · посчитано "_s)) << qPrintable(card.caption());
    Figures partly = sample::months();
    partly.complete = false;
    partly.table.records = 21;
    card.setFigures(partly);
    EXPECT_TRUE(card.caption().startsWith(u"21 запись"_s));
    EXPECT_TRUE(card.caption().endsWith(u"не загружена на этот ноутбук"_s));
    setLanguage(base::Language::English);
    QApplication::processEvents();
    EXPECT_EQ(card.title(), u"Participants by month"_s);
    EXPECT_TRUE(card.caption().startsWith(u"21 records"_s));
    card.setTitle(u"Goals of 2026"_s);
    EXPECT_EQ(card.chart().accessibleName(), u"Goals of 2026"_s);
}

TEST_F(ChartCardTest, TurnsIntoATableOfTheSameNumbers) {
    ChartCard& card = make(new MonthBars, sample::months());
    card.chart().setFocus();
    trigger(u"table"_s);
    ASSERT_TRUE(card.isTable());
    const QAbstractItemModel& model = card.table().figuresModel();
    ASSERT_EQ(model.rowCount(), 12);
    ASSERT_EQ(model.columnCount(), 5) << "name, two of this year, two of the year before";
    EXPECT_EQ(model.headerData(3, Qt::Horizontal).toString(), u"впервые, 2025"_s);
    EXPECT_EQ(model.index(9, 0).data().toString(), u"Октябрь"_s);
    EXPECT_EQ(model.index(9, 1).data().toString(), u"480"_s);
    EXPECT_EQ(model.index(9, 4).data().toString(), u"300"_s);
    card.table().setFocus();
    card.table().setCurrentIndex(model.index(9, 2));
    QTest::keyClick(&card.table(), Qt::Key_Return);
    card.table().setCurrentIndex(model.index(9, 0));
    QTest::keyClick(&card.table(), Qt::Key_Return);
    card.table().setCurrentIndex(model.index(9, 4));
    QTest::keyClick(&card.table(), Qt::Key_Return);
    EXPECT_EQ(m_asked, (QList<Mark>{{u"participants_by_month"_s, u"2026-10"_s, u"returning"_s},
                                    {u"participants_by_month"_s, u"2026-10"_s, {}}}))
        << "numbers of another period open nothing";
    trigger(u"table"_s);
    EXPECT_FALSE(card.isTable());
}

TEST_F(ChartCardTest, AZeroInTheTableOpensNothing) {
    Figures figures = sample::topics();
    figures.table.values[0][0] = {0};
    ChartCard& card = make(new RankBars, figures);
    trigger(u"table"_s);
    const QAbstractItemModel& model = card.table().figuresModel();
    card.table().setFocus();
    card.table().setCurrentIndex(model.index(0, 1));
    QTest::keyClick(&card.table(), Qt::Key_Return);
    EXPECT_TRUE(m_asked.isEmpty());
    card.table().setCurrentIndex(model.index(0, 2));
    QTest::keyClick(&card.table(), Qt::Key_Return);
    EXPECT_EQ(m_asked.size(), 1);
}

TEST_F(ChartCardTest, EscGoesOnToItsMenu) {
    ChartCard& card = make(new MonthBars, sample::months());
    card.chart().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&card.chart(), Qt::Key_Escape);
    auto* more = card.findChild<QToolButton*>();
    EXPECT_TRUE(more->hasFocus());
    EXPECT_FALSE(more->accessibleName().isEmpty());
}

TEST_F(ChartCardTest, SaysWhereThereIsNothing) {
    Figures nothing = sample::months();
    nothing.compared.reset();
    for (auto& row : nothing.table.values) row = {{0}, {0}};
    ChartCard& card = make(new MonthBars, nothing, {300, 200});
    EXPECT_TRUE(card.isEmpty());
    auto* whole = card.findChild<QPushButton*>();
    ASSERT_TRUE(whole->isVisible());
    QSignalSpy wanted(&card, &ChartCard::wholeTimeWanted);
    QTest::mouseClick(whole, Qt::LeftButton);
    EXPECT_EQ(wanted.size(), 1);
    EXPECT_FALSE(card.menu().findChild<QAction*>(u"csv"_s)->isEnabled());
    card.setFigures(sample::months());
    EXPECT_FALSE(whole->isVisible());
    EXPECT_TRUE(card.chart().isVisible());
}

TEST_F(ChartCardTest, DimsOldNumbersThatStandForLong) {
    ChartCard& card = make(new MonthBars, sample::months());
    card.setCounting(true);
    EXPECT_FALSE(card.chart().isDimmed()) << "a blink needs no sign";
    EXPECT_TRUE(QTest::qWaitFor([&] { return card.chart().isDimmed(); }, 3000));
    card.setFigures(sample::months());
    EXPECT_FALSE(card.chart().isDimmed());
    card.setCounting(true);
    card.setCounting(false);
    QTest::qWait(400);
    EXPECT_FALSE(card.chart().isDimmed());
}

TEST_F(ChartCardTest, ALegendButtonMakesOthersPale) {
    ChartCard& card = make(new TileMap, sample::regions(), {720, 420});
    auto* legend = card.findChild<LegendRow*>();
    ASSERT_EQ(legend->buttons().size(), 5);
    const QImage before = card.chart().grab().toImage();
    const auto colourOf = [&](const QImage& image, QStringView region) {
        for (const ChartMark& one : card.chart().marks()) {
            if (one.mark.row == region) return image.pixelColor(one.rect.topLeft().toPoint() + QPoint(3, 4));
        }
        return QColor();
    };
    QTest::mouseClick(legend->buttons().at(4), Qt::LeftButton);
    EXPECT_EQ(card.chart().emphasised(), 4);
    const QImage after = card.chart().grab().toImage();
    EXPECT_EQ(colourOf(after, u"RU-KYA"), colourOf(before, u"RU-KYA"));
    EXPECT_GT(colourOf(after, u"RU-TA").lightness(), colourOf(before, u"RU-TA").lightness() + 40);
    QTest::mouseClick(legend->buttons().at(1), Qt::LeftButton);
    EXPECT_EQ(card.chart().emphasised(), 1);
    EXPECT_FALSE(legend->buttons().at(4)->isChecked());
    QTest::mouseClick(legend->buttons().at(1), Qt::LeftButton);
    EXPECT_EQ(card.chart().emphasised(), -1);
    EXPECT_TRUE(legend->buttons().at(1)->accessibleName().contains(u"регион"_s));
}

TEST_F(ChartCardTest, ChartTableAndCsvAgree) {
    ChartCard& card = make(new MonthBars, sample::months());
    const QList<QStringList> rows = cellsOf(fileOf(u"csv"_s));
    ASSERT_EQ(rows.size(), 13);
    EXPECT_EQ(rows.first(), (QStringList{u"Участники по месяцам"_s, u"впервые"_s, u"вернулись"_s, u"впервые, 2025"_s,
                                         u"вернулись, 2025"_s}));
    const QAbstractItemModel& model = card.table().figuresModel();
    for (int row = 0; row < 12; ++row) {
        for (int column = 0; column < 5; ++column)
            EXPECT_EQ(rows.at(row + 1).at(column), model.index(row, column).data().toString());
        EXPECT_TRUE(card.chart().markWords(row * 3).contains(
            u"впервые %1, вернулись %2"_s.arg(rows.at(row + 1).at(1), rows.at(row + 1).at(2))));
    }
}

TEST_F(ChartCardTest, LeavesAsPictureDrawingPageAndSheet) {
    ChartCard& card = make(new MonthBars, sample::months());
    setLook(kit::theme::Look::Dark);
    const QImage picture = QImage::fromData(fileOf(u"png"_s), "PNG");
    EXPECT_EQ(picture.size(), card.pictureSize() * 2);
    EXPECT_EQ(picture.pixelColor(2, 2), QColor(255, 255, 255)) << "files are for paper, whatever the look";
    const QByteArray drawing = fileOf(u"svg"_s);
    EXPECT_TRUE(drawing.startsWith("<?xml"));
    EXPECT_TRUE(drawing.contains(card.title().toUtf8()));
    EXPECT_TRUE(drawing.contains(u"2026 год"_s.toUtf8())) << "the period is said below";
    EXPECT_TRUE(fileOf(u"pdf"_s).startsWith("%PDF"));
    EXPECT_TRUE(fileOf(u"xlsx"_s).startsWith("PK"));
    trigger(u"copy"_s);
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->hasImage());
    EXPECT_TRUE(copied->text().contains(u"Октябрь\t480\t390\t400\t300"_s)) << qPrintable(copied->text());
    EXPECT_EQ(kit::theme::scheme(), kit::theme::Scheme::Dark);
}

TEST_F(ChartCardTest, WhatLeavesTellsOfNoSmallGroup) {
    ChartCard& card = make(new RankBars, withAFew());
    EXPECT_EQ(card.table().figuresModel().index(0, 1).data().toString(), u"4"_s) << "on the own screen all is seen";
    const QList<QStringList> rows = cellsOf(fileOf(u"csv"_s));
    EXPECT_EQ(rows.at(1), (QStringList{u"Игра"_s, u""_s, u"9"_s}));
    EXPECT_EQ(rows.at(2), (QStringList{u"Исследования"_s, u"5"_s, u"11"_s}));
    trigger(u"copy"_s);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"Игра\tмало ответов\t9"_s));
    EXPECT_TRUE(fileOf(u"svg"_s).contains(u"мало ответов"_s.toUtf8()));
}

TEST_F(ChartCardTest, FormulasInNamesAreHarmless) {
    Figures figures = sample::topics();
    figures.table.rows[1].label = u"=cmd|'/c calc'!A1"_s;
    make(new RankBars, figures);
    EXPECT_EQ(cellsOf(fileOf(u"csv"_s)).at(2).first(), u"'=cmd|'/c calc'!A1"_s);
}

TEST_F(ChartCardTest, SaysWhenAFileCannotBeWritten) {
    ChartCard& card = make(new RankBars, sample::topics());
    for (const QString& ending : {u"png"_s, u"csv"_s}) {
        std::optional<base::ErrorCode> code;
        const auto watch =
            QObject::connect(&card, &ChartCard::failed, &card, [&](const base::Error& error) { code = error.code; });
        kit::DialogSeam::instance().setNextFile(folder().filePath(u"none/chart."_s + ending));
        trigger(ending);
        ASSERT_TRUE(QTest::qWaitFor([&] { return code.has_value(); }, 20'000));
        EXPECT_EQ(*code, base::ErrorCode::FileCannotWrite);
        QObject::disconnect(watch);
    }
}

TEST_F(ChartCardTest, ItsMenuOpensAllRecordsAndSaysWhatIsCounted) {
    make(new RankBars, sample::topics());
    trigger(u"records"_s);
    EXPECT_EQ(m_asked, (QList<Mark>{{u"participants_by_topic"_s, {}, {}}}));
    trigger(u"definition"_s);
    EXPECT_TRUE(kit::DialogSeam::instance().lastText().contains(u"Источник: "_s));
}

//! At the height that a card says it can use all rows are seen, as large as they get.
TEST_F(ChartCardTest, SaysHowHighItCanUseToBe) {
    const auto fill = [&](ChartView* chart, const Figures& figures) -> ChartCard& {
        ChartCard& card = make(chart, figures, {620, 300});
        card.resize(620, card.mostHeight(620));
        return card;
    };
    const auto expectFull = [&](ChartCard& card) {
        const qreal lowest = card.chart().marks().last().rect.bottom(),
                    pitch = card.chart().marks().last().rect.height();
        EXPECT_LT(card.chart().height() - lowest, pitch) << qPrintable(card.title());
        card.resize(620, card.height() + 200);
        EXPECT_NEAR(card.chart().marks().last().rect.bottom(), lowest, 1) << qPrintable(card.title());
        EXPECT_NEAR(card.chart().marks().last().rect.height(), pitch, 1) << qPrintable(card.title());
    };
    Figures two = sample::exchange();
    two.table.rows.resize(2);
    two.table.columns.resize(2);
    two.table.values = {{{0}, {2}}, {{1}, {0}}};
    expectFull(fill(new MatrixView(MatrixView::Kind::Pairs), two));
    expectFull(fill(new MatrixView(MatrixView::Kind::Pairs), sample::exchange()));
    EXPECT_EQ(m_card->chart().marks().size(), 36);
    expectFull(fill(new SharesChart(SharesChart::Colours::Scale), sample::answers()));
    Figures few = sample::answers();
    few.table.rows.resize(2);
    few.table.values.resize(2);
    expectFull(fill(new SharesChart(SharesChart::Colours::Scale), few));
    expectFull(fill(new RankBars, sample::topics()));
    expectFull(fill(new GoalBars, sample::goals()));
    EXPECT_EQ(make(new MonthBars, sample::months()).mostHeight(620), QWIDGETSIZE_MAX) << "bars use any height";
}

TEST_F(ChartCardTest, ATableOfFewRowsNeedsNoMore) {
    Figures figures = sample::topics();
    ChartCard& card = make(new MonthBars, figures);
    card.showAsTable(true);
    const int eleven = card.mostHeight(520);
    EXPECT_LT(eleven, 600);
    figures.table.rows.resize(2);
    figures.table.values.resize(2);
    card.setFigures(figures);
    EXPECT_LT(card.mostHeight(520), eleven - 100);
    EXPECT_GE(card.mostHeight(520), card.minimumSizeHint().height());
}

TEST_F(ChartCardTest, OthersOpenTheTable) {
    ChartCard& card = make(new RankBars, sample::topics());
    card.chart().activate(6);
    EXPECT_TRUE(card.isTable());
    EXPECT_TRUE(m_asked.isEmpty());
}

} // namespace rs::test
