// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.h"

#include "domain/fieldmerge.h"
#include "domain/registry.h"
#include "domain/valuecodec.h"

#include <algorithm>

namespace rs::sim {

using domain::Field;
using domain::FieldValue;
using domain::MergeRule;
using domain::Record;
using protocol::Operation;
using protocol::OpKind;
using protocol::Outcome;

namespace {

bool isReview(int table) { return table >= 80; }

QVariant valueIn(const QList<FieldValue>& values, int field) {
    for (const FieldValue& one : values) {
        if (one.field == field) return one.value;
    }
    return {};
}

//! Whoever works on a school sees the places and people of its region.
bool hasSchoolIn(const Account& account, const ServerState& state, const QString& region) {
    return std::any_of(state.scopes.cbegin(), state.scopes.cend(), [&](const ServerState::Scope& scope) {
        return scope.name.kind == domain::ScopeName::Kind::School && account.schools.contains(scope.name.id) &&
               scope.region == region;
    });
}

} // namespace

QString textOf(const RowKey& key) {
    return QStringLiteral("%1 %2").arg(domain::findEntity(key.table)->key(), base::toText(key.id).right(6));
}

bool maySee(const Account& account, const ServerState& state, qint64 scope) {
    using Kind = domain::ScopeName::Kind;
    if (account.role == server::Role::Admin || account.role == server::Role::Coordinator) return true;
    const ServerState::Scope line = state.scopes.value(scope);
    const bool leads = account.role == server::Role::Leader && account.regions.contains(line.region);
    if (line.name.kind == Kind::Common) return true;
    if (line.name.kind == Kind::School) return account.schools.contains(line.name.id) || leads;
    return account.regions.contains(line.region) || hasSchoolIn(account, state, line.region);
}

bool seesMasked(const Account& account, const ServerState& state, qint64 scope) {
    if (account.role != server::Role::Coordinator) return false;
    const ServerState::Scope line = state.scopes.value(scope);
    if (line.name.kind == domain::ScopeName::Kind::Common) return false;
    if (account.schools.contains(line.name.id) || account.regions.contains(line.region)) return false;
    return line.name.kind == domain::ScopeName::Kind::School || !hasSchoolIn(account, state, line.region);
}

void Judge::note(SimLaptop& laptop) {
    for (const Authored& one : laptop.operations()) {
        const auto known = m_authored.constFind(one.operation.id);
        if (known == m_authored.cend()) {
            m_authored.insert(one.operation.id, one.operation);
            continue;
        }
        // Of a scope that was taken away nothing stays but that there was something.
        const bool isWiped = one.operation.set.isEmpty() && one.operation.base.isEmpty() && !one.isWaiting;
        if (*known != one.operation && !isWiped)
            blame(QStringLiteral("P2: an operation was changed after it was made (%1)")
                      .arg(textOf({known->table, known->row})));
    }
}

void Judge::settle(const QHash<base::Id, Outcome>& ledger, const std::vector<std::unique_ptr<SimLaptop>>& laptops) {
    QSet<base::Id> kept;
    for (const auto& laptop : laptops) {
        for (const Authored& one : laptop->operations()) kept << one.operation.id;
    }
    for (auto one = m_authored.cbegin(); one != m_authored.cend(); ++one) {
        if (!ledger.contains(one.key()) && !kept.contains(one.key()) && !m_excused.contains(one.key()))
            blame(QStringLiteral("P2: an operation is nowhere (%1)").arg(textOf({one->table, one->row})));
    }
}

void Judge::excuse(const QHash<base::Id, Outcome>& ledger, const std::vector<std::unique_ptr<SimLaptop>>& laptops) {
    QSet<base::Id> kept;
    for (const auto& laptop : laptops) {
        for (const Authored& one : laptop->operations()) kept << one.operation.id;
    }
    for (auto one = m_authored.cbegin(); one != m_authored.cend(); ++one) {
        if (!ledger.contains(one.key()) && !kept.contains(one.key())) m_excused << one.key();
    }
}

Operation Judge::asAuthored(const Operation& op) const {
    const auto known = m_authored.constFind(op.id);
    return known == m_authored.cend() ? op : *known;
}

QList<Operation> Judge::decidedOn(const Answered& push, const RowKey& key) const {
    QList<Operation> ops;
    for (qsizetype i = 0; i < push.request.ops.size() && i < push.reply.results.size(); ++i) {
        const Operation& op = push.request.ops.at(i);
        const RowKey own{op.table, op.row};
        const bool isIt = own == key || push.before.winnerOf(own) == key || push.after.winnerOf(own) == key;
        if (isIt && isDecided(push.reply.results.at(i).outcome)) ops << asAuthored(op);
    }
    return ops;
}

bool Judge::isFilled(const Answered& push, const Joins& joins, const RowKey& key, int field) const {
    const Record is = push.after.record(key);
    const Field& of = is.entity().fields[size_t(field)];
    for (const RowKey& source : joins.sourcesOf(key)) {
        if (joins.isForm(of, is.at(field), push.before.record(source).at(field))) return true;
        for (const Operation& op : decidedOn(push, source)) {
            if (joins.isForm(of, is.at(field), valueIn(domain::decode(is.entity(), op.set), field))) return true;
        }
    }
    return false;
}

void Judge::judgeFields(const Answered& push, const Joins& joins, const RowKey& key) {
    const Record was = push.before.record(key), is = push.after.record(key);
    const QList<Operation> ops = decidedOn(push, key);
    const auto fields = was.entity().fields;
    for (int i = 0; i < int(fields.size()); ++i) {
        const Field& field = fields[size_t(i)];
        // An edit of a row that becomes this one may have met it, or the other row before they were one.
        QList<QVariant> standing{was.at(i)};
        const auto mayStand = [&](const auto& isIt) { return std::any_of(standing.cbegin(), standing.cend(), isIt); };
        bool isExplained = joins.isForm(field, is.at(i), was.at(i));
        bool isGone = false; // for a while within the push
        for (const Operation& op : ops) {
            if (push.known.contains(op.id)) continue; // decided another day: it does nothing today
            const QList<FieldValue> set = domain::decode(was.entity(), op.set);
            const bool isOwn = op.row == key.id && outcomeOf(push, op.id) == Outcome::Applied;
            const bool goes = isOwn && (op.kind == OpKind::Delete || op.kind == OpKind::Merge);
            const QVariant last = valueIn(domain::decode(was.entity(), op.base), i);
            // What a merge takes away unseen, judgeKept looks for; a deletion takes nothing that was not seen.
            if (goes) {
                isGone = op.kind == OpKind::Merge || !field.isStored() ||
                         mayStand([&](const QVariant& current) { return joins.isForm(field, current, last); });
                continue;
            }
            if (isGone && isOwn && (op.kind == OpKind::Restore || op.kind == OpKind::Insert)) {
                standing = {valueIn(set, i)};
                isExplained = joins.isForm(field, is.at(i), standing.first());
                isGone = false;
                continue;
            }
            const bool sets = std::any_of(set.cbegin(), set.cend(), [&](const auto& one) { return one.field == i; });
            if (!sets) continue;
            const QVariant wanted = valueIn(set, i), seen = valueIn(domain::decode(was.entity(), op.base), i);
            const bool isMet = mayStand([&](const QVariant& current) {
                const bool isSeen = joins.isForm(field, current, seen) || joins.isForm(field, seen, current);
                const bool isOnce = field.merge == MergeRule::Once && domain::isEmpty(current);
                const bool isJoin =
                    isByRule(field, current, wanted) && (field.merge != MergeRule::TrueWins || wanted.toBool());
                return isSeen || isOnce || isJoin;
            });
            if (!isMet) continue;
            if (isOwn) standing.clear();
            standing << wanted;
            isExplained = isExplained || joins.isForm(field, is.at(i), wanted);
        }
        const bool mayFill = mayStand(
            [&](const QVariant& current) { return domain::isEmpty(current) || isByRule(field, current, is.at(i)); });
        if (!isExplained && !(mayFill && isFilled(push, joins, key, i)))
            blame(QStringLiteral("P2: %1.%2 was overwritten unseen").arg(textOf(key), field.key()));
    }
}

void Judge::judgeRow(const Answered& push, const Joins& joins, const RowKey& key) {
    const bool was = push.before.live.contains(key), is = push.after.live.contains(key);
    if (was && is) {
        if (push.before.live.value(key).cells != push.after.live.value(key).cells) judgeFields(push, joins, key);
        return;
    }
    const QList<Operation> ops = decidedOn(push, key);
    const auto any = [&](OpKind one, OpKind other) {
        return std::any_of(ops.cbegin(), ops.cend(), [&](const Operation& op) {
            return op.row == key.id && (op.kind == one || op.kind == other);
        });
    };
    if (is && push.before.isDead(key) && !any(OpKind::Restore, OpKind::Restore))
        blame(QStringLiteral("P8: %1 rose from the dead").arg(textOf(key)));
    else if (is && !any(OpKind::Insert, OpKind::Restore) && !joins.isTarget(key))
        blame(QStringLiteral("P2: %1 came from nowhere").arg(textOf(key)));
    else if (was && !any(OpKind::Delete, OpKind::Merge) && joins.targetsOf(key).isEmpty())
        blame(QStringLiteral("P2: %1 went away by itself").arg(textOf(key)));
}

//! Refused, held and put off: all of a group, or nothing of it.
void Judge::judgeGroups(const Answered& push) {
    QHash<qint64, QSet<int>> outcomes;
    const auto& results = push.reply.results;
    if (results.size() != push.request.ops.size()) return blame(QStringLiteral("P2: an operation without an outcome"));
    for (qsizetype i = 0; i < results.size(); ++i) {
        if (results.at(i).op != push.request.ops.at(i).id) blame(QStringLiteral("P2: outcomes in another order"));
        outcomes[push.request.ops.at(i).group] << (isDecided(results.at(i).outcome) ? 0 : int(results.at(i).outcome));
    }
    for (const QSet<int>& one : outcomes) {
        if (one.size() > 1) blame(QStringLiteral("P10: a group was cut in two"));
    }
}

void Judge::answered(const Account& account, const Answered& push) {
    judgeGroups(push);
    const Joins joins(push);
    judgeMerges(push, joins);
    judgeOutcomes(push, joins);
    judgeReferences(push.after);
    QSet<RowKey> keys;
    for (auto row = push.before.live.cbegin(); row != push.before.live.cend(); ++row) keys << row.key();
    for (auto row = push.after.live.cbegin(); row != push.after.live.cend(); ++row) keys << row.key();
    for (const RowKey& key : keys) {
        if (!isReview(key.table) && push.before.live.value(key) != push.after.live.value(key))
            judgeRow(push, joins, key);
        if (isReview(key.table) && !push.after.live.contains(key))
            blame(QStringLiteral("P2: the journal lost an entry"));
    }
    for (const protocol::TableRows& table : push.reply.rows) {
        for (const protocol::Row& row : table.rows) {
            // A push may itself end a right, like that to the region which a school is moved out of.
            const qint64 scope = push.after.live.value({table.table, row.id}).scope;
            if (!maySee(account, push.before, scope)) judgeSight(account, push.after, scope, "a push");
            if (seesMasked(account, push.after, scope)) judgeMask(table, row);
        }
    }
}

void Judge::judgeSight(const Account& account, const ServerState& state, qint64 scope, const char* where) {
    if (!maySee(account, state, scope))
        blame(QStringLiteral("P6: %1 told of a scope that is not permitted").arg(QLatin1String(where)));
}

void Judge::judgeMask(const protocol::TableRows& table, const protocol::Row& row) {
    const auto isContact = [](const Field* field) {
        return field && field->is(domain::Trait::Personal) &&
               (field->type == domain::FieldType::Email || field->type == domain::FieldType::Phone);
    };
    const domain::Entity& entity = *domain::findEntity(table.table);
    Record told(entity, row.id);
    for (const FieldValue& one : domain::decode(entity, row.cells)) {
        told.set(one.field, one.value);
        if (isContact(&entity.fields[size_t(one.field)]))
            blame(QStringLiteral("P6: an address was told that is masked"));
    }
    if (entity.key() != QLatin1String("conflict")) return;
    const domain::Entity* about = domain::findEntity(told.text("table_name"));
    const bool isAbout = about && isContact(about->field(told.text("field")));
    for (const char* part : {"base", "server", "incoming"}) {
        const QString text = told.text(part);
        if ((isAbout && !text.isEmpty() && text != QLatin1String("null")) || text.contains(u'@'))
            blame(QStringLiteral("P6: the journal told an address that is masked"));
    }
}

//! P7: on the server nothing ever hangs on what is not there.
void Judge::judgeReferences(const ServerState& state) {
    QSet<base::Id> ids;
    for (auto row = state.live.cbegin(); row != state.live.cend(); ++row) ids << row.key().id;
    for (auto row = state.live.cbegin(); row != state.live.cend(); ++row) {
        if (!row->parent.isNull() && !ids.contains(row->parent))
            blame(QStringLiteral("P7: a row of table %1 hangs on nothing").arg(row.key().table));
    }
}

void Judge::answered(const Account& account, const protocol::PullReply& reply, const ServerState& state) {
    for (const protocol::ScopePage& page : reply.scopes) {
        judgeSight(account, state, page.scope, "a pull");
        if (!seesMasked(account, state, page.scope)) continue;
        for (const protocol::TableRows& table : page.live) {
            for (const protocol::Row& row : table.rows) judgeMask(table, row);
        }
    }
    if (!reply.access) return;
    for (const protocol::ScopeAccess& one : *reply.access) judgeSight(account, state, one.scope, "the list of scopes");
}

void Judge::repeated(const Answered& push, const QList<protocol::OpResult>& first) {
    // What was put off has not been decided: it may have been since, or may be now.
    const bool isOpen = std::any_of(first.cbegin(), first.cend(),
                                    [](const protocol::OpResult& one) { return one.outcome == Outcome::Later; });
    if (!isOpen && push.before != push.after) blame(QStringLiteral("P3: the same push again changed something"));
    for (qsizetype i = 0; i < first.size(); ++i) {
        if (first.at(i).outcome != Outcome::Later && push.reply.results.value(i) != first.at(i))
            blame(QStringLiteral("P3: the same push again was answered otherwise"));
    }
}

} // namespace rs::sim
