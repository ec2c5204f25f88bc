// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mergedcard.h"

#include "domain/registry.h"

#include <gtest/gtest.h>

namespace {

using namespace Qt::StringLiterals;
using namespace rs;
using services::CardField;
using services::CardSide;

domain::Record card(const QString& family, const QString& email, const QString& note, const QString& city = {}) {
    domain::Record record(domain::entity(u"person"), base::newId());
    return record.set(u"family_name", family).set(u"email", email).set(u"note", note).set(u"city", city);
}

CardField* fieldOf(QList<CardField>& fields, QAnyStringView name) {
    const int index = domain::entity(u"person").indexOf(name);
    for (CardField& one : fields) {
        if (one.field == index) return &one;
    }
    return nullptr;
}

TEST(CompareCards, OnlyDifferentValuesAreToBeChosen) {
    auto fields = services::compareCards(card(u"Жарикова"_s, u"a@example.org"_s, {}, u"Ачинск"_s),
                                         card(u"Жарикова"_s, u"b@example.org"_s, u"Обед"_s));
    EXPECT_EQ(fieldOf(fields, u"given_name"), nullptr) << "empty in both: no row";
    EXPECT_TRUE(fieldOf(fields, u"family_name")->same);
    EXPECT_EQ(fieldOf(fields, u"email")->side, CardSide::Undecided);
    EXPECT_EQ(fieldOf(fields, u"city")->side, CardSide::First);
    EXPECT_EQ(fieldOf(fields, u"note")->side, CardSide::Second);
    EXPECT_FALSE(services::isDecided(fields));
    fieldOf(fields, u"email")->side = CardSide::Second;
    EXPECT_TRUE(services::isDecided(fields));
}

TEST(CompareCards, BothMakesSenseForSomeFieldsOnly) {
    const domain::Record a = card(u"Жарикова"_s, u"a@example.org"_s, u"Обед"_s, u"Ачинск"_s);
    const domain::Record b = card(u"Жаркова"_s, u"b@example.org"_s, u"Пандус"_s, u"Канск"_s);
    auto fields = services::compareCards(a, b);
    EXPECT_TRUE(fieldOf(fields, u"email")->canKeepBoth);
    EXPECT_TRUE(fieldOf(fields, u"note")->canKeepBoth);
    EXPECT_FALSE(fieldOf(fields, u"family_name")->canKeepBoth);
    EXPECT_FALSE(fieldOf(fields, u"city")->canKeepBoth);
}

struct Choice {
    const char* name;
    CardSide email, note;
    QString wantedEmail, wantedNote;
};

class MergedCardTest : public testing::TestWithParam<Choice> {};

TEST_P(MergedCardTest, TakesWhatWasChosen) {
    const Choice& choice = GetParam();
    const domain::Record a = card(u"Жарикова"_s, u"a@example.org"_s, u"Обед"_s);
    const domain::Record b = card(u"Жарикова"_s, u"b@example.org"_s, u"Пандус"_s);
    auto fields = services::compareCards(a, b);
    fieldOf(fields, u"email")->side = choice.email;
    fieldOf(fields, u"note")->side = choice.note;
    const domain::Record merged = services::mergedCard(a, b, fields);
    EXPECT_EQ(merged.id(), a.id());
    EXPECT_EQ(merged.text(u"email"), choice.wantedEmail);
    EXPECT_EQ(merged.text(u"note"), choice.wantedNote);
    EXPECT_EQ(merged.text(u"family_name"), u"Жарикова");
}

INSTANTIATE_TEST_SUITE_P(
    Choices, MergedCardTest,
    testing::Values(Choice{"first", CardSide::First, CardSide::First, u"a@example.org"_s, u"Обед"_s},
                    Choice{"second", CardSide::Second, CardSide::Second, u"b@example.org"_s, u"Пандус"_s},
                    Choice{"joined", CardSide::First, CardSide::Both, u"a@example.org"_s, u"Обед\nПандус"_s},
                    Choice{"kept", CardSide::Both, CardSide::Second, u"a@example.org"_s, u"Пандус\nb@example.org"_s},
                    Choice{"open", CardSide::Undecided, CardSide::First, {}, u"Обед"_s}),
    [](const auto& one) { return one.param.name; });

TEST(MergedValues, SayWhatWasChosenEvenWhereItStands) {
    const domain::Record a = card(u"Жарикова"_s, u"a@example.org"_s, {});
    const domain::Record b = card(u"Жарикова"_s, u"b@example.org"_s, {});
    auto fields = services::compareCards(a, b);
    fieldOf(fields, u"email")->side = CardSide::Both;
    const auto values = services::mergedValues(a, b, fields);
    QStringList said;
    for (const auto& value : values)
        said << a.entity().fields[size_t(value.field)].key() + u'=' + value.value.toString();
    EXPECT_TRUE(said.contains(u"email=a@example.org"_s));
    EXPECT_TRUE(said.contains(u"note=b@example.org"_s));
}

} // namespace
