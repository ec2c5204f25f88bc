// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/savefile.h"

#include <cerrno>

namespace rs::exchange {

using base::ErrorCode;

base::Error writeError(const QString& path, const QString& detail) {
    return {errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileCannotWrite, {path}, detail};
}

base::Result<> SaveFile::open() {
    if (!m_file.open(QIODevice::WriteOnly))
        return base::fail(ErrorCode::FileCannotWrite, {m_file.fileName()}, m_file.errorString());
    return {};
}

base::Result<> SaveFile::flush(qsizetype atLeast) {
    if (m_buffer.size() < atLeast) return {};
    errno = 0;
    if (m_file.write(m_buffer) != m_buffer.size())
        return tl::unexpected(writeError(m_file.fileName(), m_file.errorString()));
    m_bytes += m_buffer.size();
    m_buffer.resize(0);
    return {};
}

base::Result<qint64> SaveFile::commit() {
    RS_TRY(flush(1));
    errno = 0;
    if (!m_file.commit()) return tl::unexpected(writeError(m_file.fileName(), m_file.errorString()));
    return m_bytes;
}

} // namespace rs::exchange
