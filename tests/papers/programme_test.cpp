// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersfixture.h"

#include "papers/programmetables.h"

namespace rs::papers {

namespace {

using base::Language;
using test::pagesWith;
using test::programmeOf;
using test::textsOf;

ProgrammePaper::Session session(qint64 start, int minutes, const QString& title, const QString& room) {
    return {start, start + minutes * 60'000LL, title, QStringLiteral("Talk"), ProgrammePaper::Kind::Talk, room, {}, {}};
}

const qint64 nine = QDateTime(QDate(2026, 11, 14), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
constexpr qint64 minute = 60'000;
const QStringList twoRooms{QStringLiteral("A"), QStringLiteral("B")};

Table gridOf(const Sessions& day) {
    static const Texts texts = textsOf(Language::English);
    return ProgrammeTables(QTimeZone::utc(), texts).grid(day, twoRooms);
}

} // namespace

TEST(ProgrammeGrid, LongSessionReachesDownBesideShortOnes) {
    const Table table = gridOf({session(nine, 60, QStringLiteral("long"), QStringLiteral("A")),
                                session(nine, 30, QStringLiteral("first"), QStringLiteral("B")),
                                session(nine + 30 * minute, 30, QStringLiteral("second"), QStringLiteral("B")),
                                session(nine + 60 * minute, 30, QStringLiteral("next"), QStringLiteral("A"))});
    ASSERT_EQ(table.rows.size(), 3);
    EXPECT_EQ(table.rows[0][1].rows, 2);
    EXPECT_EQ(table.rows[0][2].rows, 1);
    EXPECT_TRUE(table.rows[1][1].paragraphs.isEmpty());
}

TEST(ProgrammeGrid, SessionThatOverlapsTheNextOfItsRoomHidesNothing) {
    const Table table = gridOf({session(nine, 90, QStringLiteral("too long"), QStringLiteral("A")),
                                session(nine + 30 * minute, 30, QStringLiteral("clash"), QStringLiteral("A"))});
    EXPECT_EQ(table.rows[0][1].rows, 1);
    EXPECT_EQ(table.rows[1][1].paragraphs.at(1).text, QStringLiteral("clash"));
}

TEST(ProgrammeGrid, TwoSessionsOfOneRoomAndTimeStandInOneCell) {
    const Table table = gridOf({session(nine, 60, QStringLiteral("one"), QStringLiteral("A")),
                                session(nine, 60, QStringLiteral("two"), QStringLiteral("A")),
                                session(nine + 30 * minute, 30, QStringLiteral("x"), QStringLiteral("B"))});
    ASSERT_EQ(table.rows.size(), 2);
    EXPECT_EQ(table.rows[0][1].rows, 1);
    QStringList texts;
    for (const Paragraph& paragraph : table.rows[0][1].paragraphs) texts << paragraph.text;
    EXPECT_TRUE(texts.contains(QStringLiteral("one")) && texts.contains(QStringLiteral("two")));
}

TEST(ProgrammeGrid, WhatHasNoRoomGoesOverAllAndStopsOthers) {
    const Table table = gridOf({session(nine, 90, QStringLiteral("long"), QStringLiteral("A")),
                                session(nine + 30 * minute, 30, QStringLiteral("coffee"), QString()),
                                session(nine + 60 * minute, 30, QStringLiteral("b"), QStringLiteral("B"))});
    ASSERT_EQ(table.rows.size(), 3);
    EXPECT_EQ(table.rows[0][1].rows, 1);
    EXPECT_EQ(table.rows[1][1].columns, 2);
}

TEST(ProgrammePaperTest, FewRoomsAreColumnsManyAreAList) {
    const Texts texts = textsOf(Language::Russian);
    const auto orientation = [&](int rooms) { return programmeDocument(programmeOf(rooms * 6, rooms), texts); };
    EXPECT_EQ(orientation(3).orientation, Orientation::Portrait);
    EXPECT_FALSE(pagesWith(orientation(3), QStringLiteral("Аудитория 3")).isEmpty());
    EXPECT_EQ(orientation(6).orientation, Orientation::Landscape);
    EXPECT_TRUE(pagesWith(orientation(6), QStringLiteral("Занятие")).isEmpty());
    EXPECT_EQ(orientation(7).orientation, Orientation::Portrait);
    EXPECT_FALSE(pagesWith(orientation(7), QStringLiteral("Занятие")).isEmpty());
}

TEST(ProgrammePaperTest, EverySessionStandsOnceWithItsTimeInTheZone) {
    const Texts texts = textsOf(Language::Russian);
    for (const int rooms : {1, 3, 6, 20}) {
        const ProgrammePaper paper = programmeOf(120, rooms);
        const Document document = programmeDocument(paper, texts);
        for (const auto& one : paper.sessions) EXPECT_EQ(pagesWith(document, one.title).size(), 1) << rooms;
        const QString text = test::joined(document);
        EXPECT_TRUE(text.contains(QStringLiteral("09:00–09:20")));
        EXPECT_TRUE(text.contains(QStringLiteral("Суббота, 14 ноября 2026")));
        EXPECT_TRUE(text.contains(QStringLiteral("Воскресенье, 15 ноября 2026")));
        EXPECT_TRUE(text.contains(QStringLiteral("UTC+07:00"))) << text.left(300).toStdString();
        test::expectTidy(document);
    }
}

TEST(ProgrammePaperTest, DaylightChangeWithinTheSchoolIsSaid) {
    ProgrammePaper paper;
    paper.zone = QTimeZone("Europe/Berlin");
    for (const int day : {24, 25})
        paper.sessions << session(QDateTime(QDate(2026, 10, day), QTime(9, 0), paper.zone).toMSecsSinceEpoch(), 60,
                                  QStringLiteral("s"), QString());
    const QString text = test::joined(programmeDocument(paper, textsOf(Language::English)));
    EXPECT_TRUE(text.contains(QStringLiteral("UTC+02:00, UTC+01:00"))) << text.toStdString();
}

TEST(ProgrammePaperTest, SessionsWithoutTimeAreNotLost) {
    ProgrammePaper paper = programmeOf(6, 3);
    paper.sessions[2].start = paper.sessions[2].end = 0;
    const Document document = programmeDocument(paper, textsOf(Language::English));
    EXPECT_EQ(pagesWith(document, QStringLiteral("Time not set yet")).size(), 1);
    EXPECT_EQ(pagesWith(document, paper.sessions.at(2).title).size(), 1);
}

TEST(ProgrammePaperTest, SessionOverMidnightSaysItsDay) {
    ProgrammePaper paper;
    paper.sessions << session(nine + 14 * 60 * minute, 120, QStringLiteral("night"), QString());
    EXPECT_TRUE(test::joined(programmeDocument(paper, textsOf(Language::English)))
                    .contains(QStringLiteral("23:00–01:00 15 Nov")));
}

TEST(ProgrammePaperTest, EmptyProgrammeSaysSo) {
    EXPECT_TRUE(test::joined(programmeDocument({}, textsOf(Language::English)))
                    .contains(QStringLiteral("No session is planned yet.")));
}

TEST(ProgrammePaperTest, LongNamesAndUnbreakableWordsStayInTheirBoxes) {
    ProgrammePaper paper = programmeOf(30, 6);
    for (auto& one : paper.sessions) {
        one.title = QStringLiteral("Человекоцентрированнопрактикоориентированнаяметодика").repeated(3);
        one.speakers = {QStringLiteral("Верхнезагорская-Нижнеподгорная Пантелеймония Апполинариевна").repeated(2)};
    }
    test::expectTidy(programmeDocument(paper, textsOf(Language::Russian)));
}

} // namespace rs::papers
