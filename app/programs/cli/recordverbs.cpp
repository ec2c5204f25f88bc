// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "domain/text.h"
#include "programs/cli/recordjson.h"
#include "programs/cli/recordlist.h"
#include "programs/cli/session.h"
#include "programs/cli/verb.h"
#include "services/records.h"
#include "services/writestep.h"
#include "storage/history.h"

#include <QJsonArray>

namespace rs::cli {

using base::ErrorCode;
using base::Id;
using base::Result;
using domain::Entity;
using domain::Record;
using services::NamedText;

namespace {

constexpr const char* listOptions[] = {"school", "where"};
constexpr const char* editOptions[] = {"zone"};

Result<const Entity*> tableOf(const Arguments& arguments) {
    const QString name = arguments.positional.value(0);
    const Entity* entity = domain::findEntity(name);
    if (!entity) return base::fail(ErrorCode::UnknownTable, {name});
    return entity;
}

Result<Id> idOf(const Entity& entity, const QString& text) {
    const Id id = base::idFromText(text);
    if (id.isNull()) return base::fail(ErrorCode::UnknownRecord, {entity.key(), text});
    return id;
}

Result<QList<NamedText>> fieldsGiven(const QStringList& words) {
    QList<NamedText> texts;
    for (const QString& word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1) return base::fail(ErrorCode::BadArgument, {word});
        texts << NamedText{word.first(equals), word.mid(equals + 1)};
    }
    return texts;
}

//! All that turns typed values of a record into values and back.
class Typing {
public:
    static Result<Typing> begin(const Session& session, storage::Store& store) {
        RS_ASSIGN(services::RegionCatalog regions, services::loadRegions(store));
        return Typing(session, store, std::move(regions));
    }

    //! Times are local to --zone, else to the school's zone as given or as it stands in `record`.
    Result<QList<domain::FieldValue>> read(const QList<NamedText>& texts, const Record& record,
                                           const Arguments& arguments) {
        QString zone = arguments.value(QStringLiteral("zone"));
        Record known = record;
        for (const NamedText& one : texts) {
            if (one.field == QLatin1String("zone") && zone.isEmpty()) zone = one.text;
            if (one.field != QLatin1String("event_id") || record.entity().indexOf(u"event_id") < 0) continue;
            RS_ASSIGN(const QVariant school,
                      m_values.parse(*record.entity().field(u"event_id"), one.text, context({})));
            known.set(u"event_id", school);
        }
        if (zone.isEmpty()) zone = m_json.zoneOf(known);
        return services::readFields(record.entity(), texts, m_values, context(zone));
    }

    void answer(const Session& session, const Record& record) {
        session.answer(m_json.object(record), recordText(record, m_values, context(m_json.zoneOf(record))));
    }

private:
    Typing(const Session& session, storage::Store& store, services::RegionCatalog regions)
        : m_values(session.language(), std::move(regions)),
          m_titles(std::make_unique<services::StoreTitles>(store)),
          m_json(store) {}

    [[nodiscard]] services::ValueContext context(const QString& zone) const {
        return {zoneOrUtc(zone), m_titles.get(), services::ValueStyle::File};
    }

    services::ValueText m_values;
    std::unique_ptr<services::StoreTitles> m_titles;
    RecordJson m_json;
};

Result<> getRecord(Session& session, const Arguments& arguments) {
    RS_ASSIGN(const Entity* entity, tableOf(arguments));
    RS_TRY(arguments.expectWords(2));
    RS_ASSIGN(storage::Store * store, session.openForReading());
    RS_ASSIGN(const Id id, idOf(*entity, arguments.positional.at(1)));
    RS_ASSIGN(const Record record, store->get(*entity, id));
    RS_ASSIGN(Typing typing, Typing::begin(session, *store));
    typing.answer(session, record);
    return {};
}

Result<> addRecord(Session& session, const Arguments& arguments) {
    RS_ASSIGN(const Entity* entity, tableOf(arguments));
    RS_ASSIGN(const QList<NamedText> texts, fieldsGiven(arguments.positional.mid(1)));
    RS_ASSIGN(storage::Store * store, session.openForWriting());
    RS_ASSIGN(Typing typing, Typing::begin(session, *store));
    RS_ASSIGN(const auto values, typing.read(texts, Record(*entity), arguments));
    Id id;
    const services::Work add = [&](storage::Writer& writer) -> Result<> {
        RS_ASSIGN(id, services::Records(writer).add(*entity, values));
        return {};
    };
    RS_TRY(services::carryOut(*store, {QStringLiteral("add"), Session::author()}, add));
    RS_ASSIGN(const Record record, store->get(*entity, id));
    typing.answer(session, record);
    return {};
}

Result<> setRecord(Session& session, const Arguments& arguments) {
    RS_ASSIGN(const Entity* entity, tableOf(arguments));
    if (arguments.positional.size() < 3) RS_TRY(arguments.expectWords(3));
    RS_ASSIGN(const QList<NamedText> texts, fieldsGiven(arguments.positional.mid(2)));
    RS_ASSIGN(storage::Store * store, session.openForWriting());
    RS_ASSIGN(const Id id, idOf(*entity, arguments.positional.at(1)));
    RS_ASSIGN(const Record before, store->get(*entity, id));
    RS_ASSIGN(Typing typing, Typing::begin(session, *store));
    RS_ASSIGN(const auto values, typing.read(texts, before, arguments));
    const services::Work change = [&](storage::Writer& writer) {
        return services::Records(writer).change(*entity, id, values);
    };
    RS_TRY(services::carryOut(*store, {QStringLiteral("edit"), Session::author()}, change));
    RS_ASSIGN(const Record after, store->get(*entity, id));
    typing.answer(session, after);
    return {};
}

Result<> deleteRecord(Session& session, const Arguments& arguments) {
    RS_ASSIGN(const Entity* entity, tableOf(arguments));
    RS_TRY(arguments.expectWords(2));
    RS_ASSIGN(storage::Store * store, session.openForWriting());
    RS_ASSIGN(const Id id, idOf(*entity, arguments.positional.at(1)));
    RS_ASSIGN(const Record record, store->get(*entity, id));
    RS_ASSIGN(Typing typing, Typing::begin(session, *store));
    const services::Work remove = [&](storage::Writer& writer) {
        return services::Records(writer).remove(*entity, id);
    };
    RS_TRY(services::carryOut(*store, {QStringLiteral("delete"), Session::author()}, remove));
    typing.answer(session, record);
    return {};
}

QJsonValue historyValue(const Entity& entity, const storage::HistoryEntry& entry, const QVariant& value) {
    const domain::Field* field = entity.field(entry.field);
    if (domain::isEmpty(value)) return QJsonValue::Null;
    return field ? services::jsonValue(*field, value) : QJsonValue(base::toText(value.value<Id>()));
}

Result<> showHistory(Session& session, const Arguments& arguments) {
    RS_ASSIGN(const Entity* entity, tableOf(arguments));
    RS_TRY(arguments.expectWords(2));
    RS_ASSIGN(storage::Store * store, session.openForReading());
    RS_ASSIGN(const Id id, idOf(*entity, arguments.positional.at(1)));
    RS_ASSIGN(const auto entries, storage::history(*store, *entity, id));
    RS_ASSIGN(const auto record, store->find(*entity, id));
    if (entries.isEmpty() && !record)
        return base::fail(ErrorCode::UnknownRecord, {entity->key(), arguments.positional.at(1)});
    session.beginList();
    for (const storage::HistoryEntry& entry : entries) {
        const QJsonValue from = historyValue(*entity, entry, entry.from), to = historyValue(*entity, entry, entry.to);
        const QString at = services::instantText(entry.at);
        session.listItem({{QStringLiteral("at"), at},
                          {QStringLiteral("by"), entry.by},
                          {QStringLiteral("field"), entry.field},
                          {QStringLiteral("from"), from},
                          {QStringLiteral("to"), to}},
                         QStringLiteral("%1  %2  %3: %4 -> %5")
                             .arg(at, entry.by, entry.field, from.toVariant().toString(), to.toVariant().toString()));
    }
    session.endList();
    return {};
}

constexpr Verb recordVerbList[] = {
    {"record list",
     "TABLE [--school ID] [--where field=value ...]",
     RS_TEXT("cli", "Lists records of a table, all or those of a school or with certain values."),
     listOptions,
     {},
     listRecords},
    {"record get", "TABLE ID", RS_TEXT("cli", "Shows a record."), {}, {}, getRecord},
    {"record add",
     "TABLE field=value ... [--zone ZONE]",
     RS_TEXT("cli", "Adds a record; times are local to --zone or to the school's zone."),
     editOptions,
     {},
     addRecord},
    {"record set",
     "TABLE ID field=value ... [--zone ZONE]",
     RS_TEXT("cli", "Changes fields of a record; nothing behind the sign empties a field."),
     editOptions,
     {},
     setRecord},
    {"record delete", "TABLE ID", RS_TEXT("cli", "Deletes a record with what belongs to it."), {}, {}, deleteRecord},
    {"record history",
     "TABLE ID",
     RS_TEXT("cli", "Shows who changed what in a record, and when."),
     {},
     {},
     showHistory},
};

} // namespace

std::span<const Verb> recordVerbs() { return recordVerbList; }

} // namespace rs::cli
