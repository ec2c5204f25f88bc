// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/contentline.h"
#include "exchange/fixtures.h"
#include "exchange/frabschedule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace rs::exchange::test::programme {

using namespace Qt::StringLiterals;

namespace {

const QTimeZone krasnoyarsk("Asia/Krasnoyarsk");

base::Id id(int number) { return base::builtInId(u"test", QString::number(number)); }

qint64 at(const QTimeZone& zone, int day, int hour, int minute = 0) {
    return QDateTime(QDate(2027, 3, day), QTime(hour, minute), zone).toMSecsSinceEpoch();
}

ProgrammeFile twoDays(const QTimeZone& zone = krasnoyarsk) {
    ProgrammeFile file;
    file.id = id(1);
    file.title = u"Исследовательские проекты в детском саду"_s;
    file.place = u"Детский сад № 312, Красноярск"_s;
    file.language = u"ru"_s;
    file.noRoom = u"Без зала"_s;
    file.zone = zone;
    file.start = at(zone, 12, 10);
    file.end = at(zone, 13, 17);
    file.madeAt = QDateTime(QDate(2027, 2, 1), QTime(3, 4, 5), QTimeZone::utc()).toMSecsSinceEpoch();
    file.rooms = {{id(10), u"Актовый зал"_s, 180}, {id(11), u"Методкабинет"_s, 0}};
    file.sessions = {{id(20),
                      u"Зачем ребёнку исследование; вода, лёд"_s,
                      u"Пленарная"_s,
                      {},
                      {},
                      id(10),
                      at(zone, 12, 10),
                      at(zone, 12, 11, 15),
                      {}},
                     {id(21),
                      u"От вопроса\\к <проекту> & дальше"_s,
                      u"Воркшоп"_s,
                      u"Первая строка\nвторая"_s,
                      u"Проекты"_s,
                      id(11),
                      at(zone, 13, 11, 30),
                      at(zone, 13, 13),
                      {{id(30), u"Лиханова Мария Александровна"_s}, {id(31), u"Дорожкин И. С."_s}}},
                     {id(22), u"Чай"_s, u"Перерыв"_s, {}, {}, {}, at(zone, 13, 23), at(zone, 14, 0, 30), {}}};
    return file;
}

//! The lines of a calendar with their folds taken out; each must end with CR LF and be at most 75 octets long.
QStringList linesOf(const QByteArray& calendar) {
    QByteArrayList lines;
    EXPECT_TRUE(calendar.endsWith("\r\n"));
    for (QByteArray raw : calendar.left(calendar.size() - 2).split('\n')) {
        if (raw.endsWith('\r')) raw.chop(1);
        EXPECT_LE(raw.size(), 75) << raw.constData();
        EXPECT_FALSE(QString::fromUtf8(raw).contains(QChar::ReplacementCharacter)) << "a letter was cut in two";
        if (raw.startsWith(' '))
            lines.last() += raw.mid(1);
        else
            lines << raw;
    }
    QStringList texts;
    for (const QByteArray& line : lines) texts << QString::fromUtf8(line);
    return texts;
}

//! The lines of one part: BEGIN:VEVENT to END:VEVENT.
QStringList partOf(const QStringList& lines, const QString& name, int number = 0) {
    qsizetype from = -1;
    for (int i = 0; i <= number; ++i) from = lines.indexOf(u"BEGIN:"_s + name, from + 1);
    return from < 0 ? QStringList() : lines.mid(from, lines.indexOf(u"END:"_s + name, from) - from + 1);
}

QString valueOf(const QStringList& lines, const QString& name) {
    for (const QString& line : lines) {
        if (line.startsWith(name + u':') || line.startsWith(name + u';')) return line.section(u':', 1);
    }
    return u"(none)"_s;
}

QJsonObject conferenceOf(const ProgrammeFile& file) {
    const QJsonObject document = QJsonDocument::fromJson(scheduleJsonOf(file)).object();
    return document[u"schedule"].toObject()[u"conference"].toObject();
}

} // namespace

TEST(ProgrammeFormats, AreKnownByTheEndOfTheName) {
    EXPECT_EQ(programmeFormatOf(u"a/b.ICS"_s), ProgrammeFormat::Calendar);
    EXPECT_EQ(programmeFormatOf(u"b.xml"_s), ProgrammeFormat::ScheduleXml);
    EXPECT_EQ(programmeFormatOf(u"b.json"_s), ProgrammeFormat::ScheduleJson);
    EXPECT_FALSE(programmeFormatOf(u"b.pdf"_s));
    EXPECT_FALSE(programmeFormatOf(u"ics"_s));
}

TEST(ContentLines, AreFoldedBetweenLetters) {
    for (int length = 60; length < 160; ++length) {
        QByteArray out;
        const QByteArray line = "N:" + QString(length, u'ё').toUtf8() + "😀";
        appendContentLine(out, line);
        EXPECT_EQ(linesOf(out).join(u'|').toUtf8(), line);
    }
}

TEST(Calendar, HoldsEverySessionOnTheClocksOfItsSchool) {
    const QStringList lines = linesOf(calendarOf(twoDays()));
    EXPECT_EQ(lines.first(), u"BEGIN:VCALENDAR"_s);
    EXPECT_EQ(lines.last(), u"END:VCALENDAR"_s);
    EXPECT_EQ(valueOf(lines, u"VERSION"_s), u"2.0"_s);
    EXPECT_EQ(lines.count(u"BEGIN:VEVENT"_s), 3);
    EXPECT_FALSE(lines.join(u'\n').contains(u"ORGANIZER"_s)) << "nobody's address goes out";

    const QStringList event = partOf(lines, u"VEVENT"_s, 1);
    EXPECT_EQ(valueOf(event, u"UID"_s), base::toText(id(21))) << "the same in every file";
    EXPECT_EQ(valueOf(event, u"DTSTAMP"_s), u"20270201T030405Z"_s);
    EXPECT_TRUE(event.contains(u"DTSTART;TZID=Asia/Krasnoyarsk:20270313T113000"_s)) << event.join(u'|').toStdString();
    EXPECT_TRUE(event.contains(u"DTEND;TZID=Asia/Krasnoyarsk:20270313T130000"_s));
    EXPECT_EQ(valueOf(event, u"SUMMARY"_s), u"От вопроса\\\\к <проекту> & дальше"_s);
    EXPECT_EQ(valueOf(event, u"LOCATION"_s), u"Методкабинет\\, Детский сад № 312\\, Красноярск"_s);
    EXPECT_EQ(valueOf(event, u"DESCRIPTION"_s),
              u"Лиханова Мария Александровна\\nДорожкин И. С.\\nПервая строка\\nвторая"_s);
    EXPECT_EQ(valueOf(event, u"CATEGORIES"_s), u"Воркшоп,Проекты"_s);
    EXPECT_EQ(valueOf(partOf(lines, u"VEVENT"_s), u"SUMMARY"_s), u"Зачем ребёнку исследование\\; вода\\, лёд"_s);
    EXPECT_EQ(valueOf(partOf(lines, u"VEVENT"_s), u"DESCRIPTION"_s), u"(none)"_s);
}

TEST(Calendar, BringsTheRulesOfItsZoneAlong) {
    const QStringList zone = partOf(linesOf(calendarOf(twoDays())), u"VTIMEZONE"_s);
    EXPECT_EQ(valueOf(zone, u"TZID"_s), u"Asia/Krasnoyarsk"_s);
    EXPECT_EQ(zone.count(u"BEGIN:STANDARD"_s), 1);
    EXPECT_EQ(valueOf(zone, u"TZOFFSETTO"_s), u"+0700"_s);
    EXPECT_EQ(valueOf(zone, u"DTSTART"_s), u"20141026T020000"_s) << "the last change of this zone";
    EXPECT_EQ(valueOf(zone, u"TZOFFSETFROM"_s), u"+0800"_s);
}

TEST(Calendar, SaysWhenClocksChangeBetweenTwoDays) {
    // New York goes over to daylight time on the 14th of March 2027 at two.
    const QStringList zone = partOf(linesOf(calendarOf(twoDays(QTimeZone("America/New_York")))), u"VTIMEZONE"_s);
    const QStringList winter = partOf(zone, u"STANDARD"_s), summer = partOf(zone, u"DAYLIGHT"_s);
    EXPECT_EQ(valueOf(winter, u"DTSTART"_s), u"20261101T020000"_s);
    EXPECT_EQ(valueOf(winter, u"TZOFFSETFROM"_s), u"-0400"_s);
    EXPECT_EQ(valueOf(winter, u"TZOFFSETTO"_s), u"-0500"_s);
    EXPECT_EQ(valueOf(summer, u"DTSTART"_s), u"20270314T020000"_s);
    EXPECT_EQ(valueOf(summer, u"TZOFFSETFROM"_s), u"-0500"_s);
    EXPECT_EQ(valueOf(summer, u"TZOFFSETTO"_s), u"-0400"_s);
}

TEST(Calendar, OfAnEmptyProgrammeInUtcIsStillOne) {
    ProgrammeFile file = twoDays(QTimeZone::utc());
    file.sessions.clear();
    file.start = file.end = 0;
    const QStringList lines = linesOf(calendarOf(file));
    EXPECT_EQ(lines.count(u"BEGIN:VEVENT"_s), 0);
    const QStringList zone = partOf(lines, u"VTIMEZONE"_s);
    EXPECT_EQ(valueOf(zone, u"DTSTART"_s), u"19700101T000000"_s);
    EXPECT_EQ(valueOf(zone, u"TZOFFSETTO"_s), u"+0000"_s);
}

TEST(ScheduleXml, IsADayARoomASession) {
    QXmlStreamReader xml(scheduleXmlOf(twoDays()));
    QStringList path, seen;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const auto attributes = xml.attributes();
            if (xml.name() == u"day") seen << u"day "_s + attributes.value(u"date"_s).toString();
            if (xml.name() == u"room" && attributes.hasAttribute(u"name"_s))
                seen << u"room "_s + attributes.value(u"name"_s).toString();
            if (xml.name() == u"event") seen << u"event "_s + attributes.value(u"guid"_s).toString();
            static const QStringList told = u"title date start duration abstract person time_zone_name"_s.split(u' ');
            if (told.contains(xml.name().toString())) seen << xml.name().toString() + u' ' + xml.readElementText();
        }
    }
    ASSERT_FALSE(xml.hasError());
    const QStringList expected{
        u"title Исследовательские проекты в детском саду"_s,
        u"start 2027-03-12"_s,
        u"time_zone_name Asia/Krasnoyarsk"_s,
        u"day 2027-03-12"_s,
        u"room Актовый зал"_s,
        u"event "_s + base::toText(id(20)),
        u"title Зачем ребёнку исследование; вода, лёд"_s,
        u"date 2027-03-12T10:00:00+07:00"_s,
        u"start 10:00"_s,
        u"duration 01:15"_s,
        u"abstract "_s,
        u"room Методкабинет"_s,
        u"day 2027-03-13"_s,
        u"room Актовый зал"_s,
        u"room Методкабинет"_s,
        u"event "_s + base::toText(id(21)),
        u"title От вопроса\\к <проекту> & дальше"_s,
        u"date 2027-03-13T11:30:00+07:00"_s,
        u"start 11:30"_s,
        u"duration 01:30"_s,
        u"abstract Первая строка\nвторая"_s,
        u"person Лиханова Мария Александровна"_s,
        u"person Дорожкин И. С."_s,
        u"room Без зала"_s,
        u"event "_s + base::toText(id(22)),
        u"title Чай"_s,
        u"date 2027-03-13T23:00:00+07:00"_s,
        u"start 23:00"_s,
        u"duration 01:30"_s,
        u"abstract "_s,
    };
    EXPECT_EQ(seen, expected) << seen.join(u'\n').toStdString();
}

TEST(ScheduleXml, LeavesOutWhatXmlCannotSay) {
    ProgrammeFile file = twoDays();
    file.title = u"a"_s + QChar(1) + u"b\u0007\tc"_s;
    EXPECT_TRUE(scheduleXmlOf(file).contains("<title>ab\tc</title>"));
}

//! What the published JSON schema of schedules asks of every field.
TEST(ScheduleJson, HasWhatItsSchemaAsks) {
    const QJsonObject conference = conferenceOf(twoDays());
    for (const char16_t* key : {u"title", u"acronym", u"days", u"daysCount", u"start", u"end", u"timeslot_duration"})
        EXPECT_TRUE(conference.contains(QStringView(key))) << QStringView(key).toString().toStdString();
    EXPECT_EQ(conference[u"daysCount"].toInt(), 2);
    static const QRegularExpression acronym(u"^[a-z0-9_-][a-z0-9_]{3,}$"_s), slug(u"^[a-z0-9_-]+[a-z0-9]$"_s);
    EXPECT_TRUE(acronym.match(conference[u"acronym"].toString()).hasMatch());
    QSet<qint64> numbers;
    QSet<QString> slugs;
    for (const QJsonValue day : conference[u"days"].toArray()) {
        for (const char16_t* key : {u"date", u"day_end", u"day_start", u"index", u"rooms"})
            EXPECT_TRUE(day.toObject().contains(QStringView(key)));
        for (const QJsonValue room : day[u"rooms"].toObject()) {
            for (const QJsonValue one : room.toArray()) {
                for (const char16_t* key :
                     {u"abstract", u"date", u"duration", u"guid", u"id", u"language", u"links", u"persons", u"room",
                      u"slug", u"start", u"subtitle", u"title", u"track", u"type", u"url"})
                    EXPECT_TRUE(one.toObject().contains(QStringView(key))) << QStringView(key).toString().toStdString();
                numbers << one[u"id"].toInteger();
                slugs << one[u"slug"].toString();
                EXPECT_TRUE(slug.match(one[u"slug"].toString()).hasMatch());
                EXPECT_GT(one[u"id"].toInteger(), 0);
            }
        }
    }
    EXPECT_EQ(numbers.size(), 3);
    EXPECT_EQ(slugs.size(), 3);
}

TEST(ScheduleJson, SaysTheSameAsTheXml) {
    const QJsonObject conference = conferenceOf(twoDays());
    EXPECT_EQ(conference[u"rooms"][0][u"capacity"].toInt(), 180);
    EXPECT_TRUE(conference[u"rooms"][1][u"capacity"].isNull());
    EXPECT_EQ(conference[u"tracks"][0][u"name"].toString(), u"Проекты"_s);
    const QJsonObject second = conference[u"days"][1].toObject();
    const QJsonValue session = second[u"rooms"][u"Методкабинет"_s][0];
    EXPECT_EQ(session[u"guid"].toString(), base::toText(id(21)));
    EXPECT_EQ(session[u"date"].toString(), u"2027-03-13T11:30:00+07:00"_s);
    EXPECT_EQ(session[u"end"].toString(), u"2027-03-13T13:00:00+07:00"_s);
    EXPECT_EQ(session[u"persons"].toArray().size(), 2);
    EXPECT_EQ(session[u"persons"][0][u"public_name"].toString(), u"Лиханова Мария Александровна"_s);
    EXPECT_EQ(second[u"day_end"].toString(), u"2027-03-14T00:30:00+07:00"_s) << "until the last session has ended";
    EXPECT_EQ(conferenceOf(twoDays())[u"acronym"], conference[u"acronym"]) << "the same every time";
}

TEST(ScheduleFiles, HaveADayEvenWithoutSessions) {
    ProgrammeFile file = twoDays();
    file.sessions.clear();
    const QJsonObject conference = conferenceOf(file);
    EXPECT_EQ(conference[u"start"].toString(), u"2027-03-12"_s);
    EXPECT_EQ(conference[u"days"].toArray().size(), 1);
}

TEST(ScheduleFiles, NumberEverySessionApart) {
    ProgrammeFile file = twoDays();
    // The last four bytes make the number.
    file.sessions[0].id = base::idFromText(u"00000000-0000-4000-8000-00000000002a"_s);
    file.sessions[1].id = base::idFromText(u"00000000-0000-4000-8000-00010000002a"_s);
    file.sessions[2].id = base::idFromText(u"00000000-0000-4000-8000-000100000000"_s);
    const FrabSchedule schedule(file);
    EXPECT_EQ(schedule.number(file.sessions[0].id), 42);
    EXPECT_EQ(schedule.number(file.sessions[1].id), 43);
    EXPECT_GT(schedule.number(file.sessions[2].id), 0);
}

TEST(ProgrammeFiles, AreWrittenWholeOrNotAtAll) {
    const Files files;
    const QString path = files.path(u"p.ics"_s);
    const auto bytes = writeProgramme(twoDays(), path, ProgrammeFormat::Calendar);
    ASSERT_TRUE(bytes);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), calendarOf(twoDays()));
    EXPECT_EQ(file.size(), *bytes);
    const auto refused = writeProgramme(twoDays(), files.path(u"none/p.ics"_s), ProgrammeFormat::Calendar);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::FileCannotWrite);
}

} // namespace rs::exchange::test::programme
