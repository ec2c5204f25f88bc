// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textsource.h"

#include <algorithm>

namespace rs::exchange {

TextSource::TextSource(std::unique_ptr<QIODevice> device, Encoding encoding)
    : m_device(std::move(device)),
      m_encoding(std::move(encoding)),
      m_consumed(m_encoding.bom) {
    m_device->seek(m_encoding.bom);
    if (m_encoding.transcoded)
        m_decoder = QStringDecoder(m_encoding.name.toLatin1().constData(), QStringConverter::Flag::ConvertInitialBom);
}

base::Result<> TextSource::read(QByteArray& to, qsizetype wanted) {
    const qsizetype before = to.size();
    if (m_encoding.transcoded) {
        const QByteArray raw = m_device->read(wanted);
        m_consumed += raw.size();
        const QString text = m_decoder.decode(raw);
        to += text.toUtf8();
        m_atEnd = raw.isEmpty();
    } else {
        to.resize(before + wanted);
        const qint64 got = m_device->read(to.data() + before, wanted);
        if (got < 0) return base::fail(base::ErrorCode::FileCannotRead, {}, m_device->errorString());
        to.resize(before + got);
        m_consumed += got;
        m_atEnd = got == 0;
    }
    if (to.indexOf('\0', before) >= 0) to.erase(std::remove(to.begin() + before, to.end(), '\0'), to.end());
    return {};
}

} // namespace rs::exchange
