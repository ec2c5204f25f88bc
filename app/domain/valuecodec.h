// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QByteArray>
#include <QList>

namespace rs::domain {

//! A value of one field, by the field's index in its entity.
struct FieldValue {
    int field;
    QVariant value;

    [[nodiscard]] bool operator==(const FieldValue&) const = default;
};

//! Values of a record or of an operation, as they are kept and as they go over the wire: one CBOR map (RFC 8949) of
//! field name to value. References are byte strings of 16 bytes; an emptied field is null.
[[nodiscard]] QByteArray encode(const Entity& entity, const QList<FieldValue>& values);

//! All values of a record that are not empty.
[[nodiscard]] QByteArray encode(const Record& record);

//! Fields this version does not know are left out, and so is everything after the first byte that is no CBOR.
[[nodiscard]] QList<FieldValue> decode(const Entity& entity, const QByteArray& cbor);

} // namespace rs::domain
