// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordsfixture.h"

#include "services/teamhead.h"

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using services::Head;

class TeamHead : public test::RecordsTest {
protected:
    base::Result<> appoint(Head head, const QString& name) {
        RS_ASSIGN(storage::Writer writer, storage::Writer::begin(store(), u"edit"_s, u"test"_s));
        RS_TRY(services::appointHead(writer, school, head, name));
        RS_TRY(writer.commit());
        return {};
    }
    void SetUp() override {
        RecordsTest::SetUp();
        school = addSchool(u"Школа чтения"_s);
    }
    base::Id school;
};

TEST_F(TeamHead, SomebodyNewBecomesAMemberWithACard) {
    ASSERT_TRUE(appoint(Head::Leader, u" Дорожкина  Илона "_s));
    EXPECT_EQ(count(u"team_member"), 1);
    const base::Id person = get(u"event", school).reference(u"leader_id");
    EXPECT_EQ(get(u"person", person).text(u"family_name"), u"Дорожкина"_s);
    EXPECT_EQ(get(u"person", person).text(u"given_name"), u"Илона"_s);
    EXPECT_TRUE(get(u"event", school).reference(u"deputy_id").isNull());
}

TEST_F(TeamHead, OneOfTheTeamIsNotAddedAgain) {
    const base::Id member = add(u"team_member", {{u"event_id"_s, text(school)}, {u"name"_s, u"Алёхин Пётр"_s}});
    ASSERT_TRUE(appoint(Head::Deputy, u"алехин петр"_s));
    EXPECT_EQ(count(u"team_member"), 1);
    EXPECT_EQ(get(u"team_member", member).text(u"role"), u"deputy"_s);
    EXPECT_EQ(get(u"event", school).reference(u"deputy_id"), get(u"team_member", member).reference(u"person_id"));
}

TEST_F(TeamHead, TheNamedOneIsCalledElseTheFirstOfTheTeamWhoDidNotDecline) {
    const auto name = [&](Head head) { return services::nameOfHead(store(), get(u"event", school), head).value(); };
    EXPECT_EQ(name(Head::Leader), QString());
    const auto addMember = [&](const QString& who, const QString& state) {
        add(u"team_member",
            {{u"event_id"_s, text(school)}, {u"name"_s, who}, {u"role"_s, u"leader"_s}, {u"state"_s, state}});
    };
    addMember(u"Отказалова Анна"_s, u"declined"_s);
    addMember(u"Алёхин Пётр"_s, u"agreed"_s);
    addMember(u"Рогова Инна"_s, u"agreed"_s);
    EXPECT_EQ(name(Head::Leader), u"Алёхин Пётр"_s);
    EXPECT_EQ(name(Head::Deputy), QString());
    ASSERT_TRUE(appoint(Head::Leader, u"Дорожкина Илона"_s));
    EXPECT_EQ(name(Head::Leader), u"Дорожкина Илона"_s);
}

TEST_F(TeamHead, NobodyIsRefused) {
    EXPECT_FALSE(appoint(Head::Leader, u"  "_s));
    EXPECT_EQ(count(u"team_member"), 0);
}

} // namespace
