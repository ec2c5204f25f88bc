// SPDX-License-Identifier: GPL-3.0-or-later
// What the server holds back: taken in and dropped, by keys and clicks, one and several, with a server that fails.
#include "heldfixture.h"

#include "kit/emptystate.h"

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using base::ErrorCode;
using review::ReviewPage;
using test::HeldCard;
using test::HeldDecision;
using test::HeldTest;
using test::waitUntil;

TEST_F(HeldTest, IsReadAndAppliedByKeys) {
    holdThree();
    openHeld();
    const base::Id second = m_link.heldNow.at(1).id;
    press(held().list(), Qt::Key_Down);
    QTest::keyClick(held().list(), Qt::Key_Return);
    EXPECT_EQ(m_page->window()->focusWidget(), held().table());
    EXPECT_TRUE(m_link.decided.isEmpty()) << "first it is looked at";
    QTest::keyClick(held().table(), Qt::Key_Return);
    ASSERT_EQ(m_link.decided.size(), 1);
    EXPECT_EQ(m_link.decided.first(), std::pair(QList<base::Id>{second}, HeldDecision::Apply));
    QTest::keyClick(held().table(), Qt::Key_Return);
    EXPECT_EQ(m_link.decided.size(), 1) << "it is under way";
    ASSERT_TRUE(waitForHeld(2));
    EXPECT_TRUE(waitForWords(u"Применён 1 шаг."_s)) << held().message()->text().toStdString();
    EXPECT_EQ(held().message()->severity(), kit::Severity::Ok);
    EXPECT_EQ(m_page->window()->focusWidget(), held().list());
    EXPECT_EQ(held().model().card().author, u"kedrina"_s) << "the next one";
    EXPECT_EQ(m_page->count(), 2);
}

TEST_F(HeldTest, DroppingIsAskedForOnceMore) {
    holdThree();
    openHeld();
    const base::Id first = m_link.heldNow.at(0).id;
    kit::DialogSeam::instance().setNextAnswer({});
    held().dropButton()->click();
    settle();
    EXPECT_TRUE(m_link.decided.isEmpty());
    EXPECT_TRUE(kit::DialogSeam::instance().lastText().contains(u"нельзя"_s))
        << kit::DialogSeam::instance().lastText().toStdString();
    kit::DialogSeam::instance().setNextAnswer(0);
    press(held().list(), Qt::Key_Delete);
    ASSERT_EQ(m_link.decided.size(), 1);
    EXPECT_EQ(m_link.decided.first(), std::pair(QList<base::Id>{first}, HeldDecision::Drop));
    ASSERT_TRUE(waitForHeld(2));
    EXPECT_TRUE(waitForWords(u"Отклонён 1 шаг."_s)) << held().message()->text().toStdString();
}

TEST_F(HeldTest, SeveralAreDecidedAtOnce) {
    holdThree();
    openHeld();
    QList<base::Id> all;
    for (const HeldCard& one : std::as_const(m_link.heldNow)) all << one.id;
    press(held().list(), Qt::Key_A, Qt::ControlModifier);
    EXPECT_FALSE(held().table()->isVisible());
    EXPECT_EQ(held().applyButton()->text(), u"Применить: 3 шага"_s);
    EXPECT_EQ(held().dropButton()->text(), u"Отклонить: 3 шага"_s);
    test::shoot(*m_page, u"held-bulk"_s);
    QTest::keyClick(held().list(), Qt::Key_Return);
    EXPECT_EQ(m_page->window()->focusWidget(), held().applyButton());
    QTest::keyClick(held().applyButton(), Qt::Key_Space);
    ASSERT_EQ(m_link.decided.size(), 1);
    EXPECT_EQ(m_link.decided.first(), std::pair(all, HeldDecision::Apply)) << "in the order of the list";
    ASSERT_TRUE(waitForHeld(0));
    EXPECT_TRUE(waitForWords(u"Применено 3 шага."_s)) << held().message()->text().toStdString();
    EXPECT_TRUE(held().findChild<kit::EmptyState*>()->isVisible());
}

TEST_F(HeldTest, AListThatComesAnewKeepsWhatWasChosen) {
    holdThree();
    openHeld();
    press(held().list(), Qt::Key_End);
    press(held().list(), Qt::Key_Up, Qt::ShiftModifier);
    m_link.heldNow.removeFirst();
    exchange();
    ASSERT_TRUE(waitForHeld(2));
    EXPECT_EQ(held().list()->selectionModel()->selectedIndexes().size(), 2);
}

TEST_F(HeldTest, SaysWhatBecameOfItAndLeadsToTheConflicts) {
    holdThree();
    openHeld();
    m_link.heldResult = {0, 2, 3, 5, protocol::OpCode::BadValue};
    held().applyButton()->click();
    ASSERT_TRUE(waitForWords(u"Применён 1 шаг."_s));
    const QString words = held().message()->text();
    EXPECT_TRUE(words.contains(u"3 правки"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"5 правок"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"Значение не подходит."_s)) << words.toStdString();
    EXPECT_FALSE(words.contains(u"отправьте"_s)) << "that is advice for its author: " << words.toStdString();
    EXPECT_TRUE(words.contains(u"2 шага"_s)) << words.toStdString();
    EXPECT_EQ(held().message()->severity(), kit::Severity::Warning);
    ASSERT_EQ(held().message()->actionButtons().size(), 1);
    test::shoot(*m_page, u"held-result"_s);
    held().message()->actionButtons().first()->click();
    EXPECT_EQ(tabs()->currentIndex(), int(ReviewPage::Conflicts));
    m_page->showTab(ReviewPage::Held);
    EXPECT_FALSE(held().message()->isVisible()) << "no news any more";
}

TEST_F(HeldTest, ADecisionThatFailsIsRepeatedAsItWas) {
    holdThree();
    openHeld();
    const base::Id first = m_link.heldNow.at(0).id;
    m_link.heldError = base::Error{ErrorCode::ServerUnreachable, {u"school.example.org"_s}};
    held().applyButton()->click();
    ASSERT_TRUE(waitForWords(u"нужен сервер"_s)) << held().message()->text().toStdString();
    EXPECT_TRUE(held().message()->text().contains(u"school.example.org"_s));
    EXPECT_EQ(held().count(), 3);
    EXPECT_TRUE(held().applyButton()->isEnabled());
    held().list()->setCurrentIndex(held().cards().index(2));
    m_link.heldError.reset();
    held().message()->actionButtons().first()->click();
    ASSERT_EQ(m_link.decided.size(), 2);
    EXPECT_EQ(m_link.decided.at(1), std::pair(QList<base::Id>{first}, HeldDecision::Apply))
        << "whatever is current now";
    EXPECT_TRUE(waitForHeld(2));
}

} // namespace
