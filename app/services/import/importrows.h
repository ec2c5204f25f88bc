// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablereader.h"

#include <QStringView>

#include <deque>
#include <string>
#include <vector>

namespace rs::services {

//! The rows of a list as they were read, packed: a million of them are looked at more than once and any of them may
//! be shown, so each cell costs its letters and four bytes.
class ImportRows {
public:
    ImportRows() = default;
    ImportRows(ImportRows&&) = default;
    ImportRows& operator=(ImportRows&&) = default;
    Q_DISABLE_COPY(ImportRows)

    void append(const exchange::Row& row);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_rows.size()); }
    //! Where the row begins in the file, from 1.
    [[nodiscard]] int line(qsizetype row) const { return m_rows[size_t(row)].line; }
    //! Holds bytes that mean nothing in the file's encoding.
    [[nodiscard]] bool isDamaged(qsizetype row) const { return m_rows[size_t(row)].damaged; }
    [[nodiscard]] int cellCount(qsizetype row) const { return int(m_rows[size_t(row)].count); }
    //! Empty beyond the row's last cell. Valid until the row is changed.
    [[nodiscard]] QStringView cell(qsizetype row, int column) const;
    [[nodiscard]] QStringList cells(qsizetype row) const;
    //! What somebody mended in the preview.
    void setCell(qsizetype row, int column, const QString& text);

private:
    struct Entry {
        const char16_t* text = nullptr;
        size_t firstEnd = 0;
        quint32 count = 0;
        int line = 0;
        bool damaged = false;
    };
    [[nodiscard]] Entry store(const QStringList& cells);

    std::deque<std::u16string> m_chunks; //!< never grown beyond what was reserved: texts stay where they are
    std::vector<quint32> m_ends;         //!< of the cells, counted from the row's text
    std::vector<Entry> m_rows;
};

} // namespace rs::services
