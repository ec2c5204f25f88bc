// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonwriter.h"

namespace rs::exchange {

namespace {

void appendString(QByteArray& out, const QString& text) {
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text.toUtf8()) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else if (code < 0x20)
            ((out += "\\u00") += hex[code >> 4]) += hex[code & 15];
        else
            out += c;
    }
    out += '"';
}

} // namespace

base::Result<> JsonWriter::begin(const QList<Column>& columns) {
    m_columns = columns;
    RS_TRY(m_file.open());
    m_file.buffer() += '[';
    return {};
}

base::Result<> JsonWriter::write(const QStringList& cells) {
    QByteArray& out = m_file.buffer();
    out += m_first ? "\n{" : ",\n{";
    m_first = false;
    const char* comma = "";
    bool hasOther = false;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        hasOther = hasOther || m_columns[i].field.isEmpty();
        if (m_columns[i].field.isEmpty()) continue;
        out += comma;
        comma = ",";
        appendString(out, m_columns[i].field);
        out += ':';
        appendValue(cells.value(i), m_columns[i].kind);
    }
    if (hasOther) {
        ((out += comma) += "\"other\":{");
        comma = "";
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (!m_columns[i].field.isEmpty()) continue;
            out += comma;
            comma = ",";
            appendString(out, m_columns[i].title);
            out += ':';
            appendValue(cells.value(i), m_columns[i].kind);
        }
        out += '}';
    }
    out += '}';
    return m_file.flush();
}

base::Result<qint64> JsonWriter::finish() {
    m_file.buffer() += m_first ? "]\n" : "\n]\n";
    return m_file.commit();
}

void JsonWriter::appendValue(const QString& text, CellKind kind) {
    QByteArray& out = m_file.buffer();
    const bool truth = kind == CellKind::Boolean && (text == QStringLiteral("true") || text == QStringLiteral("false"));
    if (text.isEmpty())
        out += "null";
    else if (truth || plainNumber(text, kind))
        out += text.toUtf8();
    else
        appendString(out, text);
}

} // namespace rs::exchange
