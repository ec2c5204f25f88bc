// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storefixture.h"

#include "storage/schema.h"
#include "storage/select.h"
#include "support/storework.h"

#include <QStringList>

namespace rs::test {

using domain::Condition;
using domain::Query;
using domain::SortKey;
using Operator = Condition::Operator;

namespace {

struct Row {
    const char16_t *family, *given, *status, *region, *organisation, *phone;
    int minutes;
};

constexpr Row rows[] = {
    {u"Ёлкина", u"Софья", u"confirmed", u"RU-KYA", u"Детский сад № 312", u"+79000001906", 90},
    {u"Жарикова", u"Нелли", u"invited", u"RU-TOM", u"Детский сад «Кедр»", u"+79000008570", -1},
    {u"Ельцова", u"Мария", u"confirmed", u"RU-AD", u"Школа № 5", u"+79000005844", 240},
    {u"Абросимова", u"Вера", u"attended", u"RU-KYA", u"", u"+79000001402", 300},
    {u"абросимова", u"Анна", u"", u"", u"Школа № 17", u"", -1},
};

class Selecting : public StoreTest {
protected:
    void SetUp() override {
        StoreTest::SetUp();
        write([&](storage::Writer& writer) -> base::Result<> {
            for (const Row& row : rows) {
                domain::Record record = participant(QString::fromUtf16(row.family), QString::fromUtf16(row.given));
                const auto put = [&](const char16_t* field, const char16_t* value) {
                    if (*value) record.set(QStringView(field), QString::fromUtf16(value));
                };
                put(u"status", row.status), put(u"region", row.region), put(u"organisation", row.organisation),
                    put(u"phone", row.phone);
                if (row.minutes >= 0) record.set(u"minutes", qint64(row.minutes));
                RS_TRY(writer.insert(record));
            }
            return {};
        });
    }
    //! Given names in the order found, by both ways, which must agree.
    QString names(Query query) {
        query.entity = &participants();
        const QStringList regions{QStringLiteral("RU-AD"), QStringLiteral("RU-KYA"), QStringLiteral("RU-TOM")};
        storage::Select select(store(), query, regions);
        const auto all = select.all();
        const auto first = select.first(100);
        EXPECT_TRUE(all && first);
        EXPECT_EQ(*all, *first);
        // The third way, by the order of the whole table kept at hand, where it applies; in two halves.
        const storage::RowOrder order(
            *storage::Select(store(), {.entity = &participants(), .sort = query.sort}, regions).all());
        const storage::RowNumber middle = order.highest() / 2;
        auto lower = select.hits({0, middle}), upper = select.hits({middle + 1, order.highest()});
        EXPECT_TRUE(lower && upper);
        if (*lower && *upper) {
            (*lower)->insert((*lower)->end(), (*upper)->begin(), (*upper)->end());
            EXPECT_EQ(*order.arrange(**lower), *all);
        }
        auto reader = storage::RecordReader::byNumber(store().database(), participants());
        QStringList list;
        const QList<domain::Record> records = *reader->all(*all);
        for (const domain::Record& record : records) list << record.text(u"given_name");
        return list.join(u' ');
    }
    QString sorted(const char16_t* field, Qt::SortOrder order = Qt::AscendingOrder) {
        return names({.sort = {SortKey{QString::fromUtf16(field), order}}});
    }
    QString where(const char16_t* field, Operator op, const QVariantList& values = {}) {
        return names({.conditions = {Condition{QString::fromUtf16(field), op, values}}});
    }
    QString searched(const char16_t* text) { return names({.text = QString::fromUtf16(text)}); }
};

} // namespace

TEST_F(Selecting, PutsYoBesideYeWhateverTheCase) {
    EXPECT_EQ(sorted(u"family_name"), QStringLiteral("Анна Вера Софья Мария Нелли"));
}
TEST_F(Selecting, GoesBackwards) {
    EXPECT_EQ(sorted(u"family_name", Qt::DescendingOrder), QStringLiteral("Нелли Мария Софья Вера Анна"));
}
TEST_F(Selecting, SortsStatusInTheOrderOfLife) {
    EXPECT_EQ(sorted(u"status"), QStringLiteral("Нелли Софья Мария Вера Анна"));
}
TEST_F(Selecting, SortsRegionsAsTheirNamesGo) {
    EXPECT_EQ(sorted(u"region"), QStringLiteral("Мария Вера Софья Нелли Анна"));
}
TEST_F(Selecting, SortsNumbersAsNumbers) {
    EXPECT_EQ(sorted(u"minutes", Qt::DescendingOrder).left(5), QStringLiteral("Вера "));
}
TEST_F(Selecting, SortsByGivenName) { EXPECT_EQ(sorted(u"given_name"), QStringLiteral("Анна Вера Мария Нелли Софья")); }

//! In the order never asked, refused, given; by names within each.
TEST_F(Selecting, SortsByConsent) {
    const QList<domain::Record> people =
        *storage::RecordReader::byCondition(store().database(), participants(), u"1")->all();
    for (const domain::Record& participant : people) {
        const QString given = participant.text(u"given_name");
        if (given == QStringLiteral("Софья") || given == QStringLiteral("Анна")) continue;
        domain::Record consent(domain::entity(u"consent"), base::newId());
        const base::Id person = base::newId();
        consent.set(u"person_id", QVariant::fromValue(person)).set(u"purpose", QStringLiteral("processing"));
        consent.set(given == QStringLiteral("Вера") ? u"withdrawn_at" : u"given_at", qint64(1));
        insert(consent);
        set(participant.id(), u"person_id", QVariant::fromValue(person));
    }
    EXPECT_EQ(sorted(u"consent_processing"), QStringLiteral("Анна Софья Вера Мария Нелли"));
    EXPECT_EQ(sorted(u"consent_processing", Qt::DescendingOrder), QStringLiteral("Нелли Мария Вера Софья Анна"));
    EXPECT_EQ(sorted(u"consent_mailing"), sorted(u"family_name"));
}

TEST_F(Selecting, FindsAPartOfAWordInAnyCase) { EXPECT_EQ(searched(u"ЛКИН"), QStringLiteral("Софья")); }
TEST_F(Selecting, FindsWordsInAnyOrder) { EXPECT_EQ(searched(u"мария ельц"), QStringLiteral("Мария")); }
TEST_F(Selecting, FindsOneLetter) { EXPECT_EQ(searched(u"ж"), QStringLiteral("Нелли")); }
TEST_F(Selecting, FindsThePhoneHoweverItIsTyped) { EXPECT_EQ(searched(u"19-06"), QStringLiteral("Софья")); }
TEST_F(Selecting, FindsQuotedText) { EXPECT_EQ(searched(u"«кедр»"), QStringLiteral("Нелли")); }
TEST_F(Selecting, FindsNothing) { EXPECT_EQ(searched(u"ъъъ"), QString()); }

TEST_F(Selecting, ContainsLooksIntoOneFieldOnly) {
    EXPECT_EQ(where(u"family_name", Operator::Contains, {QStringLiteral("ел")}), QStringLiteral("Софья Мария"));
    EXPECT_EQ(where(u"given_name", Operator::Contains, {QStringLiteral("ел")}), QStringLiteral("Нелли"));
    EXPECT_EQ(where(u"organisation", Operator::Contains, {QStringLiteral("детский сад")}),
              QStringLiteral("Софья Нелли"));
}

TEST_F(Selecting, AnswersEachOperator) {
    EXPECT_EQ(where(u"family_name", Operator::Equals, {QStringLiteral("ЕЛКИНА")}), QStringLiteral("Софья"));
    EXPECT_EQ(where(u"organisation", Operator::NotContains, {QStringLiteral("сад")}),
              QStringLiteral("Анна Вера Мария"));
    EXPECT_EQ(where(u"minutes", Operator::Greater, {qint64(90)}), QStringLiteral("Вера Мария"));
    EXPECT_EQ(where(u"minutes", Operator::Between, {qint64(90), qint64(240)}), QStringLiteral("Софья Мария"));
    EXPECT_EQ(where(u"organisation", Operator::IsEmpty), QStringLiteral("Вера"));
    EXPECT_EQ(where(u"minutes", Operator::IsNotEmpty), QStringLiteral("Вера Софья Мария"));
    EXPECT_EQ(where(u"status", Operator::OneOf, {QStringLiteral("invited"), QVariant()}), QStringLiteral("Анна Нелли"));
}

TEST_F(Selecting, AnOrderThatLacksAHitArrangesNothing) {
    Query query{.entity = &participants(), .text = QStringLiteral("ельцова")};
    storage::Select select(store(), query, {});
    const std::vector<storage::RowNumber> hits = *select.all();
    ASSERT_EQ(hits.size(), 1u);
    EXPECT_EQ(**select.hits({}), hits);
    EXPECT_TRUE((*select.hits({hits.front() + 1}))->empty());
    EXPECT_EQ(*storage::RowOrder(hits).arrange(hits), hits);
    EXPECT_FALSE(storage::RowOrder(std::vector{hits.front() + 1}).arrange(hits));
    query.text = QStringLiteral("е");
    EXPECT_FALSE(*storage::Select(store(), query, {}).hits({})) << "the index knows no single letters";
}

TEST_F(Selecting, PeopleElsewhereMakeAFilterWithinASchoolNoSlower) {
    const base::Id school = base::newId(), elsewhere = base::newId();
    const auto fill = [&](const base::Id& parent, int people) {
        write([&](storage::Writer& writer) -> base::Result<> {
            for (int i = 0; i < people; ++i) {
                domain::Record record = participant(QStringLiteral("Гостев%1").arg(i));
                record.set(u"event_id", QVariant::fromValue(parent)).set(u"status", QStringLiteral("attended"));
                RS_TRY(writer.insert(record.set(u"region", QStringLiteral("RU-TOM"))));
            }
            return {};
        });
    };
    fill(school, 20);
    for (const auto& [field, value] : {std::pair{"status", "attended"}, std::pair{"region", "RU-TOM"}}) {
        Query query{.entity = &participants(), .parent = school};
        query.conditions << Condition{QLatin1String(field), Operator::OneOf, {QString::fromLatin1(value)}};
        const auto ask = [&] {
            storage::Select select(store(), query, {});
            EXPECT_EQ(*select.count(), 20);
            EXPECT_EQ(select.all()->size(), 20u);
            EXPECT_EQ(select.first(5)->size(), 5u);
        };
        const qint64 alone = storeWork(store().database(), ask);
        fill(elsewhere, 2000);
        EXPECT_LE(storeWork(store().database(), ask), alone + 10) << field;
    }
}

TEST_F(Selecting, VastTablesHaveTheIndexThatLeadsFromTheParent) {
    QStringList vast;
    for (const domain::Entity* entity : domain::entities()) {
        if (!entity->isVast) continue;
        vast << entity->key();
        const auto first = store().database().scalar(
            QStringLiteral("SELECT name FROM pragma_index_info('%1') LIMIT 1").arg(storage::parentIndex(*entity)));
        ASSERT_TRUE(first);
        EXPECT_EQ(first->toString(), QLatin1String(entity->parent)) << entity->name;
    }
    EXPECT_EQ(vast, QStringList{QStringLiteral("participant")});
}

TEST_F(Selecting, CountsValues) {
    Query query{&participants()};
    storage::Select select(store(), query, {});
    const auto counts = *select.valueCounts(*participants().field(u"region"), 10);
    ASSERT_EQ(counts.size(), 4);
    EXPECT_EQ(counts.first().value, QVariant(QStringLiteral("RU-KYA")));
    EXPECT_EQ(counts.first().count, 2);
}

TEST_F(Selecting, SqlInASearchIsText) {
    EXPECT_EQ(searched(u"'; DROP TABLE participant; --"), QString());
    EXPECT_EQ(searched(u"\"а"), QString());
}

} // namespace rs::test
