// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <cstdio>

namespace rs::verbs {

//! The text as a line of its own.
void writeLine(std::FILE* where, const QString& text);
//! An array or an object in one line.
[[nodiscard]] QByteArray compactJson(const QJsonValue& value);

} // namespace rs::verbs
