// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/valuecodec.h"
#include "protocol/operation.h"
#include "server/core/rowset.h"

#include <optional>

namespace rs::server {

//! An operation that was taken in, and whose it was. The functions below find the latest one in the ledger; nothing
//! where its payload is not kept any more. What this transaction has decided is not in the ledger yet.
struct EarlierWrite {
    protocol::Operation op;
    QString author, device; //!< what people call them
};

//! Who was the last to make one of these fields what it is.
[[nodiscard]] base::Result<std::optional<EarlierWrite>> writerOf(sql::Connection& connection, const RowKey& row,
                                                                 const domain::Entity& entity,
                                                                 const QList<domain::FieldValue>& now);

//! Who deleted a row; the base of that operation is the row as it was.
[[nodiscard]] base::Result<std::optional<EarlierWrite>> deleterOf(sql::Connection& connection, const RowKey& row);

} // namespace rs::server
