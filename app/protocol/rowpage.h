// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QList>

namespace rs::protocol {

//! A row as the server has it now.
struct Row {
    base::Id id;
    qint64 rv = 0;    //!< +1 on every change, wherever the row lives: it alone says which of two states is newer
    QByteArray cells; //!< its values, see domain/valuecodec.h; may hold fields this version does not know; empty ones
                      //!< are absent

    [[nodiscard]] bool operator==(const Row&) const = default;
};

//! Rows of one table. On the wire they stand by columns, each named once; empty values cost a byte.
struct TableRows {
    int table = 0; //!< domain::Entity::number, perhaps one this version does not know
    QList<Row> rows;

    [[nodiscard]] bool operator==(const TableRows&) const = default;
};

//! A row that is not in the scope any more: dead, or moved to another scope.
struct GoneRow {
    int table = 0;
    base::Id id;
    qint64 rv = 0;

    [[nodiscard]] bool operator==(const GoneRow&) const = default;
};

//! Of all live rows of a scope: how many, and the exclusive or of rowHash() over them. Equal on both sides when
//! nothing has drifted apart.
struct Digest {
    qint64 rows = 0;
    quint64 hash = 0;

    [[nodiscard]] bool operator==(const Digest&) const = default;
};

//! 64 well mixed bits of the row's id and version, the same on every machine. Against drift, not against forgery.
[[nodiscard]] quint64 rowHash(const base::Id& id, qint64 rv);

} // namespace rs::protocol
