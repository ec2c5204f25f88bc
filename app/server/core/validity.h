// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/valuecodec.h"
#include "protocol/operation.h"

#include <tl/expected.hpp>

namespace rs::server {

//! What is wrong with an operation; refused or put off without looking at any record.
struct Fault {
    protocol::Outcome outcome = protocol::Outcome::Refused;
    protocol::OpCode code = protocol::OpCode::BadValue;
    QList<QByteArray> fields = {};
};

//! An operation that was read and found possible.
struct CheckedOp {
    const protocol::Operation* op = nullptr;
    const domain::Entity* entity = nullptr;
    QList<domain::FieldValue> set;
    QList<domain::FieldValue> base;
};

//! Types, lengths, choices, form of ids: all that follows from the operation alone. `schema`: the version of the
//! author's records; what a newer one brings is put off until this server knows it.
[[nodiscard]] tl::expected<CheckedOp, Fault> checkOperation(const protocol::Operation& op, int schema);

//! Required fields that are empty in a record.
[[nodiscard]] QList<QByteArray> missingFields(const domain::Record& record);

//! Tables that the server writes: others may decide what lies there, nothing else.
[[nodiscard]] bool isReviewTable(int table);

} // namespace rs::server
