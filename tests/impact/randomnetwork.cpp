// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/randomnetwork.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rs::test {

using base::Id;
using namespace Qt::StringLiterals;

namespace {

const QStringList regions{u"RU-KYA"_s, u"RU-TVE"_s, u"RU-KAM"_s, u"RU-MOW"_s};
const QStringList topics{u"Игра"_s, u"игра "_s, u"Чтение"_s, u"Ёлка"_s, u"ЕЛКА"_s};
const QStringList cities{u"Тверь"_s, u"тверь"_s, u"Канск"_s, u"Королёв"_s, u"Королев"_s};
const QStringList formats{u"in_person"_s, u"online"_s, u"hybrid"_s};
const QStringList levels{u"beginner"_s, u"advanced"_s, u"model"_s};
const QStringList zones{u"Asia/Kamchatka"_s, u"Europe/Kaliningrad"_s, u"UTC"_s};
const QStringList statuses{u"invited"_s,  u"registered"_s, u"waiting"_s,  u"confirmed"_s,
                           u"attended"_s, u"no_show"_s,    u"declined"_s, u"cancelled"_s};
const QStringList organisations{u"Школа № 5"_s, u"школа № 5"_s, u"Гимназия"_s, u"Лицей"_s};
const QStringList positions{u"Учитель"_s, u"учитель"_s, u"Воспитатель"_s};

QString json(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

RandomNetwork::RandomNetwork(OpenStore& open, quint64 seed) : m_random(seed) {
    open.write([this](storage::Writer& writer) -> base::Result<> {
        addCommon(writer);
        addEvents(writer);
        addParticipants(writer);
        addAnswers(writer);
        addTeams(writer);
        addPartnership(writer);
        return {};
    });
}

QVariant RandomNetwork::oneOf(const QList<Id>& ids, int share) {
    if (!percent(share)) return {};
    // Now and then a record that is not on this laptop.
    return QVariant::fromValue(percent(4) ? base::newId() : ids.at(below(int(ids.size()))));
}

QString RandomNetwork::day() { return QDate(2023, 1, 1).addDays(below(4 * 365)).toString(Qt::ISODate); }

Id RandomNetwork::add(storage::Writer& writer, QStringView table, const Values& values) {
    domain::Record record(domain::entity(table), base::newId());
    for (const auto& [field, value] : values) {
        if (!value.isNull()) record.set(QStringView(field), value);
    }
    EXPECT_TRUE(writer.insert(record));
    return record.id();
}

void RandomNetwork::addCommon(storage::Writer& writer) {
    for (int i = 0; i < 3; ++i) {
        const QString goals = json({{u"Участники"_s, below(50)}, {u"Recommendation score"_s, u"40 до 2026-12-31"_s}});
        m_projects << add(writer, u"project",
                          {{u"title", u"Проект %1"_s.arg(i)},
                           {u"start", maybe(50, day())},
                           {u"end", maybe(50, day())},
                           {u"goals", maybe(70, goals)}});
    }
    for (int i = 0; i < 25; ++i) m_people << add(writer, u"person", {{u"family_name", u"Человек %1"_s.arg(i)}});
    for (const QString& title : {u"Игра"_s, u"Музей"_s}) {
        QJsonArray asked;
        for (int i = below(4); i > 0; --i) asked << base::toText(m_people.at(below(25)));
        const QString list = QString::fromUtf8(QJsonDocument(asked).toJson(QJsonDocument::Compact));
        add(writer, u"topic", {{u"title", title}, {u"asked_by", maybe(80, list)}});
    }
    for (int i = 0; i < 4; ++i) {
        m_organisations << add(
            writer, u"organisation",
            {{u"name", u"Школа № %1"_s.arg(i)}, {u"region", oneOf(regions)}, {u"level", oneOf(levels)}});
        const Id track =
            add(writer, u"track", {{u"title", u"Трек %1"_s.arg(i)}, {u"project_id", oneOf(m_projects, 100)}});
        m_tracks << track;
        for (const QString& title : {u"Курс"_s, u"Задание"_s})
            m_stages << add(writer, u"stage",
                            {{u"title", title}, {u"track_id", QVariant::fromValue(track)}, {u"position", qint64(i)}});
    }
}

void RandomNetwork::addEvents(storage::Writer& writer) {
    for (int i = 0; i < 14; ++i) {
        const qint64 moment = QDateTime(QDate(2023, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() +
                              qint64(below(4 * 365 * 24)) * 3600 * 1000;
        m_events << add(writer, u"event",
                        {{u"title", u"Событие %1"_s.arg(i)},
                         {u"kind", oneOf({u"school"_s, u"school"_s, u"seminar"_s})},
                         {u"project_id", oneOf(m_projects)},
                         {u"topic", oneOf(topics)},
                         {u"city", oneOf(cities)},
                         {u"region", oneOf(regions)},
                         {u"format", oneOf(formats)},
                         {u"audience_level", oneOf(levels)},
                         {u"start", maybe(92, moment)},
                         {u"zone", oneOf(zones, 90)},
                         {u"status", oneOf({u"open"_s, u"finished"_s, u"finished"_s, u"cancelled"_s}, 90)},
                         {u"leader_id", oneOf(m_people, 70)},
                         {u"deputy_id", oneOf(m_people, 40)},
                         {u"goals", maybe(60, json({{u"participants"_s, below(30)}, {u"Прочее"_s, 5}}))}});
    }
    for (int i = 0; i < 5; ++i)
        m_practices << add(writer, u"practice",
                           {{u"title", u"Практика %1"_s.arg(i)}, {u"event_id", oneOf(m_events, 40)}});
}

void RandomNetwork::addParticipants(storage::Writer& writer) {
    for (int i = 0; i < 110; ++i)
        add(writer, u"participant",
            {{u"event_id", oneOf(m_events, 98)},
             {u"person_id", oneOf(m_people, 90)},
             {u"family_name", u"Человек"_s},
             {u"status", oneOf(statuses, 96)},
             {u"position", oneOf(positions)},
             {u"organisation", oneOf(organisations, 80)},
             {u"minutes", maybe(50, qint64(below(500)))}});
}

void RandomNetwork::addAnswers(storage::Writer& writer) {
    for (const QString& code : {u"usefulness"_s, u"own"_s})
        add(writer, u"question", {{u"code", code}, {u"text", u"Вопрос "_s + code}, {u"kind", u"scale"_s}});
    for (int i = 0; i < 60; ++i) {
        QJsonObject answers{{u"best"_s, u"Скажу \"да\", {скобки}"_s}};
        if (percent(70)) answers.insert(u"usefulness"_s, below(8)); // 0, 6 and 7 are not on the scale
        if (percent(50)) answers.insert(u"own"_s, u"%1 — хорошо"_s.arg(1 + below(5)));
        if (percent(30)) answers.insert(u"organisation"_s, 1 + below(5));
        if (percent(40))
            answers.insert(u"next_topics"_s,
                           oneOf({u"Больше игр: игра"_s, u"Музей\nи театр"_s, u"Театр"_s}).toString());
        add(writer, u"response",
            {{u"event_id", oneOf(m_events, 98)},
             {u"person_id", oneOf(m_people, 60)},
             {u"recommendation", maybe(75, qint64(below(11)))},
             {u"answers", maybe(95, json(answers))}});
    }
    for (int i = 0; i < 40; ++i)
        add(writer, u"adoption",
            {{u"practice_id", oneOf(m_practices, 100)},
             {u"person_id", oneOf(m_people)},
             {u"event_id", oneOf(m_events)},
             {u"since", maybe(80, day())},
             {u"still_used_on", maybe(60, day())},
             {u"group_size", maybe(30, qint64(below(40)))}});
}

void RandomNetwork::addTeams(storage::Writer& writer) {
    for (int i = 0; i < 25; ++i)
        add(writer, u"team_member",
            {{u"event_id", oneOf(m_events)},
             {u"person_id", oneOf(m_people, 70)},
             {u"name", u"Человек %1"_s.arg(below(6))},
             {u"role", oneOf({u"leader"_s, u"deputy"_s, u"volunteer"_s})},
             {u"state", oneOf({u"agreed"_s, u"declined"_s}, 70)}});
    for (int i = 0; i < 30; ++i)
        add(writer, u"speaker",
            {{u"event_id", oneOf(m_events)},
             {u"person_id", oneOf(m_people, 50)},
             {u"name", u"Спикер %1"_s.arg(below(8))},
             {u"practice_id", oneOf(m_practices, 50)},
             {u"state", oneOf({u"accepted"_s, u"accepted"_s, u"invited"_s, u"declined"_s})}});
}

void RandomNetwork::addPartnership(storage::Writer& writer) {
    for (int i = 0; i < 20; ++i) {
        add(writer, u"delegation",
            {{u"title", u"Делегация"_s},
             {u"event_id", oneOf(m_events, 50)},
             {u"from_city", oneOf(cities)},
             {u"to_city", oneOf(cities)},
             {u"topic", oneOf(topics, 50)},
             {u"start", maybe(80, day())}});
        const QDateTime at(QDate::fromString(day(), Qt::ISODate), QTime(12, 0), Qt::UTC);
        add(writer, u"application",
            {{u"title", u"Заявка"_s},
             {u"event_id", oneOf(m_events, 30)},
             {u"track_id", oneOf(m_tracks)},
             {u"stage_id", oneOf(m_stages)},
             {u"submitted_at", maybe(80, at.toMSecsSinceEpoch())}});
        add(writer, u"self_assessment",
            {{u"organisation_id", oneOf(m_organisations, 100)},
             {u"date", maybe(90, day())},
             {u"volunteering", maybe(80, qint64(below(6)))},
             {u"democratization", maybe(80, qint64(below(6)))},
             {u"partnership", maybe(80, qint64(below(6)))}});
    }
}

impact::Filter RandomNetwork::filter() {
    impact::Filter filter;
    if (percent(60)) filter.from = QDate(2023, 1, 1).addDays(below(3 * 365));
    if (percent(60)) filter.to = (filter.from.isValid() ? filter.from : QDate(2024, 1, 1)).addDays(below(2 * 365));
    if (percent(30)) filter.project = oneOf(m_projects, 100).value<Id>();
    if (percent(30)) filter.region = oneOf(regions, 100).toString();
    if (percent(30)) filter.topic = oneOf(topics, 100).toString();
    if (percent(20)) filter.format = oneOf(formats, 100).toString();
    if (percent(20)) filter.level = oneOf(levels, 100).toString();
    return filter;
}

} // namespace rs::test
