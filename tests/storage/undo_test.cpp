// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storefixture.h"

#include <sqlite3.h>

namespace rs::test {

using storage::Undo;
using storage::Writer;

namespace {
class Undoing : public StoreTest {
protected:
    base::Result<storage::Changes> undo() { return Undo(store()).undo(QStringLiteral("T. K.")); }
    base::Result<storage::Changes> redo() { return Undo(store()).redo(QStringLiteral("T. K.")); }
};
} // namespace

TEST_F(Undoing, TakesBackAnEditAfterARestart) {
    const base::Id id = insert(participant(QStringLiteral("Иванова")));
    set(id, u"family_name", QStringLiteral("Петрова"));
    open();
    ASSERT_TRUE(undo());
    EXPECT_EQ(family(id), QStringLiteral("Иванова"));
    open();
    ASSERT_TRUE(redo());
    EXPECT_EQ(family(id), QStringLiteral("Петрова"));
}

TEST_F(Undoing, BringsADeletedRecordBackWhole) {
    const domain::Record before = participant(QStringLiteral("Ёлкина"), QStringLiteral("Софья"));
    insert(before);
    write([&](Writer& writer) { return writer.remove(participants(), before.id()); });
    ASSERT_TRUE(undo());
    EXPECT_EQ(*store().get(participants(), before.id()), before);
    EXPECT_EQ(number(QStringLiteral("SELECT kind FROM outbox ORDER BY n DESC LIMIT 1")), 4);
}

TEST_F(Undoing, IsOneStepForAWholeChangeSet) {
    write([&](Writer& writer) -> base::Result<> {
        for (int i = 0; i < 300; ++i) RS_TRY(writer.insert(participant(QStringLiteral("Иванова"))));
        return {};
    });
    ASSERT_EQ((*Undo(store()).nextUndo())->records, 300);
    ASSERT_TRUE(undo());
    EXPECT_EQ(*store().count(participants()), 0);
    EXPECT_FALSE(*Undo(store()).nextUndo());
    ASSERT_TRUE(redo());
    EXPECT_EQ(*store().count(participants()), 300);
}

TEST_F(Undoing, AnEditCostsTheSameAfterManyOthers) {
    const base::Id id = insert(participant(QStringLiteral("Иванова")));
    const auto work = [&] {
        int ticks = 0;
        sqlite3* handle = store().database().handle();
        sqlite3_progress_handler(
            handle, 10, [](void* count) { return ++*static_cast<int*>(count), 0; }, &ticks);
        set(id, u"family_name", base::toText(base::newId()));
        EXPECT_FALSE(*Undo(store()).nextRedo());
        sqlite3_progress_handler(handle, 0, nullptr, nullptr);
        return ticks;
    };
    const int before = work();
    for (int i = 0; i < 500; ++i) set(id, u"note", QString::number(i));
    EXPECT_LT(work(), before + 20);
}

TEST_F(Undoing, AnEditAfterUndoDropsRedo) {
    const base::Id id = insert(participant(QStringLiteral("Иванова")));
    set(id, u"family_name", QStringLiteral("Петрова"));
    ASSERT_TRUE(undo());
    set(id, u"family_name", QStringLiteral("Сидорова"));
    const auto again = redo();
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, base::ErrorCode::NothingToRedo);
    ASSERT_TRUE(undo());
    EXPECT_EQ(family(id), QStringLiteral("Иванова"));
}

TEST_F(Undoing, CancelledLeavesEverything) {
    const base::Id id = insert(participant(QStringLiteral("Иванова")));
    base::Progress progress;
    progress.cancel();
    const auto done = Undo(store()).undo({}, progress);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, base::ErrorCode::Cancelled);
    EXPECT_EQ(family(id), QStringLiteral("Иванова"));
}

TEST_F(Undoing, NothingToUndoSaysSo) { EXPECT_EQ(undo().error().code, base::ErrorCode::NothingToUndo); }

TEST_F(Undoing, AValueThatCameFromElsewhereSinceStays) {
    const base::Id id = insert(participant(QStringLiteral("Иванова")));
    set(id, u"family_name", QStringLiteral("Петрова"));
    // As a pull from the server writes it: past the stack of undo.
    ASSERT_TRUE(store().database().execute(u"UPDATE participant SET family_name = 'Орлова'"));
    ASSERT_TRUE(undo());
    EXPECT_EQ(family(id), QStringLiteral("Орлова"));
}

} // namespace rs::test
