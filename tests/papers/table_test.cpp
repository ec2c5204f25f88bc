// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersfixture.h"

#include "papers/table.h"
#include "papers/units.h"

namespace rs::papers {

namespace {

using test::allTexts;
using test::pagesWith;

Flow portrait() { return {QStringLiteral("Лист"), PaperSize::A4, Orientation::Portrait}; }

Document finished(Flow flow) { return std::move(flow).finish(test::textsOf(base::Language::English)); }

QString number(int row, int part) { return QStringLiteral("row %1 part %2").arg(row).arg(part); }

//! Rows of two cells; the second one of three lines.
Table rowsOf(int count) {
    Table table;
    table.heading = QStringLiteral("Heading");
    table.continued = QStringLiteral("Heading again");
    table.columns = {{QStringLiteral("First"), 1}, {QStringLiteral("Second"), 2}};
    for (int row = 0; row < count; ++row) {
        Cell second;
        for (int part = 1; part <= 3; ++part) second.paragraphs << Paragraph{number(row, part)};
        table.rows << Row{Cell(number(row, 0)), second};
    }
    return table;
}

} // namespace

TEST(Table, RowsAreNeverCut) {
    // However much of the first page is taken, the break lies between two rows.
    for (int taken = 0; taken < 40; ++taken) {
        Flow flow = portrait();
        flow.skip(taken * 3 * pt);
        putTable(flow, rowsOf(120));
        const Document document = finished(flow);
        ASSERT_GT(document.pages.size(), 2);
        for (int row = 0; row < 120; ++row) {
            const QList<qsizetype> page = pagesWith(document, number(row, 0));
            ASSERT_EQ(page.size(), 1);
            for (int part = 1; part <= 3; ++part) ASSERT_EQ(pagesWith(document, number(row, part)), page) << row;
        }
    }
}

TEST(Table, TitlesOfColumnsAreOnEveryPage) {
    Flow flow = portrait();
    putTable(flow, rowsOf(120));
    const Document document = finished(flow);
    QList<qsizetype> all;
    for (qsizetype page = 0; page < document.pages.size(); ++page) all << page;
    EXPECT_EQ(pagesWith(document, QStringLiteral("First")), all);
    EXPECT_EQ(pagesWith(document, QStringLiteral("Heading")), QList<qsizetype>{0});
    EXPECT_EQ(pagesWith(document, QStringLiteral("Heading again")), all.mid(1));
    test::expectTidy(document);
}

TEST(Table, HeadingStaysWithTheFirstRow) {
    const double whole = portrait().bodyHeight();
    for (int left = 0; left < 60; ++left) {
        Flow flow = portrait();
        flow.text(QStringLiteral("before"), styles::body);
        flow.skip(flow.room() - left * 2 * mm);
        putTable(flow, rowsOf(3));
        const Document document = finished(flow);
        EXPECT_EQ(pagesWith(document, QStringLiteral("Heading")), pagesWith(document, number(0, 0))) << left;
        EXPECT_EQ(pagesWith(document, QStringLiteral("Heading")).size(), 1);
    }
    EXPECT_GT(whole, 200 * mm);
}

TEST(Table, RowHigherThanAPageGoesOnAndLosesNothing) {
    QStringList words;
    for (int i = 0; i < 4000; ++i) words << QStringLiteral("слово%1").arg(i);
    Table table = rowsOf(2);
    table.rows[1][1] = Cell(words.join(u' '));
    Flow flow = portrait();
    putTable(flow, table);
    const Document document = finished(flow);
    EXPECT_GT(document.pages.size(), 2);
    QString all;
    for (const test::PlacedText& text : allTexts(document)) {
        if (text.item.text.contains(QStringLiteral("слово"))) all += text.item.text;
    }
    EXPECT_EQ(all, words.join(u' '));
    test::expectTidy(document);
}

TEST(Table, CellsThatReachDownKeepTheirRowsTogether) {
    for (int taken = 0; taken < 30; ++taken) {
        Table table = rowsOf(60);
        for (int row = 0; row < 60; row += 3) {
            table.rows[row][0].rows = 3;
            table.rows[row + 1][0] = table.rows[row + 2][0] = Cell();
        }
        Flow flow = portrait();
        flow.skip(taken * 5 * pt);
        putTable(flow, table);
        const Document document = finished(flow);
        ASSERT_GT(document.pages.size(), 1);
        for (int row = 0; row < 60; row += 3)
            ASSERT_EQ(pagesWith(document, number(row, 1)), pagesWith(document, number(row + 2, 3))) << row;
    }
}

TEST(Table, CellThatReachesOverMoreThanAPageEndsInItsRow) {
    Table table = rowsOf(120);
    table.rows[0][0].rows = 120;
    for (int row = 1; row < 120; ++row) table.rows[row][0] = Cell();
    Flow flow = portrait();
    putTable(flow, table);
    const Document document = finished(flow);
    EXPECT_GT(document.pages.size(), 2);
    EXPECT_EQ(pagesWith(document, number(0, 0)).size(), 1);
    EXPECT_EQ(pagesWith(document, number(119, 3)).size(), 1);
    test::expectTidy(document);
}

TEST(Flow, LongTextGoesOnOverPages) {
    QStringList words;
    for (int i = 0; i < 6000; ++i) words << QStringLiteral("word%1").arg(i);
    Flow flow = portrait();
    flow.text(words.join(u' '), styles::body);
    const Document document = finished(flow);
    EXPECT_GT(document.pages.size(), 3);
    QString all;
    for (const test::PlacedText& text : allTexts(document)) {
        if (text.item.text.contains(QStringLiteral("word"))) all += text.item.text;
    }
    EXPECT_EQ(all, words.join(u' '));
    test::expectTidy(document);
}

TEST(Flow, PagesAreNumbered) {
    Flow flow = portrait();
    flow.newPage();
    const Document document = finished(flow);
    EXPECT_EQ(pagesWith(document, QStringLiteral("Page 1 of 2")), QList<qsizetype>{0});
    EXPECT_EQ(pagesWith(document, QStringLiteral("Page 2 of 2")), QList<qsizetype>{1});
}

TEST(Flow, LongTitleIsOneLineAtTheFoot) {
    Flow flow(QStringLiteral("Очень длинное название школы ").repeated(20), PaperSize::A4, Orientation::Portrait);
    flow.text(QStringLiteral("x"), styles::body);
    const Document document = finished(flow);
    bool shortened = false;
    for (const test::PlacedText& text : allTexts(document)) shortened |= text.item.text.endsWith(QChar(0x2026));
    EXPECT_TRUE(shortened);
    test::expectTidy(document);
}

} // namespace rs::papers
