// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/conflicts.h"

#include "domain/valuejson.h"
#include "storage/undo.h"
#include "support/teststore.h"

namespace rs::test {

using namespace Qt::StringLiterals;
using services::ConflictSide;

class ConflictsTest : public testing::Test {
protected:
    ConflictsTest() : topics(domain::entity(u"topic")) {
        domain::Record topic(topics, base::newId());
        id = topic.id();
        store.add({topic.set(u"title", u"На сервере"_s)});
    }
    struct Told {
        QString kind = u"edit"_s, field = u"title"_s, server, incoming;
    };
    //! As the server writes it.
    base::Id tell(const Told& told, const base::Id& about) {
        domain::Record conflict(domain::entity(u"conflict"), base::newId());
        conflict.set(u"table_name", u"topic"_s).set(u"record_id", base::toText(about)).set(u"field", told.field);
        conflict.set(u"kind", told.kind).set(u"server", told.server).set(u"incoming", told.incoming);
        store.add({conflict.set(u"state", u"open"_s).set(u"at", qint64(1'800'000'000'000))});
        return conflict.id();
    }
    base::Id tellOfTitle() { return tell({u"edit"_s, u"title"_s, u"\"На сервере\""_s, u"\"Позже\""_s}, id); }
    base::Result<> resolve(const base::Id& conflict, ConflictSide side) {
        auto done = store.workspace().write(u"resolve"_s, [=](storage::Writer& writer) {
            return services::resolveConflict(writer, conflict, side, u"T. K."_s);
        });
        waitUntil([&] { return done.isFinished(); });
        const auto result = done.result();
        return result ? base::Result<>() : tl::unexpected(result.error());
    }
    QString title() {
        const auto found = store.workspace().reader().find(topics, id);
        return found && *found ? (*found)->text(u"title") : u"(none)"_s;
    }
    qsizetype open() { return services::openConflicts(store.workspace().reader())->size(); }

    TestStore store;
    const domain::Entity& topics;
    base::Id id;
};

TEST_F(ConflictsTest, TheServersValueStaysOrTheOtherReplacesIt) {
    const base::Id first = tellOfTitle();
    EXPECT_EQ(open(), 1);
    ASSERT_TRUE(resolve(first, ConflictSide::Server));
    EXPECT_EQ(title(), u"На сервере"_s);
    EXPECT_EQ(open(), 0);
    const base::Id second = tellOfTitle();
    ASSERT_TRUE(resolve(second, ConflictSide::Incoming));
    EXPECT_EQ(title(), u"Позже"_s);
    const auto decided = store.workspace().reader().get(domain::entity(u"conflict"), second);
    EXPECT_EQ(decided->text(u"state"), u"resolved"_s);
    EXPECT_EQ(decided->text(u"resolved_by"), u"T. K."_s);
    // Thought over.
    ASSERT_TRUE(resolve(second, ConflictSide::Server));
    EXPECT_EQ(title(), u"На сервере"_s);
}

TEST_F(ConflictsTest, ADecisionIsOneStepThatCanBeTakenBack) {
    const base::Id conflict = tellOfTitle();
    ASSERT_TRUE(resolve(conflict, ConflictSide::Incoming));
    waitFor(store.workspace().undo());
    EXPECT_EQ(title(), u"На сервере"_s);
    EXPECT_EQ(open(), 1);
}

TEST_F(ConflictsTest, AThirdValueIsNewerThanBoth) {
    const base::Id conflict = tellOfTitle();
    waitFor(store.workspace().apply(
        u"edit"_s, {{services::Edit::Kind::Update, &topics, id, {{topics.indexOf(u"title"), u"Новее"_s}}}}));
    ASSERT_TRUE(resolve(conflict, ConflictSide::Server));
    EXPECT_EQ(title(), u"Новее"_s);
}

TEST_F(ConflictsTest, ADeletionThatCameLaterIsCarriedOutOrNot) {
    const domain::Record topic = *store.workspace().reader().get(topics, id);
    const Told told{u"delete_vs_edit"_s, {}, domain::toJson(topic), u"null"_s};
    ASSERT_TRUE(resolve(tell(told, id), ConflictSide::Server));
    EXPECT_EQ(title(), u"На сервере"_s);
    const base::Id second = tell(told, id);
    ASSERT_TRUE(resolve(second, ConflictSide::Incoming));
    EXPECT_EQ(title(), u"(none)"_s);
    ASSERT_TRUE(resolve(second, ConflictSide::Server));
    EXPECT_EQ(title(), u"На сервере"_s);
}

TEST_F(ConflictsTest, AnEditOfADeletedRecordBringsItBackWhole) {
    const domain::Record topic = *store.workspace().reader().get(topics, id);
    waitFor(store.workspace().apply(u"delete"_s, {{services::Edit::Kind::Remove, &topics, id, {}}}));
    const base::Id conflict = tell({u"row_deleted"_s, {}, u"null"_s, u"{\"title\":\"Вернулась\"}"_s}, id);
    ASSERT_TRUE(resolve(conflict, ConflictSide::Incoming));
    EXPECT_EQ(title(), u"Вернулась"_s);
}

TEST_F(ConflictsTest, AnEditOfARecordDeletedElsewhereBringsItBackWhole) {
    const domain::Entity& people = domain::entity(u"person");
    const base::Id gone = base::newId();
    domain::Record conflict(domain::entity(u"conflict"), base::newId());
    conflict.set(u"table_name", u"person"_s).set(u"record_id", base::toText(gone)).set(u"kind", u"row_deleted"_s);
    conflict.set(u"base", u"{\"family_name\":\"Жарикова\",\"city\":\"Канск\"}"_s).set(u"server", u"null"_s);
    conflict.set(u"incoming", u"{\"city\":\"Тура\"}"_s).set(u"state", u"open"_s);
    store.add({conflict});
    ASSERT_TRUE(resolve(conflict.id(), ConflictSide::Incoming));
    const auto back = store.workspace().reader().find(people, gone);
    ASSERT_TRUE(back && *back);
    EXPECT_EQ((*back)->text(u"family_name"), u"Жарикова"_s) << "what the edit did not touch";
    EXPECT_EQ((*back)->text(u"city"), u"Тура"_s);
}

TEST_F(ConflictsTest, WhatCannotBeReadChangesNothing) {
    EXPECT_EQ(resolve(base::newId(), ConflictSide::Server).error().code, base::ErrorCode::UnknownRecord);
    EXPECT_EQ(resolve(tell({u"edit"_s, u"sky"_s, u"1"_s, u"2"_s}, id), ConflictSide::Incoming).error().code,
              base::ErrorCode::UnknownField);
    EXPECT_EQ(resolve(tell({u"edit"_s, u"title"_s, u"\"a\""_s, u"[1]"_s}, id), ConflictSide::Incoming).error().code,
              base::ErrorCode::ValueInvalid);
    EXPECT_EQ(open(), 2);
    EXPECT_EQ(title(), u"На сервере"_s);
}

} // namespace rs::test
