// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/schools.h"

#include "domain/registry.h"

namespace rs::services {

using base::Id;
using base::Result;
using domain::FieldType;
using domain::Record;

namespace {

//! Moves dates by whole days in the school's zone, so that ten o'clock stays ten o'clock across a change of clocks.
class Shift {
public:
    Shift(const QTimeZone& zone, qint64 days, qint64 rest) : m_zone(zone), m_days(days), m_rest(rest) {}

    [[nodiscard]] QVariant moved(const QVariant& value, FieldType type) const {
        if (domain::isEmpty(value)) return {};
        if (type == FieldType::Date)
            return QDate::fromString(value.toString(), Qt::ISODate).addDays(m_days).toString(Qt::ISODate);
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(value.toLongLong(), m_zone);
        return at.addDays(m_days).toMSecsSinceEpoch() + m_rest;
    }

private:
    QTimeZone m_zone;
    qint64 m_days;
    qint64 m_rest; //!< milliseconds, when the new school begins at another time of day
};

constexpr qint64 yearOfWeeks = 364;

Shift shiftOf(const Record& event, const SchoolCopy& wish) {
    QTimeZone zone(event.text(u"zone").toLatin1());
    if (!zone.isValid()) zone = QTimeZone::utc();
    const QVariant start = event.value(u"start");
    if (!wish.start || domain::isEmpty(start)) return Shift(zone, yearOfWeeks, 0);
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(start.toLongLong(), zone);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(*wish.start, zone);
    const qint64 days = from.date().daysTo(to.date());
    return Shift(zone, days, to.toMSecsSinceEpoch() - from.addDays(days).toMSecsSinceEpoch());
}

//! Copies the tables of one school row by row; references among the copies follow.
class Copier {
public:
    Copier(storage::Writer& writer, const Shift& shift) : m_writer(&writer), m_shift(shift) {}

    Result<Id> put(const Record& source, const QList<std::pair<const char*, QVariant>>& changes) {
        Record copy(source.entity());
        for (size_t i = 0; i < source.entity().fields.size(); ++i) {
            const domain::Field& field = source.entity().fields[i];
            if (field.isStored()) copy.set(int(i), translated(field, source.at(int(i))));
        }
        for (const auto& [field, value] : changes) copy.set(QLatin1String(field), value);
        RS_ASSIGN(const Id id, m_writer->insert(copy));
        m_copies.insert(source.id(), id);
        return id;
    }

    Result<> children(QAnyStringView table, const Id& school, const QList<std::pair<const char*, QVariant>>& changes) {
        RS_ASSIGN(storage::RecordReader reader,
                  storage::RecordReader::byCondition(m_writer->store().database(), domain::entity(table),
                                                     u"t.event_id = ?1 ORDER BY t.n"));
        reader.statement().bind(1, school);
        RS_ASSIGN(const QList<Record> rows, reader.all());
        for (const Record& row : rows) RS_TRY(put(row, changes));
        return {};
    }

private:
    [[nodiscard]] QVariant translated(const domain::Field& field, const QVariant& value) const {
        if (domain::isEmpty(value)) return {};
        switch (field.type) {
        case FieldType::Instant:
        case FieldType::Date:
            return m_shift.moved(value, field.type);
        case FieldType::Reference:
            return QVariant::fromValue(m_copies.value(value.value<Id>(), value.value<Id>()));
        case FieldType::References: {
            QList<Id> ids = idsOf(value);
            for (Id& id : ids) id = m_copies.value(id, id);
            return referencesOf(ids);
        }
        default:
            return value;
        }
    }

    storage::Writer* m_writer;
    Shift m_shift;
    QHash<Id, Id> m_copies;
};

//! Whoever helped or spoke once is asked anew: nobody has promised anything for the new school.
Result<> copyPeople(Copier& copier, const Id& source, const SchoolCopy& wish) {
    RS_TRY(copier.children(u"team_member", source, {{"state", QStringLiteral("to_ask")}}));
    if (wish.speakers == CopiedSpeakers::StayBehind) return {};
    return copier.children(u"speaker", source,
                           {{"state", QStringLiteral("idea")},
                            {"invited_on", QVariant()},
                            {"answer_by", QVariant()},
                            {"answered_on", QVariant()},
                            {"unavailable", QVariant()},
                            {"agreement", QVariant()}});
}

Result<> copyProgramme(Copier& copier, const Id& source, const SchoolCopy& wish) {
    if (wish.speakers == CopiedSpeakers::AskAnew) return copier.children(u"session", source, {});
    return copier.children(u"session", source, {{"speaker_ids", QVariant()}});
}

} // namespace

Result<Id> copySchool(storage::Writer& writer, const Id& source, const SchoolCopy& wish) {
    const domain::Entity& entity = domain::entity(u"event");
    RS_ASSIGN(const auto event, writer.find(entity, source));
    if (!event) return base::fail(base::ErrorCode::UnknownRecord, {entity.key(), base::toText(source)});
    Copier copier(writer, shiftOf(*event, wish));
    const QString title = wish.title.isEmpty() ? event->text(u"title") : wish.title;
    QList<std::pair<const char*, QVariant>> changes{{"title", title}, {"status", QStringLiteral("draft")}};
    if (wish.start && domain::isEmpty(event->value(u"start"))) changes << std::pair("start", QVariant(*wish.start));
    // The room behind a link is another one each time.
    changes << std::pair("link", QVariant()) << std::pair("meeting_id", QVariant())
            << std::pair("passcode", QVariant());
    changes << std::pair("registration_link", QVariant()) << std::pair("feedback_link", QVariant());
    RS_ASSIGN(const Id copy, copier.put(*event, changes));
    RS_TRY(copyPeople(copier, source, wish));
    RS_TRY(copier.children(u"task", source, {{"state", QStringLiteral("open")}, {"done_at", QVariant()}}));
    RS_TRY(copyProgramme(copier, source, wish));
    RS_TRY(copier.children(u"cost", source, {{"actual", QVariant()}}));
    RS_TRY(copier.children(u"questionnaire", source, {}));
    RS_TRY(copier.children(u"question", source, {}));
    return copy;
}

} // namespace rs::services
