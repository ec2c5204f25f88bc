// SPDX-License-Identifier: GPL-3.0-or-later
// What the server has not accepted: corrected, sent again, given up.
#include "conflictfixture.h"

#include "kit/inlinemessage.h"
#include "review/refusedlist.h"
#include "review/refusedtab.h"
#include "review/refusedtable.h"
#include "services/conflictcards.h"

#include <QPushButton>

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using review::RefusedTable;
using review::ReviewPage;
using test::ConflictsTest;

class RefusedTest : public ConflictsTest {
protected:
    //! The latest operation on the record becomes one that the server has not taken.
    void refuse(const base::Id& record, int state, int code, const QString& fields = {}) {
        test::carryOutIn(workspace(), [=](storage::Store& store) {
            return store.database().execute(
                u"UPDATE outbox SET state = %1, code = %2, fields = '%3' WHERE n = (SELECT max(n) FROM outbox WHERE "
                "row_id = x'%4')"_s.arg(state)
                    .arg(code)
                    .arg(fields, QString::fromLatin1(base::toBytes(record).toHex())));
        });
    }
    review::RefusedTab& refused() { return m_page->refused(); }
    bool waitForRefused(int count) {
        return test::waitUntil([&] { return refused().count() == count; });
    }
    void openRefused() {
        open();
        ASSERT_TRUE(waitForRefused(1));
        m_page->showTab(ReviewPage::NotAccepted);
        QCoreApplication::processEvents();
    }
    static constexpr int held = 2, notTaken = 3, forbidden = 1, badValue = 5;
};

TEST_F(RefusedTest, TellsWhatWhyAndWhatCanBeDone) {
    set(u"participant"_s, m_other, u"city"_s, u"Ачинск"_s);
    refuse(m_other, notTaken, badValue, u"city"_s);
    openRefused();
    EXPECT_EQ(m_page->count(), 1);
    EXPECT_EQ(services::countReview(reader())->notAccepted, 1);
    EXPECT_TRUE(refused().reason().contains(u"Город"_s)) << refused().reason().toStdString();
    EXPECT_EQ(refused().model().index(0, RefusedTable::Mine).data().toString(), u"Ачинск"_s);
    EXPECT_TRUE(refused().againButton()->isEnabled());
    EXPECT_TRUE(refused().dropButton()->isEnabled());
    test::shoot(*m_page, u"refused"_s);
}

TEST_F(RefusedTest, IsCorrectedAndGoesAgainAsAnOrdinaryEdit) {
    set(u"participant"_s, m_other, u"city"_s, u"Ачинск"_s);
    refuse(m_other, notTaken, badValue, u"city"_s);
    openRefused();
    const QModelIndex mine = refused().model().index(0, RefusedTable::Mine);
    ASSERT_TRUE(refused().model().setData(mine, u"Дивногорск"_s));
    refused().table()->setFocus();
    QTest::keyClick(refused().table(), Qt::Key_Return);
    ASSERT_TRUE(waitForRefused(0));
    EXPECT_EQ(value(u"participant"_s, m_other, u"city"_s), u"Дивногорск"_s);
    EXPECT_GT(*reader().unsent(), 0);
    EXPECT_EQ(services::countReview(reader())->notAccepted, 0);
    test::waitFor(workspace().undo());
    EXPECT_EQ(value(u"participant"_s, m_other, u"city"_s), u"Ачинск"_s);
}

TEST_F(RefusedTest, IsNotSentAgainEmptyWhenItsValuesHaveLeftWithTheRight) {
    set(u"participant"_s, m_other, u"city"_s, u"Ачинск"_s);
    refuse(m_other, held, forbidden);
    test::carryOutIn(workspace(), [](storage::Store& store) {
        return store.database().execute(u"UPDATE outbox SET \"set\" = NULL, base = NULL WHERE state = 2"_s);
    });
    openRefused();
    EXPECT_FALSE(refused().againButton()->isEnabled());
    EXPECT_TRUE(refused().dropButton()->isEnabled());
    const qint64 unsent = *reader().unsent();
    refused().table()->setFocus();
    QTest::keyClick(refused().table(), Qt::Key_Return);
    QTest::qWait(100);
    EXPECT_EQ(refused().count(), 1);
    EXPECT_EQ(*reader().unsent(), unsent);
}

TEST_F(RefusedTest, IsInFrontWhereNothingElseWaits) {
    set(u"participant"_s, m_other, u"city"_s, u"Ачинск"_s);
    refuse(m_other, held, forbidden);
    m_page = std::make_unique<ReviewPage>(workspace());
    const auto* tabs = m_page->findChild<QTabBar*>();
    m_page->refreshServer();
    ASSERT_TRUE(waitForRefused(1));
    EXPECT_EQ(tabs->currentIndex(), int(ReviewPage::NotAccepted));
    // Whoever has looked elsewhere stays there.
    m_page->showTab(ReviewPage::SimilarPeople);
    refuse(m_one, held, forbidden);
    m_page->refreshServer();
    QTest::qWait(200);
    EXPECT_EQ(tabs->currentIndex(), int(ReviewPage::SimilarPeople));
}

TEST_F(RefusedTest, IsGivenUpAndThatIsTakenBack) {
    set(u"participant"_s, m_other, u"city"_s, u"Ачинск"_s);
    refuse(m_other, held, forbidden);
    openRefused();
    refused().dropButton()->click();
    ASSERT_TRUE(waitForRefused(0));
    EXPECT_EQ(m_page->count(), 0);
    ASSERT_FALSE(refused().message()->actionButtons().isEmpty());
    refused().message()->actionButtons().first()->click();
    ASSERT_TRUE(waitForRefused(1));
    EXPECT_TRUE(refused().model().change()->isHeld) << "as it was";
}

TEST_F(RefusedTest, AnAdditionThatWasPutBackIsAddedAnew) {
    const base::Id third = addRegistration(m_school, m_person, {{u"city"_s, u"Назарово"_s}});
    refuse(third, notTaken, forbidden);
    test::carryOutIn(workspace(), [&](storage::Store& store) {
        return store.database().execute(
            u"DELETE FROM participant WHERE id = x'%1'"_s.arg(QString::fromLatin1(base::toBytes(third).toHex())));
    });
    openRefused();
    EXPECT_EQ(refused().model().change()->kind, services::RefusedChange::Kind::Added);
    EXPECT_EQ(refused().model().change()->school, u"Вода и лёд"_s);
    const qint64 before = *reader().count(domain::entity(u"participant"));
    refused().againButton()->click();
    ASSERT_TRUE(waitForRefused(0));
    EXPECT_EQ(*reader().count(domain::entity(u"participant")), before + 1);
}

TEST(RefusalWords, EveryReasonHasWordsInBothLanguages) {
    services::RefusedChange change;
    change.entity = &domain::entity(u"participant");
    QSet<QString> all;
    for (int code = 0; code <= int(protocol::OpCode::DeleteVersusEdit); ++code) {
        change.code = protocol::OpCode(code);
        const QString english = services::refusalWords(change, base::Language::English);
        const QString russian = services::refusalWords(change, base::Language::Russian);
        EXPECT_FALSE(english.isEmpty()) << code;
        EXPECT_NE(english, russian) << code;
        all << english;
    }
    EXPECT_GE(all.size(), 9);
    change.isHeld = true;
    EXPECT_FALSE(all.contains(services::refusalWords(change, base::Language::English)));
}

} // namespace
