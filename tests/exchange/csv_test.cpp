// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvdialect.h"
#include "exchange/fixtures.h"
#include "exchange/formula.h"

using namespace rs::exchange;
using namespace rs::exchange::test;
using namespace Qt::StringLiterals;
using rs::base::ErrorCode;
using testing::ElementsAre;

struct CsvCase {
    const char* name;
    QByteArray bytes;
    Rows rows;
};

class CsvRows : public testing::TestWithParam<CsvCase> {};

TEST_P(CsvRows, AreCut) {
    const Read got = readBytes(GetParam().bytes);
    EXPECT_FALSE(got.error.has_value());
    EXPECT_EQ(got.cells, GetParam().rows);
}

INSTANTIATE_TEST_SUITE_P(
    Csv, CsvRows,
    testing::Values(
        CsvCase{"plain", "a,b\n1,2\n", {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}},
        CsvCase{"crlfWithoutFinalOne", "a,b\r\n1,2", {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}},
        CsvCase{"crOnly", "a,b\r1,2\r3,4\r", {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}},
        CsvCase{"mixedLineEnds", "a\r\n1\n2\r\n", {{u"a"_s}, {u"1"_s}, {u"2"_s}}},
        CsvCase{"quoted", "a,b\n\"x, y\",\"say \"\"hi\"\"\"\n", {{u"a"_s, u"b"_s}, {u"x, y"_s, u"say \"hi\""_s}}},
        CsvCase{"quotedLineEnds",
                "a,b\n\"x\ny\",\"p\rq\"\n1,\"r\r\ns\"\n",
                {{u"a"_s, u"b"_s}, {u"x\ny"_s, u"p\rq"_s}, {u"1"_s, u"r\r\ns"_s}}},
        CsvCase{"emptyQuoted", "a,b\n\"\",\"\"\n", {{u"a"_s, u"b"_s}, {u""_s, u""_s}}},
        CsvCase{"emptyLinesLeftOut", "a,b\n\n\r\n1,2\n", {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}},
        CsvCase{"emptyCellsKept", "a,b\n,\n", {{u"a"_s, u"b"_s}, {u""_s, u""_s}}},
        CsvCase{"longAndShortRows", "a,b\n1\n1,2,3\n", {{u"a"_s, u"b"_s}, {u"1"_s}, {u"1"_s, u"2"_s, u"3"_s}}},
        CsvCase{"bareQuotes", "a,b\nx\"y,\"z\n", {{u"a"_s, u"b"_s}, {u"x\"y"_s, u"\"z"_s}}},
        CsvCase{"backslashEscapes", "a,b\n\"D\\\"A\",\"end\\\\\"\n", {{u"a"_s, u"b"_s}, {u"D\"A"_s, u"end\\\\"_s}}},
        CsvCase{"quoteInsideQuoted", "a,b\n\"say \"hi\" now\",1\n", {{u"a"_s, u"b"_s}, {u"say \"hi\" now"_s, u"1"_s}}},
        CsvCase{
            "unbalancedInHeading", "\"a\",\"b\"b\"\"\n\"1\",\"2\"\n", {{u"a"_s, u"\"b\"b\"\""_s}, {u"1"_s, u"2"_s}}},
        CsvCase{"unbalancedAtEnd", "a,b\n\"1,2\n3,4\n", {{u"a"_s, u"b"_s}, {u"\"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}},
        CsvCase{"unbalancedBeforeQuoted",
                "a,b\n\"1,2\n3,\"4\"\n",
                {{u"a"_s, u"b"_s}, {u"\"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}},
        CsvCase{"separatorLine", "sep=|\na|b,c\n1|2\n", {{u"a"_s, u"b,c"_s}, {u"1"_s, u"2"_s}}},
        CsvCase{"separatorLineOfTab", "sep=\t\r\na\tb\r\n", {{u"a"_s, u"b"_s}}},
        CsvCase{"byteOrderMark", "\xef\xbb\xbf\"a\",b\n", {{u"a"_s, u"b"_s}}},
        CsvCase{"nulBytes", QByteArray("a,b\nx\0y,z\n", 10), {{u"a"_s, u"b"_s}, {u"xy"_s, u"z"_s}}},
        CsvCase{"formulaMadeText",
                "a,b\n'=1+1,''=x\n'-,'x\n",
                {{u"a"_s, u"b"_s}, {u"=1+1"_s, u"'=x"_s}, {u"-"_s, u"'x"_s}}},
        CsvCase{"blanksKept", "a,b\n x , y\n", {{u"a"_s, u"b"_s}, {u" x "_s, u" y"_s}}}, CsvCase{"empty", "", {}}),
    [](const auto& tested) { return tested.param.name; });

struct CsvGuessCase {
    const char* name;
    QByteArray bytes;
    char separator;
    int skipLines = 0;
};

class CsvGuess : public testing::TestWithParam<CsvGuessCase> {};

TEST_P(CsvGuess, FindsTheSeparator) {
    const CsvDialect dialect = guessDialect(GetParam().bytes, true);
    EXPECT_EQ(dialect.separator, GetParam().separator);
    EXPECT_EQ(dialect.skipLines, GetParam().skipLines);
}

INSTANTIATE_TEST_SUITE_P(
    Csv, CsvGuess,
    testing::Values(CsvGuessCase{"comma", "a,b,c\n1,2,3\n", ','},
                    CsvGuessCase{"semicolonWithDecimalCommas", "a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n1,5;2,5;3,5\n", ';'},
                    CsvGuessCase{"semicolonWithCommaLists", "make;model;trap\nx;y;a,b,c,d,e\nx;y;a,b,c,d,e\n", ';'},
                    CsvGuessCase{"tab", "a\tb\n1,2\t3\n", '\t'}, CsvGuessCase{"pipe", "a|b\n1|2\n", '|'},
                    CsvGuessCase{"quotedCommas", "\"a\";\"b\"\n\"x,y\";\"z,w\"\n\"x,y\";\"z,w\"\n", ';'},
                    CsvGuessCase{"blocksOfDifferentWidth",
                                 "id,topic,start,\n1,x,y,\n\nn,m,j,l,d\na,b,c,d,e\na,b,c,d,e\na,b,c,d,e\n", ','},
                    CsvGuessCase{"oneColumn", "name\nAnna\nVera\n", ','},
                    CsvGuessCase{"saidSo", "sep=;\r\na,b\r\n", ';', 1}),
    [](const auto& tested) { return tested.param.name; });

TEST(Csv, OneLineWithoutItsEndIsEnoughToGuess) {
    EXPECT_EQ(readBytes("a;b").cells, Rows({{u"a"_s, u"b"_s}}));
    EXPECT_EQ(readAll(openText(u"a\tb"_s, {})).cells, Rows({{u"a"_s, u"b"_s}}));
}

TEST(Csv, NumbersLinesAsTheFileDoes) {
    EXPECT_THAT(readBytes("sep=,\na,b\n\n\"x\ny\r\nz\",1\n\"p\rq\",2\n3,4\n").lines, ElementsAre(2, 4, 7, 9));
}

TEST(Csv, SaysHowItWasRead) {
    const Read got = readBytes("a;b\n1;2\n");
    EXPECT_EQ(got.info.separator, u";"_s);
    EXPECT_EQ(got.info.encoding, u"utf-8"_s);
    EXPECT_EQ(got.info.format, Format::Csv);
    EXPECT_EQ(got.info.bytes, 8);
}

TEST(Csv, TakesTheSeparatorAskedFor) {
    EXPECT_EQ(readBytes("a;b,c\n", {.separator = u","_s}).cells.value(0), QStringList({u"a;b"_s, u"c"_s}));
    EXPECT_EQ(readBytes("a\tb,c\n", {.separator = u"tab"_s}).cells.value(0), QStringList({u"a"_s, u"b,c"_s}));
    EXPECT_EQ(readBytes("a\n", {.separator = u"ab"_s}).error, ErrorCode::BadArgument);
    EXPECT_EQ(readBytes("a\n", {.separator = u"\""_s}).error, ErrorCode::BadArgument);
}

TEST(Csv, KeepsAVeryLongCellAndRefusesAnEndlessOne) {
    const Read got = readBytes("a,b\n" + QByteArray(240'000, 'x') + ",1\n");
    EXPECT_EQ(got.cells.value(1).value(0).size(), 240'000);
    const Read endless = readBytes("a,b\n" + QByteArray(5'000'000, 'x') + ",1\n");
    EXPECT_EQ(endless.error, ErrorCode::FileTooLarge);
    ASSERT_EQ(endless.errorContext.size(), 2);
    EXPECT_TRUE(endless.errorContext[0].endsWith(u"list.csv"));
}

TEST(Csv, RefusesMoreColumnsThanASheetHas) {
    EXPECT_FALSE(readBytes(QByteArray(16'383, ',') + "\n").error.has_value());
    EXPECT_EQ(readBytes(QByteArray(16'384, ',') + "\n").error, ErrorCode::FileTooLarge);
}

TEST(Csv, AForgottenQuoteDoesNotSwallowALargeFile) {
    QByteArray bytes = "a,b\n1,\"2\n";
    for (int i = 0; i < 700'000; ++i) bytes += "name,town\n";
    const Read got = readBytes(bytes);
    EXPECT_EQ(got.cells.size(), 700'002);
    EXPECT_EQ(got.cells.value(1), QStringList({u"1"_s, u"\"2"_s}));
}

TEST(Csv, RowsAcrossBlocksAreWhole) {
    QByteArray bytes = "id;name\r\n";
    for (int i = 0; i < 60'000; ++i) bytes += QByteArray::number(i) + ";\"Анна\r\n \"\"А\"\"\"\r\n";
    const Read got = readBytes(bytes);
    ASSERT_EQ(got.cells.size(), 60'001);
    for (int i = 0; i < 60'000; i += 97)
        EXPECT_EQ(got.cells[i + 1], QStringList({QString::number(i), u"Анна\r\n \"А\""_s}));
    EXPECT_EQ(got.lines.back(), 2 * 60'000);
}

TEST(Clipboard, ReadsWhatASpreadsheetCopies) {
    const Read got = readAll(openText(u"Имя\tГород\n\"а\nб\"\tв, г\n"_s, {}));
    EXPECT_EQ(got.cells, Rows({{u"Имя"_s, u"Город"_s}, {u"а\nб"_s, u"в, г"_s}}));
    EXPECT_EQ(got.info.separator, u"\t"_s);
}

TEST(Formula, IsMadeHarmlessAndComesBack) {
    const QList<std::pair<QString, QString>> cases = {
        {u"=1+1"_s, u"'=1+1"_s},
        {u"@x"_s, u"'@x"_s},
        {u"+x"_s, u"'+x"_s},
        {u"-x"_s, u"'-x"_s},
        {u"\tx"_s, u"'\tx"_s},
        {u"\rx"_s, u"'\rx"_s},
        {u"'=x"_s, u"''=x"_s},
        {u"'-5"_s, u"''-5"_s},
        {u"-5"_s, u"-5"_s},
        {u"'x"_s, u"'x"_s},
        {u"+7 900 000-00-00"_s, u"+7 900 000-00-00"_s},
        {u"-1,5"_s, u"-1,5"_s},
        {u"-2+3"_s, u"'-2+3"_s},
        {u"'"_s, u"'"_s},
        {u""_s, u""_s},
    };
    for (const auto& [text, harmless] : cases) {
        EXPECT_EQ(protectedFormula(text), harmless);
        EXPECT_EQ(unprotected(harmless), text);
    }
}
