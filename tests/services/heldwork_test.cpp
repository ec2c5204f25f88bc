// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/codec.h"
#include "services/synclink.h"
#include "support/teststore.h"
#include "sync/scriptedserver.h"

namespace rs::test {

using namespace Qt::StringLiterals;
using domain::Entity;
using protocol::HeldOperation;
using protocol::HeldReply;
using protocol::OpKind;
using services::HeldCard;
using services::HeldChange;
using services::HeldDecision;
using services::HeldField;
using services::HeldResult;

namespace {

const Entity& participants() { return domain::entity(u"participant"); }

QByteArray cells(const Entity& entity, const QList<std::pair<QString, QVariant>>& fields) {
    QList<domain::FieldValue> values;
    for (const auto& [name, value] : fields) values << domain::FieldValue{entity.indexOf(name), value};
    return domain::encode(entity, values);
}

HeldOperation held(OpKind kind, const base::Id& row, const QByteArray& set, const QByteArray& seen = {}) {
    HeldOperation one{
        {base::newId(), 0, participants().number, row, kind, set, seen, {}, 1000}, base::newId(), {}, {}, 2000};
    one.author = u"Т. Кедрина"_s;
    one.laptop = u"Вход Б"_s;
    return one;
}

HeldReply pageOf(const QList<HeldOperation>& held, const QList<protocol::Row>& rows = {}) {
    HeldReply page{base::newId(), held, {}, true};
    if (!rows.isEmpty()) page.rows << protocol::TableRows{participants().number, rows};
    return page;
}

} // namespace

class HeldWorkTest : public testing::Test {
protected:
    QList<HeldCard> cards(const QList<HeldReply>& pages) {
        return waitFor(store.workspace().run<QList<HeldCard>>(
            [pages](storage::Store& opened) { return services::heldCards(opened, pages); }));
    }
    static int field(const char16_t* name) { return participants().indexOf(QStringView(name)); }

    TestStore store;
};

TEST_F(HeldWorkTest, ACardShowsBeforeOnTheServerAndTheirs) {
    const base::Id school = store.addSchool(u"Школа"_s), person = base::newId();
    const HeldOperation edit =
        held(OpKind::Update, person, cells(participants(), {{u"city"_s, u"Омск"_s}, {u"note"_s, {}}}),
             cells(participants(), {{u"city"_s, u"Томск"_s}, {u"note"_s, u"old"_s}}));
    const protocol::Row row{person, 3,
                            cells(participants(), {{u"event_id"_s, QVariant::fromValue(school)},
                                                   {u"family_name"_s, u"Ёлкина"_s},
                                                   {u"city"_s, u"Канск"_s}})};
    const QList<HeldCard> made = cards({pageOf({edit}, {row})});
    ASSERT_EQ(made.size(), 1);
    EXPECT_EQ(made[0].id, edit.op.id);
    EXPECT_EQ(made[0].author, u"Т. Кедрина"_s);
    EXPECT_EQ(made[0].device, u"Вход Б"_s);
    EXPECT_EQ(made[0].at, 1000);
    EXPECT_EQ(made[0].heldAt, 2000);
    EXPECT_EQ(made[0].school, u"Школа"_s);
    ASSERT_EQ(made[0].changes.size(), 1);
    const HeldChange& change = made[0].changes[0];
    EXPECT_EQ(change.kind, HeldChange::Kind::Changed);
    EXPECT_EQ(change.title, u"Ёлкина"_s);
    EXPECT_TRUE(change.isThere);
    EXPECT_FALSE(change.isHidden);
    const QList<HeldField> expected{{field(u"city"), u"Томск"_s, u"Канск"_s, u"Омск"_s},
                                    {field(u"note"), u"old"_s, {}, {}}};
    EXPECT_EQ(change.fields, expected);
}

TEST_F(HeldWorkTest, EveryKindOfChangeIsTold) {
    const base::Id known = base::newId(), winner = base::newId();
    domain::Record kept(participants(), winner);
    kept.set(u"event_id", QVariant::fromValue(store.addSchool())).set(u"family_name", u"Баженов"_s);
    store.add({kept});
    const QByteArray name = cells(participants(), {{u"family_name"_s, u"Вьюгина"_s}});
    HeldOperation merged = held(OpKind::Merge, base::newId(), {}, name);
    merged.op.other = winner;
    const QList<HeldOperation> all{held(OpKind::Insert, base::newId(), name), held(OpKind::Delete, known, {}, name),
                                   held(OpKind::Restore, base::newId(), name), merged,
                                   held(OpKind::Update, base::newId(), {})};
    const QList<HeldCard> made =
        cards({pageOf(all, {{known, 1, cells(participants(), {{u"family_name"_s, u"Вьюгин"_s}})}})});
    ASSERT_EQ(made.size(), 5);
    const auto change = [&](int i) { return made[i].changes.value(0); };
    const int family = field(u"family_name");
    EXPECT_EQ(change(0).kind, HeldChange::Kind::Added);
    EXPECT_EQ(change(0).title, u"Вьюгина"_s);
    EXPECT_FALSE(change(0).isThere);
    EXPECT_EQ(change(0).fields, (QList<HeldField>{{family, {}, {}, u"Вьюгина"_s}}));
    EXPECT_EQ(change(1).kind, HeldChange::Kind::Deleted);
    EXPECT_EQ(change(1).title, u"Вьюгин"_s) << "as it is called now";
    EXPECT_EQ(change(1).fields, (QList<HeldField>{{family, u"Вьюгина"_s, u"Вьюгин"_s, {}}}));
    EXPECT_EQ(change(2).kind, HeldChange::Kind::Restored);
    EXPECT_EQ(change(3).kind, HeldChange::Kind::Merged);
    EXPECT_EQ(change(3).into, u"Баженов"_s);
    EXPECT_TRUE(change(4).isHidden) << "the server has left it out";
    for (int i = 0; i < 4; ++i) EXPECT_FALSE(change(i).isHidden) << i;
}

TEST_F(HeldWorkTest, AStepIsOneCardAlsoAcrossPages) {
    const QByteArray name = cells(participants(), {{u"family_name"_s, u"Вьюгина"_s}});
    HeldOperation first = held(OpKind::Insert, base::newId(), name), second = held(OpKind::Insert, base::newId(), name);
    first.op.group = second.op.group = 7;
    second.batch = first.batch;
    HeldOperation other = held(OpKind::Insert, base::newId(), name); // the same number, another laptop's
    other.op.group = 7;
    HeldOperation unknown = held(OpKind::Insert, base::newId(), name);
    unknown.op.table = 9999;
    const QList<HeldCard> made = cards({pageOf({first, second}), pageOf({other, unknown})});
    ASSERT_EQ(made.size(), 2);
    EXPECT_EQ(made[0].changes.size(), 2);
    EXPECT_EQ(made[1].changes.size(), 1);
}

TEST_F(HeldWorkTest, WhatBecameOfItIsCounted) {
    using protocol::OpCode;
    using protocol::Outcome;
    HeldResult result;
    protocol::HeldOutcome outcome{{}, {{{}, Outcome::Applied}, {{}, Outcome::Conflict}}};
    services::countHeld(result, outcome, HeldDecision::Apply);
    outcome.results = {{{}, Outcome::Refused, OpCode::ParentDeleted}, {{}, Outcome::Refused, OpCode::BadValue}};
    services::countHeld(result, outcome, HeldDecision::Apply);
    EXPECT_EQ(result, (HeldResult{2, 0, 1, 2, OpCode::ParentDeleted}));
    services::countHeld(result, outcome, HeldDecision::Drop);
    EXPECT_EQ(result, (HeldResult{3, 0, 1, 2, OpCode::ParentDeleted})) << "what is dropped is not refused";
}

class HeldLinkTest : public HeldWorkTest {
protected:
    HeldLinkTest() {
        qputenv("RS_NO_KEYCHAIN", "1");
        server.answer = [this](const ScriptedServer::Request& request) -> QByteArray {
            if (request.path() == "/v1/session/refresh")
                return ScriptedServer::reply(200,
                                             protocol::encode(protocol::Session{{}, {}, {}, {}, u"access"_s, 900}));
            if (request.path() == "/v1/held/list") return list(request);
            if (request.path() == "/v1/held/decide") return decide(request);
            return {}; // an exchange: it waits
        };
    }
    void connectStore() {
        waitFor(store.workspace().run<bool>([url = server.url()](storage::Store& opened) -> base::Result<bool> {
            sync::ServerProfile profile;
            profile.url = url;
            RS_TRY(sync::writeProfile(opened, profile));
            RS_TRY(sync::TokenStore(opened.path()).write({}, u"token"_s));
            return true;
        }));
    }
    static QByteArray refusal(protocol::Failure failure) {
        return ScriptedServer::reply(protocol::statusOf(failure), protocol::encode(failure));
    }
    QByteArray list(const ScriptedServer::Request& request) {
        asked << *protocol::decode<protocol::HeldRequest>(request.body);
        return ScriptedServer::reply(200, protocol::encode(pages.value(asked.size() - 1)));
    }
    QByteArray decide(const ScriptedServer::Request& request) {
        verdicts << *protocol::decode<protocol::HeldVerdict>(request.body);
        if (verdicts.last().op == foreign) return refusal(protocol::Failure::Forbidden);
        if (verdicts.last().op == unlucky) return refusal(protocol::Failure::Busy);
        return ScriptedServer::reply(
            200, protocol::encode(protocol::HeldOutcome{{}, {{verdicts.last().op, protocol::Outcome::Applied}}}));
    }

    ScriptedServer server;
    QList<HeldReply> pages;
    QList<protocol::HeldRequest> asked;
    QList<protocol::HeldVerdict> verdicts;
    base::Id foreign = base::newId(), unlucky = base::newId();
};

TEST_F(HeldLinkTest, AStoreWithoutAServerSaysSo) {
    services::SyncLink link(store.workspace());
    const auto cards = link.heldWork();
    ASSERT_TRUE(waitUntil([&] { return cards.isFinished(); }));
    EXPECT_EQ(cards.result().error().code, base::ErrorCode::NotConnected);
}

TEST_F(HeldLinkTest, AllPagesAreAskedFor) {
    connectStore();
    const QByteArray name = cells(participants(), {{u"family_name"_s, u"Вьюгина"_s}});
    const HeldOperation first = held(OpKind::Insert, base::newId(), name),
                        second = held(OpKind::Insert, base::newId(), name);
    pages = {pageOf({first}), pageOf({second})};
    pages[0].isDone = false;
    services::SyncLink link(store.workspace());
    const QList<HeldCard> cards = waitFor(link.heldWork());
    ASSERT_EQ(cards.size(), 2);
    EXPECT_EQ(cards[1].id, second.op.id);
    ASSERT_EQ(asked.size(), 2);
    EXPECT_TRUE(asked[0].after.isNull());
    EXPECT_EQ(asked[1].after, first.op.id);
    pages = {pageOf({})};
    pages[0].isDone = false; // for ever
    asked.clear();
    const auto endless = link.heldWork();
    ASSERT_TRUE(waitUntil([&] { return endless.isFinished(); }));
    EXPECT_EQ(endless.result().error().code, base::ErrorCode::ServerFailed);
}

TEST_F(HeldLinkTest, DecisionsGoOneByOneAndAnErrorEndsThem) {
    connectStore();
    services::SyncLink link(store.workspace());
    const base::Id mine = base::newId();
    EXPECT_EQ(waitFor(link.decideHeld({foreign, mine}, HeldDecision::Apply)), (HeldResult{1, 1}));
    ASSERT_EQ(verdicts.size(), 2);
    EXPECT_EQ(verdicts[1], (protocol::HeldVerdict{mine, HeldDecision::Apply}));
    const auto cut = link.decideHeld({mine, unlucky, mine}, HeldDecision::Drop);
    ASSERT_TRUE(waitUntil([&] { return cut.isFinished(); }));
    EXPECT_EQ(cut.result().error().code, base::ErrorCode::ServerBusy);
    EXPECT_EQ(verdicts.size(), 4) << "what comes after an error is not asked";
}

} // namespace rs::test
