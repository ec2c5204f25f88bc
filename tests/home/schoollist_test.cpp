// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/boardsource.h"
#include "home/schoollist.h"
#include "kit/stepstrip.h"
#include "kit/translator.h"
#include "support/people.h"

namespace rs::test {

using namespace Qt::StringLiterals;
using home::SchoolList;

namespace {

class SchoolListTest : public PeopleTest {
protected:
    //! The list once everything of the store is in it.
    void read(int rows) {
        source.refresh();
        ASSERT_TRUE(waitUntil([&] { return source.isRead() && source.board().schools.size() == rows; }));
        list.setSchools(source.board().schools);
    }
    [[nodiscard]] QStringList titles() const {
        QStringList all;
        for (int row = 0; row < list.rowCount(); ++row) all << list.index(row).data().toString();
        return all;
    }
    home::BoardSource source{workspace()};
    SchoolList list{workspace()};
};

} // namespace

TEST_F(SchoolListTest, WhatIsToComeStandsFirstThenTheLatestPast) {
    addSchool(u"давно"_s, -400);
    addSchool(u"скоро"_s, 10);
    add(u"event"_s, {{u"title"_s, u"без даты"_s}});
    addSchool(u"недавно"_s, -20);
    addSchool(u"потом"_s, 60);
    const base::Id off = addSchool(u"отменена"_s, 5);
    set(u"event"_s, off, u"status"_s, u"cancelled"_s);
    read(5);
    EXPECT_EQ(titles(), QStringList({u"скоро"_s, u"потом"_s, u"без даты"_s, u"недавно"_s, u"давно"_s}));
}

TEST_F(SchoolListTest, LateOnesComeFirstIfWishedFor) {
    addSchool(u"первая"_s, 10);
    const base::Id late = addSchool(u"вторая"_s, 20);
    add(u"task"_s, {{u"event_id"_s, QVariant::fromValue(late)},
                    {u"title"_s, u"Дело"_s},
                    {u"step"_s, 3},
                    {u"due_days"_s, qint64(-40)},
                    {u"state"_s, u"open"_s}});
    read(2);
    EXPECT_EQ(titles().first(), u"первая"_s);
    list.setOrder(SchoolList::Order::LateFirst);
    EXPECT_EQ(titles().first(), u"вторая"_s);
    const auto states = list.index(0).data(SchoolList::StepsRole).value<kit::stepstrip::States>();
    ASSERT_EQ(states.size(), 7);
    EXPECT_EQ(states.at(2), domain::StepState::Late);
    EXPECT_TRUE(list.index(0).data(SchoolList::NextLateRole).toBool());
    EXPECT_EQ(list.index(0).data(SchoolList::StepRole).toInt(), 3);
    list.setOrder(SchoolList::Order::ByStart);
    EXPECT_EQ(titles().first(), u"первая"_s);
}

TEST_F(SchoolListTest, DaysAndStatesAreSaidInBothLanguages) {
    addSchool(u"Школа"_s, 21);
    kit::Translator translator;
    translator.setLanguage(base::Language::Russian);
    read(1);
    list.retranslate();
    const auto say = [&](int role) { return list.index(0).data(role).toString(); };
    EXPECT_TRUE(say(SchoolList::PlaceRole).contains(u"через 2"_s)) << say(SchoolList::PlaceRole).toStdString();
    EXPECT_TRUE(say(Qt::AccessibleTextRole).contains(u"Спикеры: "_s)) << say(Qt::AccessibleTextRole).toStdString();
    translator.setLanguage(base::Language::English);
    list.retranslate();
    EXPECT_TRUE(say(SchoolList::PlaceRole).contains(u"days"_s)) << say(SchoolList::PlaceRole).toStdString();
    EXPECT_TRUE(say(Qt::AccessibleTextRole).contains(u"Speakers: "_s)) << say(Qt::AccessibleTextRole).toStdString();
}

} // namespace rs::test
