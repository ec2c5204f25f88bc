// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace rs::storage {

//! A value as its column keeps it; bytes lie where they came from.
struct CellValue {
    enum class Kind { None, Integer, YesNo, Real, Id, Text };

    Kind kind = Kind::None;
    qint64 integer = 0; //!< of YesNo, too: 0 or 1
    double real = 0;
    QByteArrayView bytes = {}; //!< of Id: 16; of Text: UTF-8
};

//! The values of a row as the server sends them (domain/valuecodec.h), by field. A value of another type than its
//! field's counts as none.
struct CellValues {
    std::vector<CellValue> values;
    QByteArray extra; //!< the fields this version does not know, as a map of their own; empty if there are none
};

//! In one pass; the bytes outlive the values. Nothing if they are no map of names to values.
[[nodiscard]] std::optional<CellValues> takeApart(const domain::Entity& entity, const QByteArray& cbor);

//! The same as a record.
struct Cells {
    domain::Record record;
    QByteArray extra;
};

[[nodiscard]] std::optional<Cells> readCells(const domain::Entity& entity, const base::Id& id, const QByteArray& cbor);

} // namespace rs::storage
