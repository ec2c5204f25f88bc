// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/contentline.h"
#include "exchange/savefile.h"
#include "exchange/tablewriter.h"

namespace rs::exchange {

//! vCard 3.0 in UTF-8: the version that phones, Outlook and web address books all read (4.0 is refused by several).
//! Fields it has no property for go into X-RS-..., columns of somebody's own list into X-RS-OTHER:title;text.
class VCardWriter : public TableWriter {
public:
    explicit VCardWriter(const QString& path) : m_file(path) {}

    base::Result<> begin(const QList<Column>& columns) override;
    base::Result<> write(const QStringList& cells) override;
    base::Result<qint64> finish() override { return m_file.commit(); }

private:
    void appendNames(const QStringList& cells);
    void appendLine(const QByteArray& line) { appendContentLine(m_file.buffer(), line); }
    [[nodiscard]] QString value(const QStringList& cells, QStringView field) const;

    SaveFile m_file;
    QList<Column> m_columns;
};

} // namespace rs::exchange
