// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/refusedchanges.h"

#include "domain/registry.h"
#include "services/removal.h"
#include "services/words.h"

namespace rs::services {

using base::Result;
using domain::FieldValue;
using domain::Record;
using protocol::OpCode;
using protocol::OpKind;
using storage::Outbox;

namespace {

RefusedChange::Kind kindOf(OpKind kind) {
    switch (kind) {
    case OpKind::Insert:
    case OpKind::Restore:
        return RefusedChange::Kind::Added;
    case OpKind::Update:
        return RefusedChange::Kind::Changed;
    case OpKind::Delete:
    case OpKind::Merge:
        return RefusedChange::Kind::Deleted;
    }
    return RefusedChange::Kind::Changed;
}

//! The title of the record, or, if it is gone, of what was written of it.
QString titleOf(const RefusedChange& change, const QList<FieldValue>& seen) {
    if (change.now) return change.now->title();
    Record known(*change.entity, change.record);
    for (const auto& values : {seen, change.wanted}) {
        for (const FieldValue& one : values) known.set(one.field, one.value);
    }
    return known.title();
}

Result<QString> schoolOf(storage::Store& store, const RefusedChange& change) {
    const int field = change.entity->indexOf(u"event_id");
    if (field < 0) return QString();
    base::Id id = change.now ? change.now->at(field).value<base::Id>() : base::Id();
    for (const FieldValue& one : change.wanted) {
        if (id.isNull() && one.field == field) id = one.value.value<base::Id>();
    }
    RS_ASSIGN(const auto school, store.find(domain::entity(u"event"), id));
    return school ? school->title() : QString();
}

//! Why, and what the author of the change can do about it.
struct Reason {
    const char* words;
    const char* advice = nullptr;
};

Reason reasonOf(OpCode code) {
    switch (code) {
    case OpCode::None:
        return {QT_TRANSLATE_NOOP("refusal", "The server gave no reason.")};
    case OpCode::Forbidden:
        return {QT_TRANSLATE_NOOP("refusal", "You may not change this there."),
                QT_TRANSLATE_NOOP("refusal", "Whoever leads the region can give the right; then send it again.")};
    case OpCode::ParentDeleted:
        return {QT_TRANSLATE_NOOP("refusal", "What it belongs to was deleted by somebody else.")};
    case OpCode::HasChildren:
        return {QT_TRANSLATE_NOOP("refusal", "Something still belongs to it, so it was not deleted.")};
    case OpCode::RowDeleted:
        return {QT_TRANSLATE_NOOP("refusal", "The record was deleted by somebody else.")};
    case OpCode::BadValue:
        return {QT_TRANSLATE_NOOP("refusal", "A value is not allowed."),
                QT_TRANSLATE_NOOP("refusal", "Correct it below and send it again.")};
    case OpCode::BadTransition:
        return {QT_TRANSLATE_NOOP("refusal", "This value can be set once only, and it was set before.")};
    case OpCode::UnknownField:
    case OpCode::UnknownTable:
        return {QT_TRANSLATE_NOOP("refusal", "The server is older than this program and does not know that."),
                QT_TRANSLATE_NOOP("refusal", "Send it again when the server has been updated.")};
    case OpCode::DeleteVersusEdit:
        return {QT_TRANSLATE_NOOP("refusal", "Somebody changed the record before it was deleted, so it stays.")};
    }
    return {""};
}

} // namespace

Result<QList<RefusedChange>> refusedChanges(storage::Store& store) {
    RS_ASSIGN(const QList<Outbox::Unaccepted> operations, Outbox(store).unaccepted());
    QList<RefusedChange> changes;
    for (const Outbox::Unaccepted& one : operations) {
        const protocol::Operation& operation = one.queued.operation;
        RefusedChange change;
        change.entity = domain::findEntity(operation.table);
        if (!change.entity) continue;
        change.n = one.queued.n;
        change.record = operation.row;
        change.kind = kindOf(operation.kind);
        change.wanted = domain::decode(*change.entity, operation.set);
        change.at = operation.at;
        change.isHeld = one.state == storage::OpState::Held;
        change.code = one.code;
        change.fields = one.fields;
        RS_ASSIGN(change.now, store.find(*change.entity, change.record));
        change.title = titleOf(change, domain::decode(*change.entity, operation.base));
        RS_ASSIGN(change.school, schoolOf(store, change));
        changes << change;
    }
    return changes;
}

QString reasonWords(OpCode code, base::Language language) {
    return Words::of(language).text("refusal", reasonOf(code).words);
}

QString refusalWords(const RefusedChange& change, base::Language language) {
    const Words& words = Words::of(language);
    const Reason why = reasonOf(change.code);
    QString reason = reasonWords(change.code, language);
    if (change.isHeld)
        reason = words.text("refusal", QT_TRANSLATE_NOOP("refusal", "You may not write there any more. The server "
                                                                    "keeps your change for whoever leads the region."));
    else if (why.advice)
        reason += u' ' + words.text("refusal", why.advice);
    QStringList names;
    for (const QString& name : change.fields) {
        if (const domain::Field* field = change.entity->field(name)) names << words.field(*field);
    }
    return names.isEmpty() ? reason : reason + u' ' + names.join(QStringLiteral(", ")) + u'.';
}

Result<> setGivenUp(storage::Store& store, qint64 n, bool isGivenUp) {
    return Outbox(store).setShown(n, isGivenUp ? Outbox::Shown::No : Outbox::Shown::Yes);
}

Result<> changeAgain(storage::Writer& writer, const RefusedChange& change, const QList<FieldValue>& values) {
    RS_TRY(Outbox(writer.store()).setShown(change.n, Outbox::Shown::No));
    RS_ASSIGN(const std::optional<Record> there, writer.find(*change.entity, change.record));
    if (change.kind == RefusedChange::Kind::Deleted)
        return there ? removeWithAll(writer, *change.entity, change.record) : Result<>();
    if (there) return writer.update(*change.entity, change.record, values);
    Record record(*change.entity, {});
    for (const FieldValue& one : values) record.set(one.field, one.value);
    RS_ASSIGN([[maybe_unused]] const base::Id id, writer.insert(record));
    return {};
}

} // namespace rs::services
