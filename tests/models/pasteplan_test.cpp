// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pasteplan.h"

#include <gtest/gtest.h>

using namespace rs::models;

namespace {

const QStringList titles{"Фамилия", "Имя", "Город", "Статус"};

PastePlan plan(const QString& text, PasteTarget target) {
    target.titles = titles;
    return planPaste(readBlock(text), target);
}

} // namespace

TEST(PastePlan, blockStartsAtTheCurrentCellWhateverIsSelected) {
    const PastePlan result = plan("а\tб\nв\tг", {.row = 1, .column = 2, .selectedRows = {0, 1, 2, 3}, .rowCount = 10});
    EXPECT_EQ(result.cells, (QList<PasteCell>{{1, 2, "а"}, {1, 3, "б"}, {2, 2, "в"}, {2, 3, "г"}}));
    EXPECT_EQ(result.newRows, 0);
}

TEST(PastePlan, cellWithALineBreakStaysOneCell) {
    const PastePlan result = plan("\"раз\nдва\"\tб\nв\tг", {.row = 0, .column = 0, .rowCount = 2});
    EXPECT_EQ(result.cells, (QList<PasteCell>{{0, 0, "раз\nдва"}, {0, 1, "б"}, {1, 0, "в"}, {1, 1, "г"}}));
}

TEST(PastePlan, oneValueFillsAllSelectedRows) {
    const PastePlan result = plan("Ачинск\n", {.row = 4, .column = 2, .selectedRows = {1, 4, 9, 10}, .rowCount = 10});
    EXPECT_EQ(result.cells, (QList<PasteCell>{{1, 2, "Ачинск"}, {4, 2, "Ачинск"}, {9, 2, "Ачинск"}}));
}

TEST(PastePlan, rowsBeyondTheEndAreCounted) {
    EXPECT_EQ(plan("а\nб\nв", {.row = 9, .column = 0, .rowCount = 10}).newRows, 2);
    EXPECT_EQ(plan("а\nб\nв", {.row = 10, .column = 0, .rowCount = 10}).newRows, 3);
    EXPECT_EQ(plan("а\nб\nв", {.row = 0, .column = 0, .rowCount = 0}).newRows, 3);
    EXPECT_EQ(plan("а\nб\nв", {.row = 7, .column = 0, .rowCount = 10}).newRows, 0);
}

TEST(PastePlan, headingLeadsColumnsByTitle) {
    const PastePlan result =
        plan("Город\tфамилия\nКанск\tЁлкина\nАчинск\tБаженов", {.row = 3, .column = 3, .rowCount = 4});
    EXPECT_TRUE(result.headingSeen);
    EXPECT_EQ(result.cells, (QList<PasteCell>{{3, 2, "Канск"}, {3, 0, "Ёлкина"}, {4, 2, "Ачинск"}, {4, 0, "Баженов"}}));
    EXPECT_EQ(result.newRows, 1);
    EXPECT_FALSE(plan("Город\tчто-то\nКанск\tЁлкина", {.row = 0, .column = 0, .rowCount = 4}).headingSeen);
}

TEST(PastePlan, cellsBeyondTheLastColumnAreLeftOut) {
    EXPECT_EQ(plan("а\tб\tв", {.row = 0, .column = 3, .rowCount = 4}).cells, (QList<PasteCell>{{0, 3, "а"}}));
}

TEST(PastePlan, muchGoesToTheImport) {
    const QString row = "а\n";
    EXPECT_EQ(plan(row.repeated(200), {.row = 0, .column = 0, .rowCount = 4}).kind, PastePlan::Kind::Cells);
    EXPECT_EQ(plan(row.repeated(201), {.row = 0, .column = 0, .rowCount = 4}).kind, PastePlan::Kind::Import);
    EXPECT_EQ(plan("", {.row = 0, .column = 0, .rowCount = 4}).kind, PastePlan::Kind::Nothing);
}
