// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tablewords.h"

#include "domain/registry.h"
#include "kit/translator.h"

#include <gtest/gtest.h>

using namespace rs;

namespace {

QString plain(QString text) { return text.replace(QChar(0xa0), ' ').replace(QChar(0x202f), ' '); }

} // namespace

TEST(TableWords, countsInBothLanguages) {
    const domain::Entity& people = domain::entity(u"participant");
    const domain::Entity& venues = domain::entity(u"venue");
    kit::Translator translator;
    ASSERT_TRUE(translator.setLanguage(base::Language::Russian));
    EXPECT_EQ(tables::amountWords(people, 1), "1 человек");
    EXPECT_EQ(tables::amountWords(people, 2), "2 человека");
    EXPECT_EQ(tables::amountWords(people, 5), "5 человек");
    EXPECT_EQ(tables::amountWords(people, 21), "21 человек");
    EXPECT_EQ(tables::amountWords(venues, 1), "1 площадка");
    EXPECT_EQ(tables::amountWords(venues, 3), "3 площадки");
    EXPECT_EQ(tables::amountWords(venues, 11), "11 площадок");
    EXPECT_EQ(plain(tables::amountWords(people, 1000000)), "1 000 000 человек");
    EXPECT_EQ(tables::countLine(people, 148, 96), "148 человек · показано 96");
    EXPECT_EQ(tables::countLine(people, 148, 148), "148 человек");
    EXPECT_EQ(tables::amountWords(people, 1, tables::Whose::OfManySchools), "1 участие");
    EXPECT_EQ(tables::amountWords(people, 3, tables::Whose::OfManySchools), "3 участия");
    EXPECT_EQ(tables::countLine(people, 190, 96, tables::Whose::OfManySchools), "190 участий · показано 96");
    EXPECT_EQ(tables::amountWords(venues, 3, tables::Whose::OfManySchools), "3 площадки");
    EXPECT_EQ(tables::changeWords(people, "delete", 3), "Удалено: 3 человека");
    EXPECT_EQ(tables::pageTitle(people), "Участники");

    ASSERT_TRUE(translator.setLanguage(base::Language::English));
    EXPECT_EQ(tables::amountWords(people, 1), "1 person");
    EXPECT_EQ(tables::amountWords(people, 21), "21 people");
    EXPECT_EQ(tables::amountWords(venues, 1), "1 venue");
    EXPECT_EQ(tables::amountWords(people, 1000000), "1,000,000 people");
    EXPECT_EQ(tables::countLine(people, 148, 96), "148 people · shown: 96");
}
