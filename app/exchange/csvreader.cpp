// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include "exchange/csvdialect.h"
#include "exchange/formula.h"
#include "exchange/limits.h"

namespace rs::exchange {

namespace {

constexpr qsizetype block = 256 * 1024;

bool isAscii(QByteArrayView bytes) {
    for (const char c : bytes) {
        if (c < 0) return false;
    }
    return true;
}

} // namespace

base::Result<std::unique_ptr<TableReader>> CsvReader::open(TextSource source, const ReadOptions& options) {
    char separator = ',';
    if (!options.separator.isEmpty()) {
        RS_ASSIGN(separator, separatorNamed(options.separator));
    }
    auto reader = std::make_unique<CsvReader>(std::move(source), separator);
    RS_TRY(reader->begin(options.separator.isEmpty()));
    return std::unique_ptr<TableReader>(std::move(reader));
}

CsvReader::CsvReader(TextSource source, char separator) : m_source(std::move(source)), m_scanner(separator) {
    m_info.format = Format::Csv;
    m_info.encoding = m_source.encoding().name;
    m_info.bytes = m_source.size();
    m_info.separator = QString(QLatin1Char(separator));
}

base::Result<> CsvReader::begin(bool guess) {
    while (m_buffer.size() < block && !m_source.atEnd()) RS_TRY(more());
    const CsvDialect dialect = guessDialect(m_buffer, m_source.atEnd());
    m_at = dialect.skipBytes;
    m_line += dialect.skipLines;
    if (!guess) return {};
    m_scanner = CsvScanner(dialect.separator);
    m_info.separator = QString(QLatin1Char(dialect.separator));
    return {};
}

//! Makes room for what is read and doubles what is kept, so that a long row is looked at a few times only.
base::Result<> CsvReader::more() {
    m_buffer.remove(0, m_at);
    m_at = 0;
    const qsizetype wanted = qMax(block, m_buffer.size());
    const qsizetype before = m_buffer.size();
    while (m_buffer.size() == before && !m_source.atEnd()) RS_TRY(m_source.read(m_buffer, wanted));
    return {};
}

base::Result<bool> CsvReader::next(Row& row) {
    while (!m_finished) {
        const bool ended = m_source.atEnd();
        if (m_at >= m_buffer.size() && ended) break;
        const CsvScanner::Outcome outcome =
            m_at >= m_buffer.size() ? CsvScanner::Outcome::NeedMore : m_scanner.scan(rest(), ended);
        if (outcome == CsvScanner::Outcome::NeedMore) {
            RS_TRY(more());
            continue;
        }
        if (outcome != CsvScanner::Outcome::Row || m_line > limits::textLines) {
            m_finished = true;
            return base::fail(base::ErrorCode::FileTooLarge, {},
                              QStringLiteral("line %1 is too long or one too many").arg(m_line));
        }
        auto filled = fill(row);
        if (!filled || *filled) return filled;
    }
    m_finished = true;
    return false;
}

//! False for an empty line.
base::Result<bool> CsvReader::fill(Row& row) {
    const auto& cells = m_scanner.cells();
    const QByteArrayView bytes = rest().first(m_scanner.consumed());
    row.line = m_line;
    row.damaged = false;
    m_line += m_scanner.lines();
    const bool emptyLine = cells.size() == 1 && cells.front().length == 0 && !cells.front().quoted;
    Charset charset = m_source.encoding().charset;
    if (!emptyLine && charset != Charset::Utf8 && !isAscii(bytes) && countUtf8(bytes).wrong == 0)
        charset = Charset::Utf8;
    row.cells.clear();
    row.cells.reserve(qsizetype(cells.size()));
    bool replaced = false;
    for (const CsvCell& cell : cells) {
        row.cells.append(decoded(cell, charset));
        replaced = replaced || row.cells.back().contains(QChar::ReplacementCharacter);
        if (row.cells.back().size() > limits::cellLength) {
            m_finished = true;
            return base::fail(base::ErrorCode::FileTooLarge, {}, QStringLiteral("cell in line %1").arg(row.line));
        }
    }
    if (replaced && (m_source.encoding().transcoded || countUtf8(bytes).wrong > 0 || charset != Charset::Utf8)) {
        row.damaged = !looksLikeWindows1251(bytes) || charset != Charset::Utf8;
        if (!row.damaged) {
            for (size_t i = 0; i < cells.size(); ++i) row.cells[qsizetype(i)] = decoded(cells[i], Charset::Windows1251);
        }
    }
    m_at += m_scanner.consumed();
    return !emptyLine;
}

QString CsvReader::decoded(const CsvCell& cell, Charset charset) const {
    if (cell.length == 0) return {};
    QByteArrayView bytes = rest().sliced(cell.from, cell.length);
    QByteArray single;
    if (cell.escapes) bytes = single = withoutEscapes(bytes);
    return unprotected(charset == Charset::Utf8 ? QString::fromUtf8(bytes) : decodeSingleByte(bytes, charset));
}

double CsvReader::position() const {
    if (m_info.bytes <= 0) return 1;
    return qBound(0.0, double(m_source.consumed() - (m_buffer.size() - m_at)) / double(m_info.bytes), 1.0);
}

} // namespace rs::exchange
