// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablereader.h"
#include "exchange/vcardparser.h"

#include <QHash>

#include <functional>

namespace rs::exchange {

//! Contacts as a table: the first row names the columns in our names of fields (family_name, email, ...), further
//! values of a property and everything else have columns of their own. The file is read twice: once for the columns.
class VCardReader : public TableReader {
public:
    using OpenSource = std::function<base::Result<TextSource>()>;

    [[nodiscard]] static base::Result<std::unique_ptr<TableReader>> open(const OpenSource& source);

    VCardReader(TextSource source, QStringList columns);

    base::Result<bool> next(Row& row) override;
    const TableInfo& info() const override { return m_info; }
    double position() const override;

private:
    VCardLines m_lines;
    QStringList m_columns;
    QHash<QString, qsizetype> m_index;
    TableInfo m_info;
    bool m_headingGiven = false;
    bool m_finished = false;
};

} // namespace rs::exchange
