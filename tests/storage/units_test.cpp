// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that are compared together: their operation tells all that was seen of them.
#include "domain/valuecodec.h"
#include "storage/history.h"
#include "storage/storefixture.h"

#include "sql/statement.h"

namespace rs::test {

using domain::FieldValue;
using storage::Undo;
using storage::Writer;

namespace {

class Units : public StoreTest {
protected:
    const domain::Entity& sessions = domain::entity(u"session");
    const int start = sessions.indexOf(u"start"), end = sessions.indexOf(u"end"), room = sessions.indexOf(u"room_id"),
              title = sessions.indexOf(u"title");

    base::Id session(qint64 from, qint64 to) {
        domain::Record record(sessions, base::newId());
        record.set(start, from);
        record.set(end, to);
        return insert(record);
    }
    void change(const base::Id& id, const QList<FieldValue>& values) {
        write([&](Writer& writer) { return writer.update(sessions, id, values); });
    }
    [[nodiscard]] QList<FieldValue> lastBase() {
        const QVariant bytes = *store().database().scalar(u"SELECT base FROM outbox ORDER BY n DESC LIMIT 1");
        return domain::decode(sessions, bytes.toByteArray());
    }
    [[nodiscard]] QVariant value(const base::Id& id, int field) { return store().get(sessions, id)->at(field); }
    void elsewhere(const QString& assignment) {
        ASSERT_TRUE(store().database().execute(QStringLiteral("UPDATE session SET %1").arg(assignment)));
    }
};

} // namespace

TEST_F(Units, AreSeenWholeWhenOneFieldIsSet) {
    const base::Id id = session(900, 1000);
    change(id, {{start, 930}});
    EXPECT_EQ(lastBase(), (QList<FieldValue>{{start, 900}, {end, 1000}, {room, QVariant()}}));
    change(id, {{title, QStringLiteral("Новое")}});
    EXPECT_EQ(lastBase(), (QList<FieldValue>{{title, QVariant()}}));
}

TEST_F(Units, UndoTakesBackOnlyWhatWasSet) {
    const base::Id id = session(900, 1000);
    change(id, {{start, 930}});
    elsewhere(QStringLiteral("\"end\" = NULL"));
    ASSERT_TRUE(Undo(store()).undo(QStringLiteral("T. K.")));
    EXPECT_EQ(value(id, start), QVariant(900));
    EXPECT_EQ(value(id, end), QVariant());
    elsewhere(QStringLiteral("\"end\" = 1100"));
    ASSERT_TRUE(Undo(store()).redo(QStringLiteral("T. K.")));
    EXPECT_EQ(value(id, start), QVariant(930));
    EXPECT_EQ(value(id, end), QVariant(1100));
}

TEST_F(Units, HistoryTellsOnlyWhatWasSet) {
    const base::Id id = session(900, 1000);
    change(id, {{start, 930}});
    const auto entries = storage::history(store(), sessions, id);
    ASSERT_TRUE(entries);
    const storage::HistoryEntry& last = entries->constLast();
    EXPECT_EQ(last.field, QStringLiteral("start"));
    EXPECT_EQ(last.from, QVariant(900));
    EXPECT_EQ(last.to, QVariant(930));
    const auto ends = std::count_if(entries->cbegin(), entries->cend(),
                                    [](const auto& one) { return one.field == QStringLiteral("end"); });
    EXPECT_EQ(ends, 1);
}

} // namespace rs::test
