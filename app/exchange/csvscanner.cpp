// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvscanner.h"

#include "exchange/limits.h"

#include <cstring>

namespace rs::exchange {

namespace {

//! In bytes: a letter takes up to four of them.
constexpr qsizetype longestCell = limits::cellLength * 4;

} // namespace

CsvScanner::CsvScanner(char separator) : m_separator(separator) {
    for (const char special : {separator, '\n', '\r'}) m_special[static_cast<unsigned char>(special)] = true;
}

CsvScanner::Outcome CsvScanner::scan(QByteArrayView data, bool whole) {
    m_data = data;
    m_whole = whole;
    m_irregular = false;
    Step step = scanRow(false);
    if (step == Step::Irregular) {
        m_irregular = true;
        step = scanRow(true);
    }
    if (step == Step::NeedMore) return Outcome::NeedMore;
    if (step == Step::TooLong) return Outcome::TooLong;
    return m_cells.size() > limits::columns ? Outcome::TooManyColumns : Outcome::Row;
}

CsvScanner::Step CsvScanner::scanRow(bool lenient) {
    m_at = 0;
    m_lines = 1;
    m_cells.clear();
    Step step = Step::NextCell;
    while (step == Step::NextCell && m_cells.size() <= limits::columns) {
        if (m_at >= m_data.size() && !m_whole) return Step::NeedMore;
        const bool quoted = m_at < m_data.size() && m_data[m_at] == '"';
        step = !quoted ? scanPlain() : lenient ? scanQuotedInLine() : scanQuoted();
    }
    return step;
}

CsvScanner::Step CsvScanner::scanPlain() {
    const qsizetype from = m_at;
    while (m_at < m_data.size() && !m_special[static_cast<unsigned char>(m_data[m_at])]) ++m_at;
    if (m_at - from > longestCell) return Step::TooLong;
    if (m_at >= m_data.size() && !m_whole) return Step::NeedMore;
    m_cells.push_back({from, m_at - from, false, false});
    return afterCell();
}

//! A quote here closes the cell only if the cell ends behind it.
CsvScanner::Step CsvScanner::scanQuoted() {
    const qsizetype from = ++m_at;
    bool escapes = false;
    for (;;) {
        const void* found =
            m_at < m_data.size() ? std::memchr(m_data.data() + m_at, '"', size_t(m_data.size() - m_at)) : nullptr;
        const qsizetype quote = found ? static_cast<const char*>(found) - m_data.data() : m_data.size();
        if (quote - from > longestCell || (!found && m_whole)) return Step::Irregular;
        if (!found || (quote + 1 >= m_data.size() && !m_whole)) return Step::NeedMore;
        const bool doubled = quote + 1 < m_data.size() && m_data[quote + 1] == '"';
        const bool backslash = !doubled && quote > from && m_data[quote - 1] == '\\' && !endsCell(quote + 1);
        if (doubled || backslash) {
            escapes = true;
            m_at = quote + (doubled ? 2 : 1);
            continue;
        }
        if (!endsCell(quote + 1)) return Step::Irregular;
        m_cells.push_back({from, quote - from, true, escapes});
        countLines(from, quote);
        m_at = quote + 1;
        return afterCell();
    }
}

//! The same within one line; without a closing quote the opening one was a letter like any other.
CsvScanner::Step CsvScanner::scanQuotedInLine() {
    const qsizetype from = m_at + 1;
    bool escapes = false;
    for (qsizetype at = from; at < m_data.size() && !isLineEnd(at) && at - from <= longestCell; ++at) {
        if (m_data[at] != '"') continue;
        if (at + 1 >= m_data.size() && !m_whole) return Step::NeedMore;
        if (endsCell(at + 1)) {
            m_cells.push_back({from, at - from, true, escapes});
            m_at = at + 1;
            return afterCell();
        }
        if (m_data[at + 1] == '"') {
            escapes = true;
            ++at;
        }
    }
    return scanPlain();
}

CsvScanner::Step CsvScanner::afterCell() {
    if (m_at >= m_data.size()) return Step::EndOfRow;
    const char c = m_data[m_at];
    if (c == m_separator) {
        ++m_at;
        return Step::NextCell;
    }
    if (c == '\r' && m_at + 1 >= m_data.size() && !m_whole) return Step::NeedMore;
    m_at += c == '\r' && m_at + 1 < m_data.size() && m_data[m_at + 1] == '\n' ? 2 : 1;
    return Step::EndOfRow;
}

bool CsvScanner::endsCell(qsizetype at) const {
    return at >= m_data.size() || m_special[static_cast<unsigned char>(m_data[at])];
}

void CsvScanner::countLines(qsizetype from, qsizetype to) {
    for (qsizetype i = from; i < to; ++i) {
        if (m_data[i] == '\n' || (m_data[i] == '\r' && (i + 1 >= to || m_data[i + 1] != '\n'))) ++m_lines;
    }
}

QByteArray withoutEscapes(QByteArrayView cell) {
    QByteArray out;
    out.reserve(cell.size());
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const bool more = i + 1 < cell.size();
        const bool doubled = cell[i] == '"' && more && cell[i + 1] == '"';
        // A backslash escapes a single quote only: before a doubled one it is a letter.
        const bool backslash =
            cell[i] == '\\' && more && cell[i + 1] == '"' && (i + 2 >= cell.size() || cell[i + 2] != '"');
        if (doubled || backslash) ++i;
        out += doubled || backslash ? '"' : cell[i];
    }
    return out;
}

} // namespace rs::exchange
