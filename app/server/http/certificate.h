// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace rs::server {

//! Files of a certificate (PEM, the whole chain) and of its key.
struct TlsFiles {
    QString certificate;
    QString key;
};

//! certificate.pem and key.pem (readable by the owner only) in the folder, made when they are missing and kept from
//! then on: ECDSA P-256, ten years, for localhost, 127.0.0.1, ::1 and the names given. Errors: FileCannotWrite.
[[nodiscard]] base::Result<TlsFiles> selfSigned(const QString& folder, const QStringList& names);

//! SHA-256 of the first certificate, as people compare it: hexadecimal with colons. Errors: FileNotFound,
//! FileIsMalformed.
[[nodiscard]] base::Result<QString> fingerprintOf(const QString& certificateFile);

} // namespace rs::server
