// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fulltext.h"

#include "base/fold.h"
#include "storage/bulk.h"
#include "storage/select.h"
#include "storage/storefixture.h"

#include <rapidcheck.h>

namespace rs::test {

using storage::FullText;

namespace {

const QStringList families{QStringLiteral("Жарикова"), QStringLiteral("Ёлкина"), QStringLiteral("Абросимова"),
                           QStringLiteral("Ельцова")};

class FullTexts : public StoreTest {
protected:
    [[nodiscard]] qint64 byIndex(const QString& word) {
        return number(
            QStringLiteral("SELECT count(*) FROM participant_fts WHERE participant_fts MATCH '\"%1\"'").arg(word));
    }
    [[nodiscard]] qint64 byLook(const QString& word) {
        return number(QStringLiteral("SELECT count(*) FROM participant WHERE instr(search_text, '%1')").arg(word));
    }
    [[nodiscard]] qsizetype found(const QString& text) {
        domain::Query query{&participants()};
        query.text = text;
        const auto hits = storage::Select(store(), query, {}).all();
        EXPECT_TRUE(hits);
        return hits ? qsizetype(hits->size()) : -1;
    }
    [[nodiscard]] bool catchUp(int rowsAtOnce) {
        const auto isDone = FullText::catchUp(store().database(), participants(), rowsAtOnce);
        EXPECT_TRUE(isDone) << qPrintable(isDone.error().detail);
        return !isDone || *isDone;
    }
    void randomEdit() {
        const int what = *rc::gen::inRange(0, 4);
        const QString family = families.at(*rc::gen::inRange<qsizetype>(0, families.size()));
        if (what < 2 || m_ids.isEmpty()) {
            m_ids << insert(participant(family));
            return;
        }
        const base::Id id = m_ids.at(*rc::gen::inRange<qsizetype>(0, m_ids.size()));
        if (what == 2)
            set(id, u"family_name", family);
        else
            remove(participants(), id), m_ids.removeOne(id);
    }
    QList<base::Id> m_ids;
};

} // namespace

TEST_F(FullTexts, RowsOfALoadAreFoundFromTheStartAndEnteredAtItsEnd) {
    insert(participant(QStringLiteral("Ёлкина")));
    {
        auto load = storage::BulkLoad::begin(store());
        ASSERT_TRUE(load);
        const base::Id id = insert(participant(QStringLiteral("Жарикова")));
        EXPECT_EQ(byIndex(QStringLiteral("жарик")), 0) << "it rests";
        EXPECT_EQ(found(QStringLiteral("жарик")), 1);
        set(id, u"family_name", QStringLiteral("Ельцова"));
        EXPECT_EQ(found(QStringLiteral("жарик")), 0);
        EXPECT_EQ(found(QStringLiteral("елкин")), 1);
        ASSERT_TRUE(load->finish());
    }
    EXPECT_EQ(byIndex(QStringLiteral("ельц")), 1);
    EXPECT_EQ(byIndex(QStringLiteral("елкин")), 1);
    EXPECT_EQ(byIndex(QStringLiteral("жарик")), 0);
}

TEST_F(FullTexts, AnInterruptedLoadIsEnteredAtTheNextOpening) {
    ASSERT_TRUE(storage::BulkLoad::begin(store()));
    insert(participant(QStringLiteral("Жарикова")));
    open();
    EXPECT_EQ(byIndex(QStringLiteral("жарик")), 1);
    EXPECT_TRUE(*FullText::isWhole(store().database(), participants()));
}

TEST_F(FullTexts, WhateverIsEditedBetweenTheStepsTheIndexEndsWhole) {
    const bool holds = rc::check([&] {
        for (const base::Id& id : std::as_const(m_ids)) remove(participants(), id);
        m_ids.clear();
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i) randomEdit();
        RC_ASSERT(bool(FullText::rest(store().database(), participants())));
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i) randomEdit();
        while (!catchUp(2)) {
            for (int i = *rc::gen::inRange(0, 3); i > 0; --i) randomEdit();
            for (const QString& family : families) RC_ASSERT(found(family) == byLook(base::fold(family)));
            // What steps are there for: they end, however many rows come meanwhile.
            if (m_ids.size() > 40) break;
        }
        while (!catchUp(2)) {
        }
        for (const QString& family : families) RC_ASSERT(byIndex(base::fold(family)) == byLook(base::fold(family)));
    });
    EXPECT_TRUE(holds);
}

} // namespace rs::test
