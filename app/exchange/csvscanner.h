// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace rs::exchange {

//! Where a cell lies in the bytes, quotes around it left out.
struct CsvCell {
    qsizetype from = 0;
    qsizetype length = 0;
    bool quoted = false;
    bool escapes = false; //!< holds doubled or backslash-escaped quotes
};

//! Cuts one row after the other out of bytes (RFC 4180 and its usual violations). A row whose quotes make no sense is
//! cut again with quotes that reach no further than the line, so that a forgotten quote never swallows the file.
class CsvScanner {
public:
    enum class Outcome { Row, NeedMore, TooLong, TooManyColumns };

    explicit CsvScanner(char separator);

    //! Cuts the row at the start of the data; whole: nothing comes after it.
    [[nodiscard]] Outcome scan(QByteArrayView data, bool whole);

    [[nodiscard]] const std::vector<CsvCell>& cells() const { return m_cells; }
    //! Bytes of the row with its line end.
    [[nodiscard]] qsizetype consumed() const { return m_at; }
    //! Lines the row takes in the file.
    [[nodiscard]] int lines() const { return m_lines; }
    //! The row's quotes made no sense.
    [[nodiscard]] bool isIrregular() const { return m_irregular; }

private:
    enum class Step { NextCell, EndOfRow, Irregular, NeedMore, TooLong };

    Step scanRow(bool lenient);
    Step scanQuoted();
    Step scanQuotedInLine();
    Step scanPlain();
    Step afterCell();
    [[nodiscard]] bool endsCell(qsizetype at) const;
    [[nodiscard]] bool isLineEnd(qsizetype at) const { return m_data[at] == '\n' || m_data[at] == '\r'; }
    void countLines(qsizetype from, qsizetype to);

    char m_separator;
    bool m_special[256] = {};
    QByteArrayView m_data;
    bool m_whole = false;
    qsizetype m_at = 0;
    int m_lines = 1;
    bool m_irregular = false;
    std::vector<CsvCell> m_cells;
};

//! A cell's bytes with its escaped quotes made single.
[[nodiscard]] QByteArray withoutEscapes(QByteArrayView cell);

} // namespace rs::exchange
