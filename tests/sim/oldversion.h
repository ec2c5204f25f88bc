// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "protocol/pull.h"
#include "protocol/push.h"

namespace rs::sim {

//! Two versions of the records' shape in one program (protocol chapter 2.13). The older one does not know patronymics
//! and topics: on the way to whoever is of that version they get a name and a number that nobody knows.
enum class Version { Old, New };

inline constexpr int unknownTable = 9000;

[[nodiscard]] bool isNewField(const domain::Entity& entity, const domain::Field& field);
[[nodiscard]] bool isNewTable(int table);

//! What is new under names that nobody knows, and back.
[[nodiscard]] QByteArray veiled(int table, QByteArray cells);
[[nodiscard]] QByteArray unveiled(QByteArray cells);

//! As one of the old version reads it.
[[nodiscard]] protocol::PushRequest veiled(protocol::PushRequest request);
[[nodiscard]] protocol::PushReply veiled(protocol::PushReply reply);
[[nodiscard]] protocol::PullReply veiled(protocol::PullReply reply);

} // namespace rs::sim
