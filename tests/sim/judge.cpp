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

QString textOf(const RowKey& key) {
    return QStringLiteral("%1 %2").arg(domain::findEntity(key.table)->key(), base::toText(key.id).right(6));
}

bool isReview(int table) { return table >= 80; }

bool isDecided(Outcome outcome) {
    return outcome == Outcome::Applied || outcome == Outcome::Same || outcome == Outcome::Conflict;
}

//! A value with what merges have made of the ids in it.
QVariant canonical(const ServerState& state, const Field& field, const QVariant& value) {
    const domain::Entity* target = field.target ? domain::findEntity(QLatin1String(field.target)) : nullptr;
    if (!target || field.type != domain::FieldType::Reference || domain::isEmpty(value)) return value;
    return QVariant::fromValue(state.winnerOf({target->number, value.value<base::Id>()}).id);
}

QVariant valueIn(const QList<FieldValue>& values, int field) {
    for (const FieldValue& one : values) {
        if (one.field == field) return one.value;
    }
    return {};
}

bool hasMerge(const Answered& push) {
    return std::any_of(push.request.ops.cbegin(), push.request.ops.cend(),
                       [](const Operation& op) { return op.kind == OpKind::Merge; });
}

} // namespace

bool maySee(const Account& account, const ServerState& state, qint64 scope) {
    using Kind = domain::ScopeName::Kind;
    if (account.role == server::Role::Admin || account.role == server::Role::Coordinator) return true;
    const ServerState::Scope line = state.scopes.value(scope);
    const bool leads = account.role == server::Role::Leader && account.regions.contains(line.region);
    if (line.name.kind == Kind::Common) return true;
    if (line.name.kind == Kind::School) return account.schools.contains(line.name.id) || leads;
    if (account.regions.contains(line.region)) return true;
    return std::any_of(state.scopes.cbegin(), state.scopes.cend(), [&](const ServerState::Scope& other) {
        return other.name.kind == Kind::School && account.schools.contains(other.name.id) &&
               other.region == line.region;
    });
}

bool seesMasked(const Account& account, const ServerState& state, qint64 scope) {
    if (account.role != server::Role::Coordinator) return false;
    const ServerState::Scope line = state.scopes.value(scope);
    if (line.name.kind == domain::ScopeName::Kind::Common) return false;
    return !account.schools.contains(line.name.id) && !account.regions.contains(line.region);
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

void Judge::judgeFields(const Answered& push, const RowKey& key) {
    const Record was = push.before.record(key), is = push.after.record(key);
    const QList<Operation> ops = decidedOn(push, key);
    const auto fields = was.entity().fields;
    for (int i = 0; i < int(fields.size()); ++i) {
        const Field& field = fields[size_t(i)];
        const QVariant now = canonical(push.after, field, is.at(i));
        QVariant current = canonical(push.after, field, was.at(i));
        if (domain::isSameValue(current, now)) continue;
        const bool isJoin = field.merge == MergeRule::TrueWins || field.merge == MergeRule::Earliest ||
                            field.merge == MergeRule::FalseWins;
        if (isJoin || (hasMerge(push) && (domain::isEmpty(current) || field.target))) continue;
        bool isExplained = false;
        for (const Operation& op : ops) {
            const QList<FieldValue> set = domain::decode(was.entity(), op.set);
            const bool sets = std::any_of(set.cbegin(), set.cend(), [&](const auto& one) { return one.field == i; });
            const QVariant seen = canonical(push.after, field, valueIn(domain::decode(was.entity(), op.base), i));
            const bool isOnce = field.merge == MergeRule::Once || op.kind == OpKind::Insert;
            if (!sets || !(domain::isSameValue(seen, current) || (isOnce && domain::isEmpty(current)))) continue;
            current = canonical(push.after, field, valueIn(set, i));
            isExplained = isExplained || domain::isSameValue(current, now);
        }
        if (!isExplained) blame(QStringLiteral("P2: %1.%2 was overwritten unseen").arg(textOf(key), field.key()));
    }
}

void Judge::judgeRow(const Answered& push, const RowKey& key) {
    const bool was = push.before.live.contains(key), is = push.after.live.contains(key);
    if (was && is) {
        if (push.before.live.value(key).cells != push.after.live.value(key).cells) judgeFields(push, key);
        return;
    }
    const QList<Operation> ops = decidedOn(push, key);
    const auto any = [&](OpKind one, OpKind other) {
        return std::any_of(ops.cbegin(), ops.cend(), [&](const Operation& op) {
            return op.row == key.id && (op.kind == one || op.kind == other);
        });
    };
    // A merge of people moves what links them.
    if (hasMerge(push)) return;
    if (is && push.before.isDead(key) && !any(OpKind::Restore, OpKind::Restore))
        blame(QStringLiteral("P8: %1 rose from the dead").arg(textOf(key)));
    else if (is && !any(OpKind::Insert, OpKind::Restore))
        blame(QStringLiteral("P2: %1 came from nowhere").arg(textOf(key)));
    else if (was && !any(OpKind::Delete, OpKind::Merge))
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
    QSet<RowKey> keys;
    for (auto row = push.before.live.cbegin(); row != push.before.live.cend(); ++row) keys << row.key();
    for (auto row = push.after.live.cbegin(); row != push.after.live.cend(); ++row) keys << row.key();
    for (const RowKey& key : keys) {
        if (!isReview(key.table) && push.before.live.value(key) != push.after.live.value(key)) judgeRow(push, key);
        if (isReview(key.table) && !push.after.live.contains(key))
            blame(QStringLiteral("P2: the journal lost an entry"));
    }
    for (const protocol::TableRows& table : push.reply.rows) {
        for (const protocol::Row& row : table.rows) {
            // A push may itself end a right, like that to the region which a school is moved out of.
            const qint64 scope = push.after.live.value({table.table, row.id}).scope;
            if (!maySee(account, push.before, scope)) judgeSight(account, push.after, scope, "a push");
        }
    }
}

void Judge::judgeSight(const Account& account, const ServerState& state, qint64 scope, const char* where) {
    if (!maySee(account, state, scope))
        blame(QStringLiteral("P6: %1 told of a scope that is not permitted").arg(QLatin1String(where)));
}

void Judge::answered(const Account& account, const protocol::PullReply& reply, const ServerState& state) {
    for (const protocol::ScopePage& page : reply.scopes) {
        judgeSight(account, state, page.scope, "a pull");
        for (const protocol::TableRows& table : page.live) {
            const domain::Entity* entity = domain::findEntity(table.table);
            for (const protocol::Row& row : table.rows) {
                if (!seesMasked(account, state, page.scope)) continue;
                for (const FieldValue& one : domain::decode(*entity, row.cells)) {
                    const Field& field = entity->fields[size_t(one.field)];
                    const bool isContact =
                        field.type == domain::FieldType::Email || field.type == domain::FieldType::Phone;
                    if (isContact && field.is(domain::Trait::Personal))
                        blame(QStringLiteral("P6: an address was told that is masked"));
                }
            }
        }
    }
    if (!reply.access) return;
    for (const protocol::ScopeAccess& one : *reply.access) judgeSight(account, state, one.scope, "the list of scopes");
}

void Judge::repeated(const Answered& push, const QList<protocol::OpResult>& first) {
    const bool isSame = push.before.live == push.after.live && push.before.gone == push.after.gone &&
                        push.before.winners == push.after.winners;
    if (!isSame) blame(QStringLiteral("P3: the same push again changed something"));
    if (push.reply.results != first) blame(QStringLiteral("P3: the same push again was answered otherwise"));
}

} // namespace rs::sim
