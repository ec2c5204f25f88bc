// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/cli/recordjson.h"

#include "domain/registry.h"

namespace rs::cli {

using domain::Field;
using domain::Record;

namespace {

bool hasMoments(const domain::Entity& entity) {
    return std::any_of(entity.fields.begin(), entity.fields.end(),
                       [](const Field& field) { return field.type == domain::FieldType::Instant; });
}

} // namespace

QTimeZone zoneOrUtc(const QString& name) {
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString RecordJson::zoneOf(const Record& record) {
    if (record.entity().key() == QLatin1String("event")) return record.text(u"zone");
    if (record.entity().indexOf(u"event_id") < 0) return {};
    const base::Id school = record.reference(u"event_id");
    if (const auto known = m_zones.constFind(school); known != m_zones.constEnd()) return *known;
    const auto event = m_store->find(domain::entity(u"event"), school);
    const QString zone = event && *event ? (*event)->text(u"zone") : QString();
    m_zones.insert(school, zone);
    return zone;
}

QJsonObject RecordJson::object(const Record& record) {
    QJsonObject object{{QStringLiteral("id"), base::toText(record.id())}};
    for (size_t i = 0; i < record.entity().fields.size(); ++i) {
        const Field& field = record.entity().fields[i];
        object.insert(field.key(), services::jsonValue(field, record.at(int(i))));
    }
    if (record.entity().indexOf(u"zone") < 0 && record.entity().indexOf(u"event_id") >= 0 &&
        hasMoments(record.entity())) {
        const QString zone = zoneOf(record);
        object.insert(QStringLiteral("zone"), zone.isEmpty() ? QJsonValue() : QJsonValue(zone));
    }
    return object;
}

QString recordText(const Record& record, const services::ValueText& values, const services::ValueContext& context) {
    const services::Words& words = services::Words::of(values.language());
    QStringList lines{QStringLiteral("%1 %2").arg(words.entity(record.entity()), base::toText(record.id()))};
    for (size_t i = 0; i < record.entity().fields.size(); ++i) {
        const Field& field = record.entity().fields[i];
        if (domain::isEmpty(record.at(int(i)))) continue;
        lines << QStringLiteral("  %1 (%2): %3")
                     .arg(words.field(field), field.key(), values.display(field, record.at(int(i)), context));
    }
    return lines.join(u'\n');
}

} // namespace rs::cli
