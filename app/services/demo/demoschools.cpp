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

constexpr qint64 day = 24 * 3600 * 1000LL;
constexpr qint64 minute = 60 * 1000LL;
constexpr int years = 6;

QVariant ref(const Id& id) { return QVariant::fromValue(id); }

Result<> put(Writer& writer, const Record& record) {
    RS_ASSIGN([[maybe_unused]] const Id id, writer.insert(record));
    return {};
}

} // namespace

DemoNetwork::DemoNetwork(const DemoSize& size)
    : m_size(size),
      m_random(size.seed),
      m_ids(size.seed),
      m_clock(size.until.addYears(-years).startOfDay(Qt::UTC).toMSecsSinceEpoch()) {
    // Schools differ in size: each weighs one to five.
    std::vector<int> weights;
    qint64 total = 0;
    for (int i = 0; i < size.schools; ++i) {
        weights.push_back(m_random.between(1, 5));
        total += weights.back();
    }
    qint64 sum = 0;
    for (int weight : weights) {
        sum += weight;
        m_lastOf.push_back(size.participants * sum / total);
    }
}

Id DemoNetwork::nextId() { return m_ids.next(++m_clock); }
Record DemoNetwork::fresh(QStringView table) { return Record(domain::entity(table), nextId()); }

Result<> DemoNetwork::writeCommon(Writer& writer) {
    const std::pair<QString, QString> projects[] = {
        {QStringLiteral("regional_school"), QStringLiteral("Региональная школа")},
        {QStringLiteral("mutual_learning"), QStringLiteral("Взаимообучение городов")}};
    for (const auto& [kind, title] : projects) {
        Record project = fresh(u"project");
        project.set(u"title", title).set(u"kind", kind);
        m_projects << project.id();
        RS_TRY(put(writer, project));
    }
    for (const words::City& one : words::cities) {
        Record city = fresh(u"city");
        RS_TRY(
            put(writer, city.set(u"name", text(one.name)).set(u"region", text(one.region)).set(u"participates", true)));
    }
    for (const char16_t* title : words::topics) {
        Record topic = fresh(u"topic");
        RS_TRY(put(writer, topic.set(u"title", text(title))));
    }
    for (const char16_t* title : words::practices) {
        Record practice = fresh(u"practice");
        m_practices << practice.id();
        RS_TRY(put(writer, practice.set(u"title", text(title)).set(u"topic", text(m_random.of(words::topics)))));
    }
    return {};
}

void DemoNetwork::plan(int school) {
    const QDate first = m_size.until.addYears(-years);
    const qint64 days = first.daysTo(m_size.until);
    // The last one is still ahead, whatever the dice say: an example shows what planning looks like, too.
    const bool last = school == m_size.schools - 1;
    const QDate date =
        last ? m_size.until.addDays(-30) : first.addDays((days * school + m_random.below(days)) / m_size.schools);
    m_school = School{};
    m_school.id = nextId();
    m_school.start = QDateTime(date, QTime(10, 0), QTimeZone("Europe/Moscow"));
    // What lies in the last two months before the end is still ahead.
    m_school.past = date < m_size.until.addDays(-60);
    m_school.practice = m_random.of(m_practices);
    m_clock = m_school.start.toMSecsSinceEpoch() - 40 * day;
}

Result<> DemoNetwork::writeSchool(Writer& writer, int school) {
    plan(school);
    QList<Id> rooms;
    RS_ASSIGN(const Id venue, writeVenue(writer, rooms));
    Id leader;
    RS_TRY(writeTeam(writer, leader));
    RS_TRY(writeEvent(writer, venue, leader));
    RS_ASSIGN(const QList<Id> speakers, writeSpeakers(writer));
    RS_TRY(writeProgramme(writer, rooms, speakers));
    return writeQuestionnaire(writer);
}

Result<Id> DemoNetwork::writeVenue(Writer& writer, QList<Id>& rooms) {
    const words::City& city = m_random.of(words::cities);
    m_school.region = text(city.region);
    Record venue = fresh(u"venue");
    venue.set(u"name", QStringLiteral("Дом учителя № %1").arg(m_random.between(1, 40))).set(u"city", text(city.name));
    venue.set(u"region", m_school.region)
        .set(u"address", QStringLiteral("ул. Школьная, %1").arg(m_random.between(1, 90)));
    venue.set(u"capacity", qint64(m_random.between(8, 40) * 10))
        .set(u"access", m_random.percent(60))
        .set(u"hours", QStringLiteral("9:00–19:00"));
    RS_TRY(put(writer, venue));
    for (int i = 1; i <= 3; ++i) {
        Record room = fresh(u"room");
        rooms << room.id();
        RS_TRY(put(writer, room.set(u"venue_id", ref(venue.id()))
                               .set(u"name", QStringLiteral("Зал %1").arg(i))
                               .set(u"capacity", qint64(30 * i))));
    }
    return venue.id();
}

Result<> DemoNetwork::writeEvent(Writer& writer, const Id& venue, const Id& leader) {
    const QString topic = text(m_random.of(words::topics));
    const int number = m_random.between(1, 99);
    Record event(domain::entity(u"event"), m_school.id);
    event.set(u"title", QStringLiteral("%1 — %2, %3").arg(topic).arg(m_school.start.date().year()).arg(number))
        .set(u"topic", topic);
    event.set(u"kind", m_random.percent(75) ? QStringLiteral("school") : QStringLiteral("seminar"))
        .set(u"project_id", ref(m_random.of(m_projects)));
    event.set(u"format", m_random.percent(60)   ? QStringLiteral("in_person")
                         : m_random.percent(50) ? QStringLiteral("online")
                                                : QStringLiteral("hybrid"));
    event.set(u"region", m_school.region).set(u"venue_id", ref(venue)).set(u"leader_id", ref(leader));
    event.set(u"start", m_school.start.toMSecsSinceEpoch())
        .set(u"end", m_school.start.toMSecsSinceEpoch() + day + 8 * 60 * minute);
    event.set(u"zone", QStringLiteral("Europe/Moscow")).set(u"capacity", qint64(m_random.between(5, 40) * 10));
    event.set(u"status", m_school.past ? QStringLiteral("finished") : QStringLiteral("open"));
    return put(writer, event);
}

Result<> DemoNetwork::writeTeam(Writer& writer, Id& leader) {
    const char16_t* roles[] = {u"leader", u"deputy", u"programme", u"registration", u"communication"};
    for (const char16_t* role : roles) {
        RS_ASSIGN(const DemoPerson person, somebody(writer));
        if (leader.isNull()) leader = person.id;
        Record member = fresh(u"team_member");
        Record card(domain::entity(u"person"), person.id);
        describe(card, person);
        member.set(u"event_id", ref(m_school.id))
            .set(u"person_id", ref(person.id))
            .set(u"name", demoName(person))
            .set(u"role", text(role));
        RS_TRY(put(writer, member.set(u"phone", card.value(u"phone")).set(u"email", card.value(u"email"))));

        Record task = fresh(u"task");
        task.set(u"event_id", ref(m_school.id))
            .set(u"title", QStringLiteral("Раздать задания команде"))
            .set(u"step", qint64(3));
        task.set(u"owner_id", ref(member.id())).set(u"due_days", qint64(-m_random.between(3, 45)));
        RS_TRY(put(writer, task.set(u"state", m_school.past ? QStringLiteral("done") : QStringLiteral("open"))));
    }
    return {};
}

Result<QList<Id>> DemoNetwork::writeSpeakers(Writer& writer) {
    QList<Id> ids;
    for (int i = 0; i < 4; ++i) {
        RS_ASSIGN(const DemoPerson person, somebody(writer));
        Record speaker = fresh(u"speaker");
        speaker.set(u"event_id", ref(m_school.id)).set(u"person_id", ref(person.id)).set(u"name", demoName(person));
        speaker.set(u"title", text(m_random.of(words::talks)))
            .set(u"organisation", demoOrganisation(person))
            .set(u"minutes", qint64(45));
        speaker.set(u"state",
                    m_school.past || m_random.percent(60) ? QStringLiteral("accepted") : QStringLiteral("invited"));
        if (i == 0) speaker.set(u"practice_id", ref(m_school.practice));
        RS_TRY(put(writer, speaker));
        ids << speaker.id();
    }
    return ids;
}

Result<> DemoNetwork::writeProgramme(Writer& writer, const QList<Id>& rooms, const QList<Id>& speakers) {
    const char16_t* kinds[] = {u"plenary", u"workshop", u"workshop", u"break", u"discussion", u"workshop"};
    qint64 at = m_school.start.toMSecsSinceEpoch();
    int index = 0;
    for (const char16_t* kind : kinds) {
        const bool pause = QStringView(kind) == u"break";
        Record session = fresh(u"session");
        session.set(u"event_id", ref(m_school.id))
            .set(u"title", pause ? QStringLiteral("Перерыв") : text(m_random.of(words::talks)));
        session.set(u"kind", text(kind))
            .set(u"start", at)
            .set(u"end", at + 45 * minute)
            .set(u"room_id", ref(rooms.at(index % 3)));
        if (!pause) session.set(u"speaker_ids", QStringLiteral("[\"%1\"]").arg(base::toText(speakers.at(index % 4))));
        RS_TRY(put(writer, session));
        at += 60 * minute;
        ++index;
    }
    return {};
}

Result<> DemoNetwork::writeQuestionnaire(Writer& writer) {
    Record form = fresh(u"questionnaire");
    m_school.questionnaire = form.id();
    RS_TRY(put(writer, form.set(u"event_id", ref(m_school.id)).set(u"title", QStringLiteral("Обратная связь"))));
    const std::pair<QString, QString> questions[] = {
        {QStringLiteral("usefulness"), QStringLiteral("Насколько полезной была школа?")},
        {QStringLiteral("recommendation"), QStringLiteral("Посоветуете ли вы школу коллеге?")}};
    int position = 0;
    for (const auto& [code, title] : questions) {
        Record question = fresh(u"question");
        question.set(u"questionnaire_id", ref(form.id()))
            .set(u"event_id", ref(m_school.id))
            .set(u"code", code)
            .set(u"text", title);
        question.set(u"kind", position ? QStringLiteral("recommendation") : QStringLiteral("scale"))
            .set(u"position", qint64(position + 1));
        ++position;
        RS_TRY(put(writer, question));
    }
    return {};
}

} // namespace rs::services
