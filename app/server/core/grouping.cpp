// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registry.h"
#include "domain/scopes.h"
#include "server/core/applier.h"
#include "server/core/pushing.h"

namespace rs::server {

using base::Id;
using base::Result;
using domain::Entity;
using domain::FieldValue;
using protocol::Operation;
using protocol::OpKind;
using protocol::OpResult;
using protocol::Outcome;

namespace {

//! What operations will look at, as far as it can be told before any of them is decided.
struct Outlook {
    QSet<RowKey> rows;
    QSet<RowKey> mayBeMerged;
    QSet<domain::ScopeName> scopes;
    QSet<Id> merged;
};

void addReferences(const Entity& entity, const QList<FieldValue>& values, Outlook& outlook) {
    for (const FieldValue& one : values) {
        const domain::Field& field = entity.fields[size_t(one.field)];
        const Entity* target = field.target ? domain::findEntity(QLatin1String(field.target)) : nullptr;
        if (!target) continue;
        const bool isParent = entity.parent && field.key() == QLatin1String(entity.parent);
        if (field.type == domain::FieldType::References) {
            for (const Id& id : domain::referencedIds(one.value)) outlook.mayBeMerged << RowKey{target->number, id};
        } else if (const Id id = one.value.value<Id>(); !id.isNull()) {
            outlook.mayBeMerged << RowKey{target->number, id};
            if (isParent) outlook.rows << RowKey{target->number, id};
        }
    }
}

void addHome(const CheckedOp& op, Outlook& outlook) {
    domain::Record record(*op.entity, op.op->row);
    for (const FieldValue& one : op.set) record.set(one.field, one.value);
    if (const auto home = domain::homeOf(record).scope) outlook.scopes << *home;
}

Outlook outlookOf(const QList<Incoming>& ops) {
    Outlook outlook;
    for (const Incoming& one : ops) {
        const Operation& op = *one.op;
        if (op.row.isNull()) continue;
        outlook.rows << RowKey{op.table, op.row};
        if (!one.checked) continue;
        if (op.kind == OpKind::Merge) {
            outlook.rows << RowKey{op.table, op.other};
            outlook.mayBeMerged << RowKey{op.table, op.row} << RowKey{op.table, op.other};
            outlook.merged << op.row;
        }
        addReferences(*one.checked->entity, one.checked->set, outlook);
        if (!one.checked->set.isEmpty()) addHome(*one.checked, outlook);
    }
    return outlook;
}

//! Groups stand together; 0 is none.
qsizetype endOfGroup(const QList<Incoming>& ops, qsizetype from) {
    qsizetype to = from + 1;
    const qint64 group = ops[from].op->group;
    while (to < ops.size() && group != 0 && ops[to].op->group == group) ++to;
    return to;
}

//! Decides the groups of one batch.
class Grouping {
public:
    explicit Grouping(Situation& situation) : m_situation(situation), m_applier(situation) {}

    Result<QList<Decision>> run(const QList<Incoming>& ops) {
        for (qsizetype from = 0; from < ops.size();) {
            const qsizetype to = endOfGroup(ops, from);
            RS_TRY(decide(ops.mid(from, to - from)));
            from = to;
        }
        return m_decisions;
    }

private:
    Result<> decide(const QList<Incoming>& group) {
        const qsizetype mark = m_decisions.size(), schools = m_situation.newSchools.size();
        m_situation.rows.beginGroup();
        RS_ASSIGN(const std::optional<Verdict> end, applyAll(group));
        if (!end) return {};
        m_decisions.resize(mark);
        m_situation.rows.rollbackGroup();
        m_situation.newSchools.resize(schools);
        for (const Incoming& one : group) {
            const Operation& op = *one.op;
            if (end->outcome == Outcome::Later) m_later << op.row;
            const bool makes = op.kind == OpKind::Insert || op.kind == OpKind::Restore;
            if (end->outcome == Outcome::Later && makes) m_unborn << base::toBytes(op.row);
            if (end->outcome == Outcome::Held && end->scope != 0) m_situation.heldRows.insert(op.row, end->scope);
            const QList<QByteArray> fields = op.id == m_ended ? end->fields : QList<QByteArray>();
            m_decisions << Decision{op, {op.id, end->outcome, end->code, fields}, end->scope};
        }
        return {};
    }

    //! The verdict that takes the group with it, if there is one.
    Result<std::optional<Verdict>> applyAll(const QList<Incoming>& group) {
        QList<CheckedOp> checked;
        for (const Incoming& one : group) {
            const Operation& op = *one.op;
            m_ended = op.id;
            if (buildsOnLater(op)) return std::optional(Verdict{Outcome::Later, protocol::OpCode::UnknownField});
            if (!one.checked) {
                RS_ASSIGN(const StoredRow row, m_situation.rows.find({op.table, op.row}));
                const Fault& fault = one.checked.error();
                return std::optional(Verdict{fault.outcome, fault.code, fault.fields, row.scope});
            }
            checked << *one.checked;
        }
        m_applier.beginGroup(wishesIn(checked));
        for (const CheckedOp& op : std::as_const(checked)) {
            RS_ASSIGN(const Verdict verdict, m_applier.apply(op));
            m_ended = op.op->id;
            if (verdict.endsGroup()) return std::optional(verdict);
            m_decisions << Decision{*op.op, {op.op->id, verdict.outcome, verdict.code, verdict.fields}, verdict.scope};
        }
        return std::optional<Verdict>();
    }

    [[nodiscard]] bool buildsOnLater(const Operation& op) const {
        return m_later.contains(op.row) ||
               std::any_of(m_unborn.begin(), m_unborn.end(), [&](const QByteArray& id) { return op.set.contains(id); });
    }

    static QList<MergeWish> wishesIn(const QList<CheckedOp>& group) {
        QList<MergeWish> wishes;
        for (const CheckedOp& op : group) {
            if (op.op->kind != OpKind::Merge) continue;
            MergeWish wish{op.op->table, op.op->row, op.op->other};
            for (const CheckedOp& other : group) {
                if (other.op->kind != OpKind::Update || other.op->row != wish.winner) continue;
                for (const FieldValue& one : other.set) wish.decided << one.field;
            }
            wishes << wish;
        }
        return wishes;
    }

    Situation& m_situation;
    Applier m_applier;
    QList<Decision> m_decisions;
    QSet<Id> m_later;           //!< rows of groups that were put off: what follows them waits, too
    QList<QByteArray> m_unborn; //!< of them those that would have been made; what names them waits, too
    Id m_ended;
};

} // namespace

QList<Incoming> examine(const QList<Operation>& ops, int schema) {
    QList<Incoming> incoming;
    incoming.reserve(ops.size());
    for (const Operation& op : ops) incoming << Incoming{&op, checkOperation(op, schema)};
    return incoming;
}

Result<> prepare(Situation& situation, const QList<Incoming>& ops, const QSet<qint64>& more) {
    const Outlook outlook = outlookOf(ops);
    RS_TRY(situation.rows.preloadWinners(outlook.mayBeMerged));
    RS_TRY(situation.rows.preload(outlook.rows));
    if (situation.connection.engine() == sql::Engine::Sqlite) return {}; // nobody else writes
    RS_ASSIGN(QSet<qint64> numbers, situation.scopes.numbersOf(outlook.scopes));
    for (const RowKey& key : outlook.rows) {
        RS_ASSIGN(const StoredRow row, situation.rows.find(key));
        if (row.scope != 0) numbers << row.scope;
    }
    for (const Id& id : outlook.merged) { // what names them will be pointed anew
        RS_ASSIGN(const QList<RowKey> naming, situation.rows.mentionsOf(id));
        for (const RowKey& key : naming) {
            RS_ASSIGN(const StoredRow row, situation.rows.find(key));
            numbers << row.scope;
        }
    }
    RS_TRY(situation.scopes.lock(numbers | more));
    situation.rows.forget();
    RS_TRY(situation.rows.preloadWinners(outlook.mayBeMerged));
    return situation.rows.preload(outlook.rows);
}

Result<QList<Decision>> holdAll(Situation& situation, const QList<Incoming>& ops) {
    QList<Decision> decisions;
    for (const Incoming& one : ops) {
        const Operation& op = *one.op;
        RS_ASSIGN(const StoredRow row, situation.rows.find({op.table, op.row}));
        qint64 scope = row.scope;
        if (const QSet<domain::ScopeName> homes = outlookOf({one}).scopes; scope == 0 && !homes.isEmpty()) {
            RS_ASSIGN(const QSet<qint64> numbers, situation.scopes.numbersOf(homes));
            if (!numbers.isEmpty()) scope = *numbers.begin();
        }
        decisions << Decision{op, {op.id, Outcome::Held, protocol::OpCode::Forbidden, {}}, scope};
    }
    return decisions;
}

Result<QList<Decision>> decideGroups(Situation& situation, const QList<Incoming>& ops) {
    return Grouping(situation).run(ops);
}

} // namespace rs::server
