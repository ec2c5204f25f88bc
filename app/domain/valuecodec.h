// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace rs::domain {

//! A value of one field, by the field's index in its entity.
struct FieldValue {
    int field;
    QVariant value;

    [[nodiscard]] bool operator==(const FieldValue&) const = default;
};

//! Values of a record or of an operation, as they are kept and as they go over the wire: one CBOR map (RFC 8949) of
//! field name to value. References are byte strings of 16 bytes. An emptied field is null; of a whole record the empty
//! fields are absent, which means the same.
[[nodiscard]] QByteArray encode(const Entity& entity, const QList<FieldValue>& values);

//! All values of a record that are not empty.
[[nodiscard]] QByteArray encode(const Record& record);

//! encode() of the record that was encoded as `before`, with these values set (each field once). What is not set is
//! copied as it stands, without a look into it.
[[nodiscard]] QByteArray encodeChanged(const Entity& entity, QByteArrayView before, const QList<FieldValue>& set);

//! What stood in such a map, strictly: for values that somebody else wrote.
struct Values {
    QList<FieldValue> known;
    QList<QByteArray> unknown; //!< names of fields this version does not have
    QList<int> wrong;          //!< fields whose value is not of their type; not among the known
    bool isWhole = false;      //!< one map, names in text, nothing twice, nothing behind it

    [[nodiscard]] bool operator==(const Values&) const = default;
};
[[nodiscard]] Values read(const Entity& entity, QByteArrayView cbor);

//! The known values of read(): fields this version does not know are left out, and so is everything after the first
//! byte that is no CBOR.
[[nodiscard]] QList<FieldValue> decode(const Entity& entity, QByteArrayView cbor);

//! The record of these values.
[[nodiscard]] Record decodeRecord(const Entity& entity, const base::Id& id, QByteArrayView cbor);

} // namespace rs::domain
