// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/held.h"
#include "protocol/pull.h"
#include "protocol/push.h"
#include "protocol/session.h"

namespace rs::protocol {

//! The shape of everything on the wire, said once: what is written and what is read follow from it. Messages are maps
//! of short names; what comes by the hundred is an array of its parts. New members are added at the end, as
//! std::optional, and never renamed.

// clang-format off
template <typename S, typename V> concept Is = std::is_same_v<std::remove_const_t<S>, V>;

template <Is<Operation> S> void describe(S& op, auto visit) {
    visit(op.id), visit(op.group), visit(op.table), visit(op.row), visit(op.kind);
    visit(op.set), visit(op.base), visit(op.other), visit(op.at);
}
template <Is<OpResult> S> void describe(S& result, auto visit) {
    visit(result.op), visit(result.outcome), visit(result.code), visit(result.fields);
}
template <Is<Cursor> S> void describe(S& cursor, auto visit) {
    visit(cursor.scope), visit(cursor.at), visit(cursor.skipUpto);
}
template <Is<domain::ScopeName> S> void describe(S& name, auto visit) { visit(name.kind), visit(name.id); }
template <Is<ScopeAccess> S> void describe(S& access, auto visit) {
    visit(access.scope), visit(access.name), visit(access.rights), visit(access.rows), visit(access.head);
    visit(access.isArchived);
}
template <Is<GoneRow> S> void describe(S& row, auto visit) { visit(row.table), visit(row.id), visit(row.rv); }
template <Is<TakenRow> S> void describe(S& row, auto visit) { visit(row.op), visit(row.before), visit(row.rv); }
template <Is<Digest> S> void describe(S& digest, auto visit) { visit(digest.rows), visit(digest.hash); }

template <Is<HeldOperation> S> void describe(S& held, auto visit) {
    visit(held.op), visit(held.batch), visit(held.author), visit(held.laptop), visit(held.at);
}

template <Is<SignIn> S> void describe(S& m, auto visit) {
    visit("user", m.user), visit("password", m.password), visit("code", m.code), visit("device", m.device);
    visit("label", m.label);
}
template <Is<Session> S> void describe(S& m, auto visit) {
    visit("device", m.device), visit("user", m.user), visit("role", m.role), visit("refresh", m.refreshToken);
    visit("access", m.accessToken), visit("seconds", m.accessSeconds);
}
template <Is<Hello> S> void describe(S& m, auto visit) {
    visit("epoch", m.epoch), visit("schema", m.schemaCurrent), visit("oldest", m.schemaOldest);
    visit("time", m.serverTime), visit("ops", m.operationsPerPush), visit("rows", m.rowsPerPage);
}
template <Is<PushRequest> S> void describe(S& m, auto visit) {
    visit("batch", m.batch), visit("prev", m.previous), visit("ops", m.ops);
}
template <Is<PushReply> S> void describe(S& m, auto visit) {
    visit("epoch", m.epoch), visit("r", m.results), visit("rows", m.rows), visit("dead", m.dead);
    visit("fork", m.isForked), visit("taken", m.taken), visit("masked", m.masked);
}
template <Is<PullRequest> S> void describe(S& m, auto visit) {
    visit("access_v", m.accessVersion), visit("limit", m.limit), visit("scopes", m.cursors);
}
template <Is<ScopePage> S> void describe(S& m, auto visit) {
    visit("no", m.scope), visit("next", m.next), visit("head", m.head), visit("done", m.isDone);
    visit("live", m.live), visit("dead", m.dead), visit("left", m.left), visit("digest", m.digest);
}
template <Is<PullReply> S> void describe(S& m, auto visit) {
    visit("epoch", m.epoch), visit("access_v", m.accessVersion), visit("access", m.access);
    visit("scopes", m.scopes);
}
template <Is<HeldRequest> S> void describe(S& m, auto visit) { visit("after", m.after), visit("limit", m.limit); }
template <Is<HeldReply> S> void describe(S& m, auto visit) {
    visit("epoch", m.epoch), visit("held", m.held), visit("rows", m.rows), visit("done", m.isDone);
}
template <Is<HeldVerdict> S> void describe(S& m, auto visit) { visit("op", m.op), visit("decision", m.decision); }
template <Is<HeldOutcome> S> void describe(S& m, auto visit) { visit("epoch", m.epoch), visit("r", m.results); }
// clang-format on

template <typename T>
concept Tuple = std::is_same_v<T, Operation> || std::is_same_v<T, OpResult> || std::is_same_v<T, Cursor> ||
    std::is_same_v<T, domain::ScopeName> || std::is_same_v<T, ScopeAccess> || std::is_same_v<T, GoneRow> ||
    std::is_same_v<T, TakenRow> || std::is_same_v<T, Digest> || std::is_same_v<T, HeldOperation>;
template <typename T>
concept Message = std::is_same_v<T, SignIn> || std::is_same_v<T, Session> || std::is_same_v<T, Hello> ||
    std::is_same_v<T, PushRequest> || std::is_same_v<T, PushReply> || std::is_same_v<T, PullRequest> ||
    std::is_same_v<T, ScopePage> || std::is_same_v<T, PullReply> || std::is_same_v<T, HeldRequest> ||
    std::is_same_v<T, HeldReply> || std::is_same_v<T, HeldVerdict> || std::is_same_v<T, HeldOutcome>;

[[nodiscard]] constexpr bool isKnown(OpKind kind) { return kind >= OpKind::Insert && kind <= OpKind::Merge; }
[[nodiscard]] constexpr bool isKnown(Outcome outcome) {
    return outcome >= Outcome::Applied && outcome <= Outcome::Later;
}
[[nodiscard]] constexpr bool isKnown(OpCode code) { return code >= OpCode::None && code <= OpCode::DeleteVersusEdit; }
[[nodiscard]] constexpr bool isKnown(Rights rights) { return rights >= Rights::Masked && rights <= Rights::Write; }
[[nodiscard]] constexpr bool isKnown(HeldDecision decision) {
    return decision == HeldDecision::Apply || decision == HeldDecision::Drop;
}
[[nodiscard]] constexpr bool isKnown(domain::ScopeName::Kind kind) {
    return kind >= domain::ScopeName::Kind::Common && kind <= domain::ScopeName::Kind::School;
}

} // namespace rs::protocol
