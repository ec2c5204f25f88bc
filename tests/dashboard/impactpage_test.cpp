// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardfixture.h"

#include "charts/chartcard.h"
#include "charts/chartview.h"
#include "charts/numbercard.h"
#include "dashboard/boardtab.h"
#include "dashboard/reportdialog.h"
#include "dashboard/rowsview.h"
#include "kit/dialogseam.h"
#include "kit/emptystate.h"
#include "kit/inlinemessage.h"
#include "storage/scopebook.h"
#include "support/fakelink.h"
#include "tables/recordtable.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>

namespace rs::test {

using namespace Qt::StringLiterals;
using dashboard::FilterBar;
using dashboard::ImpactPage;
using dashboard::Period;
using dashboard::Tab;

namespace {

class Impact : public BoardFixture {
protected:
    [[nodiscard]] charts::NumberCard* number(Tab tab, const QString& code) const {
        for (charts::NumberCard* card : page->board(tab).numbers()) {
            if (QLatin1String(card->indicator().code) == code) return card;
        }
        return nullptr;
    }
    //! Opens a mark; how many rows stand behind it.
    qint64 rowsBehind(const impact::Mark& mark) {
        page->showCharts();
        page->showRows(mark);
        EXPECT_TRUE(waitUntil([&] { return page->table() && page->table()->model().rows().isComplete(); }));
        const qint64 rows = page->table() ? page->table()->model().recordCount() : -1;
        return rows;
    }
    void choose(const Period& period) {
        page->filters().setPeriod(period);
        ASSERT_TRUE(waitUntil([&] { return isCounted(); }));
    }
};

} // namespace

TEST_F(Impact, SaysTheYearAtAGlance) {
    open();
    EXPECT_EQ(number(Tab::Overview, u"schools"_s)->numberWords(), u"2"_s);
    EXPECT_EQ(number(Tab::Overview, u"participants"_s)->numberWords(), u"20"_s);
    EXPECT_TRUE(number(Tab::Overview, u"participants"_s)->change().contains(u"+14"_s));
    EXPECT_EQ(page->caption(), u"20 records, counted now"_s);
}

TEST_F(Impact, TabsThatNobodyHasOpenedYetAreFilledAhead) {
    const auto areFilled = [&] {
        const auto boards = page->findChildren<dashboard::BoardTab*>();
        return boards.size() == dashboard::tabCount &&
               std::all_of(boards.begin(), boards.end(), [&](const dashboard::BoardTab* board) {
                   return board->cards().first()->chart().figures().countedAt == page->source().picture().countedAt;
               });
    };
    open();
    EXPECT_FALSE(areFilled()) << "all at once would hold the window up";
    EXPECT_TRUE(waitUntil(areFilled));
    choose({Period::Kind::Year, QDate::currentDate().year() - 1});
    EXPECT_TRUE(waitUntil(areFilled)) << "with the numbers of another year, too";
}

TEST_F(Impact, WhatIsOnItsWayIsNotSaidToBeAbsent) {
    open();
    choose({Period::Kind::Year, QDate::currentDate().year() - 9});
    const auto sentence = [&] { return page->findChild<kit::EmptyState*>()->sentence(); };
    EXPECT_EQ(sentence(), u"No schools in this period"_s);
    waitFor(store.workspace().run<bool>([](storage::Store& opened) -> base::Result<bool> {
        RS_TRY(storage::ScopeBook(opened).save({.no = 7, .name = domain::regionScope(u"RU-KYA")}));
        return true;
    }));
    choose({Period::Kind::Year, QDate::currentDate().year() - 8});
    EXPECT_EQ(sentence(), u"The schools are on their way to this laptop"_s);
}

TEST_F(Impact, EveryNumberOpensTheRecordsItCounts) {
    open();
    EXPECT_EQ(rowsBehind({u"participants"_s, {}, {}}), 20);
    EXPECT_EQ(page->table()->model().entity().key(), u"participant"_s);
    EXPECT_EQ(rowsBehind({u"schools"_s, {}, {}}), 2);
    EXPECT_EQ(page->table()->model().entity().key(), u"event"_s);
    EXPECT_EQ(rowsBehind({u"participants_by_region"_s, u"RU-TVE"_s, u"participants"_s}), 8);
    EXPECT_TRUE(page->rows().title().contains(u"Tver"_s)) << page->rows().title().toStdString();
    page->rows().backButton()->click();
    EXPECT_EQ(page->table(), nullptr);
}

TEST_F(Impact, EveryBarOpensAsManyRowsAsItSays) {
    open();
    int opened = 0;
    for (const QString& code : {u"participants_by_topic"_s, u"participants_by_month"_s, u"funnel"_s}) {
        const impact::Table table = page->source().picture().tables.value(code);
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const impact::Value value = table.values.at(row).at(0);
            if (value.number <= 0) continue;
            EXPECT_EQ(rowsBehind({code, table.rows.at(row).key, table.columns.at(0)}), qint64(value.number))
                << code.toStdString() << row;
            ++opened;
        }
    }
    EXPECT_GE(opened, 5);
}

//! Whoever came twice is twice in them: they are not called people.
TEST_F(Impact, RowsOfParticipantsAreCountedAsParticipations) {
    open();
    rowsBehind({u"participants"_s, {}, {}});
    ASSERT_TRUE(waitUntil([&] { return page->rows().amount() == u"20 participations"_s; }))
        << page->rows().amount().toStdString();
    page->table()->model().setSearch(u"Участникова3"_s);
    ASSERT_TRUE(waitUntil([&] { return page->rows().amount().startsWith(u"20 participations · shown: "_s); }));
    translator.setLanguage(base::Language::Russian);
    rowsBehind({u"participants_by_region"_s, u"RU-TVE"_s, u"participants"_s});
    ASSERT_TRUE(waitUntil([&] { return page->rows().amount() == u"8 участий"_s; }))
        << page->rows().amount().toStdString();
    rowsBehind({u"unique_people"_s, {}, {}});
    ASSERT_TRUE(waitUntil([&] { return page->rows().amount() == u"20 человек"_s; }))
        << page->rows().amount().toStdString();
}

//! People whose cards lie in scopes that this laptop does not hold.
TEST_F(Impact, SaysHowManyOfTheRecordsAreElsewhere) {
    const auto addElsewhere = [&](int count) {
        for (int i = 0; i < count; ++i) {
            domain::Record one = TestStore::participant(first, 40 + i);
            one.set(u"person_id", QVariant::fromValue(base::newId())).set(u"status", u"attended"_s);
            store.add({one});
        }
    };
    addElsewhere(1);
    open();
    EXPECT_EQ(rowsBehind({u"unique_people"_s, {}, {}}), 20);
    EXPECT_TRUE(page->rows().title().endsWith(u"· 1 more is not on this laptop"_s))
        << page->rows().title().toStdString();
    EXPECT_EQ(rowsBehind({u"participants"_s, {}, {}}), 21);
    EXPECT_FALSE(page->rows().title().contains(u"laptop"_s)) << page->rows().title().toStdString();
    addElsewhere(2);
    ASSERT_TRUE(waitUntil([&] { return number(Tab::Overview, u"unique_people"_s)->numberWords() == u"23"_s; }));
    EXPECT_EQ(rowsBehind({u"unique_people"_s, {}, {}}), 20);
    EXPECT_TRUE(page->rows().title().endsWith(u"· 3 more are not on this laptop"_s))
        << page->rows().title().toStdString();
    translator.setLanguage(base::Language::Russian);
    rowsBehind({u"unique_people"_s, {}, {}});
    EXPECT_TRUE(page->rows().title().endsWith(u"· ещё 3 записи не на этом ноутбуке"_s))
        << page->rows().title().toStdString();
}

TEST_F(Impact, FiltersOfATableNeverHideWhatANumberCounts) {
    open();
    rowsBehind({u"participants"_s, {}, {}});
    page->table()->model().setSearch(u"Абросимова"_s);
    ASSERT_TRUE(waitUntil([&] { return page->table()->model().recordCount() < 20; }));
    page->showCharts();
    EXPECT_EQ(rowsBehind({u"participants"_s, {}, {}}), 20);
}

TEST_F(Impact, AFilterNarrowsAndIsLeftByOneClick) {
    open();
    page->filters().choose(FilterBar::Region, u"RU-TVE"_s);
    ASSERT_TRUE(waitUntil([&] { return isCounted(); }));
    EXPECT_EQ(number(Tab::Overview, u"participants"_s)->numberWords(), u"8"_s);
    page->filters().choose(FilterBar::Region, {});
    choose({Period::Kind::Year, 1999});
    EXPECT_TRUE(page->emptyState().isVisible());
    EXPECT_EQ(page->emptyState().sentence(), u"No schools in this period"_s);
    page->emptyState().buttons().first()->click();
    ASSERT_TRUE(waitUntil([&] { return isCounted(); }));
    EXPECT_FALSE(page->emptyState().isVisible());
    EXPECT_EQ(number(Tab::Overview, u"participants"_s)->numberWords(), u"26"_s);
}

TEST_F(Impact, AChangeOfTheStoreIsCountedAnew) {
    open();
    addPeople(second, 5);
    ASSERT_TRUE(waitUntil([&] { return number(Tab::Overview, u"participants"_s)->numberWords() == u"25"_s; }));
}

TEST_F(Impact, SpeaksTheLanguageOfTheWindow) {
    open();
    for (int tab = 0; tab < dashboard::tabCount; ++tab) page->showTab(Tab(tab));
    translator.setLanguage(base::Language::Russian);
    page->showTab(Tab::Overview);
    EXPECT_EQ(page->caption(), u"20 записей, посчитано сейчас"_s);
    EXPECT_TRUE(number(Tab::Overview, u"participants"_s)->change().contains(u"к "_s));
}

TEST_F(Impact, SaysSinceWhenTheServerIsAway) {
    FakeLink link;
    open().follow(&link);
    EXPECT_EQ(page->caption(), u"20 records, counted now"_s);
    services::SyncStatus status;
    status.state = services::SyncStatus::State::Waiting;
    status.lastSync = QDateTime(QDate(2026, 2, 9), QTime(10, 24)).toMSecsSinceEpoch();
    link.setStatus(status);
    EXPECT_EQ(page->caption(), u"20 records, by the data of this laptop as of 9 February, 10:24"_s);
}

TEST_F(Impact, AllTabsGoIntoOneFile) {
    open();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"board.pdf"_s);
    QSignalSpy saved(page.get(), &ImpactPage::boardSaved);
    page->saveBoardTo(path, {Tab::Overview, Tab::Reach});
    ASSERT_TRUE(waitUntil([&] { return !saved.isEmpty(); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
    QSignalSpy failed(page.get(), &ImpactPage::failed);
    page->saveBoardTo(folder.filePath(u"nowhere/board.pdf"_s), {Tab::Overview});
    ASSERT_TRUE(waitUntil([&] { return !failed.isEmpty(); }));
}

TEST_F(Impact, AChartThatWasSavedIsSaid) {
    open();
    const QTemporaryDir folder;
    charts::ChartCard* card = page->board(Tab::Overview).cards().first();
    QSignalSpy saved(card, &charts::ChartCard::saved);
    card->save(folder.filePath(u"chart.csv"_s));
    ASSERT_TRUE(waitUntil([&] { return !saved.isEmpty(); }));
    const auto* message = page->findChild<kit::InlineMessage*>();
    ASSERT_TRUE(message);
    EXPECT_TRUE(message->text().contains(u"chart.csv"_s)) << message->text().toStdString();
}

TEST_F(Impact, TheReportIsAboutWhatIsChosen) {
    open();
    dashboard::ReportDialog* dialog = page->openReport();
    EXPECT_EQ(dialog->wish().filter, services::filterOfYear(QDate::currentDate().year()));
    ASSERT_TRUE(waitUntil([&] { return !dialog->preview()->pixmap().isNull(); }));
    const int region = dialog->aboutBox()->findData(u"region:RU-TVE"_s);
    ASSERT_GE(region, 0);
    dialog->aboutBox()->setCurrentIndex(region);
    EXPECT_EQ(dialog->wish().filter.region, u"RU-TVE"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    kit::DialogSeam::instance().setNextFile(path);
    QSignalSpy saved(dialog, &dashboard::ReportDialog::saved);
    dialog->saveButton()->click();
    ASSERT_TRUE(waitUntil([&] { return !saved.isEmpty(); }));
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_EQ(dialog->message()->severity(), kit::Severity::Ok);
    dialog->close();
}

} // namespace rs::test
