// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/heldview.h"

#include "domain/registry.h"
#include "domain/valuecodec.h"
#include "server/core/masking.h"
#include "server/core/rowset.h"
#include "server/core/scopeset.h"

namespace rs::server {

using base::Result;
using protocol::Operation;
using protocol::Rights;

namespace {

class HeldView {
public:
    HeldView(sql::Connection& connection, const AccessList& access)
        : m_rows(connection),
          m_scopes(connection),
          m_access(access) {}

    Result<> preload(const QList<protocol::HeldOperation>& held) {
        QSet<RowKey> keys;
        for (const auto& one : held) keys << RowKey{one.op.table, one.op.row};
        return m_rows.preload(keys);
    }

    Result<> cover(Operation& op) {
        RS_ASSIGN(const std::optional<Rights> rights, rightsTo(op));
        const bool isMasked = rights == Rights::Masked;
        for (QByteArray* cells : {&op.set, &op.base}) {
            if (!rights) cells->clear();
            if (isMasked && !cells->isEmpty()) *cells = maskedCells(op.table, *cells);
        }
        return {};
    }

    Result<> addRow(const Operation& op, QList<protocol::TableRows>& tables) {
        const RowKey key{op.table, op.row};
        if (m_told.contains(key)) return {};
        m_told << key;
        RS_ASSIGN(const StoredRow row, m_rows.find(key));
        const std::optional<Rights> rights = in(row.scope);
        if (!row.isLive() || !rights) return {};
        auto table =
            std::find_if(tables.begin(), tables.end(), [&](const auto& one) { return one.table == key.table; });
        if (table == tables.end()) table = tables.insert(tables.end(), {key.table, {}});
        const bool isMasked = *rights == Rights::Masked;
        table->rows << protocol::Row{key.id, row.rv, isMasked ? maskedCells(key.table, row.cells) : row.cells};
        return {};
    }

private:
    [[nodiscard]] std::optional<Rights> in(qint64 scope) const {
        const AllowedScope* found = m_access.find(scope);
        return found ? std::optional(found->rights) : std::nullopt;
    }

    //! To the row it is about, or to where that would be. What is nowhere yet is where it was held: the caller's.
    Result<std::optional<Rights>> rightsTo(const Operation& op) {
        RS_ASSIGN(const StoredRow row, m_rows.find({op.table, op.row}));
        if (row.life != StoredRow::Life::Unknown) return in(row.scope);
        const domain::Entity* entity = domain::findEntity(op.table);
        if (!entity) return std::optional(Rights::Write);
        const domain::Home home = domain::homeOf(domain::decodeRecord(*entity, op.row, op.set));
        if (home.scope) {
            RS_ASSIGN(const QSet<qint64> numbers, m_scopes.numbersOf({*home.scope}));
            return numbers.isEmpty() ? std::optional(Rights::Write) : in(*numbers.begin());
        }
        if (!home.parent) return std::optional(Rights::Write);
        RS_ASSIGN(const StoredRow parent, m_rows.find({home.parent->number, home.parentId}));
        return parent.life == StoredRow::Life::Unknown ? std::optional(Rights::Write) : in(parent.scope);
    }

    RowSet m_rows;
    ScopeSet m_scopes;
    const AccessList& m_access;
    QSet<RowKey> m_told;
};

} // namespace

Result<> showHeld(sql::Connection& connection, const AccessList& access, protocol::HeldReply& reply) {
    HeldView view(connection, access);
    RS_TRY(view.preload(reply.held));
    for (protocol::HeldOperation& one : reply.held) {
        RS_TRY(view.addRow(one.op, reply.rows));
        RS_TRY(view.cover(one.op));
    }
    return {};
}

} // namespace rs::server
