// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/problemlist.h"

#include "kit/theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rs;
using plan::ProblemList;

namespace {

QList<ProblemList::Row> rowsOf(int amount) {
    QList<ProblemList::Row> rows;
    for (int i = 0; i < amount; ++i)
        rows << ProblemList::Row{kit::Severity::Problem, u"Problem %1"_s.arg(i), i % 5 == 3 ? QString() : u"Mend"_s};
    return rows;
}

class ProblemListTest : public testing::Test {
protected:
    void SetUp() override {
        kit::theme::install(kit::theme::Look::Light);
        list.resize(600, 200);
        list.show();
        list.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&list));
    }
    [[nodiscard]] QPushButton* turnLink() const {
        for (auto* button : list.findChildren<QPushButton*>()) {
            if (button->text() != u"Mend"_s) return button;
        }
        return nullptr;
    }

    ProblemList list;
};

TEST_F(ProblemListTest, AFewAreAllShown) {
    list.setRows(rowsOf(6));
    EXPECT_EQ(turnLink(), nullptr);
    EXPECT_EQ(list.findChildren<QPushButton*>().size(), 5);
}

TEST_F(ProblemListTest, HundredsLeaveRoomForTheStep) {
    list.setRows(rowsOf(6));
    const int few = list.sizeHint().height();
    list.setRows(rowsOf(200));
    EXPECT_EQ(list.count(), 200);
    EXPECT_LE(list.sizeHint().height(), few * 3 / 2);
    ASSERT_NE(turnLink(), nullptr);
}

TEST_F(ProblemListTest, TheLinkShowsTheNextOnesAndAtTheEndTheFirst) {
    list.setRows(rowsOf(9));
    QSignalSpy repair(&list, &ProblemList::repairWanted);
    QTest::mouseClick(turnLink(), Qt::LeftButton);
    QCoreApplication::processEvents();
    list.findChildren<QPushButton*>().first()->click();
    EXPECT_EQ(repair.value(0).value(0).toInt(), 6);
    QTest::mouseClick(turnLink(), Qt::LeftButton);
    QCoreApplication::processEvents();
    list.findChildren<QPushButton*>().first()->click();
    EXPECT_EQ(repair.value(1).value(0).toInt(), 0);
}

TEST_F(ProblemListTest, F8ReachesEveryLinkBothWays) {
    list.setRows(rowsOf(200));
    for (const int step : {1, -1}) {
        QSet<int> reached;
        QObject here;
        QObject::connect(&list, &ProblemList::repairWanted, &here, [&reached](int row) { reached << row; });
        for (int i = 0; i < 160; ++i) {
            ASSERT_TRUE(list.focusNext(step));
            auto* link = qobject_cast<QPushButton*>(QApplication::focusWidget());
            ASSERT_NE(link, nullptr);
            link->click();
        }
        EXPECT_EQ(reached.size(), 160) << step;
    }
}

TEST_F(ProblemListTest, WithoutLinksThereIsNothingToReach) {
    list.setRows({{kit::Severity::Warning, u"Problem"_s}});
    EXPECT_FALSE(list.focusNext(1));
    list.setRows({});
    EXPECT_FALSE(list.focusNext(-1));
    EXPECT_TRUE(list.isHidden());
}

TEST_F(ProblemListTest, MendedRowsGiveWayToThoseThatWait) {
    list.setRows(rowsOf(9));
    QTest::mouseClick(turnLink(), Qt::LeftButton);
    QCoreApplication::processEvents();
    list.setRows(rowsOf(5));
    EXPECT_EQ(turnLink(), nullptr);
    EXPECT_EQ(list.findChildren<QPushButton*>().size(), 4) << "the first ones again";
}

} // namespace
