// SPDX-License-Identifier: GPL-3.0-or-later
// What an entry of the conflict journal knows beside the values: whose they are, and what the record was.
#include "domain/valuejson.h"
#include "server/core/twoleaders.h"

namespace rs::server {

using namespace Qt::StringLiterals;

class JournalTest : public TwoLeaders {};
RS_BOTH_ENGINES(JournalTest);

TEST_P(JournalTest, TheJournalKnowsADeletedRowWholeAndWhoDeletedIt) {
    addTask();
    Operation gone = removal("task", task, taskFields);
    gone.at = 1'800'000'000'000;
    server.push(anna, gone);
    server.push(boris, update("task", task, {{"title", u"B"_s}}, {{"title", u"Find a room"_s}}));
    const View view = server.pulled(admin);
    ASSERT_EQ(view.all("conflict").size(), 1);
    const domain::Record entry = view.all("conflict")[0];
    domain::Record was(domain::entity(u"task"), task);
    for (const auto& [field, value] : taskFields) was.set(QLatin1String(field), value);
    EXPECT_EQ(entry.text(u"base"), domain::toJson(was)) << "an edit alone would bring back a torso";
    EXPECT_EQ(entry.text(u"title"), u"Find a room"_s);
    EXPECT_EQ(entry.text(u"earlier_author"), u"anna"_s);
    EXPECT_EQ(entry.value(u"earlier_at").toLongLong(), gone.at);
}

TEST_P(JournalTest, TheJournalNamesBothAuthorsOfAField) {
    addTask();
    Operation first = update("task", task, {{"title", u"A"_s}}, {{"title", u"Find a room"_s}});
    first.at = 1'800'000'000'000;
    server.push(anna, first);
    server.push(admin, update("task", task, {{"note", u"of something else"_s}}, {{"note", QVariant()}}));
    server.push(boris, update("task", task, {{"title", u"B"_s}}, {{"title", u"Find a room"_s}}));
    server.push(boris, removal("task", task, taskFields));
    const View view = server.pulled(admin);
    ASSERT_EQ(view.all("conflict").size(), 2);
    const auto by = [&](const QString& kind) {
        const auto all = view.all("conflict");
        return all[0].text(u"kind") == kind ? all[0] : all[1];
    };
    const domain::Record edit = by(u"edit"_s);
    EXPECT_EQ(edit.text(u"title"), u"A"_s) << "the record's";
    EXPECT_EQ(edit.text(u"author"), u"boris"_s);
    EXPECT_EQ(edit.text(u"earlier_author"), u"anna"_s) << "not who touched another field since";
    EXPECT_FALSE(edit.text(u"earlier_device").isEmpty());
    EXPECT_EQ(edit.value(u"earlier_at").toLongLong(), first.at);
    EXPECT_EQ(by(u"delete_vs_edit"_s).text(u"earlier_author"), u"root"_s) << "the last to write what was not seen";
}

} // namespace rs::server
