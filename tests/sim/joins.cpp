// SPDX-License-Identifier: GPL-3.0-or-later
#include "joins.h"

#include "domain/fieldmerge.h"
#include "domain/registry.h"
#include "domain/valuecodec.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rs::sim {

using base::Id;
using domain::Field;
using domain::FieldType;
using domain::Record;
using protocol::OpKind;

namespace {

QString listOf(const QList<Id>& ids) {
    QJsonArray list;
    for (const Id& id : ids) list << base::toText(id);
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

//! The two tables with one row for each pair.
Id linkIdOf(const Record& link) {
    if (link.entity().key() == QLatin1String("consent"))
        return base::linkId(u"consent", link.reference("person_id"), base::builtInId(u"purpose", link.text("purpose")));
    return base::linkId(u"attendance", link.reference("session_id"), link.reference("participant_id"));
}

bool isLink(const domain::Entity& entity) {
    return entity.key() == QLatin1String("consent") || entity.key() == QLatin1String("attendance");
}

} // namespace

protocol::Outcome outcomeOf(const Answered& push, const Id& op) {
    for (const protocol::OpResult& one : push.reply.results) {
        if (one.op == op) return one.outcome;
    }
    return protocol::Outcome::Refused;
}

Joins::Joins(const Answered& push) {
    for (const ServerState* state : {&push.before, &push.after}) {
        for (auto one = state->winners.cbegin(); one != state->winners.cend(); ++one) m_winners[one.key()] << *one;
    }
    for (qsizetype i = 0; i < push.request.ops.size() && i < push.reply.results.size(); ++i) {
        const protocol::Operation& op = push.request.ops.at(i);
        const bool isDone = push.reply.results.at(i).outcome == protocol::Outcome::Applied;
        if (op.kind != OpKind::Merge || !isDone || push.known.contains(op.id)) continue;
        m_merges << op;
        m_winners[{op.table, op.row}] << op.other;
    }
    if (!m_merges.isEmpty()) addLinks(push);
}

QSet<Id> Joins::standsFor(int table, const Id& id) const {
    QSet<Id> all{id};
    QList<Id> open{id};
    while (!open.isEmpty()) {
        for (const Id& winner : m_winners.value({table, open.takeLast()})) {
            if (all.contains(winner)) continue;
            all << winner;
            open << winner;
        }
    }
    return all;
}

QList<QVariant> Joins::formsOf(const Field& field, const QVariant& value) const {
    QList<QVariant> forms{value};
    const domain::Entity* target = field.target ? domain::findEntity(QLatin1String(field.target)) : nullptr;
    if (!target || domain::isEmpty(value)) return forms;
    if (field.type == FieldType::Reference) {
        for (const Id& id : standsFor(target->number, value.value<Id>())) forms << QVariant::fromValue(id);
        return forms;
    }
    // A list: with any one of its members joined, or all of them.
    QList<Id> all;
    for (const Id& id : domain::referencedIds(value)) {
        for (const Id& other : standsFor(target->number, id)) {
            QList<Id> list = domain::referencedIds(value);
            std::replace(list.begin(), list.end(), id, other);
            forms << listOf(list);
            if (other != id && !all.contains(other)) all << other;
        }
        if (standsFor(target->number, id).size() == 1 && !all.contains(id)) all << id;
    }
    forms << listOf(all);
    return forms;
}

bool Joins::isForm(const Field& field, const QVariant& value, const QVariant& of) const {
    const QList<QVariant> forms = formsOf(field, of);
    return std::any_of(forms.cbegin(), forms.cend(),
                       [&](const QVariant& form) { return domain::isSameValue(form, value); });
}

void Joins::addLinks(const Answered& push) {
    for (auto row = push.before.live.cbegin(); row != push.before.live.cend(); ++row) {
        if (isLink(*domain::findEntity(row.key().table))) addLink(push.before.record(row.key()));
    }
    for (const protocol::Operation& op : push.request.ops) {
        const domain::Entity* entity = domain::findEntity(op.table);
        if (!entity || !isLink(*entity) || (op.kind != OpKind::Insert && op.kind != OpKind::Restore)) continue;
        Record link(*entity, op.row);
        for (const domain::FieldValue& one : domain::decode(*entity, op.set)) link.set(one.field, one.value);
        addLink(link);
    }
}

void Joins::addLink(const Record& link) {
    const RowKey from{link.entity().number, link.id()};
    for (const Field& field : link.entity().fields) {
        if (field.type != FieldType::Reference) continue;
        Record moved = link;
        for (const QVariant& form : formsOf(field, link.value(field.key()))) {
            moved.set(field.key(), form);
            if (const Id to = linkIdOf(moved); to != linkIdOf(link)) m_moved[from] << RowKey{from.table, to};
        }
    }
}

bool Joins::isTarget(const RowKey& link) const {
    return std::any_of(m_moved.cbegin(), m_moved.cend(), [&](const auto& targets) { return targets.contains(link); });
}

QList<RowKey> Joins::sourcesOf(const RowKey& row) const {
    QList<RowKey> sources;
    for (const protocol::Operation& op : m_merges) {
        const RowKey loser{op.table, op.row};
        if (op.table == row.table && op.row != row.id && standsFor(op.table, op.row).contains(row.id)) sources << loser;
    }
    for (auto one = m_moved.cbegin(); one != m_moved.cend(); ++one) {
        if (one->contains(row)) sources << one.key();
    }
    return sources;
}

} // namespace rs::sim
