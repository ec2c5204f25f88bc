// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QByteArray>
#include <QList>

namespace rs::storage {

//! A value of one field, by the field's index in its entity.
struct FieldValue {
    int field;
    QVariant value;

    [[nodiscard]] bool operator==(const FieldValue&) const = default;
};

//! CBOR map (RFC 8949) of field name to value, as it also goes over the wire. References are byte strings.
[[nodiscard]] QByteArray encode(const domain::Entity& entity, const QList<FieldValue>& values);

//! All values of a record that are not empty.
[[nodiscard]] QByteArray encode(const domain::Record& record);

//! Fields this version does not know are left out.
[[nodiscard]] QList<FieldValue> decode(const domain::Entity& entity, const QByteArray& cbor);

} // namespace rs::storage
