// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reviewdecisions.h"

#include "services/merge.h"
#include "storage/undo.h"
#include "support/people.h"

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using services::ReviewDecision;

class ReviewDecisionsTest : public test::PeopleTest {
protected:
    void SetUp() override {
        m_a = addPerson(u"Жарикова"_s, {{u"email"_s, u"a@example.org"_s}});
        m_b = addPerson(u"Жаркова"_s, {{u"phone"_s, u"+79000000001"_s}});
        m_role = addRegistration(addSchool(u"Кедр"_s, 5), m_b);
    }
    template <typename T>
    T run(std::function<base::Result<T>(storage::Store&)> work) {
        return test::waitFor(workspace().run<T>(std::move(work)));
    }
    services::Changes merge() {
        return run<services::Changes>([this](storage::Store& store) {
            return services::mergeRecords(store, {&domain::entity(u"person"), m_a, m_b, {}}, u"Т. К."_s);
        });
    }
    QList<ReviewDecision> decisions() { return services::reviewDecisions(reader()).value(); }
    services::Changes takeBack(const ReviewDecision& decision) {
        return run<services::Changes>(
            [decision](storage::Store& store) { return services::takeBack(store, decision, u"Т. К."_s); });
    }
    base::Id m_a, m_b, m_role;
};

TEST_F(ReviewDecisionsTest, AMergeIsListedWithBothNames) {
    const services::Changes changes = merge();
    const auto listed = decisions();
    ASSERT_EQ(listed.size(), 1);
    EXPECT_EQ(listed.first().kind, ReviewDecision::Kind::Merged);
    EXPECT_EQ(listed.first().changeSet, changes.changeSet);
    EXPECT_EQ(listed.first().first, u"Жарикова Нелли Ринатовна");
    EXPECT_EQ(listed.first().second, u"Жаркова Нелли Ринатовна");
    EXPECT_EQ(listed.first().kept, m_a);
    EXPECT_EQ(listed.first().by, u"Т. К.");
}

TEST_F(ReviewDecisionsTest, AMergeIsTakenBackAfterOtherWorkAndKeepsIt) {
    merge();
    set(u"person"_s, m_a, u"city"_s, u"Канск"_s);
    set(u"person"_s, m_a, u"phone"_s, u"+79000000009"_s);
    takeBack(decisions().first());
    EXPECT_TRUE(exists(u"person"_s, m_b));
    EXPECT_EQ(value(u"participant"_s, m_role, u"person_id"_s).value<base::Id>(), m_b);
    EXPECT_EQ(value(u"person"_s, m_a, u"city"_s), u"Канск"_s);
    EXPECT_EQ(value(u"person"_s, m_a, u"phone"_s), u"+79000000009"_s) << "a newer value stays";
    EXPECT_EQ(value(u"person"_s, m_b, u"phone"_s), u"+79000000001"_s);
    EXPECT_TRUE(decisions().isEmpty());
}

TEST_F(ReviewDecisionsTest, TakingBackIsAStepOfUndoItself) {
    merge();
    set(u"person"_s, m_a, u"city"_s, u"Канск"_s);
    takeBack(decisions().first());
    test::waitFor(workspace().undo());
    EXPECT_FALSE(exists(u"person"_s, m_b));
    EXPECT_EQ(value(u"participant"_s, m_role, u"person_id"_s).value<base::Id>(), m_a);
    EXPECT_EQ(decisions().size(), 1) << "the merge stands again";
}

TEST_F(ReviewDecisionsTest, AMergeThatWasUndoneIsNoDecision) {
    merge();
    test::waitFor(workspace().undo());
    EXPECT_TRUE(decisions().isEmpty());
    test::waitFor(workspace().redo());
    EXPECT_EQ(decisions().size(), 1);
}

TEST_F(ReviewDecisionsTest, ADecisionIsTakenBackOnce) {
    merge();
    const ReviewDecision decision = decisions().first();
    takeBack(decision);
    const auto again = workspace().run<services::Changes>(
        [decision](storage::Store& store) { return services::takeBack(store, decision, u"Т. К."_s); });
    ASSERT_TRUE(test::waitUntil([&] { return again.isFinished(); }));
    EXPECT_EQ(again.result().error().code, base::ErrorCode::NothingToUndo);
}

TEST_F(ReviewDecisionsTest, DifferentPeopleAreListedAndRecalled) {
    const services::DuplicateCandidate pair{services::duplicatePair(m_a, m_b), m_a, m_b, {}};
    run<int>([pair](storage::Store& store) -> base::Result<int> {
        RS_TRY(services::decideDifferent(store, pair));
        return 1;
    });
    ASSERT_EQ(decisions().size(), 1);
    EXPECT_EQ(decisions().first().kind, ReviewDecision::Kind::Different);
    EXPECT_EQ(decisions().first().first, u"Жарикова Нелли Ринатовна");
    EXPECT_GT(decisions().first().at, 0);
    EXPECT_TRUE(services::dismissedPairs(reader()).value().contains(pair.id));
    takeBack(decisions().first());
    EXPECT_TRUE(decisions().isEmpty());
    EXPECT_TRUE(services::dismissedPairs(reader()).value().isEmpty());
}

} // namespace
