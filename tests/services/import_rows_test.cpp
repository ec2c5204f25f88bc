// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/columnmapping.h"
#include "services/import/importrows.h"
#include "services/import/moments.h"
#include "services/import/othertexts.h"

#include <gtest/gtest.h>

namespace rs::test {

using services::ColumnMapping;
using services::ColumnTarget;
using services::ImportRows;
using services::OtherTexts;

TEST(ImportRows, GiveBackWhatWasPutIn) {
    ImportRows rows;
    rows.append({2, {QStringLiteral("Анна"), QString(), QStringLiteral("a@example.org")}, false});
    rows.append({5, {QString(700'000, u'ж'), QStringLiteral("x")}, true});
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows.line(1), 5);
    EXPECT_TRUE(rows.isDamaged(1));
    EXPECT_EQ(rows.cell(0, 0), QStringLiteral("Анна"));
    EXPECT_TRUE(rows.cell(0, 1).isEmpty());
    EXPECT_EQ(rows.cell(0, 2), QStringLiteral("a@example.org"));
    EXPECT_TRUE(rows.cell(0, 3).isEmpty());
    EXPECT_EQ(rows.cell(1, 0).size(), 700'000);
    EXPECT_EQ(rows.cell(1, 1), QStringLiteral("x"));
}

TEST(ImportRows, AMendedCellLeavesTheOthers) {
    ImportRows rows;
    rows.append({2, {QStringLiteral("a"), QStringLiteral("b")}, false});
    rows.append({3, {QStringLiteral("c")}, false});
    rows.setCell(0, 3, QStringLiteral("новое"));
    EXPECT_EQ(rows.cells(0),
              (QStringList{QStringLiteral("a"), QStringLiteral("b"), QString(), QStringLiteral("новое")}));
    EXPECT_EQ(rows.line(0), 2);
    EXPECT_EQ(rows.cell(1, 0), QStringLiteral("c"));
}

TEST(OtherTexts, MakesTheSameJsonWhateverTheOrder) {
    OtherTexts one, two;
    one.add(QStringLiteral("b"), u"2");
    one.add(QStringLiteral("a"), u"say \"hi\"\n\\ \u0001");
    two.add(QStringLiteral("a"), u"say \"hi\"\n\\ \u0001");
    two.add(QStringLiteral("b"), u"2");
    EXPECT_EQ(one.toJson(), two.toJson());
    OtherTexts back;
    ASSERT_TRUE(back.addJson(one.toJson()));
    EXPECT_EQ(back.toJson(), one.toJson());
    EXPECT_FALSE(back.addJson(u"no json"));
}

TEST(OtherTexts, MergingKeepsWhatIsKnown) {
    EXPECT_EQ(OtherTexts::merged(QStringLiteral("{\"a\":\"1\"}"), QStringLiteral("{\"a\":\"2\",\"b\":\"3\"}")),
              QStringLiteral("{\"a\":\"1\",\"b\":\"3\"}"));
}

TEST(ColumnMapping, TitlesAreUnique) {
    const ColumnMapping mapping({QStringLiteral("Имя"), QStringLiteral("Имя"), QString()});
    EXPECT_EQ(mapping.title(0), QStringLiteral("Имя"));
    EXPECT_EQ(mapping.title(1), QStringLiteral("Имя (2)"));
    EXPECT_EQ(mapping.title(2), QStringLiteral("3"));
}

TEST(ColumnMapping, AFieldHasOneColumnAndAFullNameReplacesItsParts) {
    ColumnMapping mapping({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    mapping.setTarget(0, *ColumnTarget::named(QStringLiteral("family_name")));
    mapping.setTarget(1, *ColumnTarget::named(QStringLiteral("email")));
    mapping.setTarget(2, *ColumnTarget::named(QStringLiteral("email")));
    EXPECT_EQ(mapping.columnOf(u"email"), 2);
    EXPECT_EQ(mapping.target(1).kind, ColumnTarget::Kind::Other);
    mapping.setTarget(1, *ColumnTarget::named(QStringLiteral("full_name")));
    EXPECT_EQ(mapping.columnOf(u"family_name"), -1);
    EXPECT_EQ(mapping.fullNameColumn(), 1);
}

TEST(ColumnMapping, ReadsTheCommandLine) {
    ColumnMapping mapping({QStringLiteral("Кто, где"), QStringLiteral("Почта"), QStringLiteral("ещё")});
    ASSERT_TRUE(mapping.apply(QStringLiteral("Кто, где=full_name,почта=email,3=city")));
    EXPECT_EQ(mapping.fullNameColumn(), 0);
    EXPECT_EQ(mapping.columnOf(u"email"), 1);
    EXPECT_EQ(mapping.columnOf(u"city"), 2);
    EXPECT_EQ(mapping.apply(QStringLiteral("нет=email")).error().code, base::ErrorCode::ColumnNotFound);
    EXPECT_EQ(mapping.apply(QStringLiteral("Почта=mail")).error().code, base::ErrorCode::UnknownField);
    EXPECT_EQ(mapping.apply(QStringLiteral("Почта=event_id")).error().code, base::ErrorCode::UnknownField);
    EXPECT_EQ(mapping.apply(QStringLiteral("Почта")).error().code, base::ErrorCode::BadArgument);
}

TEST(ColumnMapping, IsRememberedByItsTitles) {
    ColumnMapping mapping({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    mapping.setTarget(0, *ColumnTarget::named(QStringLiteral("full_name")));
    mapping.setTarget(1, {ColumnTarget::Kind::Skip, -1, ColumnTarget::Certainty::Sure});
    ColumnMapping again({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    EXPECT_EQ(again.signature(), mapping.signature());
    again.setTarget(2, *ColumnTarget::named(QStringLiteral("email")));
    again.applyJson(mapping.toJson());
    EXPECT_EQ(again.fullNameColumn(), 0);
    EXPECT_EQ(again.target(1).kind, ColumnTarget::Kind::Skip);
    EXPECT_EQ(again.target(2).kind, ColumnTarget::Kind::Other);
    EXPECT_NE(ColumnMapping({QStringLiteral("ab"), QStringLiteral("c")}).signature(),
              ColumnMapping({QStringLiteral("a"), QStringLiteral("bc")}).signature());
}

TEST(Moments, ComeBackFromTheirText) {
    const QTimeZone berlin("Europe/Berlin"), omsk("Asia/Omsk");
    // The second of these is the hour that comes twice.
    for (const qint64 moment : {1'700'000'000'000, 1'729'990'800'000, 1'729'987'200'000, 1'700'000'000'123}) {
        for (const QTimeZone& zone : {berlin, omsk, QTimeZone::utc()}) {
            const QString text = services::momentText(moment, zone);
            const domain::DateReading reading = domain::readDate(text, domain::DateOrder::DayFirst);
            ASSERT_TRUE(reading.ok()) << text.toStdString();
            EXPECT_EQ(services::momentOf(reading, text, zone), moment) << text.toStdString();
        }
    }
    EXPECT_EQ(services::momentText(1'700'000'000'000, omsk), QStringLiteral("2023-11-15T04:13:20"));
}

} // namespace rs::test
