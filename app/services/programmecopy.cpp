// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/programmecopy.h"

#include "base/fold.h"
#include "domain/duedate.h"
#include "domain/registry.h"
#include "services/recordcopier.h"
#include "services/schoolfacts.h"
#include "services/valuetext.h"
#include "storage/recordio.h"

#include <algorithm>

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;

namespace {

Result<Record> eventOf(storage::Writer& writer, const Id& id) {
    const domain::Entity& entity = domain::entity(u"event");
    RS_ASSIGN(const auto event, writer.find(entity, id));
    if (!event) return base::fail(base::ErrorCode::UnknownRecord, {entity.key(), base::toText(id)});
    return *event;
}

Result<QList<SourceSchool>> sourcesOf(storage::Store& store, const Id& except, QStringView amounts) {
    RS_ASSIGN(sql::Statement count, sql::Statement::prepare(store.database(), amounts));
    QHash<Id, qint64> counted;
    for (;;) {
        RS_ASSIGN(const bool isRow, count.step());
        if (!isRow) break;
        counted.insert(count.id(0), count.integer(1));
    }
    RS_ASSIGN(const QList<SchoolRow> schools, listSchools(store));
    QList<SourceSchool> sources;
    for (const SchoolRow& one : schools) {
        const qint64 amount = counted.value(one.id);
        if (amount == 0 || one.id == except) continue;
        const QDate day = one.start ? domain::dayOf(*one.start, domain::zoneNamed(one.zone)) : QDate();
        sources << SourceSchool{one.id, one.title, day, amount};
    }
    std::stable_sort(sources.begin(), sources.end(),
                     [](const SourceSchool& a, const SourceSchool& b) { return a.day > b.day; });
    return sources;
}

//! When a programme begins: with its school, else with its first session; 0: it has no time at all.
qint64 beginOf(const Record& event, const QList<Record>& sessions) {
    qint64 begin = event.value(u"start").toLongLong();
    for (const Record& session : sessions) {
        const qint64 start = session.value(u"start").toLongLong();
        if (domain::isEmpty(event.value(u"start")) && start > 0) begin = begin > 0 ? std::min(begin, start) : start;
    }
    return begin;
}

//! Which speakers of the new school stand for those of the old one.
class Speakers {
public:
    Speakers(storage::Writer& writer, RecordCopier& copier) : m_writer(&writer), m_copier(&copier) {}

    Result<> read(const ProgrammeCopy& wish) {
        m_target = wish.to;
        RS_ASSIGN(const QList<Record> here,
                  recordsWhere(m_writer->store(), u"speaker", QLatin1String("event_id"), {wish.to}));
        for (const Record& one : here) know(one, one.id());
        RS_ASSIGN(const QList<Record> there,
                  recordsWhere(m_writer->store(), u"speaker", QLatin1String("event_id"), {wish.from}));
        for (const Record& one : there) m_sources.insert(one.id(), one);
        return {};
    }

    Result<QList<Id>> standIns(const QList<Id>& speakers) {
        QList<Id> found;
        for (const Id& id : speakers) {
            const auto source = m_sources.constFind(id);
            if (source == m_sources.cend() || source->text(u"state") == QLatin1String("declined")) continue;
            RS_ASSIGN(const Id one, standIn(*source));
            if (!found.contains(one)) found << one;
        }
        return found;
    }

    [[nodiscard]] int added() const { return m_added; }

private:
    struct Known {
        Id id, person;
        QString name; //!< folded
    };
    Result<Id> standIn(const Record& source) {
        if (const Id known = knownAs(source); !known.isNull()) return known;
        Changed changes = askedAnew();
        changes << std::pair("event_id", QVariant::fromValue(m_target));
        RS_ASSIGN(const Id id, m_copier->put(source, changes));
        know(source, id);
        ++m_added;
        return id;
    }
    //! Whoever is typed without contacts has a card of their own in each school: then the name tells.
    [[nodiscard]] Id knownAs(const Record& source) const {
        const Id person = source.reference(u"person_id");
        const QString name = base::fold(source.text(u"name"));
        const auto idOf = [this](const auto& isSame) {
            const auto found = std::find_if(m_known.begin(), m_known.end(), isSame);
            return found == m_known.end() ? Id() : found->id;
        };
        const Id same = idOf([&](const Known& one) { return !person.isNull() && one.person == person; });
        return same.isNull() ? idOf([&](const Known& one) { return one.name == name; }) : same;
    }
    void know(const Record& speaker, const Id& id) {
        m_known << Known{id, speaker.reference(u"person_id"), base::fold(speaker.text(u"name"))};
    }

    storage::Writer* m_writer;
    RecordCopier* m_copier;
    Id m_target;
    QHash<Id, Record> m_sources;
    QList<Known> m_known;
    int m_added = 0;
};

Result<bool> isRoomOf(storage::Writer& writer, const Id& room, const Id& venue) {
    if (room.isNull() || venue.isNull()) return false;
    RS_ASSIGN(const auto record, writer.find(domain::entity(u"room"), room));
    return record && record->reference(u"venue_id") == venue;
}

} // namespace

Result<QList<SourceSchool>> schoolsWithProgramme(storage::Store& store, const Id& except) {
    return sourcesOf(store, except,
                     u"SELECT event_id, count(*) FROM session WHERE event_id IS NOT NULL GROUP BY event_id");
}

Result<QList<SourceSchool>> schoolsWithQuestionnaire(storage::Store& store, const Id& except) {
    return sourcesOf(store, except,
                     u"SELECT f.event_id, count(*) FROM question q JOIN questionnaire f ON f.id = q.questionnaire_id "
                     u"WHERE f.event_id IS NOT NULL GROUP BY f.event_id");
}

Result<CopiedProgramme> copyProgramme(storage::Writer& writer, const ProgrammeCopy& wish) {
    RS_ASSIGN(const Record source, eventOf(writer, wish.from));
    RS_ASSIGN(const Record target, eventOf(writer, wish.to));
    if (domain::isEmpty(target.value(u"start")))
        return base::fail(base::ErrorCode::ValueMissing, {QStringLiteral("start")});
    RS_ASSIGN(const QList<Record> sessions,
              recordsWhere(writer.store(), u"session", QLatin1String("event_id"), {wish.from}));
    const QTimeZone there = domain::zoneNamed(source.text(u"zone")), here = domain::zoneNamed(target.text(u"zone"));
    RecordCopier copier(
        writer, Shift::between({beginOf(source, sessions), there}, {target.value(u"start").toLongLong(), here}));
    copier.follow(wish.from, wish.to);
    Speakers speakers(writer, copier);
    RS_TRY(speakers.read(wish));
    CopiedProgramme done;
    for (const Record& session : sessions) {
        const Id room = session.reference(u"room_id");
        RS_ASSIGN(const bool keepsRoom, isRoomOf(writer, room, target.reference(u"venue_id")));
        QList<Id> people;
        if (wish.speakers == CopiedSpeakers::AskAnew) {
            RS_ASSIGN(people, speakers.standIns(idsOf(session.value(u"speaker_ids"))));
        }
        RS_TRY(copier.put(session, {{"room_id", keepsRoom ? QVariant::fromValue(room) : QVariant()},
                                    {"speaker_ids", people.isEmpty() ? QVariant() : referencesOf(people)}}));
        ++done.sessions;
        if (!keepsRoom && !room.isNull()) ++done.withoutRoom;
    }
    done.newSpeakers = speakers.added();
    writer.countAs(done.sessions);
    return done;
}

} // namespace rs::services
