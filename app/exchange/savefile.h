// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSaveFile>

namespace rs::exchange {

//! The error for a file that cannot be written: DiskFull when that is the cause.
[[nodiscard]] base::Error writeError(const QString& path, const QString& detail);

//! A text file that takes its place only when it is whole.
class SaveFile {
public:
    explicit SaveFile(const QString& path) : m_file(path) {}

    [[nodiscard]] base::Result<> open();
    //! Bytes to fill; written out by flush() when there are enough of them.
    [[nodiscard]] QByteArray& buffer() { return m_buffer; }
    [[nodiscard]] base::Result<> flush(qsizetype atLeast = 65536);
    [[nodiscard]] base::Result<qint64> commit();

private:
    QSaveFile m_file;
    QByteArray m_buffer;
    qint64 m_bytes = 0;
};

} // namespace rs::exchange
