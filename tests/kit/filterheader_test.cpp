// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/checklistpopup.h"
#include "kit/dateedit.h"
#include "kit/filtereditor.h"
#include "kit/filterheader.h"
#include "kit/gridview.h"
#include "support/typing.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rs::kit;

class Header : public testing::Test {
protected:
    QStandardItemModel model{3, 6};
    GridView view;
    FilterHeader* header = view.filterHeader();

    void SetUp() override {
        view.setModel(&model);
        for (int i = 0; i < 5; ++i)
            header->setFilterKind(i, i == 3 ? FilterKind::Choice : i == 4 ? FilterKind::Date : FilterKind::Text);
        header->setChoices(3, {{u"confirmed"_s, u"Подтверждено"_s, 12}, {u"invited"_s, u"Приглашение"_s, 3}});
        view.resize(400, 300);
        view.show();
        QCoreApplication::processEvents();
    }
    QLineEdit* line(int column) { return qobject_cast<QLineEdit*>(header->editor(column)); }
    int left(int column) const { return header->editor(column)->x(); }
};

TEST_F(Header, EditorsStandUnderTheirColumns) {
    for (int i = 0; i < 5; ++i) EXPECT_NEAR(left(i), header->sectionViewportPosition(i), 4) << i;
    EXPECT_GE(header->editor(0)->y(), 29);
    EXPECT_EQ(header->sizeHint().height(), header->height());
}

TEST_F(Header, EditorsFollowResizing) {
    header->resizeSection(0, 180);
    EXPECT_NEAR(left(1), header->sectionViewportPosition(1), 4);
    EXPECT_NEAR(header->editor(0)->width(), 180, 8);
}

TEST_F(Header, EditorsFollowMovingAndHiding) {
    header->moveSection(0, 2);
    EXPECT_NEAR(left(0), header->sectionViewportPosition(0), 4);
    EXPECT_NEAR(left(1), 0, 4);
    header->hideSection(1);
    QCoreApplication::processEvents();
    EXPECT_FALSE(header->editor(1)->isVisible());
    EXPECT_NEAR(left(2), 0, 4);
    header->showSection(1);
    QCoreApplication::processEvents();
    EXPECT_TRUE(header->editor(1)->isVisible());
}

TEST_F(Header, EditorsFollowScrolling) {
    ASSERT_GT(view.horizontalScrollBar()->maximum(), 50);
    view.horizontalScrollBar()->setValue(50);
    QCoreApplication::processEvents();
    for (int i = 0; i < 5; ++i) EXPECT_NEAR(left(i), header->sectionViewportPosition(i), 4) << i;
    EXPECT_LT(left(0), -40);
}

TEST_F(Header, TellsEachKeystroke) {
    QSignalSpy changed(header, &FilterHeader::filterChanged);
    rs::test::typeText(line(1), u"ачи"_s);
    EXPECT_EQ(changed.count(), 3);
    EXPECT_EQ(changed.last().at(0).toInt(), 1);
    EXPECT_EQ(changed.last().at(1).toString(), u"ачи");
    EXPECT_EQ(header->filteredColumns(), QList<int>{1});
    QTest::keyClick(line(1), Qt::Key_Escape);
    EXPECT_EQ(changed.last().at(1).toString(), QString());
}

TEST_F(Header, RestoresWithoutTelling) {
    QSignalSpy changed(header, &FilterHeader::filterChanged);
    header->setFilterText(2, u"=5"_s);
    EXPECT_EQ(line(2)->text(), u"=5");
    EXPECT_EQ(changed.count(), 0);
    header->clearFilters();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(line(2)->text().isEmpty());
}

TEST_F(Header, ListFiltersByTickedValues) {
    QSignalSpy changed(header, &FilterHeader::filterChanged), wanted(header, &FilterHeader::choicesWanted);
    QTest::mouseClick(header->editor(3), Qt::LeftButton);
    EXPECT_EQ(wanted.count(), 1);
    auto* popup = header->findChild<CheckListPopup*>();
    ASSERT_NE(popup, nullptr);
    ASSERT_EQ(popup->list()->count(), 2);
    popup->list()->item(1)->setCheckState(Qt::Checked);
    EXPECT_EQ(header->filterText(3), u"invited");
    EXPECT_EQ(header->filterWords(3), u"Приглашение");
    popup->list()->item(0)->setCheckState(Qt::Checked);
    EXPECT_EQ(FilterHeader::splitChoices(header->filterText(3)), (QStringList{u"confirmed"_s, u"invited"_s}));
    EXPECT_EQ(changed.count(), 2);
    popup->close();
}

TEST_F(Header, ClickSortsShiftClickAddsAKey) {
    QSignalSpy sorted(header, &FilterHeader::sortChanged);
    const auto click = [&](int column, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, keys,
                          QPoint(header->sectionViewportPosition(column) + 30, 12));
    };
    click(0, {});
    EXPECT_EQ(header->sortKeys(), (QList<SortKey>{{0, Qt::AscendingOrder}}));
    click(0, {});
    EXPECT_EQ(header->sortKeys(), (QList<SortKey>{{0, Qt::DescendingOrder}}));
    header->toggleSort(1, FilterHeader::SortMode::Add);
    EXPECT_EQ(header->sortKeys(), (QList<SortKey>{{0, Qt::DescendingOrder}, {1, Qt::AscendingOrder}}));
    click(2, {});
    EXPECT_EQ(header->sortKeys(), (QList<SortKey>{{2, Qt::AscendingOrder}}));
    EXPECT_EQ(sorted.count(), 4);
}

TEST_F(Header, MissInTheFilterRowDoesNotSort) {
    QSignalSpy sorted(header, &FilterHeader::sortChanged);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(0) + 30, header->height() - 1));
    EXPECT_EQ(sorted.count(), 0);
}

TEST_F(Header, FilterRowCanBeHidden) {
    const int before = header->height();
    header->setFilterRowVisible(false);
    QCoreApplication::processEvents();
    EXPECT_LT(header->height(), before);
    EXPECT_FALSE(header->editor(0)->isVisible());
}

TEST_F(Header, EditorsHaveAccessibleNames) {
    model.setHeaderData(1, Qt::Horizontal, u"Имя"_s);
    QCoreApplication::processEvents();
    EXPECT_TRUE(header->editor(1)->accessibleName().contains(u"Имя"_s));
}

TEST(DateFilter, IsSaidInWords) {
    QLocale::setDefault(QLocale(QLocale::Russian));
    EXPECT_FALSE(dateFilterWords(u"today"_s).isEmpty());
    EXPECT_EQ(dateFilterWords(u"2027-02-01..2027-02-09"_s), u"01.02.2027–09.02.2027");
    EXPECT_EQ(dateFilterWords(u">2027"_s), u">2027");
    QLocale::setDefault(QLocale::c());
}

TEST(FilterRange, DaysAreTypedInAnyUsualWay) {
    QWidget anchor;
    anchor.show();
    QString filter;
    openDateMenu(&anchor, [&](const QString& text) { filter = text; });
    auto* menu = anchor.findChild<QMenu*>();
    ASSERT_TRUE(menu);
    menu->actions().last()->trigger();
    auto* dialog = anchor.findChild<QDialog*>();
    ASSERT_TRUE(dialog);
    const QList<DateEdit*> days = dialog->findChildren<DateEdit*>();
    ASSERT_EQ(days.size(), 2);
    auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    days[0]->setText(u"soon"_s);
    days[1]->setText(u"2027-03-12"_s);
    ok->click();
    EXPECT_TRUE(filter.isEmpty()) << "what is no day is refused";
    EXPECT_TRUE(dialog->isVisible());
    days[0]->setText(u"14.03.2027"_s);
    ok->click();
    EXPECT_EQ(filter, u"2027-03-12..2027-03-14"_s);
}

TEST(FilterRange, TabGoesAsItIsRead) {
    QWidget anchor;
    anchor.show();
    openDateMenu(&anchor, [](const QString&) {});
    anchor.findChild<QMenu*>()->actions().last()->trigger();
    auto* dialog = anchor.findChild<QDialog*>();
    ASSERT_TRUE(dialog);
    qobject_cast<QFormLayout*>(dialog->layout())->insertRow(1, new DateEdit); // made last, read second
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    QWidgetList read;
    for (DateEdit* day : dialog->findChildren<DateEdit*>()) read << day->line();
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) read << button;
    ASSERT_EQ(read.size(), 5);
    const auto place = [&](const QWidget* one) { return one->mapTo(dialog, QPoint(0, 0)); };
    std::sort(read.begin(), read.end(), [&](const QWidget* a, const QWidget* b) {
        return std::pair(place(a).y(), place(a).x()) < std::pair(place(b).y(), place(b).x());
    });
    read.first()->setFocus();
    for (qsizetype i = 1; i <= read.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget(), read.at(i % read.size())) << i;
    }
}
