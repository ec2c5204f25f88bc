// SPDX-License-Identifier: GPL-3.0-or-later
// The judge of lost edits is judged himself.
#include "integration/lostedits.h"

#include "domain/registry.h"
#include "domain/valuecodec.h"

#include <gtest/gtest.h>

namespace rs::test {

using namespace Qt::StringLiterals;
using protocol::Operation;
using protocol::OpKind;
using Decided = protocol::Outcome;

class LostEditsTest : public testing::Test {
protected:
    static QByteArray title(const QString& text) {
        const domain::Entity& topic = domain::entity(u"topic");
        return text.isEmpty() ? QByteArray() : domain::encode(topic, {{topic.indexOf(u"title"), text}});
    }
    base::Id write(const QString& text, const QString& seen, Decided outcome = Decided::Applied,
                   OpKind kind = OpKind::Update) {
        Operation op;
        op.id = base::newId();
        op.table = domain::entity(u"topic").number;
        op.row = row;
        op.kind = kind;
        op.set = title(text);
        op.base = title(seen);
        authored.insert(op.id, op);
        ledger.insert(op.id, outcome);
        return op.id;
    }
    void journal(const base::Id& op, const QString& field) {
        domain::Record entry(domain::entity(u"conflict"), base::newId());
        entry.set(u"operation_id", base::toText(op)).set(u"field", field).set(u"table_name", u"topic"_s);
        state.live.insert({entry.entity().number, entry.id()}, {1, 1, 1, {}, domain::encode(entry)});
    }
    void stands(const QString& text) {
        state.live.insert({domain::entity(u"topic").number, row}, {1, 1, 1, {}, title(text)});
    }
    [[nodiscard]] qsizetype problems() const { return lostEdits(authored, ledger, state).size(); }

    const base::Id row = base::newId();
    QHash<base::Id, Operation> authored;
    QHash<base::Id, Decided> ledger;
    sim::ServerState state;
};

TEST_F(LostEditsTest, WhatStandsOrWasReplacedBySomebodyWhoSawItIsNotLost) {
    write(u"a"_s, {}, Decided::Applied, OpKind::Insert);
    write(u"b"_s, u"a"_s);
    stands(u"b"_s);
    EXPECT_EQ(problems(), 0);
    stands(u"c"_s);
    EXPECT_EQ(problems(), 1);
    write(u"c"_s, u"b"_s, Decided::Refused);
    EXPECT_EQ(problems(), 1) << "who was refused has replaced nothing";
    write(u"c"_s, u"b"_s);
    EXPECT_EQ(problems(), 0);
    write(u"d"_s, u"a"_s);
    EXPECT_EQ(problems(), 1) << "an edit of what was not there any more was overwritten";
}

TEST_F(LostEditsTest, WhatIsInTheJournalIsNotLostAndStandsThereOnce) {
    write(u"a"_s, {}, Decided::Applied, OpKind::Insert);
    write(u"b"_s, u"a"_s);
    stands(u"b"_s);
    const base::Id late = write(u"c"_s, u"a"_s, Decided::Conflict);
    EXPECT_EQ(problems(), 1);
    journal(late, u"note"_s);
    EXPECT_EQ(problems(), 1);
    journal(late, u"title"_s);
    EXPECT_EQ(problems(), 0);
    journal(late, u"title"_s);
    EXPECT_EQ(problems(), 1);
}

TEST_F(LostEditsTest, ADeletionTakesWhatItsAuthorSaw) {
    write(u"a"_s, {}, Decided::Applied, OpKind::Insert);
    EXPECT_EQ(problems(), 1);
    write({}, u"a"_s, Decided::Applied, OpKind::Delete);
    EXPECT_EQ(problems(), 0);
    const base::Id late = write(u"b"_s, u"a"_s, Decided::Conflict);
    EXPECT_EQ(problems(), 1);
    journal(late, {});
    EXPECT_EQ(problems(), 0);
}

} // namespace rs::test
