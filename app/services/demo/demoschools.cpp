// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demoschools.h"

#include "domain/registry.h"
#include "services/demo/demowords.h"

#include <QTimeZone>

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;
using storage::Writer;
namespace words = demowords;
using demowords::text;

namespace {

constexpr qint64 demoDay = 24 * 3600 * 1000LL;
constexpr qint64 demoHour = 3600 * 1000LL;

} // namespace

Result<> putRecord(Writer& writer, const Record& record) {
    RS_ASSIGN([[maybe_unused]] const Id id, writer.insert(record));
    return {};
}

DemoNetwork::DemoNetwork(const DemoSize& size)
    : m_size(size),
      m_today(demoToday(size)),
      m_random(size.seed),
      m_later(size.seed + 1),
      m_ids(size.seed),
      m_clock(size.until.addYears(-6).startOfDay(Qt::UTC).toMSecsSinceEpoch()),
      m_regions(builtInRegions()),
      m_schedule(demoSchedule(size, m_random)) {
    std::vector<int> weights;
    qint64 total = 0;
    for (const DemoSlot& slot : m_schedule) {
        weights.push_back(slot.weight(m_random));
        total += weights.back();
    }
    qint64 sum = 0;
    for (int weight : weights) {
        sum += weight;
        m_lastOf.push_back(size.participants * sum / total);
    }
}

//! A large network is made for its people: its schools have a part of the tasks and sessions.
bool DemoNetwork::isLean() const { return m_size.schools > 100; }

Id DemoNetwork::nextId() { return m_ids.next(++m_clock); }
Record DemoNetwork::fresh(QStringView table) { return Record(domain::entity(table), nextId()); }
Record DemoNetwork::ofSchool(QStringView table) {
    Record record = fresh(table);
    record.set(u"event_id", refTo(m_school.id));
    return record;
}

Result<> DemoNetwork::writeCommon(Writer& writer) {
    const std::pair<QString, QString> projects[] = {
        {QStringLiteral("regional_school"), QStringLiteral("Региональная школа")},
        {QStringLiteral("mutual_learning"), QStringLiteral("Взаимообучение городов")}};
    for (const auto& [kind, title] : projects) {
        Record project = fresh(u"project");
        project.set(u"title", title).set(u"kind", kind);
        // As much as such a network may hope for: most of it is reached.
        const QDate start = m_size.until.addYears(-6).addDays(1);
        project.set(u"start", start.toString(Qt::ISODate))
            .set(u"end", m_size.until.addYears(1).toString(Qt::ISODate))
            .set(u"goals", QStringLiteral("{\"Участники\":%1,\"Школы\":%2,\"Регионы\":20,\"Готовность советовать\":30}")
                               .arg((m_size.participants / 2 + 9) / 10 * 10)
                               .arg(std::max(1, m_size.schools / 3)));
        m_projects << project.id();
        RS_TRY(putRecord(writer, project));
    }
    for (const words::City& one : words::cities) {
        Record city = fresh(u"city");
        const domain::RegionInfo* region = m_regions->byCode(text(one.region));
        city.set(u"name", text(one.name)).set(u"region", text(one.region)).set(u"participates", true);
        if (region) city.set(u"zone", QString::fromLatin1(region->zone));
        RS_TRY(putRecord(writer, city));
    }
    RS_TRY(writeTopics(writer));
    for (const char16_t* title : words::practices) {
        Record practice = fresh(u"practice");
        m_practices << practice.id();
        practice.set(u"title", text(title)).set(u"topic", text(m_random.of(words::topics)));
        RS_TRY(putRecord(writer, practice));
    }
    return {};
}

Result<> DemoNetwork::writeTopics(Writer& writer) {
    for (const char16_t* title : words::topics) {
        Record topic = fresh(u"topic");
        m_topics << topic.id();
        RS_TRY(putRecord(writer, topic.set(u"title", text(title))));
    }
    return {};
}

Result<> DemoNetwork::writeWishes(Writer& writer) {
    if (m_people.empty()) return {};
    const qint64 most = std::min<qint64>(24, qint64(m_people.size()));
    const int asked = domain::entity(u"topic").indexOf(u"asked_by");
    for (const Id& topic : std::as_const(m_topics)) {
        Ids wishing;
        for (int left = m_random.below(most); left > 0; --left) {
            const Id id = m_random.of(m_people).id;
            if (!wishing.contains(id)) wishing << id;
        }
        if (wishing.isEmpty()) continue;
        QStringList ids;
        for (const Id& id : wishing) ids << u'"' + base::toText(id) + u'"';
        const QString list = u'[' + ids.join(u',') + u']';
        RS_TRY(writer.update(domain::entity(u"topic"), topic, {domain::FieldValue{asked, list}}));
    }
    return {};
}

void DemoNetwork::plan(int school) {
    const DemoSlot slot = m_schedule[size_t(school)];
    const words::City& city = m_random.of(words::cities);
    m_school = School{};
    m_school.id = nextId();
    m_school.slot = slot;
    m_school.city = text(city.name);
    m_school.region = text(city.region);
    const domain::RegionInfo* region = m_regions->byCode(m_school.region);
    m_school.zone = region ? region->zone : QByteArrayLiteral("Europe/Moscow");
    m_school.start = QDateTime(slot.date, QTime(10, 0), QTimeZone(m_school.zone));
    m_school.participants = m_lastOf[size_t(school)] - (school > 0 ? m_lastOf[size_t(school) - 1] : 0);
    m_school.practice = m_random.of(m_practices);
    const int dice = m_random.below(100);
    m_school.format = dice < 60   ? QStringLiteral("in_person")
                      : dice < 80 ? QStringLiteral("online")
                                  : QStringLiteral("hybrid");
    const qint64 lastMoment = m_today.addDays(-3).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    m_clock = std::min(m_school.start.toMSecsSinceEpoch() - 40 * demoDay, lastMoment + school);
}

Result<> DemoNetwork::writeSchool(Writer& writer, int school) {
    plan(school);
    const bool begun = m_school.slot.state != DemoState::Idea;
    if (begun) RS_TRY(writeVenue(writer));
    RS_TRY(writeTeam(writer));
    RS_TRY(writeEvent(writer));
    m_school.isWritten = true;
    for (const Record& record : std::as_const(m_school.behind)) RS_TRY(putRecord(writer, record));
    if (m_school.slot.isPast()) m_held << Held{m_school.id, m_school.city, m_school.start.date()};
    RS_TRY(writeTasks(writer));
    if (!begun) return {};
    RS_TRY(writeSpeakers(writer));
    RS_TRY(writeProgramme(writer));
    RS_TRY(writeCosts(writer));
    return m_school.slot.state == DemoState::HalfPlanned ? Result<>() : writeQuestionnaire(writer);
}

Result<> DemoNetwork::putBehindSchool(Writer& writer, const Record& record) {
    if (m_school.isWritten) return putRecord(writer, record);
    m_school.behind << record;
    return {};
}

Result<> DemoNetwork::writeVenue(Writer& writer) {
    if (m_school.format == u"online") return {};
    Record venue = fresh(u"venue");
    m_school.venue = venue.id();
    venue.set(u"name", QStringLiteral("Дом учителя № %1").arg(m_random.between(1, 40)))
        .set(u"city", m_school.city)
        .set(u"region", m_school.region)
        .set(u"address", QStringLiteral("ул. Школьная, %1").arg(m_random.between(1, 90)))
        .set(u"capacity", std::max<qint64>(180, m_school.participants))
        .set(u"access", m_random.percent(60))
        .set(u"equipment", QStringLiteral("Проектор, звук, флипчарты"))
        .set(u"hours", QStringLiteral("9:00–19:00"))
        .set(u"price", double(m_random.between(0, 12)) * 2500);
    RS_TRY(putRecord(writer, venue));
    for (int i = 1; i <= 3; ++i) {
        Record room = fresh(u"room");
        m_school.rooms << room.id();
        room.set(u"venue_id", refTo(venue.id()))
            .set(u"name", i == 3 ? QStringLiteral("Большой зал") : QStringLiteral("Зал %1").arg(i))
            .set(u"capacity", i == 3 ? venue.value(u"capacity").toLongLong() : qint64(30 * i));
        RS_TRY(putRecord(writer, room));
    }
    return {};
}

Result<> DemoNetwork::writeEvent(Writer& writer) {
    static constexpr const char16_t* statuses[] = {u"draft",   u"draft",    u"open",     u"open",
                                                   u"running", u"finished", u"finished", u"cancelled"};
    Record event(domain::entity(u"event"), m_school.id);
    describeTopic(event);
    event.set(u"kind", m_random.percent(75) ? QStringLiteral("school") : QStringLiteral("seminar"))
        .set(u"project_id", refTo(m_random.of(m_projects)))
        .set(u"region", m_school.region)
        .set(u"city", m_school.city)
        .set(u"leader_id", refTo(m_school.leader))
        .set(u"start", m_school.start.toMSecsSinceEpoch())
        .set(u"end", m_school.start.toMSecsSinceEpoch() + demoDay + 8 * demoHour)
        .set(u"zone", QString::fromLatin1(m_school.zone))
        .set(u"status", text(statuses[int(m_school.slot.state)]));
    if (m_school.slot.state == DemoState::Idea) return putRecord(writer, event);
    event.set(u"deputy_id", refTo(m_school.deputy));
    describePlace(event);
    if (m_school.slot.state != DemoState::HalfPlanned) describeRegistration(event);
    return putRecord(writer, event);
}

void DemoNetwork::describeTopic(Record& event) {
    const int number = m_random.below(qint64(std::size(words::topics)));
    const QString topic = text(words::topics[size_t(number)]);
    QString title = QStringLiteral("%1 — %2, %3").arg(topic, m_school.city).arg(m_school.start.date().year());
    if (isLean()) title += QStringLiteral(" (%1)").arg(m_random.between(1, 99));
    event.set(u"title", title).set(u"topic", topic).set(u"topic_id", refTo(m_topics.at(number)));
    if (m_school.slot.state == DemoState::Idea) return;
    static constexpr const char16_t* levels[] = {u"beginner", u"advanced", u"model"};
    event.set(u"problem", QStringLiteral("Педагоги знают приёмы, но на занятиях ими пользуется один из пяти."))
        .set(u"audience_level", text(m_random.of(levels)))
        .set(u"goals", QStringLiteral("{\"Участники\":%1,\"Начали применять практику\":%2}")
                           .arg(m_random.between(6, 30) * 10)
                           .arg(m_random.between(1, 6) * 5));
}

void DemoNetwork::describePlace(Record& event) {
    event.set(u"format", m_school.format).set(u"venue_id", refTo(m_school.venue));
    const qint64 all = m_school.participants;
    const bool full = m_school.slot.state == DemoState::WaitingList;
    event.set(u"capacity", full ? std::max<qint64>(10, all * 7 / 10) : std::max<qint64>(60, (all / 10 + 2) * 10));
    if (m_school.format == u"in_person") return;
    const int number = m_random.between(100000, 999999);
    event.set(u"platform", QStringLiteral("Видеовстреча"))
        .set(u"link", QStringLiteral("https://meet.example.org/j/%1").arg(number))
        .set(u"meeting_id", QString::number(number))
        .set(u"passcode", QString::number(m_random.between(1000, 9999)));
}

void DemoNetwork::describeRegistration(Record& event) {
    const qint64 start = m_school.start.toMSecsSinceEpoch();
    event.set(u"registration_opens", start - 35 * demoDay)
        .set(u"registration_closes", start - demoDay)
        .set(u"waiting_list", m_school.slot.state == DemoState::WaitingList)
        .set(u"consent_text", QStringLiteral("Я соглашаюсь на обработку персональных данных для участия в школе."));
}

} // namespace rs::services
