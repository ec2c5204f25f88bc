// SPDX-License-Identifier: GPL-3.0-or-later
// What the answer to a push says of the rows.
#include "server/core/twoleaders.h"

namespace rs::server {

using namespace Qt::StringLiterals;
using protocol::TakenRow;

class TakenTest : public TwoLeaders {
protected:
    TakenTest() { addTask(); }
    [[nodiscard]] Operation titleTo(const QString& title, const QString& from) const {
        return update("task", task, {{"title", title}}, {{"title", from}});
    }
    [[nodiscard]] Operation removalOf(const QString& title) const {
        return removal("task", task,
                       {{"event_id", ref(school)}, {"title", title}, {"state", u"open"_s}, {"step", qint64(2)}});
    }
};
RS_BOTH_ENGINES(TakenTest);

TEST_P(TakenTest, ARowTakenAsSentIsNotSentBack) {
    const auto reply = server.push(boris, QList{titleTo(u"Find two"_s, u"Find a room"_s)});
    EXPECT_TRUE(reply.rows.isEmpty());
    EXPECT_EQ(reply.taken, (QList<TakenRow>{{0, 1, 2}}));
    EXPECT_EQ(reply.epoch, epochOf(*server.connection).value_or(Id()));
}

TEST_P(TakenTest, ARowMadeAndEditedIsNamedOnce) {
    const Id other = base::newId();
    const auto reply =
        server.push(boris, QList{titleTo(u"Find two"_s, u"Find a room"_s), insert("task", other, taskFields),
                                 update("task", other, {{"step", qint64(3)}}, {{"step", qint64(2)}}),
                                 titleTo(u"Find three"_s, u"Find two"_s)});
    EXPECT_TRUE(reply.rows.isEmpty());
    ASSERT_EQ(reply.taken.size(), 2);
    EXPECT_EQ(reply.taken[0].op, 0);
    EXPECT_EQ(reply.taken[1].op, 1);
    const View view = server.pulled(anna);
    EXPECT_EQ(reply.taken[0].rv, view.rows.at(task).rv);
    EXPECT_EQ(reply.taken[1].before, 0);
    EXPECT_EQ(reply.taken[1].rv, view.rows.at(other).rv);
    EXPECT_EQ(view.value(task, "title"), u"Find three"_s);
    EXPECT_EQ(view.value(other, "step"), qint64(3));
}

TEST_P(TakenTest, ItSaysOnWhichVersionItWasMade) {
    server.push(anna, QList{update("task", task, {{"state", u"done"_s}}, {{"state", u"open"_s}})});
    const auto reply = server.push(boris, QList{titleTo(u"Find two"_s, u"Find a room"_s)});
    EXPECT_EQ(reply.taken, (QList<TakenRow>{{0, 2, 3}}));
}

TEST_P(TakenTest, ARowThatIsOtherwiseIsSentAsItIs) {
    server.push(anna, QList{titleTo(u"Find two"_s, u"Find a room"_s)});
    const auto reply = server.push(boris, QList{update("task", task, {{"title", u"Mine"_s}, {"step", qint64(4)}},
                                                       {{"title", u"Find a room"_s}, {"step", qint64(2)}})});
    EXPECT_EQ(reply.results[0].outcome, Outcome::Conflict);
    EXPECT_TRUE(reply.taken.isEmpty());
    ASSERT_EQ(reply.rows.size(), 1);
    EXPECT_EQ(reply.rows[0].rows[0].id, task);
    EXPECT_EQ(reply.rows[0].rows[0].rv, 3);
}

TEST_P(TakenTest, WhatWasDecidedBeforeIsSentAsItIs) {
    const QList<Operation> ops{titleTo(u"Find two"_s, u"Find a room"_s)};
    EXPECT_EQ(server.push(boris, ops).taken.size(), 1);
    const auto again = server.push(boris, ops);
    EXPECT_TRUE(again.taken.isEmpty());
    ASSERT_EQ(again.rows.size(), 1);
    EXPECT_EQ(again.rows[0].rows[0].rv, 2);
}

TEST_P(TakenTest, ADeadRowIsNamed) {
    const auto gone = server.push(boris, QList{removalOf(u"Find a room"_s)});
    EXPECT_EQ(gone.results[0].outcome, Outcome::Applied);
    EXPECT_TRUE(gone.taken.isEmpty());
    ASSERT_EQ(gone.dead.size(), 1);
    EXPECT_EQ(gone.dead[0].rv, 2);
    // Made anew under the same id: its own laptop may not know of the death.
    const auto anew = server.push(boris, QList{insert("task", task, taskFields)});
    EXPECT_TRUE(anew.taken.isEmpty());
}

} // namespace rs::server
