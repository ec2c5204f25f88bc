// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/rights.h"

#include <algorithm>

namespace rs::server {

using base::Result;
using domain::ScopeName;
using protocol::Rights;

namespace {

constexpr struct {
    Role role;
    const char* name;
} roleNames[] = {{Role::Admin, "admin"},
                 {Role::Coordinator, "coordinator"},
                 {Role::Leader, "leader"},
                 {Role::Organizer, "organizer"}};

Result<> loadNeighbours(sql::Connection& connection, Grants& grants) {
    QList<sql::Values> sets;
    for (const base::Id& school : std::as_const(grants.schools))
        sets << sql::Values{int(ScopeName::Kind::School), school};
    return connection.readEach("SELECT region FROM scope WHERE kind = $1 AND id = $2", sets,
                               [&](qsizetype, const sql::Row& row) {
                                   if (!row.isNull(0)) grants.neighbours << row.text(0);
                               });
}

//! Regional leaders write in their region and its schools; a coordinator who was given a region does, too.
bool leads(const Grants& grants) { return grants.role == Role::Leader || grants.role == Role::Coordinator; }

std::optional<Rights> granted(const Grants& grants, const ScopeName& scope, const QString& region) {
    const bool isOwn = !region.isEmpty() && grants.regions.contains(region);
    switch (scope.kind) {
    case ScopeName::Kind::Common:
        return grants.role == Role::Coordinator ? Rights::Read : Rights::Add;
    case ScopeName::Kind::Region:
        if (isOwn) return leads(grants) ? Rights::Write : Rights::Add;
        return grants.neighbours.contains(region) ? std::optional(Rights::Add) : std::nullopt;
    case ScopeName::Kind::School:
        if (grants.schools.contains(scope.id) || (isOwn && leads(grants))) return Rights::Write;
        return {};
    }
    return {};
}

//! Mixes one more number into a hash; the same on every machine.
quint64 mixed(quint64 hash, quint64 value) {
    hash ^= value + 0x9e3779b97f4a7c15ull + (hash << 6) + (hash >> 2);
    hash *= 0xbf58476d1ce4e5b9ull;
    return hash ^ (hash >> 29);
}

int rank(const ScopeName& name) { return int(name.kind); }

} // namespace

QString roleName(Role role) {
    for (const auto& one : roleNames) {
        if (one.role == role) return QString::fromLatin1(one.name);
    }
    return {};
}

std::optional<Role> roleOf(const QString& name) {
    for (const auto& one : roleNames) {
        if (name == QLatin1String(one.name)) return one.role;
    }
    return {};
}

std::optional<Rights> Grants::in(const ScopeName& scope, const QString& region) const {
    if (!isActive) return {};
    if (role == Role::Admin) return Rights::Write;
    const std::optional<Rights> own = granted(*this, scope, region);
    if (role == Role::Coordinator && (!own || *own < Rights::Read)) return Rights::Masked;
    return own;
}

bool Grants::belongsTo(const QString& region) const {
    return role == Role::Admin || region.isEmpty() || regions.contains(region) || neighbours.contains(region);
}

Result<Grants> loadGrants(sql::Connection& connection, const base::Id& account) {
    Grants grants;
    grants.account = account;
    RS_TRY(connection.read("SELECT role, revoked_at FROM account WHERE id = $1", {account}, [&](const sql::Row& row) {
        const std::optional<Role> role = roleOf(row.text(0));
        grants.isActive = role && row.isNull(1);
        grants.role = role.value_or(Role::Organizer);
    }));
    if (!grants.isActive) return grants;
    RS_TRY(connection.read("SELECT region, school FROM access_grant WHERE account = $1", {account},
                           [&](const sql::Row& row) {
                               if (const QString region = row.text(0); !region.isEmpty()) grants.regions << region;
                               if (const base::Id school = row.id(1); !school.isNull()) grants.schools << school;
                           }));
    RS_TRY(loadNeighbours(connection, grants));
    return grants;
}

ScopeLine scopeLine(const sql::Row& row) {
    ScopeLine line;
    line.no = row.integer(0);
    line.name = {ScopeName::Kind(row.integer(1)), row.id(2)};
    line.region = row.isNull(3) ? QString() : row.text(3);
    line.seq = row.integer(4);
    line.liveRows = row.integer(5);
    line.digest = quint64(row.integer(6));
    line.isArchived = row.integer(7) != 0;
    return line;
}

Result<AccessList> loadAccess(sql::Connection& connection, const base::Id& account) {
    AccessList list;
    RS_ASSIGN(list.grants, loadGrants(connection, account));
    const Grants& grants = list.grants;
    const auto take = [&](qsizetype, const sql::Row& row) {
        const ScopeLine line = scopeLine(row);
        if (const auto rights = grants.in(line.name, line.region)) list.scopes << AllowedScope{line, *rights};
    };
    if (grants.role == Role::Admin || grants.role == Role::Coordinator) {
        RS_TRY(connection.readEach("SELECT " RS_SCOPE_COLUMNS " FROM scope", {{}}, take));
    } else {
        QList<sql::Values> names{{int(ScopeName::Kind::Common), QByteArray("")}}, regions;
        for (const QString& code : grants.regions | grants.neighbours)
            names << sql::Values{int(ScopeName::Kind::Region), domain::regionScope(code).id};
        for (const base::Id& school : grants.schools) names << sql::Values{int(ScopeName::Kind::School), school};
        RS_TRY(connection.readEach("SELECT " RS_SCOPE_COLUMNS " FROM scope WHERE kind = $1 AND id = $2", names, take));
        if (leads(grants)) {
            for (const QString& code : grants.regions) regions << sql::Values{code, int(ScopeName::Kind::School)};
        }
        RS_TRY(connection.readEach("SELECT " RS_SCOPE_COLUMNS " FROM scope WHERE region = $1 AND kind = $2", regions,
                                   take));
    }
    const auto order = [](const AllowedScope& a, const AllowedScope& b) {
        const int first = rank(a.line.name), second = rank(b.line.name);
        return first != second ? first < second : a.line.no > b.line.no;
    };
    std::sort(list.scopes.begin(), list.scopes.end(), order);
    const auto same = [](const AllowedScope& a, const AllowedScope& b) { return a.line.no == b.line.no; };
    list.scopes.erase(std::unique(list.scopes.begin(), list.scopes.end(), same), list.scopes.end());
    return list;
}

qint64 AccessList::version() const {
    quint64 hash = 1;
    for (const AllowedScope& one : scopes) {
        hash = mixed(hash, quint64(one.line.no));
        hash = mixed(hash, quint64(one.rights));
        hash = mixed(hash, one.line.isArchived ? quint64(one.line.seq) : ~quint64(0));
    }
    return qint64((hash & 0x7fffffffffffffffull) | 1);
}

QList<protocol::ScopeAccess> AccessList::forWire() const {
    QList<protocol::ScopeAccess> wire;
    for (const AllowedScope& one : scopes)
        wire << protocol::ScopeAccess{one.line.no,       one.line.name, one.rights,
                                      one.line.liveRows, one.line.seq,  one.line.isArchived};
    return wire;
}

const AllowedScope* AccessList::find(qint64 no) const {
    const auto found =
        std::find_if(scopes.begin(), scopes.end(), [no](const AllowedScope& one) { return one.line.no == no; });
    return found == scopes.end() ? nullptr : &*found;
}

} // namespace rs::server
