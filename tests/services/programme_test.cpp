// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export/programmeexport.h"
#include "services/programmewords.h"
#include "services/recordsfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rs::test {

using namespace Qt::StringLiterals;
using base::Id;
using base::Language;
using domain::ConflictKind;
using domain::ProgrammeConflict;
using services::Programme;
using services::ProgrammeWords;

namespace {

//! The school of picture 02: the 12th and 13th of March 2027 in Krasnoyarsk, three rooms.
class ProgrammeTest : public RecordsTest {
protected:
    void SetUp() override {
        RecordsTest::SetUp();
        venue = add(u"venue", {{u"name"_s, u"Детский сад № 312"_s}, {u"hours"_s, u"9:00–18:00"_s}});
        hall = room(u"Актовый зал"_s, u"180"_s);
        office = room(u"Методкабинет"_s, u"40"_s);
        school = makeSchool(u"Исследовательские проекты"_s, u"2027-03-12T10:00"_s, u"2027-03-13T17:00"_s);
    }

    Id room(const QString& name, const QString& places) {
        return add(u"room", {{u"venue_id"_s, text(venue)}, {u"name"_s, name}, {u"capacity"_s, places}});
    }

    Id makeSchool(const QString& title, const QString& start, const QString& end, const Typed& more = {}) {
        return addSchool(title, Typed{{u"start"_s, start},
                                      {u"end"_s, end},
                                      {u"zone"_s, u"Asia/Krasnoyarsk"_s},
                                      {u"region"_s, u"RU-KYA"_s},
                                      {u"format"_s, u"in_person"_s},
                                      {u"venue_id"_s, text(venue)}} +
                                    more);
    }

    Id session(const QString& title, const QString& start, const QString& end, const Typed& more = {}) {
        return sessionOf(school, title, {start, end}, more);
    }
    Id sessionOf(const Id& event, const QString& title, const QStringList& times, const Typed& more = {}) {
        return add(u"session", Typed{{u"event_id"_s, text(event)},
                                     {u"title"_s, title},
                                     {u"start"_s, u"2027-03-"_s + times.at(0)},
                                     {u"end"_s, u"2027-03-"_s + times.at(1)}} +
                                   more);
    }
    Id speakerOf(const Id& event, const QString& name, const Typed& more = {}) {
        return add(u"speaker", Typed{{u"event_id"_s, text(event)}, {u"name"_s, name}} + more);
    }

    Programme load() {
        auto programme = services::loadProgramme(store(), school);
        EXPECT_TRUE(programme);
        return programme.value_or(Programme());
    }

    //! Every conflict as people read it.
    QStringList sentences(Language language = Language::Russian) {
        const Programme programme = load();
        const ProgrammeWords words(programme, language);
        QStringList all;
        for (const ProgrammeConflict& one : domain::findConflicts(programme.facts))
            all << words.conflict(one).sentence();
        return all;
    }

    QByteArray exported(const QString& name) {
        const QString path = m_files.filePath(name);
        const auto report = services::exportProgramme(store(), school, path, Language::Russian);
        EXPECT_TRUE(report);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    Id venue, hall, office, school;
    QTemporaryDir m_files;
};

} // namespace

TEST_F(ProgrammeTest, SaysInBothLanguagesWhatIsWrong) {
    const Id first = speakerOf(school, u"Лиханова Мария Александровна"_s, {{u"email"_s, u"l@example.org"_s}});
    const Id again = speakerOf(school, u"Лиханова Мария Александровна"_s, {{u"email"_s, u"l@example.org"_s}});
    session(u"От вопроса к проекту"_s, u"12T11:30"_s, u"12T13:00"_s,
            {{u"room_id"_s, text(office)}, {u"capacity"_s, u"46"_s}});
    session(u"Родители — соавторы"_s, u"12T12:30"_s, u"12T14:00"_s, {{u"room_id"_s, text(office)}});
    session(u"Дневник"_s, u"12T14:00"_s, u"12T15:30"_s, {{u"speaker_ids"_s, text(first)}});
    session(u"Семья"_s, u"12T14:30"_s, u"12T16:00"_s, {{u"speaker_ids"_s, text(again)}});
    makeSchool(u"Театр в группе"_s, u"2027-03-12T09:00"_s, u"2027-03-12T12:00"_s, {{u"city"_s, u"Канск"_s}});
    const QStringList russian{u"Зал занят дважды. Методкабинет, пт 12:30–13:00: «От вопроса к проекту», «Родители — "
                              "соавторы»"_s,
                              u"Спикер в двух местах. М. А. Лиханова, пт 14:30–15:30: «Дневник», «Семья»"_s,
                              u"Рядом другая школа региона. «Театр в группе», Канск, 12 марта"_s,
                              u"Не хватает мест. «От вопроса к проекту»: 46 из 40"_s};
    EXPECT_EQ(sentences(), russian) << sentences().join(u'\n').toStdString();
    const QStringList english = sentences(Language::English);
    ASSERT_EQ(english.size(), 4);
    EXPECT_TRUE(english[0].startsWith(u"Room taken twice. Методкабинет, Fri 12:30–13:00: “От"_s))
        << english[0].toStdString();
    EXPECT_TRUE(english[2].endsWith(u"12 March"_s)) << english[2].toStdString();
}

TEST_F(ProgrammeTest, KnowsHoursAbsencesAndOtherSchools) {
    const Id human = speakerOf(school, u"Дорожкин Иван"_s,
                               {{u"email"_s, u"d@example.org"_s}, {u"unavailable"_s, u"12.03 10:00–11:00"_s}});
    session(u"Рано"_s, u"12T10:00"_s, u"12T11:30"_s, {{u"speaker_ids"_s, text(human)}, {u"room_id"_s, text(hall)}});
    session(u"Поздно"_s, u"12T17:30"_s, u"12T18:30"_s);
    session(u"Заранее"_s, u"11T10:00"_s, u"11T11:00"_s);
    const Id other =
        addSchool(u"Соседи"_s,
                  {{u"start"_s, u"2027-03-12T10:00"_s}, {u"end"_s, u"2027-03-12T18:00"_s}, {u"region"_s, u"RU-NVS"_s}});
    const Id same = speakerOf(other, u"Дорожкин Иван"_s, {{u"email"_s, u"d@example.org"_s}});
    sessionOf(other, u"Там"_s, {u"12T11:00"_s, u"12T12:00"_s},
              {{u"speaker_ids"_s, text(same)}, {u"room_id"_s, text(hall)}});
    const QStringList expected{u"Спикер в это время не может. И. Дорожкин, пт 10:00–11:00: «Рано»"_s,
                               u"Зал занят другой школой. Актовый зал, пт 11:00–11:30: «Рано», «Соседи»"_s,
                               u"Спикер в это время на другой школе. И. Дорожкин, пт 11:00–11:30: «Рано», «Соседи»"_s,
                               u"Вне времени школы. «Заранее», 11 марта 10:00–11:00"_s,
                               u"Площадка закрыта. «Поздно», пт 17:30–18:30, часы работы: 9:00–18:00"_s};
    EXPECT_EQ(sentences(), expected) << sentences().join(u'\n').toStdString();
}

TEST_F(ProgrammeTest, IgnoresWhoDeclinedAndSchoolsThatDoNotTakePlace) {
    const Id human = speakerOf(school, u"Дорожкин Иван"_s, {{u"state"_s, u"declined"_s}});
    session(u"А"_s, u"12T10:00"_s, u"12T11:00"_s, {{u"speaker_ids"_s, text(human)}});
    session(u"Б"_s, u"12T10:30"_s, u"12T11:30"_s, {{u"speaker_ids"_s, text(human)}});
    makeSchool(u"Отменена"_s, u"2027-03-12T09:00"_s, u"2027-03-12T12:00"_s, {{u"status"_s, u"cancelled"_s}});
    makeSchool(u"Позже"_s, u"2027-03-14T09:00"_s, u"2027-03-14T12:00"_s);
    EXPECT_EQ(sentences(), QStringList());
}

TEST_F(ProgrammeTest, CountsWhoIsRegisteredForAPlenary) {
    const Id small = room(u"Игротека"_s, u"2"_s);
    session(u"Открытие"_s, u"12T10:00"_s, u"12T11:00"_s, {{u"kind"_s, u"plenary"_s}, {u"room_id"_s, text(small)}});
    for (const QString& status : {u"registered"_s, u"confirmed"_s, u"attended"_s, u"waiting"_s, u"declined"_s})
        add(u"participant",
            {{u"event_id"_s, text(school)}, {u"family_name"_s, u"Ельцова"_s + status}, {u"status"_s, status}});
    EXPECT_EQ(sentences(), QStringList{u"Не хватает мест. «Открытие»: 3 из 2"_s});
    ASSERT_TRUE(trySet(u"event", school, {{u"format"_s, u"hybrid"_s}}));
    EXPECT_EQ(sentences(), QStringList()) << "who stays at home takes no seat";
}

TEST_F(ProgrammeTest, AMendIsWrittenAsFieldsOfTheSession) {
    const Id human = speakerOf(school, u"Лиханова Мария"_s), other = speakerOf(school, u"Дорожкин Иван"_s);
    session(u"А"_s, u"12T10:00"_s, u"12T11:00"_s, {{u"room_id"_s, text(office)}, {u"speaker_ids"_s, text(human)}});
    const Id second = session(u"Б"_s, u"12T10:30"_s, u"12T11:30"_s,
                              {{u"kind"_s, u"discussion"_s},
                               {u"room_id"_s, text(office)},
                               {u"speaker_ids"_s, text(human) + u';' + text(other)}});
    const Programme programme = load();
    const domain::ProgrammeIndex index(programme.facts);
    const ProgrammeWords words(programme, Language::Russian);
    const auto conflicts = index.all();
    ASSERT_EQ(conflicts.size(), 2);
    const auto ofRoom = suggestMends(conflicts[0], index), ofSpeaker = suggestMends(conflicts[1], index);
    // Moving either alone ends both; another room leaves the speaker where she is.
    ASSERT_GE(ofRoom.size(), 2);
    EXPECT_EQ(words.mend(ofRoom[0]), u"Сдвинуть дискуссию на 11:00"_s);
    EXPECT_EQ(words.mendTip(ofRoom[0]), u"Сдвинуть дискуссию на 11:00: «Б»"_s);
    EXPECT_EQ(words.mend(ofRoom[1]), u"Перенести в зал «Актовый зал»"_s);
    ASSERT_GE(ofSpeaker.size(), 2);
    EXPECT_EQ(words.mend(ofSpeaker[1]), u"Убрать спикера: М. Лиханова"_s);

    const domain::Entity& entity = domain::entity(u"session");
    const auto moved = services::sessionValues(programme, ofRoom[0].after);
    ASSERT_EQ(moved.size(), 2);
    EXPECT_EQ(moved[0].field, entity.indexOf(u"start"));
    EXPECT_EQ(moved[1].field, entity.indexOf(u"end"));
    const auto dropped = services::sessionValues(programme, ofSpeaker[1].after);
    ASSERT_EQ(dropped.size(), 1);
    EXPECT_EQ(dropped[0].field, entity.indexOf(u"speaker_ids"));
    EXPECT_EQ(services::idsOf(dropped[0].value), QList<Id>{other});
    ASSERT_TRUE(edit([&](services::Records& records) { return records.change(entity, second, dropped); }));
    EXPECT_EQ(sentences().size(), 1) << "the room alone is left";
}

TEST_F(ProgrammeTest, GoesOutInThreeFormats) {
    const Id human =
        speakerOf(school, u"Лиханова Мария"_s, {{u"abstract"_s, u"О чём"_s}, {u"phone"_s, u"+7 900 000-00-01"_s}});
    const Id gone = speakerOf(school, u"Отказавшийся Пётр"_s, {{u"state"_s, u"declined"_s}});
    session(u"Открытие"_s, u"12T10:00"_s, u"12T11:00"_s,
            {{u"room_id"_s, text(hall)},
             {u"kind"_s, u"plenary"_s},
             {u"note"_s, u"тайна"_s},
             {u"speaker_ids"_s, text(human) + u';' + text(gone)}});
    add(u"session", {{u"event_id"_s, text(school)}, {u"title"_s, u"Без времени"_s}});
    for (const QString& name : {u"p.ics"_s, u"p.xml"_s, u"p.json"_s}) {
        const QString text = QString::fromUtf8(exported(name));
        EXPECT_TRUE(text.contains(u"Открытие"_s)) << name.toStdString();
        EXPECT_TRUE(text.contains(u"Лиханова Мария"_s));
        for (const QString& secret : {u"тайна"_s, u"000-00-01"_s, u"0000001"_s, u"Отказавшийся"_s, u"Без времени"_s})
            EXPECT_FALSE(text.contains(secret)) << name.toStdString() << ' ' << secret.toStdString();
    }
    const QJsonObject json = QJsonDocument::fromJson(exported(u"p.json"_s)).object();
    const QJsonValue session = json[u"schedule"][u"conference"][u"days"][0][u"rooms"][u"Актовый зал"_s][0];
    EXPECT_EQ(session[u"type"].toString(), u"Пленарная"_s);
    EXPECT_EQ(session[u"abstract"].toString(), u"О чём"_s);
    const auto refused = services::exportProgramme(store(), school, m_files.filePath(u"p.docx"_s), Language::Russian);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::EndingUnknown);
}

} // namespace rs::test
