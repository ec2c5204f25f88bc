// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include "exchange/formula.h"

namespace rs::exchange {

namespace {

//! Every usual separator counts, not only ours: then no guess about the file can go wrong. A first line that begins
//! with "sep=" would be an order to Excel.
bool needsQuotes(QByteArrayView cell, char separator) {
    if (cell.isEmpty()) return false;
    if (cell.front() == ' ' || cell.back() == ' ') return true;
    if (cell.size() >= 4 && qstrnicmp(cell.data(), "sep=", 4) == 0) return true;
    for (const char c : cell) {
        if (c == '"' || c == '\n' || c == '\r' || c == separator || c == ';' || c == ',' || c == '\t' || c == '|')
            return true;
    }
    return false;
}

} // namespace

base::Result<> CsvWriter::begin(const QList<Column>& columns) {
    m_columns = columns;
    RS_TRY(m_file.open());
    if (m_options.byteOrderMark == ByteOrderMark::Write) m_file.buffer() += "\xef\xbb\xbf";
    QStringList titles;
    for (const Column& column : columns) titles.append(column.title);
    appendRow(titles, true);
    return m_file.flush();
}

base::Result<> CsvWriter::write(const QStringList& cells) {
    appendRow(cells, false);
    return m_file.flush();
}

void CsvWriter::appendRow(const QStringList& cells, bool heading) {
    QByteArray& out = m_file.buffer();
    const qsizetype start = out.size();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (i > 0) out += m_options.separator;
        if (i < cells.size()) append(cells[i], heading ? CellKind::Text : m_columns[i].kind);
    }
    if (out.size() == start) out += "\"\""; // an empty line would be no row
    out += "\r\n";
}

void CsvWriter::append(const QString& text, CellKind kind) {
    QByteArray& out = m_file.buffer();
    if (kind == CellKind::Boolean && (text == QStringLiteral("true") || text == QStringLiteral("false"))) {
        return append(text == QStringLiteral("true") ? m_options.yes : m_options.no, CellKind::Text);
    }
    if (kind == CellKind::Instant && wallTime(text, kind)) {
        out += text.toUtf8().replace('T', ' ');
        return;
    }
    const QByteArray bytes = protectedFormula(text).toUtf8();
    if (!needsQuotes(bytes, m_options.separator)) {
        out += bytes;
        return;
    }
    out += '"';
    for (const char c : bytes) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

} // namespace rs::exchange
