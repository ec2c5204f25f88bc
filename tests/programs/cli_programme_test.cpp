// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/cliprocess.h"

namespace rs::test {

using namespace Qt::StringLiterals;

namespace {

class CliProgramme : public CliTest {
protected:
    void SetUp() override {
        m_school = makeSchool();
        const QString venue = idOf({u"record"_s, u"add"_s, u"venue"_s, u"name=Гимназия"_s});
        m_room = idOf({u"record"_s, u"add"_s, u"room"_s, u"venue_id="_s + venue, u"name=Зал"_s, u"capacity=30"_s});
        done({u"record"_s, u"set"_s, u"event"_s, m_school, u"venue_id="_s + venue, u"end=2027-03-14T18:00"_s});
    }

    QString session(const QString& title, const QString& start, const QString& end) const {
        return idOf({u"record"_s, u"add"_s, u"session"_s, u"event_id="_s + m_school, u"title="_s + title,
                     u"start=2027-03-14T"_s + start, u"end=2027-03-14T"_s + end, u"room_id="_s + m_room});
    }

    Outcome exportTo(const QString& name) const {
        return json({u"export"_s, u"programme"_s, u"--school"_s, m_school, u"--to"_s, file(name)});
    }

    QByteArray bytesOf(const QString& name) const {
        QFile in(file(name));
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    }

    QString m_school, m_room;
};

} // namespace

TEST_F(CliProgramme, GoesIntoFilesByTheirEnding) {
    const QString id = session(u"Открытие"_s, u"10:00"_s, u"11:00"_s);
    session(u"Воркшоп"_s, u"11:00"_s, u"12:30"_s);
    for (const QString& name : {u"p.ics"_s, u"p.xml"_s, u"p.json"_s}) {
        const Outcome outcome = exportTo(name);
        EXPECT_EQ(outcome.code, 0) << outcome.errors.toStdString();
        EXPECT_EQ(outcome.object().value(u"sessions"_s), 2) << name.toStdString();
        EXPECT_TRUE(bytesOf(name).contains(id.toUtf8())) << name.toStdString();
    }
    EXPECT_TRUE(bytesOf(u"p.ics"_s).contains("DTSTART;TZID=Asia/Krasnoyarsk:20270314T100000\r\n"));
    EXPECT_TRUE(bytesOf(u"p.xml"_s).contains("<date>2027-03-14T10:00:00+07:00</date>"));
    EXPECT_TRUE(QJsonDocument::fromJson(bytesOf(u"p.json"_s)).isObject());
}

TEST_F(CliProgramme, IsRefusedForOtherEndingsAndSchools) {
    EXPECT_EQ(exportTo(u"p.docx"_s).code, 1);
    EXPECT_FALSE(QFile::exists(file(u"p.docx"_s)));
    EXPECT_EQ(json({u"export"_s, u"programme"_s, u"--school"_s, u"Нет такой"_s, u"--to"_s, file(u"p.ics"_s)}).code, 1);
    EXPECT_EQ(json({u"export"_s, u"programme"_s, u"--school"_s, m_school}).code, 2);
    EXPECT_EQ(json({u"export"_s, u"programme"_s, u"--to"_s, file(u"p.ics"_s)}).code, 2);
}

TEST_F(CliProgramme, TellsConflictsInWords) {
    session(u"Первое"_s, u"10:00"_s, u"11:00"_s);
    session(u"Второе"_s, u"10:30"_s, u"11:30"_s);
    session(u"Ночь"_s, u"19:00"_s, u"20:00"_s);
    const QJsonArray found = done({u"school"_s, u"show"_s, m_school}).object().value(u"conflicts"_s).toArray();
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0][u"kind"].toString(), u"room_taken"_s);
    EXPECT_EQ(found[0][u"text"].toString(), u"Room taken twice. Зал, Sun 10:30–11:00: “Первое”, “Второе”"_s);
    EXPECT_EQ(found[1][u"kind"].toString(), u"outside_event"_s);
}

} // namespace rs::test
