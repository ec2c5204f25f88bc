// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/cliprocess.h"

#include <QDateTime>
#include <QSet>

namespace rs::test {

using namespace Qt::StringLiterals;

namespace {

class CliRecords : public CliTest {
protected:
    QString addParticipant(const QString& school, const Words& fields) const {
        return idOf(Words{u"record"_s, u"add"_s, u"participant"_s, u"event_id="_s + school} + fields);
    }
    static QStringList keysOf(const QJsonObject& object) { return object.keys(); }
};

} // namespace

TEST_F(CliRecords, SchoolsHaveTheKeysOfTheContract) {
    const QString id = makeSchool(u"Весна"_s);
    const QJsonArray schools = done({u"school"_s, u"list"_s}).array();
    ASSERT_EQ(schools.size(), 1);
    const QJsonObject school = schools.first().toObject();
    EXPECT_EQ(school.value(u"id"_s), id);
    EXPECT_EQ(school.value(u"title"_s), u"Весна"_s);
    EXPECT_EQ(school.value(u"region"_s), u"RU-KYA"_s);
    EXPECT_EQ(school.value(u"start"_s), u"2027-03-14T03:00:00Z"_s) << "ten o'clock in Krasnoyarsk";
    EXPECT_EQ(school.value(u"zone"_s), u"Asia/Krasnoyarsk"_s);
    EXPECT_EQ(school.value(u"status"_s), u"draft"_s);
    EXPECT_EQ(school.value(u"participants"_s), 0);
    EXPECT_TRUE(school.contains(u"end"_s));

    const QJsonObject shown = done({u"school"_s, u"show"_s, u"ВЕСНА"_s}).object();
    ASSERT_EQ(shown.value(u"steps"_s).toArray().size(), 7);
    const QJsonObject step = shown.value(u"steps"_s).toArray().first().toObject();
    EXPECT_EQ(step.value(u"step"_s), 1);
    EXPECT_EQ(step.value(u"state"_s), u"open"_s);
    EXPECT_EQ(step.value(u"percent"_s), 20);
    EXPECT_TRUE(step.value(u"missing"_s).toArray().contains(u"problem"_s));
    EXPECT_TRUE(shown.value(u"conflicts"_s).isArray());
    const QString copied = idOf({u"school"_s, u"copy"_s, id, u"--title"_s, u"Весна 2028"_s});
    EXPECT_NE(copied, id);
    EXPECT_EQ(done({u"school"_s, u"list"_s}).array().size(), 2);
}

TEST_F(CliRecords, TellConflictsOfAProgramme) {
    const QString school = makeSchool();
    const QString venue = idOf({u"record"_s, u"add"_s, u"venue"_s, u"name=Гимназия"_s});
    const QString room = idOf({u"record"_s, u"add"_s, u"room"_s, u"venue_id="_s + venue, u"name=Зал"_s});
    QStringList sessions;
    for (const QString& start : {u"2027-03-14T10:00"_s, u"2027-03-14T10:30"_s})
        sessions << idOf({u"record"_s, u"add"_s, u"session"_s, u"event_id="_s + school, u"title=Занятие"_s,
                          u"start="_s + start, u"end=2027-03-14T11:00"_s, u"room_id="_s + room});
    const QJsonArray conflicts = done({u"school"_s, u"show"_s, school}).object().value(u"conflicts"_s).toArray();
    ASSERT_EQ(conflicts.size(), 1);
    EXPECT_EQ(conflicts.first().toObject().value(u"kind"_s), u"room_taken"_s);
    EXPECT_EQ(conflicts.first().toObject().value(u"sessions"_s), QJsonArray::fromStringList(sessions));
    EXPECT_FALSE(conflicts.first().toObject().value(u"text"_s).toString().isEmpty());
    EXPECT_EQ(done({u"record"_s, u"list"_s, u"room"_s, u"--school"_s, school}).array().size(), 1);
}

TEST_F(CliRecords, NothingIsImportedWhenTheRejectsHaveNoPlace) {
    const QString school = makeSchool();
    const QString list = write(u"list.csv"_s, "ФИО;E-mail\nЁлкина Анна;elkina@example.org\nБез почты;x@\n");
    const Words import{u"import"_s, u"participants"_s, list, u"--school"_s, school, u"--rejects"_s};
    const Outcome refused = json(import + Words{list + u".d/bad.csv"_s});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.errors.contains(u"bad.csv"_s)) << refused.errors.toStdString();
    EXPECT_EQ(done({u"record"_s, u"list"_s, u"participant"_s}).array().size(), 0);
    const QString rejects = list + u".bad.csv"_s;
    done(import + Words{rejects});
    EXPECT_EQ(done({u"record"_s, u"list"_s, u"participant"_s}).array().size(), 1);
    QFile saved(rejects);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(saved.readAll()).contains(u"x@"_s));
}

TEST_F(CliRecords, AnExportOfNoFormatSaysWhichThereAre) {
    makeSchool();
    const Outcome refused = json({u"export"_s, u"participants"_s, u"--all"_s, u"--to"_s, file(u"list.pdf"_s)});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.errors.contains(u".xlsx"_s)) << refused.errors.toStdString();
    EXPECT_FALSE(refused.errors.contains(u"cannot be read"_s)) << refused.errors.toStdString();
}

TEST_F(CliRecords, ShowEveryFieldOfARecord) {
    const QString school = makeSchool();
    const QString id =
        addParticipant(school, {u"family_name=Ёлкина"_s, u"phone=8 900 000-00-01"_s, u"region=Тульская область"_s,
                                u"other={\"Отряд\":\"3\"}"_s, u"checked_in_at=2027-03-14T09:55"_s});
    const QJsonObject record = done({u"record"_s, u"get"_s, u"participant"_s, id}).object();
    const QStringList wanted{
        u"id"_s,    u"event_id"_s, u"person_id"_s, u"family_name"_s,  u"given_name"_s,      u"patronymic"_s,
        u"email"_s, u"phone"_s,    u"position"_s,  u"organisation"_s, u"organisation_id"_s, u"region"_s,
        u"city"_s,  u"status"_s,   u"source"_s,    u"minutes"_s,      u"checked_in_at"_s,   u"certificate_number"_s,
        u"note"_s,  u"other"_s};
    for (const QString& key : wanted) EXPECT_TRUE(record.contains(key)) << key.toStdString();
    EXPECT_EQ(record.value(u"phone"_s), u"+79000000001"_s);
    EXPECT_EQ(record.value(u"region"_s), u"RU-TUL"_s);
    EXPECT_EQ(record.value(u"status"_s), u"registered"_s);
    EXPECT_EQ(record.value(u"other"_s), (QJsonObject{{u"Отряд"_s, u"3"_s}}));
    EXPECT_EQ(record.value(u"checked_in_at"_s), u"2027-03-14T02:55:00Z"_s);
    EXPECT_EQ(record.value(u"zone"_s), u"Asia/Krasnoyarsk"_s);
    EXPECT_TRUE(record.value(u"city"_s).isNull());
    const QString person = record.value(u"person_id"_s).toString();
    EXPECT_EQ(done({u"record"_s, u"get"_s, u"person"_s, person}).object().value(u"family_name"_s), u"Ёлкина"_s);
}

TEST_F(CliRecords, ReadTimesInTheZoneGiven) {
    const QString school = makeSchool();
    const auto startOf = [&](const Words& more) {
        return done(Words{u"record"_s, u"add"_s, u"session"_s, u"event_id="_s + school, u"title=Занятие"_s,
                          u"start=2027-03-14T10:00"_s} +
                    more)
            .object()
            .value(u"start"_s)
            .toString();
    };
    EXPECT_EQ(startOf({}), u"2027-03-14T03:00:00Z"_s);
    EXPECT_EQ(startOf({u"--zone"_s, u"Europe/Moscow"_s}), u"2027-03-14T07:00:00Z"_s);
    const QJsonObject moved =
        done({u"record"_s, u"set"_s, u"event"_s, school, u"zone=Asia/Vladivostok"_s, u"start=2027-03-14T10:00"_s})
            .object();
    EXPECT_EQ(moved.value(u"start"_s), u"2027-03-14T00:00:00Z"_s);
}

TEST_F(CliRecords, ListByValueAndSchool) {
    const QString school = makeSchool(u"Первая"_s), other = makeSchool(u"Вторая"_s);
    addParticipant(school, {u"family_name=Ёлкина"_s, u"city=Канск"_s});
    addParticipant(school, {u"family_name=Белов"_s, u"status=Отказ"_s});
    addParticipant(other, {u"family_name=Гусев"_s});
    const auto families = [&](const Words& words) {
        QStringList names;
        for (const QJsonValue one : done(Words{u"record"_s, u"list"_s, u"participant"_s} + words).array())
            names << one.toObject().value(u"family_name"_s).toString();
        return names;
    };
    EXPECT_EQ(families({}), (QStringList{u"Ёлкина"_s, u"Белов"_s, u"Гусев"_s}));
    EXPECT_EQ(families({u"--school"_s, u"первая"_s}), (QStringList{u"Ёлкина"_s, u"Белов"_s}));
    EXPECT_EQ(families({u"--where"_s, u"status=registered"_s}), (QStringList{u"Ёлкина"_s, u"Гусев"_s}));
    EXPECT_EQ(families({u"--where"_s, u"status=Declined"_s}), QStringList{u"Белов"_s});
    EXPECT_EQ(families({u"--where"_s, u"family_name=елкина"_s}), QStringList{u"Ёлкина"_s});
    EXPECT_EQ(families({u"--where"_s, u"city="_s, u"--school"_s, school}), QStringList{u"Белов"_s});
    EXPECT_EQ(families({u"--where"_s, u"event_id="_s + other}), QStringList{u"Гусев"_s});
    EXPECT_EQ(done({u"record"_s, u"list"_s, u"person"_s, u"--school"_s, school}).array().size(), 2);
    EXPECT_EQ(done({u"record"_s, u"list"_s, u"region"_s, u"--where"_s, u"code=RU-KYA"_s}).array().size(), 1);
    EXPECT_EQ(done({u"record"_s, u"list"_s, u"consent"_s}).array().size(), 0);
}

TEST_F(CliRecords, EditUndoRedoAndHistory) {
    const QString school = makeSchool();
    const QString id = addParticipant(school, {u"family_name=Иванова"_s, u"city=Канск"_s});
    done({u"record"_s, u"set"_s, u"participant"_s, id, u"family_name=Петрова"_s, u"city="_s});
    const auto field = [&](const QString& name) {
        return done({u"record"_s, u"get"_s, u"participant"_s, id}).object().value(name);
    };
    EXPECT_EQ(field(u"family_name"_s), u"Петрова"_s);
    EXPECT_TRUE(field(u"city"_s).isNull());
    EXPECT_EQ(done({u"undo"_s}).object().value(u"records"_s), 1);
    EXPECT_EQ(field(u"family_name"_s), u"Иванова"_s);
    EXPECT_EQ(field(u"city"_s), u"Канск"_s);
    done({u"redo"_s});
    EXPECT_EQ(field(u"family_name"_s), u"Петрова"_s);

    const QJsonArray history = done({u"record"_s, u"history"_s, u"participant"_s, id}).array();
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-600);
    bool renamed = false;
    for (const QJsonValue value : history) {
        const QJsonObject entry = value.toObject();
        EXPECT_EQ(entry.value(u"by"_s), u"tester"_s);
        EXPECT_GT(QDateTime::fromString(entry.value(u"at"_s).toString(), Qt::ISODateWithMs), before);
        renamed |= entry.value(u"field"_s) == u"family_name"_s && entry.value(u"from"_s) == u"Иванова"_s &&
                   entry.value(u"to"_s) == u"Петрова"_s;
    }
    EXPECT_TRUE(renamed);
    done({u"record"_s, u"delete"_s, u"participant"_s, id});
    EXPECT_EQ(json({u"record"_s, u"get"_s, u"participant"_s, id}).code, 1);
    EXPECT_FALSE(done({u"record"_s, u"history"_s, u"participant"_s, id}).array().isEmpty());
}

TEST_F(CliRecords, BackUpRestoreAndCheck) {
    makeSchool(u"До"_s);
    const QString copy = file(u"copy.backup"_s);
    EXPECT_GT(done({u"backup"_s, copy}).object().value(u"bytes"_s).toInt(), 0);
    makeSchool(u"После"_s);
    EXPECT_EQ(done({u"school"_s, u"list"_s}).array().size(), 2);
    done({u"restore"_s, copy});
    EXPECT_EQ(done({u"school"_s, u"list"_s}).array().size(), 1);
    const QJsonObject check = done({u"check"_s}).object();
    EXPECT_EQ(check.value(u"ok"_s), true);
    EXPECT_EQ(check.value(u"problems"_s), QJsonArray());
}

TEST_F(CliRecords, SearchAndStatsHaveTheKeysOfTheContract) {
    const QString school = makeSchool(u"Ёлочная"_s);
    addParticipant(school, {u"family_name=Ёлкина"_s});
    const QJsonArray hits = done({u"search"_s, u"ёЛк"_s}).object().value(u"hits"_s).toArray();
    ASSERT_EQ(hits.size(), 1);
    EXPECT_EQ(hits.first().toObject().value(u"kind"_s), u"person"_s);
    EXPECT_EQ(hits.first().toObject().value(u"title"_s), u"Ёлкина"_s);
    const QJsonObject stats = done({u"stats"_s, u"--from"_s, u"2027-03-14"_s, u"--to"_s, u"2027-03-14"_s}).object();
    EXPECT_EQ(keysOf(stats), (QStringList{u"by_month"_s, u"by_region"_s, u"events"_s, u"funnel"_s, u"new"_s,
                                          u"participants"_s, u"practices"_s, u"recommendation"_s, u"regions"_s,
                                          u"returning"_s, u"schools"_s, u"topics"_s, u"unique_people"_s}));
    EXPECT_EQ(stats.value(u"participants"_s), 1);
    EXPECT_TRUE(stats.value(u"recommendation"_s).isNull());
    EXPECT_EQ(keysOf(stats.value(u"funnel"_s).toObject()),
              (QStringList{u"came"_s, u"feedback"_s, u"invited"_s, u"practice"_s, u"registered"_s}));
    EXPECT_EQ(done({u"stats"_s, u"--to"_s, u"2027-03-13"_s}).object().value(u"events"_s), 0);
    EXPECT_EQ(done({u"stats"_s, u"--region"_s, u"RU-TUL"_s}).object().value(u"events"_s), 0);
}

TEST_F(CliRecords, DemoIsTheSameForTheSameSeed) {
    const Words demo{u"demo"_s, u"--participants"_s, u"40"_s, u"--schools"_s, u"3"_s, u"--seed"_s, u"7"_s};
    const QJsonObject made = done(demo).object();
    EXPECT_EQ(made.value(u"schools"_s), 3);
    EXPECT_EQ(made.value(u"participants"_s), 40);
    const QByteArray first = done({u"record"_s, u"list"_s, u"participant"_s}).out;
    EXPECT_EQ(QJsonDocument::fromJson(first).array().size(), 40);
    EXPECT_EQ(done({u"school"_s, u"list"_s}).array().size(), 3);
    Words again{u"--json"_s, u"--store"_s, file(u"again.db"_s)};
    EXPECT_EQ(call(again + demo).code, 0);
    EXPECT_EQ(call(again + Words{u"record"_s, u"list"_s, u"participant"_s}).out, first);
    EXPECT_EQ(done({u"check"_s}).object().value(u"ok"_s), true);
}

} // namespace rs::test
