// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storefixture.h"

#include "storage/history.h"
#include "storage/select.h"

namespace rs::test {

using storage::Writer;

namespace {

class Writing : public StoreTest {
protected:
    std::vector<storage::RowNumber> found(const QString& text) {
        domain::Query query{&participants()};
        query.text = text;
        return *storage::Select(store(), query, {}).all();
    }
};

} // namespace

TEST_F(Writing, LeavesOneOperationWithTheNewValueAndTheValueSeen) {
    const base::Id id = insert(participant(QStringLiteral("Иванова")));
    set(id, u"family_name", QStringLiteral("Петрова"));
    auto rows = sql::Statement::prepare(store().database(),
                                        u"SELECT kind, \"set\", base, state FROM outbox ORDER BY n DESC LIMIT 1");
    ASSERT_TRUE(*rows->step());
    const int field = participants().indexOf(u"family_name");
    EXPECT_EQ(rows->integer(0), 2);
    EXPECT_EQ(domain::decode(participants(), rows->bytes(1)),
              (QList<domain::FieldValue>{{field, QStringLiteral("Петрова")}}));
    EXPECT_EQ(domain::decode(participants(), rows->bytes(2)),
              (QList<domain::FieldValue>{{field, QStringLiteral("Иванова")}}));
    EXPECT_EQ(rows->integer(3), 0);
    EXPECT_EQ(*store().unsent(), 2);
}

TEST_F(Writing, TheSameValueAgainIsNoChange) {
    const base::Id id = insert(participant(QStringLiteral("Иванова")));
    set(id, u"family_name", QStringLiteral("Иванова"));
    set(id, u"email", QString());
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM outbox")), 1);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM change_set")), 1);
}

TEST_F(Writing, WithoutCommitLeavesNothing) {
    {
        auto writer = Writer::begin(store(), QStringLiteral("edit"), {});
        ASSERT_TRUE(writer->insert(participant(QStringLiteral("Иванова"))));
    }
    EXPECT_EQ(number(QStringLiteral("SELECT (SELECT count(*) FROM participant) + (SELECT count(*) FROM outbox)")), 0);
}

TEST_F(Writing, KeepsSearchInStep) {
    const base::Id id = insert(participant(QStringLiteral("Ёлкина"), QStringLiteral("Софья")));
    EXPECT_EQ(found(QStringLiteral("елкин")).size(), 1u);
    EXPECT_EQ(found(QStringLiteral("СОФЬЯ ЁЛК")).size(), 1u);
    set(id, u"family_name", QStringLiteral("Жарикова"));
    EXPECT_EQ(found(QStringLiteral("елкин")).size(), 0u);
    EXPECT_EQ(found(QStringLiteral("жарик")).size(), 1u);
    write([&](Writer& writer) { return writer.remove(participants(), id); });
    EXPECT_EQ(found(QStringLiteral("жарик")).size(), 0u);
    EXPECT_EQ(number(QStringLiteral("SELECT count(*) FROM participant_fts WHERE participant_fts MATCH '\"жарик\"'")),
              0);
}

TEST_F(Writing, ARecordThatIsNotThereIsAnError) {
    auto writer = Writer::begin(store(), QStringLiteral("edit"), {});
    const auto done = writer->update(participants(), base::newId(), {{0, QStringLiteral("x")}});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, base::ErrorCode::UnknownRecord);
}

TEST_F(Writing, EveryTypeOfValueComesBack) {
    domain::Record event(domain::entity(u"event"), base::newId());
    event.set(u"title", QStringLiteral("Ш")).set(u"start", qint64(1804999200000)).set(u"waiting_list", true);
    event.set(u"venue_id", QVariant::fromValue(base::newId()))
        .set(u"capacity", qint64(-3))
        .set(u"goals", QStringLiteral("{\"a\":1}"));
    insert(event);
    EXPECT_EQ(*store().get(event.entity(), event.id()), event);
    domain::Record cost(domain::entity(u"cost"), base::newId());
    cost.set(u"event_id", QVariant::fromValue(event.id())).set(u"title", QStringLiteral("Чай")).set(u"planned", 1250.5);
    insert(cost);
    EXPECT_EQ(*store().get(cost.entity(), cost.id()), cost);
}

TEST_F(Writing, HistoryTellsEveryFieldFromTo) {
    const base::Id id = insert(participant(QStringLiteral("Иванова")));
    set(id, u"family_name", QStringLiteral("Петрова"));
    write([&](Writer& writer) { return writer.remove(participants(), id); });
    const auto entries = *storage::history(store(), participants(), id);
    ASSERT_EQ(entries.size(), 5);
    EXPECT_EQ(entries.at(0).field, QStringLiteral("id"));
    EXPECT_EQ(entries.at(1).to, QVariant(QStringLiteral("Иванова")));
    EXPECT_EQ(entries.at(2).from, QVariant(QStringLiteral("Иванова")));
    EXPECT_EQ(entries.at(2).to, QVariant(QStringLiteral("Петрова")));
    EXPECT_EQ(entries.at(2).by, QStringLiteral("T. K."));
    EXPECT_EQ(entries.at(4).from, QVariant(QStringLiteral("Петрова")));
    EXPECT_TRUE(entries.at(4).to.isNull());
}

} // namespace rs::test
