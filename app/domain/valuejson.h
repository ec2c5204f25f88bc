// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/valuecodec.h"

#include <optional>

namespace rs::domain {

//! A value of any field as JSON, the way the journal of conflicts keeps it: a text in quotes (Map and References are
//! texts, too, so that they come back letter by letter), a number, true, false, an id as text, null for empty.
[[nodiscard]] QString toJson(const Field& field, const QVariant& value);

//! Back; nothing for what is no value of this field.
[[nodiscard]] std::optional<QVariant> fromJson(const Field& field, const QString& json);

//! A whole row, or some of its fields: an object of field to value, empty ones left out.
[[nodiscard]] QString toJson(const Entity& entity, const QList<FieldValue>& values);
[[nodiscard]] QString toJson(const Record& record);
//! Fields this version does not know are left out; nothing for what is no object.
[[nodiscard]] std::optional<QList<FieldValue>> rowFromJson(const Entity& entity, const QString& json);

} // namespace rs::domain
