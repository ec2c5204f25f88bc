// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/conflicts.h"

#include "domain/fieldmerge.h"
#include "domain/registry.h"
#include "domain/valuejson.h"
#include "services/removal.h"
#include "sql/statement.h"

namespace rs::services {

using base::ErrorCode;
using base::Result;
using domain::FieldValue;
using domain::Record;
using storage::Writer;

namespace {

const domain::Entity& conflicts() { return domain::entity(u"conflict"); }

//! One conflict and what has to be done.
struct Decision {
    Record conflict;
    ConflictSubject subject;
    ConflictSide side;

    [[nodiscard]] QString kind() const { return conflict.text(u"kind"); }
    [[nodiscard]] QString wanted() const {
        return conflict.text(side == ConflictSide::Server ? u"server" : u"incoming");
    }
};

Result<QVariant> valueOf(const Decision& decision, QAnyStringView column) {
    const domain::Field& field = decision.subject.entity->fields[size_t(decision.subject.field)];
    const auto value = domain::fromJson(field, decision.conflict.text(column));
    if (!value) return base::fail(ErrorCode::ValueInvalid, {field.key(), decision.conflict.text(column)});
    return *value;
}

Result<> decideField(Writer& writer, const Decision& decision) {
    const ConflictSubject& subject = decision.subject;
    RS_ASSIGN(const auto record, writer.find(*subject.entity, subject.id));
    if (!record) {
        if (decision.side == ConflictSide::Server) return {};
        return base::fail(ErrorCode::UnknownRecord, {subject.entity->key(), base::toText(subject.id)});
    }
    RS_ASSIGN(const QVariant server, valueOf(decision, u"server"));
    RS_ASSIGN(const QVariant incoming, valueOf(decision, u"incoming"));
    if (decision.side == ConflictSide::Incoming)
        return writer.update(*subject.entity, subject.id, {{subject.field, incoming}});
    // Taken back after the other side had been taken; a third value is newer than both.
    if (!domain::isSameValue(record->at(subject.field), incoming)) return {};
    return writer.update(*subject.entity, subject.id, {{subject.field, server}});
}

Result<> bringBack(Writer& writer, const Decision& decision, const QList<FieldValue>& values) {
    const ConflictSubject& subject = decision.subject;
    RS_ASSIGN(const auto there, writer.find(*subject.entity, subject.id));
    if (there) return writer.update(*subject.entity, subject.id, values);
    RS_ASSIGN(Record record, lastKnown(writer.store(), decision.conflict));
    for (const FieldValue& one : values) record.set(one.field, one.value);
    if (subject.entity->parent) {
        const base::Id parent = record.reference(subject.entity->parent);
        const domain::Entity& above =
            domain::entity(QLatin1String(subject.entity->field(subject.entity->parent)->target));
        RS_ASSIGN(const auto isThere, writer.find(above, parent));
        if (!parent.isNull() && !isThere)
            return base::fail(ErrorCode::UnknownRecord, {above.key(), base::toText(parent)});
    }
    return writer.restore(record);
}

//! A side is a whole record, or nothing: deleted.
Result<> decideRecord(Writer& writer, const Decision& decision) {
    const ConflictSubject& subject = decision.subject;
    const QString wanted = decision.wanted();
    if (wanted == QLatin1String("null") || wanted.isEmpty()) {
        RS_ASSIGN(const auto there, writer.find(*subject.entity, subject.id));
        return there ? removeWithAll(writer, *subject.entity, subject.id) : Result<>();
    }
    // What stands on the server stands here already, unless the other side was taken before.
    if (decision.side == ConflictSide::Server) {
        RS_ASSIGN(const auto there, writer.find(*subject.entity, subject.id));
        if (there) return {};
    }
    const auto values = domain::rowFromJson(*subject.entity, wanted);
    if (!values) return base::fail(ErrorCode::ValueInvalid, {subject.entity->key(), wanted});
    return bringBack(writer, decision, *values);
}

} // namespace

Result<QList<Record>> openConflicts(storage::Store& store) {
    RS_ASSIGN(auto reader, storage::RecordReader::byCondition(store.database(), conflicts(),
                                                              u"t.state = 'open' ORDER BY t.at, t.n"));
    return reader.all();
}

ConflictSubject subjectOf(const Record& conflict) {
    ConflictSubject subject;
    subject.entity = domain::findEntity(conflict.text(u"table_name"));
    subject.id = base::idFromText(conflict.text(u"record_id"));
    const QString field = conflict.text(u"field");
    if (subject.entity && !field.isEmpty()) subject.field = subject.entity->indexOf(field);
    return subject;
}

Result<Record> lastKnown(storage::Store& store, const Record& conflict) {
    const ConflictSubject subject = subjectOf(conflict);
    Record record(*subject.entity, subject.id);
    const auto take = [&](const QList<FieldValue>& values) {
        for (const FieldValue& one : values) record.set(one.field, one.value);
    };
    if (conflict.text(u"field").isEmpty())
        take(domain::rowFromJson(*subject.entity, conflict.text(u"base")).value_or(QList<FieldValue>()));
    RS_ASSIGN(sql::Statement row,
              sql::Statement::prepare(store.database(),
                                      u"SELECT base FROM outbox WHERE row_id = ?1 AND table_no = ?2 AND kind IN "
                                      "(3, 5) ORDER BY n DESC LIMIT 1"));
    row.bind(1, subject.id).bind(2, qint64(subject.entity->number));
    RS_ASSIGN(const bool found, row.step());
    if (found) take(domain::decode(*subject.entity, row.bytes(0)));
    return record;
}

Result<> resolveConflict(Writer& writer, const base::Id& id, ConflictSide side, const QString& author) {
    RS_ASSIGN(const auto conflict, writer.find(conflicts(), id));
    if (!conflict) return base::fail(ErrorCode::UnknownRecord, {conflicts().key(), base::toText(id)});
    const Decision decision{*conflict, subjectOf(*conflict), side};
    if (!decision.subject.entity) return base::fail(ErrorCode::UnknownTable, {conflict->text(u"table_name")});
    const bool isField = !conflict->text(u"field").isEmpty();
    if (isField && decision.subject.field < 0)
        return base::fail(ErrorCode::UnknownField, {decision.subject.entity->key(), conflict->text(u"field")});
    RS_TRY(isField ? decideField(writer, decision) : decideRecord(writer, decision));
    const int state = conflicts().indexOf(u"state"), by = conflicts().indexOf(u"resolved_by");
    return writer.update(conflicts(), id, {{state, QStringLiteral("resolved")}, {by, author}});
}

} // namespace rs::services
