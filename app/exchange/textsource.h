// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/encoding.h"

#include <QIODevice>
#include <QStringDecoder>

#include <memory>

namespace rs::exchange {

//! A text file as bytes that extend ASCII: without byte order mark and NULs, other encodings turned into UTF-8.
class TextSource {
public:
    TextSource(std::unique_ptr<QIODevice> device, Encoding encoding);

    //! Adds about this many bytes, none at the end. Errors: FileCannotRead.
    [[nodiscard]] base::Result<> read(QByteArray& to, qsizetype wanted);
    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    //! Bytes of the file read so far.
    [[nodiscard]] qint64 consumed() const { return m_consumed; }
    [[nodiscard]] qint64 size() const { return m_device->size(); }
    [[nodiscard]] const Encoding& encoding() const { return m_encoding; }

private:
    std::unique_ptr<QIODevice> m_device;
    Encoding m_encoding;
    QStringDecoder m_decoder;
    qint64 m_consumed = 0;
    bool m_atEnd = false;
};

} // namespace rs::exchange
