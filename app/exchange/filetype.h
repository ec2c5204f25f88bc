// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablereader.h"
#include "exchange/ziparchive.h"

#include <QIODevice>

namespace rs::exchange {

//! What a file is, by its first bytes. Names lie too often.
enum class FileKind {
    Text,
    Zip,
    Compound, //!< the container of old Office documents and of password-protected new ones
    Other,    //!< pictures, PDF, programs, XML, JSON, calendars
};

[[nodiscard]] FileKind fileKind(QByteArrayView sample);
[[nodiscard]] bool isVCard(QByteArrayView sample);

//! True if a compound file holds an encrypted document.
[[nodiscard]] bool isProtectedDocument(QIODevice& file);

//! Errors: FileTypeUnknown for any archive that is no workbook.
[[nodiscard]] base::Result<Format> archiveFormat(ZipArchive& archive);

} // namespace rs::exchange
