// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/codepages.h"

#include <QByteArrayView>
#include <QString>

namespace rs::exchange {

//! How the bytes of a text file become letters.
struct Encoding {
    QString name;                    //!< as people and the command line see it: utf-8, utf-16le, windows-1251
    Charset charset = Charset::Utf8; //!< of the bytes as the row cutter sees them
    bool transcoded = false;         //!< the file is not an extension of ASCII: turned into UTF-8 while read
    qsizetype bom = 0;               //!< bytes to leave out at the start
};

//! From the first bytes of a file: byte order mark, UTF-16 by its pattern, UTF-8 where most letters are valid,
//! else the Cyrillic (or Latin) code page in which the text looks most like words.
[[nodiscard]] Encoding guessEncoding(QByteArrayView sample);

//! The encoding somebody asked for by name. Errors: EncodingUnknown.
[[nodiscard]] base::Result<Encoding> encodingNamed(const QString& name, QByteArrayView sample);

//! How much of a text is valid UTF-8 beyond ASCII.
struct Utf8Count {
    qsizetype letters = 0; //!< valid sequences of two bytes or more
    qsizetype wrong = 0;   //!< bytes that belong to no valid sequence
};
[[nodiscard]] Utf8Count countUtf8(QByteArrayView bytes);

//! True if these bytes, which are not UTF-8, read well as Windows-1251: a row glued in from another export.
[[nodiscard]] bool looksLikeWindows1251(QByteArrayView bytes);

} // namespace rs::exchange
