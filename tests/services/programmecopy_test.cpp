// SPDX-License-Identifier: GPL-3.0-or-later
// A programme taken from another school: days by the clock, rooms of the same venue, speakers asked anew.
#include "services/programmecopy.h"
#include "services/recordsfixture.h"
#include "services/valuetext.h"

namespace rs::test {

using namespace Qt::StringLiterals;
using base::Id;
using services::CopiedSpeakers;

namespace {

class ProgrammeCopyTest : public RecordsTest {
protected:
    void SetUp() override {
        RecordsTest::SetUp();
        venue = add(u"venue", {{u"name"_s, u"Дом учителя"_s}});
        room = add(u"room", {{u"venue_id"_s, text(venue)}, {u"name"_s, u"Зал"_s}});
        past = addSchool(u"Прошлая"_s, {{u"start"_s, moment(u"2026-03-27T10:00"_s, berlin)},
                                        {u"end"_s, moment(u"2026-03-28T17:00"_s, berlin)},
                                        {u"zone"_s, berlin},
                                        {u"venue_id"_s, text(venue)}});
        speaker = addSpeaker(past, u"Жарикова Нелли"_s, u"accepted"_s);
        first = addSession(u"Открытие"_s, u"2026-03-27T10:00"_s, u"2026-03-27T11:30"_s, {speaker});
        // The clocks go forward in the night before.
        second = addSession(u"Мастерская"_s, u"2026-03-29T09:15"_s, u"2026-03-29T10:00"_s, {});
    }
    //! The clock of a zone as records keep it.
    static QString moment(const QString& clock, const QString& zone) {
        QDateTime at = QDateTime::fromString(clock, Qt::ISODate);
        at.setTimeZone(QTimeZone(zone.toLatin1()));
        return at.toUTC().toString(Qt::ISODate);
    }
    Id addSpeaker(const Id& school, const QString& name, const QString& state) {
        return add(u"speaker", {{u"event_id"_s, text(school)}, {u"name"_s, name}, {u"state"_s, state}});
    }
    Id addSession(const QString& title, const QString& start, const QString& end, const QList<Id>& speakers) {
        return add(u"session", {{u"event_id"_s, text(past)},
                                {u"title"_s, title},
                                {u"start"_s, moment(start, berlin)},
                                {u"end"_s, moment(end, berlin)},
                                {u"room_id"_s, text(room)},
                                {u"speaker_ids"_s, services::referencesOf(speakers).toString()}});
    }
    Id addTarget(const QString& start, const QString& zone, const Id& at = {}) {
        services::NamedText where{u"venue_id"_s, at.isNull() ? QString() : text(at)};
        return addSchool(u"Новая"_s, {{u"start"_s, moment(start, zone)}, {u"zone"_s, zone}, where});
    }
    base::Result<services::CopiedProgramme> take(const Id& to, CopiedSpeakers speakers = CopiedSpeakers::StayBehind) {
        RS_ASSIGN(storage::Writer writer, storage::Writer::begin(store(), u"take_programme"_s, u"test"_s));
        RS_ASSIGN(const auto done, services::copyProgramme(writer, {past, to, speakers}));
        RS_TRY(writer.commit());
        return done;
    }
    QList<domain::Record> childrenOf(QAnyStringView table, const Id& event) {
        auto reader = storage::RecordReader::byCondition(store().database(), domain::entity(table),
                                                         u"t.event_id = ?1 ORDER BY t.n");
        EXPECT_TRUE(reader);
        reader->statement().bind(1, event);
        return reader->all().value_or(QList<domain::Record>());
    }
    static QDateTime local(const domain::Record& session, QAnyStringView field, const QByteArray& zone) {
        return QDateTime::fromMSecsSinceEpoch(session.value(field).toLongLong(), QTimeZone(zone));
    }

    const QString berlin = u"Europe/Berlin"_s;
    Id venue, room, past, speaker, first, second;
};

} // namespace

TEST_F(ProgrammeCopyTest, DaysMoveByTheClockIntoAnotherZone) {
    const Id school = addTarget(u"2027-03-12T10:00"_s, u"Asia/Krasnoyarsk"_s);
    const auto done = take(school);
    ASSERT_TRUE(done) << int(done.error().code);
    EXPECT_EQ(done->sessions, 2);
    EXPECT_EQ(done->withoutRoom, 2);
    EXPECT_EQ(done->newSpeakers, 0);
    const auto sessions = childrenOf(u"session", school);
    ASSERT_EQ(sessions.size(), 2);
    const QByteArray zone = "Asia/Krasnoyarsk";
    EXPECT_EQ(local(sessions[0], u"start", zone), QDateTime(QDate(2027, 3, 12), QTime(10, 0), QTimeZone(zone)));
    EXPECT_EQ(local(sessions[0], u"end", zone).time(), QTime(11, 30));
    EXPECT_EQ(local(sessions[1], u"start", zone), QDateTime(QDate(2027, 3, 14), QTime(9, 15), QTimeZone(zone)));
    for (const domain::Record& one : sessions) {
        EXPECT_TRUE(one.value(u"room_id").isNull()) << "the room of another venue";
        EXPECT_TRUE(one.value(u"speaker_ids").isNull());
    }
    EXPECT_EQ(childrenOf(u"session", past).size(), 2) << "the old one stays";
}

TEST_F(ProgrammeCopyTest, ASchoolThatBeginsEarlierHasAllOfItEarlier) {
    const Id school = addTarget(u"2026-10-23T09:30"_s, berlin); // clocks go back on the 25th
    ASSERT_TRUE(take(school));
    const auto sessions = childrenOf(u"session", school);
    ASSERT_EQ(sessions.size(), 2);
    EXPECT_EQ(local(sessions[0], u"start", "Europe/Berlin").time(), QTime(9, 30));
    EXPECT_EQ(local(sessions[1], u"start", "Europe/Berlin").date(), QDate(2026, 10, 25));
    EXPECT_EQ(local(sessions[1], u"start", "Europe/Berlin").time(), QTime(8, 45));
}

TEST_F(ProgrammeCopyTest, RoomsStayInTheSameVenue) {
    const Id school = addTarget(u"2027-03-12T10:00"_s, berlin, venue);
    const auto done = take(school);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->withoutRoom, 0);
    for (const domain::Record& one : childrenOf(u"session", school)) EXPECT_EQ(one.reference(u"room_id"), room);
}

TEST_F(ProgrammeCopyTest, SpeakersComeAsIdeasAndNobodyTwice) {
    const Id declined = addSpeaker(past, u"Отказалова Анна"_s, u"declined"_s);
    const Id known = addSpeaker(past, u"Дорожкин Игорь"_s, u"accepted"_s);
    addSpeaker(past, u"Молчанова Вера"_s, u"accepted"_s); // speaks nowhere
    addSession(u"Круглый стол"_s, u"2026-03-27T12:00"_s, u"2026-03-27T13:00"_s, {speaker, declined, known});
    const Id school = addTarget(u"2027-03-12T10:00"_s, berlin);
    const Id here = addSpeaker(school, u"дорожкин игорь"_s, u"invited"_s);
    const auto done = take(school, CopiedSpeakers::AskAnew);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->newSpeakers, 1);
    const auto speakers = childrenOf(u"speaker", school);
    ASSERT_EQ(speakers.size(), 2);
    const domain::Record& added = speakers[0].id() == here ? speakers[1] : speakers[0];
    EXPECT_EQ(added.text(u"name"), u"Жарикова Нелли"_s);
    EXPECT_EQ(added.text(u"state"), u"idea"_s);
    EXPECT_EQ(get(u"speaker", here).text(u"state"), u"invited"_s);
    const auto sessions = childrenOf(u"session", school);
    ASSERT_EQ(sessions.size(), 3);
    EXPECT_EQ(services::idsOf(sessions[0].value(u"speaker_ids")), QList<Id>{added.id()});
    EXPECT_EQ(services::idsOf(sessions[2].value(u"speaker_ids")), (QList<Id>{added.id(), here}));
}

TEST_F(ProgrammeCopyTest, ACardTellsWhoSomebodyIsUnderAnotherName) {
    const Id person = add(u"person", {{u"family_name"_s, u"Жарикова"_s}, {u"given_name"_s, u"Нелли"_s}});
    ASSERT_TRUE(trySet(u"speaker", speaker, {{u"person_id"_s, text(person)}}));
    const Id school = addTarget(u"2027-03-12T10:00"_s, berlin);
    const Id here = addSpeaker(school, u"Жарикова-Лист Н. Р."_s, u"accepted"_s);
    ASSERT_TRUE(trySet(u"speaker", here, {{u"person_id"_s, text(person)}}));
    const auto done = take(school, CopiedSpeakers::AskAnew);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->newSpeakers, 0);
    EXPECT_EQ(services::idsOf(childrenOf(u"session", school).at(0).value(u"speaker_ids")), QList<Id>{here});
}

TEST_F(ProgrammeCopyTest, WithoutAStartNothingIsTaken) {
    const Id school = addSchool(u"Без даты"_s);
    const auto refused = take(school);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::ValueMissing);
    EXPECT_EQ(take(base::newId()).error().code, base::ErrorCode::UnknownRecord);
    EXPECT_TRUE(childrenOf(u"session", school).isEmpty());
}

TEST_F(ProgrammeCopyTest, SourcesAreSchoolsWithSessionsTheLatestFirst) {
    const Id school = addTarget(u"2027-03-12T10:00"_s, berlin);
    addSchool(u"Пустая"_s);
    ASSERT_TRUE(take(school));
    const auto all = services::schoolsWithProgramme(store(), {});
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 2);
    EXPECT_EQ(all->at(0).id, school);
    EXPECT_EQ(all->at(1).id, past);
    EXPECT_EQ(all->at(1).amount, 2);
    EXPECT_EQ(services::schoolsWithProgramme(store(), school)->size(), 1);
}

TEST_F(ProgrammeCopyTest, IsOneStepOfUndo) {
    const Id school = addTarget(u"2027-03-12T10:00"_s, berlin);
    ASSERT_TRUE(take(school, CopiedSpeakers::AskAnew));
    ASSERT_FALSE(childrenOf(u"session", school).isEmpty());
    ASSERT_TRUE(storage::Undo(store()).undo(u"test"_s));
    EXPECT_TRUE(childrenOf(u"session", school).isEmpty());
    EXPECT_TRUE(childrenOf(u"speaker", school).isEmpty());
}

} // namespace rs::test
