// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/cli/recordlist.h"

#include "domain/registry.h"
#include "programs/cli/recordjson.h"
#include "programs/cli/session.h"
#include "storage/conditions.h"
#include "storage/recordio.h"

namespace rs::cli {

using base::ErrorCode;
using base::Result;
using domain::Condition;
using domain::Entity;
using storage::Fragment;

namespace {

void add(Fragment& all, const Fragment& part) {
    if (part.sql.isEmpty()) return;
    if (!all.sql.isEmpty()) all.sql += QStringLiteral(" AND ");
    all.sql += u'(' + part.sql + u')';
    all.parameters += part.parameters;
}

//! Which rows belong to a school; `%` stands for its id. Tables with event_id need no line here.
struct Belonging {
    const char* table;
    const char* sql;
};

constexpr Belonging belongings[] = {
    {"event", "t.id = %"},
    {"venue", "t.id IN (SELECT venue_id FROM event WHERE id = %)"},
    {"room", "t.venue_id IN (SELECT venue_id FROM event WHERE id = %) OR "
             "t.id IN (SELECT room_id FROM session WHERE event_id = %)"},
    {"person", "t.id IN (SELECT person_id FROM participant WHERE event_id = % UNION "
               "SELECT person_id FROM speaker WHERE event_id = % UNION "
               "SELECT person_id FROM team_member WHERE event_id = %)"},
    {"consent", "t.person_id IN (SELECT person_id FROM participant WHERE event_id = %)"},
    {"organisation", "t.id IN (SELECT organisation_id FROM participant WHERE event_id = % UNION "
                     "SELECT organisation_id FROM event WHERE id = %)"},
};

Result<Fragment> ofSchool(const Entity& entity, const base::Id& school) {
    QString sql = entity.indexOf(u"event_id") >= 0 ? QStringLiteral("t.event_id = %") : QString();
    for (const Belonging& one : belongings) {
        if (entity.key() == QLatin1String(one.table)) sql = QString::fromLatin1(one.sql);
    }
    if (sql.isEmpty()) return base::fail(ErrorCode::BadArgument, {QStringLiteral("--school ") + entity.key()});
    const QVariantList parameters(sql.count(u'%'), QVariant::fromValue(school));
    return Fragment{sql.replace(u'%', u'?'), parameters};
}

Result<Fragment> whereField(const Entity& entity, const QString& word, const services::ValueText& values,
                            const services::ValueContext& context) {
    const qsizetype equals = word.indexOf(u'=');
    if (equals < 1) return base::fail(ErrorCode::BadArgument, {word});
    const QString name = word.first(equals), text = word.mid(equals + 1);
    if (name == QLatin1String("id"))
        return Fragment{QStringLiteral("t.id = ?"), {QVariant::fromValue(base::idFromText(text))}};
    const domain::Field* field = entity.field(name);
    if (!field) return base::fail(ErrorCode::UnknownField, {entity.key(), name});
    RS_ASSIGN(const QVariant value, values.parse(*field, text, context));
    if (field->type == domain::FieldType::Reference && !value.isNull())
        return Fragment{QStringLiteral("t.\"%1\" = ?").arg(name), {value}};
    domain::Query query;
    query.entity = &entity;
    query.conditions = {value.isNull() ? Condition{name, Condition::Operator::IsEmpty, {}}
                                       : Condition{name, Condition::Operator::Equals, {value}}};
    return storage::whereOf(query);
}

Result<std::vector<storage::RowNumber>> numbersOf(storage::Store& store, const Entity& entity, const Fragment& where) {
    const QString condition = where.sql.isEmpty() ? QString() : QStringLiteral(" WHERE ") + where.sql;
    RS_ASSIGN(
        sql::Statement rows,
        sql::Statement::prepare(store.database(),
                                QStringLiteral("SELECT t.n FROM %1 t%2 ORDER BY t.n").arg(entity.key(), condition)));
    int parameter = 1;
    for (const QVariant& value : where.parameters) rows.bind(parameter++, value);
    std::vector<storage::RowNumber> numbers;
    for (;;) {
        RS_ASSIGN(const bool more, rows.step());
        if (!more) return numbers;
        numbers.push_back(storage::RowNumber(rows.integer(0)));
    }
}

} // namespace

Result<> listRecords(Session& session, const Arguments& arguments) {
    const Entity* entity = domain::findEntity(arguments.positional.value(0));
    if (!entity) return base::fail(ErrorCode::UnknownTable, {arguments.positional.value(0)});
    RS_TRY(arguments.expectWords(1));
    RS_ASSIGN(storage::Store * store, session.openForReading());
    RS_ASSIGN(const services::RegionCatalog regions, services::loadRegions(*store));
    const services::ValueText values(session.language(), regions);
    services::StoreTitles titles(*store);
    services::ValueContext context{QTimeZone::utc(), &titles, services::ValueStyle::File};
    Fragment where;
    if (arguments.given(QStringLiteral("school"))) {
        RS_ASSIGN(const base::Id school, Session::findSchool(*store, arguments.value(QStringLiteral("school"))));
        RS_ASSIGN(const domain::Record event, store->get(domain::entity(u"event"), school));
        context.zone = zoneOrUtc(event.text(u"zone"));
        RS_ASSIGN(const Fragment belonging, ofSchool(*entity, school));
        add(where, belonging);
    }
    for (const QString& word : arguments.options.value(QStringLiteral("where"))) {
        RS_ASSIGN(const Fragment one, whereField(*entity, word, values, context));
        add(where, one);
    }
    RS_ASSIGN(const auto numbers, numbersOf(*store, *entity, where));
    RS_ASSIGN(storage::RecordReader reader, storage::RecordReader::byNumber(store->database(), *entity));
    RecordJson json(*store);
    session.beginList();
    for (const storage::RowNumber number : numbers) {
        RS_ASSIGN(const auto record, reader.find(number));
        if (record)
            session.listItem(json.object(*record), base::toText(record->id()) + QStringLiteral("  ") + record->title());
    }
    session.endList();
    return {};
}

} // namespace rs::cli
