// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plan.h"
#include "services/recordsfixture.h"
#include "services/schools.h"

namespace rs::test {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::Id;

namespace {

class SchoolsTest : public RecordsTest {
protected:
    void SetUp() override {
        RecordsTest::SetUp();
        school = addSchool(u"Весенняя Ёлка"_s, {{u"start"_s, u"2026-03-20T10:00"_s},
                                                {u"end"_s, u"2026-03-21T18:00"_s},
                                                {u"zone"_s, u"Europe/Berlin"_s},
                                                {u"link"_s, u"https://example.org/1"_s},
                                                {u"registration_link"_s, u"https://example.org/r"_s},
                                                {u"feedback_link"_s, u"https://example.org/f"_s},
                                                {u"status"_s, u"finished"_s},
                                                {u"city"_s, u"Канск"_s}});
    }

    base::Result<Id> copy(const services::SchoolCopy& wish) {
        RS_ASSIGN(storage::Writer writer, storage::Writer::begin(store(), u"copy_school"_s, u"test"_s));
        RS_ASSIGN(const Id id, services::copySchool(writer, school, wish));
        RS_TRY(writer.commit());
        return id;
    }

    QList<domain::Record> childrenOf(QAnyStringView table, const Id& event) {
        auto reader = storage::RecordReader::byCondition(store().database(), domain::entity(table), u"t.event_id = ?1");
        EXPECT_TRUE(reader);
        reader->statement().bind(1, event);
        return reader->all().value_or(QList<domain::Record>());
    }

    Id school;
};

} // namespace

TEST_F(SchoolsTest, AreListedByStart) {
    addSchool(u"Без даты"_s);
    const Id first = addSchool(u"Ранняя"_s, {{u"start"_s, u"2025-01-01T10:00"_s}});
    add(u"participant", {{u"event_id"_s, text(school)}, {u"family_name"_s, u"Иванова"_s}});
    const auto rows = services::listSchools(store());
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 3);
    EXPECT_EQ(rows->at(0).id, first);
    EXPECT_EQ(rows->at(1).id, school);
    EXPECT_EQ(rows->at(1).participants, 1);
    EXPECT_FALSE(rows->at(2).start);
}

TEST_F(SchoolsTest, AreFoundByIdOrTitle) {
    EXPECT_EQ(*services::findSchool(store(), text(school)), school);
    EXPECT_EQ(*services::findSchool(store(), u"весенняя елка"_s), school);
    const auto unknown = services::findSchool(store(), u"весенняя"_s);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::UnknownRecord);
    addSchool(u"ВЕСЕННЯЯ ЕЛКА"_s);
    const auto two = services::findSchool(store(), u"весенняя елка"_s);
    ASSERT_FALSE(two);
    EXPECT_EQ(two.error().code, ErrorCode::AmbiguousName);
}

TEST_F(SchoolsTest, AreCopiedWithoutThePeopleWhoCame) {
    const Id owner =
        add(u"team_member", {{u"event_id"_s, text(school)}, {u"name"_s, u"Руководитель"_s}, {u"role"_s, u"leader"_s}});
    add(u"task", {{u"event_id"_s, text(school)},
                  {u"title"_s, u"Список"_s},
                  {u"owner_id"_s, text(owner)},
                  {u"state"_s, u"done"_s},
                  {u"done_at"_s, u"2026-03-01T10:00"_s}});
    const Id speaker = add(u"speaker", {{u"event_id"_s, text(school)}, {u"name"_s, u"Спикер"_s}});
    add(u"session", {{u"event_id"_s, text(school)},
                     {u"title"_s, u"Открытие"_s},
                     {u"start"_s, u"2026-03-20T10:00"_s},
                     {u"speaker_ids"_s, text(speaker)}});
    const Id form = add(u"questionnaire", {{u"event_id"_s, text(school)}, {u"title"_s, u"Анкета"_s}});
    add(u"question", {{u"questionnaire_id"_s, text(form)}, {u"code"_s, u"q1"_s}, {u"text"_s, u"Как?"_s}});
    add(u"participant", {{u"event_id"_s, text(school)}, {u"family_name"_s, u"Иванова"_s}});

    const auto made = copy({u"Новая"_s, {}});
    ASSERT_TRUE(made);
    const domain::Record event = get(u"event", *made);
    EXPECT_EQ(event.text(u"title"), u"Новая"_s);
    EXPECT_EQ(event.text(u"status"), u"draft"_s);
    EXPECT_EQ(event.text(u"city"), u"Канск"_s);
    for (const char16_t* link : {u"link", u"registration_link", u"feedback_link"})
        EXPECT_TRUE(event.text(QStringView(link)).isEmpty()) << "people would be led to the school before";
    EXPECT_EQ(childrenOf(u"participant", *made).size(), 0);
    EXPECT_EQ(childrenOf(u"speaker", *made).size(), 0);
    const auto team = childrenOf(u"team_member", *made), tasks = childrenOf(u"task", *made);
    ASSERT_EQ(team.size(), 1);
    ASSERT_EQ(tasks.size(), 1);
    EXPECT_EQ(tasks[0].reference(u"owner_id"), team[0].id());
    EXPECT_EQ(tasks[0].text(u"state"), u"open"_s);
    EXPECT_TRUE(tasks[0].value(u"done_at").isNull());
    const auto sessions = childrenOf(u"session", *made);
    ASSERT_EQ(sessions.size(), 1);
    EXPECT_TRUE(sessions[0].value(u"speaker_ids").isNull());
    EXPECT_EQ(sessions[0].value(u"start"), event.value(u"start"));
    const auto questions = childrenOf(u"question", *made), forms = childrenOf(u"questionnaire", *made);
    ASSERT_EQ(forms.size(), 1);
    ASSERT_EQ(questions.size(), 1);
    EXPECT_EQ(questions[0].reference(u"questionnaire_id"), forms[0].id());
}

TEST_F(SchoolsTest, AreCopiedToTheSameHourOfTheSameWeekday) {
    const QTimeZone berlin("Europe/Berlin");
    const auto local = [&](const Id& id, QAnyStringView field) {
        return QDateTime::fromMSecsSinceEpoch(get(u"event", id).value(field).toLongLong(), berlin);
    };
    const auto year = copy({{}, {}});
    ASSERT_TRUE(year);
    EXPECT_EQ(local(*year, u"start").date(), local(school, u"start").date().addDays(364));
    EXPECT_EQ(local(*year, u"start").time(), local(school, u"start").time());
    // Across the change of clocks at the end of March.
    const QDateTime wish(QDate(2026, 4, 3), QTime(9, 30), berlin);
    const auto moved = copy({{}, wish.toMSecsSinceEpoch()});
    ASSERT_TRUE(moved);
    EXPECT_EQ(local(*moved, u"start"), wish);
    EXPECT_EQ(local(*moved, u"end") - local(*moved, u"start"), local(school, u"end") - local(school, u"start"));
}

TEST_F(SchoolsTest, ReportConflictsOfOneHumanUnderTwoTalks) {
    const Id one = add(
        u"speaker", {{u"event_id"_s, text(school)}, {u"name"_s, u"Анна Белова"_s}, {u"email"_s, u"a@example.org"_s}});
    const Id two = add(
        u"speaker", {{u"event_id"_s, text(school)}, {u"name"_s, u"Белова Анна"_s}, {u"email"_s, u"a@example.org"_s}});
    const auto session = [&](const QString& title, const QString& start, const QString& end, const Id& speaker) {
        return add(u"session", {{u"event_id"_s, text(school)},
                                {u"title"_s, title},
                                {u"start"_s, start},
                                {u"end"_s, end},
                                {u"speaker_ids"_s, text(speaker)}});
    };
    const Id first = session(u"А"_s, u"2026-03-20T10:00"_s, u"2026-03-20T11:00"_s, one);
    const Id second = session(u"Б"_s, u"2026-03-20T10:30"_s, u"2026-03-20T11:30"_s, two);
    session(u"В"_s, u"2026-03-20T11:30"_s, u"2026-03-20T12:00"_s, one);
    const auto report = services::loadPlan(store(), school, 0);
    ASSERT_TRUE(report);
    ASSERT_EQ(report->conflicts.size(), 1);
    EXPECT_EQ(report->conflicts[0].kind, domain::ConflictKind::SpeakerTwice);
    EXPECT_EQ(report->conflicts[0].sessions, (QList<Id>{first, second}));
    ASSERT_EQ(report->steps.size(), 7);
    EXPECT_TRUE(report->steps[4].missing.contains(u"conflicts"_s));
}

} // namespace rs::test
