// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rowlist.h"
#include "support/teststore.h"

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using services::RowList;

class RowListTest : public testing::Test {
protected:
    void SetUp() override { m_school = m_store.addSchool(); }
    [[nodiscard]] domain::Query query(const QString& text = {}) const {
        domain::Query asked{.entity = &domain::entity(u"participant"), .parent = m_school};
        asked.text = text;
        asked.sort = {{u"family_name"_s, Qt::AscendingOrder}};
        return asked;
    }
    //! Waits until the list is complete and nothing runs.
    static bool settles(RowList& list) {
        return test::waitUntil([&] { return list.size() >= 0 && !list.isSearching(); });
    }
    static bool isSorted(RowList& list) {
        QString last;
        for (qsizetype row = 0; row < list.size(); ++row) {
            const QString key = list.record(row).key(domain::entity(u"participant").keys.front());
            if (key < last) return false;
            last = key;
        }
        return true;
    }
    services::Changes set(const base::Id& id, const QString& field, const QVariant& value) {
        const domain::Entity& entity = domain::entity(u"participant");
        return test::waitFor(m_store.workspace().apply(
            u"edit"_s, {{services::Edit::Kind::Update, &entity, id, {{entity.indexOf(field), value}}}}));
    }

    test::TestStore m_store;
    base::Id m_school;
};

TEST_F(RowListTest, RowsArriveByThemselvesInOrder) {
    m_store.addParticipants(m_school, 300);
    RowList list(m_store.workspace());
    QSignalSpy completed(&list, &RowList::completed);
    list.setQuery(query());
    EXPECT_EQ(list.size(), 0) << "asking never waits";
    EXPECT_TRUE(list.isSearching());
    ASSERT_TRUE(test::waitUntil([&] { return completed.count() == 1; }));
    EXPECT_EQ(list.size(), 300);
    EXPECT_TRUE(list.isComplete());
    EXPECT_TRUE(isSorted(list));
    EXPECT_EQ(list.indexOf(list.number(123)), 123);
    EXPECT_EQ(list.indexOf(0), -1);
}

TEST_F(RowListTest, SignalsTellTheTruthAboutRows) {
    m_store.addParticipants(m_school, 300);
    RowList list(m_store.workspace());
    qsizetype known = 0;
    QObject::connect(&list, &RowList::rowsReplaced, &list, [&] { known = list.size(); });
    QObject::connect(&list, &RowList::rowsAppended, &list, [&](qsizetype before) {
        EXPECT_EQ(before, known);
        known = list.size();
    });
    QObject::connect(&list, &RowList::rowsChanged, &list, [&](qsizetype first, qsizetype last) {
        EXPECT_EQ(first, 0);
        EXPECT_LT(last, list.size());
    });
    for (const QString& text : {QString(), u"елкина"_s, u"каргаполова2"_s, QString(), u"nobody"_s}) {
        QSignalSpy completed(&list, &RowList::completed);
        list.setQuery(query(text));
        ASSERT_TRUE(test::waitUntil([&] { return completed.count() == 1; })) << text.toStdString();
        EXPECT_EQ(known, list.size()) << text.toStdString();
    }
    EXPECT_EQ(list.size(), 0);
}

TEST_F(RowListTest, ANewQueryStopsTheOldOne) {
    m_store.addParticipants(m_school, 300);
    RowList list(m_store.workspace());
    QSignalSpy completed(&list, &RowList::completed);
    for (const QString& text : {u"в"_s, u"ве"_s, u"вер"_s, u"вьюгина"_s}) list.setQuery(query(text));
    ASSERT_TRUE(test::waitUntil([&] { return completed.count() > 0; }));
    ASSERT_TRUE(settles(list));
    EXPECT_EQ(completed.count(), 1) << "only the last question is answered";
    EXPECT_EQ(list.size(), 30);
    for (qsizetype row = 0; row < list.size(); ++row)
        EXPECT_TRUE(list.record(row).text(u"family_name").startsWith(u"Вьюгина"_s));
}

TEST_F(RowListTest, ChangesRefreshTheRows) {
    m_store.addParticipants(m_school, 100);
    RowList list(m_store.workspace());
    QSignalSpy completed(&list, &RowList::completed);
    list.setQuery(query());
    ASSERT_TRUE(test::waitUntil([&] { return completed.count() == 1; }));
    const domain::Record first = list.record(0);
    set(first.id(), u"city"_s, u"Шарыпово"_s);
    ASSERT_TRUE(test::waitUntil([&] { return completed.count() == 2; }));
    EXPECT_EQ(list.record(0).text(u"city"), u"Шарыпово");
    set(first.id(), u"family_name"_s, u"Яковлева"_s);
    ASSERT_TRUE(test::waitUntil([&] { return completed.count() == 3; }));
    EXPECT_EQ(list.record(list.size() - 1).id(), first.id());
    m_store.addParticipants(m_school, 5);
    ASSERT_TRUE(test::waitUntil([&] { return list.size() == 105 && list.isComplete(); }));
    EXPECT_TRUE(isSorted(list));
}

TEST_F(RowListTest, AConsentShowsInTheRows) {
    m_store.addParticipants(m_school, 3);
    RowList list(m_store.workspace());
    QSignalSpy completed(&list, &RowList::completed);
    list.setQuery(query());
    ASSERT_TRUE(test::waitUntil([&] { return completed.count() == 1; }));
    set(list.record(1).id(), u"consent_mailing"_s, true);
    ASSERT_TRUE(test::waitUntil([&] { return list.record(1).value(u"consent_mailing") == QVariant(true); }));
}

TEST_F(RowListTest, OtherTablesLeaveItAlone) {
    m_store.addParticipants(m_school, 3);
    RowList list(m_store.workspace());
    list.setQuery(query());
    ASSERT_TRUE(test::waitUntil([&] { return list.isComplete() && !list.isSearching(); }));
    QSignalSpy replaced(&list, &RowList::rowsReplaced), changed(&list, &RowList::rowsChanged);
    m_store.add({domain::Record(domain::entity(u"venue"), base::newId()).set(u"name", u"Дом учителя"_s)});
    EXPECT_FALSE(list.isSearching());
    EXPECT_EQ(replaced.count() + changed.count(), 0);
}

TEST_F(RowListTest, AnotherTableHasItsOwnRecords) {
    m_store.addParticipants(m_school, 3);
    m_store.add({domain::Record(domain::entity(u"venue"), base::newId()).set(u"name", u"Дом учителя"_s)});
    RowList list(m_store.workspace());
    list.setQuery(query());
    ASSERT_TRUE(test::waitUntil([&] { return list.isComplete() && !list.isSearching(); }));
    for (qsizetype row = 0; row < list.size(); ++row) EXPECT_TRUE(list.record(row).isValid());
    list.setQuery({.entity = &domain::entity(u"venue")});
    ASSERT_TRUE(test::waitUntil([&] { return list.isComplete() && list.size() == 1; }));
    EXPECT_EQ(&list.record(0).entity(), &domain::entity(u"venue"));
}

TEST_F(RowListTest, CancelKeepsTheRows) {
    m_store.addParticipants(m_school, 300);
    RowList list(m_store.workspace());
    list.setQuery(query());
    ASSERT_TRUE(test::waitUntil([&] { return list.isComplete() && !list.isSearching(); }));
    QSignalSpy replaced(&list, &RowList::rowsReplaced);
    list.setQuery(query(u"вера"_s));
    list.cancel();
    EXPECT_FALSE(list.isSearching());
    test::waitFor(m_store.workspace().read<int>([](storage::Store&) { return base::Result<int>(1); }));
    EXPECT_EQ(list.size(), 300);
    EXPECT_EQ(replaced.count(), 0);
}

TEST_F(RowListTest, ARecordThatIsGoneIsInvalid) {
    m_store.addParticipants(m_school, 3);
    RowList list(m_store.workspace());
    list.setQuery(query());
    ASSERT_TRUE(test::waitUntil([&] { return list.isComplete() && !list.isSearching(); }));
    const auto records = m_store.workspace().reader().count(domain::entity(u"participant"));
    ASSERT_EQ(records.value(), 3);
    const base::Id first = list.record(0).id();
    test::waitFor(m_store.workspace().apply(u"delete"_s,
                                            {{services::Edit::Kind::Remove, &domain::entity(u"participant"), first}}));
    ASSERT_TRUE(test::waitUntil([&] { return list.size() == 2; }));
    EXPECT_NE(list.record(0).id(), first);
}

TEST_F(RowListTest, MayGoWhileItSearches) {
    m_store.addParticipants(m_school, 300);
    for (int i = 0; i < 20; ++i) {
        RowList list(m_store.workspace());
        list.setQuery(query(u"а"_s));
    }
    const int alive =
        test::waitFor(m_store.workspace().read<int>([](storage::Store&) { return base::Result<int>(1); }));
    EXPECT_EQ(alive, 1);
}

} // namespace
