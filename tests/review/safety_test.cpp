// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/safety.h"

#include "support/people.h"

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using base::Language;

TEST(ProblemSentences, SayInWordsWhatIsWrong) {
    const QStringList raw{u"*** in database main *** Page 4: btreeInitPage() returns error code 11"_s,
                          u"row 3 missing from index person_name"_s, u"5 operations belong to no change set"_s,
                          u"participant: 2 records without an operation"_s};
    const QStringList russian = services::problemSentences(raw, Language::Russian);
    ASSERT_EQ(russian.size(), 3);
    EXPECT_EQ(russian.at(0), u"Файл повреждён в 2 местах. Восстановите хранилище из резервной копии.");
    EXPECT_EQ(russian.at(1), u"5 изменений не относятся ни к одному шагу, который можно отменить.");
    EXPECT_EQ(russian.at(2), u"Участники: 2 записи никогда не попали бы на сервер.");
    const QStringList english = services::problemSentences({raw.first()}, Language::English);
    EXPECT_EQ(english, QStringList{u"The file is damaged in 1 place. Restore the store from a backup."_s});
    EXPECT_TRUE(services::problemSentences({}, Language::Russian).isEmpty());
}

class SafetyTest : public test::PeopleTest {};

TEST_F(SafetyTest, AGoodStoreHasNoProblems) {
    addPerson(u"Жарикова"_s);
    EXPECT_TRUE(test::waitFor(services::checkStore(workspace(), Language::Russian)).isEmpty());
}

TEST_F(SafetyTest, ADailyBackupIsMadeOnceAndListed) {
    EXPECT_TRUE(services::backupsBeside(store().path()).isEmpty());
    const QString made = test::waitFor(services::backUpDaily(workspace()));
    ASSERT_FALSE(made.isEmpty());
    ASSERT_EQ(services::backupsBeside(store().path()).size(), 1);
    EXPECT_EQ(QFileInfo(services::backupsBeside(store().path()).first().path).fileName(), QFileInfo(made).fileName());
    EXPECT_TRUE(test::waitFor(services::backUpDaily(workspace())).isEmpty());
}

TEST_F(SafetyTest, ACopyIsAStoreOfItsOwn) {
    addPerson(u"Жарикова"_s);
    const QString file = store().path() + u".copy"_s;
    const auto copied = services::backUpTo(workspace(), file);
    ASSERT_TRUE(test::waitUntil([&] { return copied.isFinished(); }));
    ASSERT_TRUE(copied.result());
    const auto other = services::Workspace::open(file);
    ASSERT_TRUE(other);
    EXPECT_EQ((*other)->reader().count(domain::entity(u"person")).value(), 1);
}

} // namespace
