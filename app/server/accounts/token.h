// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rs::server {

//! 256 bits by chance, as base64url. It says nothing; only the database knows whose it is.
[[nodiscard]] QString freshToken();
//! What the database keeps of it: SHA-256. Against so much chance nothing slower is needed.
[[nodiscard]] QByteArray hashOf(const QString& token);
[[nodiscard]] QByteArray randomBytes(qsizetype count);

} // namespace rs::server
