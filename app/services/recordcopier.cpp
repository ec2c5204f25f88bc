// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recordcopier.h"

#include "services/schoolfacts.h"
#include "services/valuetext.h"

namespace rs::services {

using base::Id;
using base::Result;
using domain::FieldType;
using domain::Record;

namespace {

//! The same on the clock of another zone, some days later.
qint64 onTheClock(const QDateTime& from, qint64 days, const QTimeZone& zone) {
    return QDateTime(from.date().addDays(days), from.time(), zone).toMSecsSinceEpoch();
}

} // namespace

Shift Shift::between(const Start& from, const Start& to) {
    const QDateTime before = QDateTime::fromMSecsSinceEpoch(from.at, from.zone);
    const qint64 days = before.date().daysTo(QDateTime::fromMSecsSinceEpoch(to.at, to.zone).date());
    return {from.zone, to.zone, days, to.at - onTheClock(before, days, to.zone)};
}

QVariant Shift::moved(const QVariant& value, FieldType type) const {
    if (domain::isEmpty(value)) return {};
    if (type == FieldType::Date)
        return QDate::fromString(value.toString(), Qt::ISODate).addDays(m_days).toString(Qt::ISODate);
    return onTheClock(QDateTime::fromMSecsSinceEpoch(value.toLongLong(), m_from), m_days, m_to) + m_rest;
}

Result<Id> RecordCopier::put(const Record& source, const Changed& changes) {
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

Result<> RecordCopier::children(QAnyStringView table, const Id& school, const Changed& changes) {
    RS_ASSIGN(const QList<Record> rows, recordsWhere(m_writer->store(), table, QLatin1String("event_id"), {school}));
    for (const Record& row : rows) RS_TRY(put(row, changes));
    return {};
}

QVariant RecordCopier::translated(const domain::Field& field, const QVariant& value) const {
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

Changed askedAnew() {
    return {{"state", QStringLiteral("idea")}, {"invited_on", QVariant()},  {"answer_by", QVariant()},
            {"answered_on", QVariant()},       {"unavailable", QVariant()}, {"agreement", QVariant()}};
}

} // namespace rs::services
