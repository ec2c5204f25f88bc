// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textblock.h"

#include <gtest/gtest.h>

using namespace rs::models;

TEST(TextBlock, readsWhatSpreadsheetsCopy) {
    struct Case {
        const char* text;
        QList<QStringList> rows;
    };
    const Case cases[] = {
        {"", {}},
        {"а", {{"а"}}},
        {"а\tб\n", {{"а", "б"}}},
        {"а\tб\r\nв\tг\r\n", {{"а", "б"}, {"в", "г"}}},
        {"а\rб", {{"а"}, {"б"}}},
        {"а\t\t\n\tб\t", {{"а", "", ""}, {"", "б", ""}}},
        {"а\n\nб", {{"а"}, {""}, {"б"}}},
        {"\"строка 1\nстрока 2\"\tб\nв\tг", {{"строка 1\nстрока 2", "б"}, {"в", "г"}}},
        {"\"строка 1\r\nстрока 2\"\r\nв", {{"строка 1\nстрока 2"}, {"в"}}},
        {"\"с\tтабуляцией\"\tб", {{"с\tтабуляцией", "б"}}},
        {"\"он сказал \"\"да\"\"\nи ушёл\"", {{"он сказал \"да\"\nи ушёл"}}},
        {"\"Кедр\"\tб", {{"\"Кедр\"", "б"}}},
        {"\"Детский сад\" № 5\tб", {{"\"Детский сад\" № 5", "б"}}},
        {"\"не закрыто\nб", {{"\"не закрыто"}, {"б"}}},
    };
    for (const Case& one : cases) EXPECT_EQ(readBlock(QString::fromUtf8(one.text)).rows, one.rows) << one.text;
}

TEST(TextBlock, comesBackTheSame) {
    const TextBlock block{{{"а", "две\nстроки", "с\tтабуляцией"}, {"\"Кедр\"", "он: \"да\"\nя: \"нет\"", ""}}};
    EXPECT_EQ(readBlock(writeBlock(block)), block);
    EXPECT_EQ(writeBlock({{{"а", "б"}, {"в", "г"}}}), "а\tб\nв\tг");
}

TEST(TextBlock, htmlIsSafeAndKeepsLines) {
    const TextBlock block{{{"Имя"}, {"<b>А & Б</b>\nвторая"}}};
    EXPECT_EQ(writeHtml(block, Headings::Yes),
              "<table><tr><th>Имя</th></tr><tr><td>&lt;b&gt;А &amp; Б&lt;/b&gt;<br>вторая</td></tr></table>");
    EXPECT_FALSE(writeHtml(block, Headings::No).contains("<th>"));
}
