// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigationview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rs::shell;

class Navigation : public testing::Test {
protected:
    NavigationView view;
    NavigationModel* model = view.pages();
    QAbstractItemModelTester tester{model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    void SetUp() override {
        for (const auto& [id, title] : {std::pair(PageId::Settings, u"Настройки"_s),
                                        {PageId::Home, u"Главная"_s},
                                        {PageId::Participants, u"Участники"_s},
                                        {PageId::Team, u"Команда"_s},
                                        {PageId::Review, u"Проверка"_s}})
            model->addPage({id, u"home"_s, [title = title] { return title; }});
    }
    QStringList titles() const {
        QStringList all;
        for (int i = 0; i < model->rowCount(); ++i) all.append(model->index(i).data().toString());
        return all;
    }
};

TEST_F(Navigation, SchoolPagesAreHiddenWithoutASchool) {
    EXPECT_EQ(titles(), (QStringList{u"Главная"_s, u"Whole network"_s, u"Проверка"_s, u"Настройки"_s}));
    EXPECT_EQ(model->rowOf(PageId::Team), -1);
    model->setSchool(u"Проекты"_s);
    EXPECT_EQ(titles(), (QStringList{u"Главная"_s, u"Проекты"_s, u"Команда"_s, u"Участники"_s, u"Whole network"_s,
                                     u"Проверка"_s, u"Настройки"_s}));
}

TEST_F(Navigation, HeadingsCannotBeChosen) {
    model->setSchool(u"Проекты"_s);
    EXPECT_EQ(model->flags(model->index(1)), Qt::NoItemFlags);
    EXPECT_EQ(model->pageRow(2), 2);
    EXPECT_EQ(model->pageRow(9), -1);
}

TEST_F(Navigation, CountersAreShownAndSpoken) {
    model->setCounter(PageId::Review, 14, rs::kit::PillTone::Review);
    const QModelIndex index = model->index(model->rowOf(PageId::Review));
    EXPECT_EQ(index.data(NavigationModel::CounterRole).toString(), u"14");
    EXPECT_EQ(index.data(Qt::AccessibleTextRole).toString(), u"Проверка, 14");
    model->setCounter(PageId::Review, 0, rs::kit::PillTone::Plain);
    EXPECT_TRUE(index.data(NavigationModel::CounterRole).toString().isEmpty());
}

TEST_F(Navigation, TellsWhatPeopleChooseOnly) {
    QSignalSpy chosen(&view, &NavigationView::pageChosen);
    view.showPage(PageId::Review);
    EXPECT_EQ(chosen.count(), 0);
    view.resize(212, 500);
    view.show();
    view.setCurrentIndex(model->index(0));
    EXPECT_EQ(chosen.value(0).value(0).value<PageId>(), PageId::Home);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(chosen.value(1).value(0).value<PageId>(), PageId::Review) << "the heading is passed over";
}

TEST_F(Navigation, SettingsStandAtTheBottom) {
    view.resize(212, 700);
    view.show();
    QCoreApplication::processEvents();
    EXPECT_GT(view.visualRect(model->index(model->rowOf(PageId::Settings))).bottom(), 660);
    EXPECT_LE(view.visualRect(model->index(model->rowOf(PageId::Settings))).bottom(), 700);
}

TEST_F(Navigation, RailIsNarrow) {
    view.setShape(NavigationView::Shape::Rail);
    EXPECT_EQ(view.width(), 48);
}
