// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/limits.h"
#include "exchange/vcardparser.h"

namespace rs::exchange {

namespace {

//! A photo may be longer; nobody reads it.
constexpr qsizetype longestValue = 4 * limits::cellLength;

//! Where the name and parameters end: the first colon outside quotes.
qsizetype valueStart(QByteArrayView line) {
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"') quoted = !quoted;
        if (line[i] == ':' && !quoted) return i;
    }
    return -1;
}

//! Every line is wanted: one without a colon gives a property without a name.
VCardProperty parsed(const QByteArray& line) {
    VCardProperty property;
    const qsizetype colon = valueStart(line);
    if (colon < 0) return property;
    QList<QByteArray> parts = line.left(colon).toUpper().split(';');
    property.name = parts.takeFirst().trimmed();
    property.name = property.name.mid(property.name.lastIndexOf('.') + 1);
    property.parameters = std::move(parts);
    property.value = line.mid(colon + 1);
    return property;
}

bool isQuotedPrintable(QByteArrayView line) {
    const qsizetype colon = valueStart(line);
    return colon > 0 && line.first(colon).toByteArray().toUpper().contains("QUOTED-PRINTABLE");
}

} // namespace

base::Result<bool> VCardLines::physicalLine(QByteArray& line) {
    qsizetype end = m_at;
    for (;;) {
        const char* bytes = m_buffer.constData();
        while (end < m_buffer.size() && bytes[end] != '\n' && bytes[end] != '\r') ++end;
        const bool complete = end + 1 < m_buffer.size() || m_source.atEnd();
        if (complete) break;
        m_buffer.remove(0, m_at);
        end -= m_at;
        m_at = 0;
        if (m_buffer.size() > limits::fileBytes / 8)
            return base::fail(base::ErrorCode::FileTooLarge, {}, QStringLiteral("line"));
        RS_TRY(m_source.read(m_buffer, qMax<qsizetype>(65536, m_buffer.size())));
    }
    if (m_at >= m_buffer.size()) return false;
    line = m_buffer.mid(m_at, end - m_at);
    const bool pair = end + 1 < m_buffer.size() && m_buffer.at(end) == '\r' && m_buffer.at(end + 1) == '\n';
    m_at = end + (pair ? 2 : 1);
    if (++m_line > limits::textLines * 16)
        return base::fail(base::ErrorCode::FileTooLarge, {}, QStringLiteral("lines"));
    return true;
}

base::Result<bool> VCardLines::logicalLine(QByteArray& line) {
    if (m_ahead) {
        line = *m_ahead;
        m_ahead.reset();
    } else {
        RS_ASSIGN(const bool found, physicalLine(line));
        if (!found) return false;
    }
    m_start = m_line;
    QByteArray following;
    for (;;) {
        RS_ASSIGN(const bool found, physicalLine(following));
        if (!found) return true;
        const bool folded = following.startsWith(' ') || following.startsWith('\t');
        const bool softBreak = line.endsWith('=') && isQuotedPrintable(line);
        if (!folded && !softBreak) break;
        if (softBreak) line.chop(1);
        if (line.size() < longestValue) line += softBreak ? following : following.mid(1);
    }
    m_ahead = following;
    return true;
}

base::Result<bool> VCardLines::next(VCardProperty& property) {
    QByteArray line;
    for (;;) {
        RS_ASSIGN(const bool found, logicalLine(line));
        if (!found) return false;
        property = parsed(line);
        property.line = m_start;
        if (!property.name.isEmpty()) return true;
    }
}

} // namespace rs::exchange
