// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/savefile.h"
#include "exchange/tablewriter.h"

namespace rs::exchange {

//! An array of objects by field name, in the order of the columns; empty cells are null, columns of somebody's own
//! list stand under "other" by their title.
class JsonWriter : public TableWriter {
public:
    explicit JsonWriter(const QString& path) : m_file(path) {}

    base::Result<> begin(const QList<Column>& columns) override;
    base::Result<> write(const QStringList& cells) override;
    base::Result<qint64> finish() override;

private:
    void appendValue(const QString& text, CellKind kind);

    SaveFile m_file;
    QList<Column> m_columns;
    bool m_first = true;
};

} // namespace rs::exchange
