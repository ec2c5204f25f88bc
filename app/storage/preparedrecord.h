// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/rowimage.h"

namespace rs::storage {

//! A record ready to be inserted: its row as the table keeps it, and the operation for the outbox. Making one needs no
//! database: for a long list a worker does it, while the store writes the rows before.
class PreparedRecord {
public:
    PreparedRecord() = default;
    //! A record without an id gets a new one.
    explicit PreparedRecord(domain::Record record);

    [[nodiscard]] const domain::Record& record() const { return m_record; }
    [[nodiscard]] const RowImage& row() const { return m_row; }
    //! All values that are not empty (domain/valuecodec.h).
    [[nodiscard]] const QByteArray& operation() const { return m_operation; }

private:
    domain::Record m_record;
    RowImage m_row;
    QByteArray m_operation;
};

} // namespace rs::storage
