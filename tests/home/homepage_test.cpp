// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/boardsource.h"
#include "home/homecards.h"
#include "home/homepage.h"
#include "home/schoollist.h"
#include "home/schoolrowdelegate.h"
#include "home/schoolview.h"
#include "home/taskcard.h"
#include "home/taskview.h"
#include "kit/theme/theme.h"
#include "services/demo/demo.h"
#include "support/people.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

namespace rs::test {

using namespace Qt::StringLiterals;
using home::HomePage;
using home::SchoolList;
using home::SchoolView;
using home::TaskCard;

namespace {

class HomePageTest : public PeopleTest {
protected:
    void SetUp() override {
        const auto fill = [](storage::Store& store) -> base::Result<int> {
            services::DemoSize size;
            size.until = QDate::currentDate().addDays(90);
            RS_TRY(services::fillWithDemo(store, size, u"test"_s));
            return 0;
        };
        waitFor(workspace().run<int>(fill));
        page = std::make_unique<HomePage>(workspace(), HomePage::Deeds{&begin, &copy});
        page->resize(1240, 800);
        page->show();
        ASSERT_TRUE(waitUntil([&] { return page->source()->isRead(); }));
        view = page->view();
    }
    [[nodiscard]] home::TaskView* late() const { return page->tasks()->view(TaskCard::Late); }
    static base::Id idOf(const QModelIndex& index) { return index.data(SchoolList::IdRole).value<base::Id>(); }

    QAction begin{u"Начать"_s}, copy{u"Скопировать"_s};
    std::unique_ptr<HomePage> page;
    SchoolView* view = nullptr;
};

//! What the rows about waiting work say, and how many wait.
QStringList waitingIn(const HomePage& page) {
    QStringList rows;
    for (const home::LinkRow* row : page.findChildren<home::LinkRow*>()) {
        if (row->isVisible()) rows << row->text() + u": "_s + row->amount();
    }
    return rows;
}

//! The middle of the box of a step in a row.
QPoint boxAt(const SchoolView* view, const QModelIndex& index, int step) {
    const QRect row = view->visualRect(index);
    for (int x = row.left(); x < row.right(); ++x) {
        const QPoint point(x, row.center().y());
        if (home::SchoolRowDelegate::stepAt(row, point) == step) return point + QPoint(6, 0);
    }
    return {};
}

} // namespace

TEST_F(HomePageTest, SaysAllThatWaitsForReview) {
    const QStringList before = waitingIn(*page);
    page->setSimilar(2);
    page->setToDecide(4);
    const QStringList both = waitingIn(*page);
    EXPECT_EQ(both.size(), before.size() + 2) << both.join(u"; "_s).toStdString();
    EXPECT_EQ(both.filter(u": 4"_s).size(), 1);
    page->setSimilar(0);
    EXPECT_EQ(waitingIn(*page).filter(u": 4"_s).size(), 1);
    page->setToDecide(0);
    EXPECT_EQ(waitingIn(*page), before);
}

TEST_F(HomePageTest, ShowsEverySchoolButTheCancelled) {
    shoot(*page, u"home"_s);
    EXPECT_EQ(page->schools()->rowCount(), services::DemoSize().schools - 1);
    EXPECT_EQ(page->source()->board().allSchools, page->schools()->rowCount()) << "counted as they are listed";
    EXPECT_GT(late()->tasks()->size(), 0);
}

TEST_F(HomePageTest, AClickOnABoxOpensItsStep) {
    QSignalSpy wanted(page.get(), &HomePage::stepWanted);
    const QModelIndex row = view->model()->index(1, 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, boxAt(view, row, 5));
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<base::Id>(), idOf(row));
    EXPECT_EQ(wanted[0][1].toInt(), 5);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(row).topLeft() + QPoint(40, 10));
    ASSERT_EQ(wanted.size(), 2);
    EXPECT_EQ(wanted[1][1].toInt(), row.data(SchoolList::StepRole).toInt());
}

TEST_F(HomePageTest, KeysOpenStepsToo) {
    QSignalSpy wanted(page.get(), &HomePage::stepWanted);
    view->setCurrentIndex(view->model()->index(2, 0));
    QTest::keyClick(view, Qt::Key_3, Qt::AltModifier);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<base::Id>(), idOf(view->model()->index(2, 0)));
    EXPECT_EQ(wanted[0][1].toInt(), 3);
}

TEST_F(HomePageTest, ATickStoresTheTaskAsDoneAndUndoBringsItBack) {
    const services::TaskLine task = late()->tasks()->taskAt(0);
    const qsizetype before = late()->tasks()->size();
    QSignalSpy opened(page.get(), &HomePage::taskWanted);
    const QRect row = late()->visualRect(late()->model()->index(0, 0));
    QTest::mouseClick(late()->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(22, 16));
    ASSERT_TRUE(waitUntil([&] { return value(u"task"_s, task.id, u"state"_s) == u"done"_s; }));
    EXPECT_TRUE(waitUntil([&] { return late()->tasks()->size() == before - 1; }));
    EXPECT_TRUE(opened.isEmpty());
    waitFor(workspace().undo());
    EXPECT_TRUE(waitUntil([&] { return late()->tasks()->size() == before; }));
    EXPECT_EQ(value(u"task"_s, task.id, u"state"_s), u"open"_s);
}

TEST_F(HomePageTest, AClickBesideTheBoxOpensTheTask) {
    QSignalSpy opened(page.get(), &HomePage::taskWanted);
    const services::TaskLine task = late()->tasks()->taskAt(0);
    const QRect row = late()->visualRect(late()->model()->index(0, 0));
    QTest::mouseClick(late()->viewport(), Qt::LeftButton, {}, row.center());
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<services::TaskLine>().id, task.id);
    EXPECT_EQ(value(u"task"_s, task.id, u"state"_s), u"open"_s);
}

TEST_F(HomePageTest, FollowsWhatIsStoredElsewhere) {
    const int before = page->schools()->rowCount();
    addSchool(u"Новая"_s, 3);
    EXPECT_TRUE(waitUntil([&] { return page->schools()->rowCount() == before + 1; }));
}

TEST_F(HomePageTest, SomebodyWhomTheAccountDoesNotNameSaysWhoTheyAre) {
    QComboBox* me = page->tasks()->meBox();
    ASSERT_TRUE(me->isVisible());
    EXPECT_EQ(me->currentIndex(), 0);
    home::TaskView* lateTasks = late();
    const QString owner = lateTasks->tasks()->taskAt(0).ownerName;
    ASSERT_FALSE(owner.isEmpty());
    const auto isMine = [&] { return lateTasks->tasks()->taskAt(0).isMine; };
    EXPECT_FALSE(isMine());
    const int row = me->findText(owner);
    ASSERT_GT(row, 0);
    me->setFocus();
    while (me->currentIndex() < row) QTest::keyClick(me, Qt::Key_Down);
    EXPECT_TRUE(waitUntil(isMine));
    EXPECT_TRUE(waitUntil([&] { return me->isVisible() && me->currentText() == owner; })) << "it can be changed";
    while (me->currentIndex() > 0) QTest::keyClick(me, Qt::Key_Up);
    EXPECT_TRUE(waitUntil([&] { return !isMine(); }));
}

TEST_F(HomePageTest, LinksOfTheTasksStandUnderTheirRows) {
    for (const QPushButton* more : page->tasks()->findChildren<QPushButton*>()) {
        if (!more->isVisible()) continue;
        const int left = more->mapTo(page->tasks(), QPoint()).x();
        EXPECT_GE(left, kit::theme::space::card - kit::theme::space::hair);
        EXPECT_LE(left, kit::theme::space::card);
    }
}

} // namespace rs::test
