// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QByteArray>

#include <optional>

namespace rs::storage {

//! The values of a row as the server sends them (domain/valuecodec.h), taken apart in one pass.
struct Cells {
    domain::Record record;
    QByteArray extra; //!< the fields this version does not know, as a map of their own; empty if there are none
};

//! Nothing if the bytes are no map of names to values.
[[nodiscard]] std::optional<Cells> readCells(const domain::Entity& entity, const base::Id& id, const QByteArray& cbor);

} // namespace rs::storage
