// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace rs::models {

//! Cells as spreadsheets put them on the clipboard: rows of texts.
struct TextBlock {
    QList<QStringList> rows;

    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
    //! The only cell of a block of one.
    [[nodiscard]] bool isSingle() const { return rows.size() == 1 && rows.first().size() == 1; }
    [[nodiscard]] bool operator==(const TextBlock&) const = default;
};

//! Tab-separated text, any line ending. A cell in quotation marks may hold tabs, line breaks and doubled marks; marks
//! that a person typed stay.
[[nodiscard]] TextBlock readBlock(const QString& text);

//! The same the other way: only cells with a tab or a line break are quoted.
[[nodiscard]] QString writeBlock(const TextBlock& block);

//! A table of HTML 4, for word processors and letters. `headings`: the first row is one of titles.
enum class Headings { No, Yes };
[[nodiscard]] QString writeHtml(const TextBlock& block, Headings headings);

} // namespace rs::models
