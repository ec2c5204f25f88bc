// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/programmestores.h"

#include "bench/demostores.h"
#include "domain/registry.h"
#include "services/demo/demo.h"
#include "services/demo/demopeople.h"
#include "services/valuetext.h"
#include "storage/writer.h"

#include <random>

namespace rs::bench {

using base::Id;
using base::Result;
using domain::Record;

namespace {

constexpr int schools = 2000, sessions = 500, speakers = 200, people = 5000, rooms = 25;
constexpr qint64 quarter = 15 * 60 * 1000;

QVariant reference(const Id& id) { return QVariant::fromValue(id); }

Id forumId() { return base::builtInId(u"bench", u"forum"); }

QDateTime firstMorning() { return QDateTime(QDate(2026, 9, 1), QTime(9, 0), QTimeZone("Asia/Krasnoyarsk")); }

//! Fills one school; the same records every time but for the ids of its parts.
class Forum {
public:
    explicit Forum(storage::Writer& writer) : m_writer(writer) {}

    Result<> write() {
        RS_TRY(writeVenue());
        RS_TRY(writeEvent());
        for (int i = 0; i < speakers; ++i) {
            Record speaker = part(u"speaker");
            speaker.set(u"name", QStringLiteral("Спикер Номер%1").arg(i)).set(u"state", QStringLiteral("accepted"));
            m_speakers << speaker.id();
            RS_TRY(put(speaker));
        }
        for (int i = 0; i < sessions; ++i) RS_TRY(writeSession(i));
        for (int i = 0; i < people; ++i) {
            Record one = part(u"participant");
            services::describe(one, services::demoPerson(m_people, quint32(i), {}));
            one.set(u"status", i % 20 ? QStringLiteral("registered") : QStringLiteral("waiting"));
            RS_TRY(put(one));
        }
        return {};
    }

private:
    Result<> put(const Record& record) {
        RS_ASSIGN([[maybe_unused]] const Id id, m_writer.insert(record));
        return {};
    }

    static Record part(QAnyStringView table) {
        Record record(domain::entity(table), base::newId());
        record.set(u"event_id", reference(forumId()));
        return record;
    }

    Result<> writeVenue() {
        Record venue(domain::entity(u"venue"), m_venue);
        RS_TRY(put(venue.set(u"name", QStringLiteral("Дворец")).set(u"hours", QStringLiteral("9:00–18:00"))));
        for (int i = 0; i < rooms; ++i) {
            Record room(domain::entity(u"room"), base::newId());
            m_rooms << room.id();
            RS_TRY(put(room.set(u"venue_id", reference(m_venue))
                           .set(u"name", QStringLiteral("Зал %1").arg(i))
                           .set(u"capacity", qint64(20 + 10 * i))));
        }
        return {};
    }

    Result<> writeEvent() {
        Record event(domain::entity(u"event"), forumId());
        const qint64 start = firstMorning().toMSecsSinceEpoch();
        event.set(u"title", QStringLiteral("Форум")).set(u"kind", QStringLiteral("forum"));
        event.set(u"region", QStringLiteral("RU-KYA")).set(u"zone", QStringLiteral("Asia/Krasnoyarsk"));
        event.set(u"start", start).set(u"end", start + 3 * 96 * quarter).set(u"venue_id", reference(m_venue));
        event.set(u"format", QStringLiteral("in_person")).set(u"status", QStringLiteral("open"));
        return put(event);
    }

    Result<> writeSession(int number) {
        const qint64 start = firstMorning().toMSecsSinceEpoch() + (pick(3) * 96 + pick(36)) * quarter;
        Record session = part(u"session");
        session.set(u"title", QStringLiteral("Занятие %1").arg(number)).set(u"kind", QStringLiteral("workshop"));
        session.set(u"start", start).set(u"end", start + (2 + pick(5)) * quarter);
        session.set(u"room_id", reference(m_rooms.at(pick(rooms)))).set(u"capacity", qint64(10 + pick(60)));
        session.set(u"track", QStringLiteral("Трек %1").arg(pick(40)));
        session.set(u"speaker_ids",
                    services::referencesOf({m_speakers.at(pick(speakers)), m_speakers.at(pick(speakers))}));
        return put(session);
    }

    int pick(int below) { return int(m_random() % unsigned(below)); }

    storage::Writer& m_writer;
    std::mt19937 m_random{7};
    services::DemoRandom m_people{7};
    const Id m_venue = base::newId();
    QList<Id> m_rooms, m_speakers;
};

Result<> fill(storage::Store& store) {
    services::DemoSize size;
    size.participants = schools * 20;
    size.schools = schools;
    RS_TRY(services::fillWithDemo(store, size, QStringLiteral("bench")));
    RS_ASSIGN(storage::Writer writer, storage::Writer::begin(store, QStringLiteral("demo"), QStringLiteral("bench")));
    RS_TRY(Forum(writer).write());
    RS_ASSIGN([[maybe_unused]] const storage::Changes changes, writer.commit());
    return {};
}

} // namespace

Result<ProgrammeStage> prepareProgrammeStore(const QString& folder) {
    const QString path = folder + QStringLiteral("/schools-2000.db");
    RS_TRY(prepareStore(path, fill));
    return ProgrammeStage{path, forumId(), firstMorning().addDays(-30).toMSecsSinceEpoch()};
}

} // namespace rs::bench
