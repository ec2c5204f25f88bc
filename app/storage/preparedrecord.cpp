// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/preparedrecord.h"

#include "domain/valuecodec.h"

namespace rs::storage {

PreparedRecord::PreparedRecord(domain::Record record) : m_record(std::move(record)) {
    if (m_record.id().isNull()) m_record.setId(base::newId());
    m_row = RowImage(m_record);
    m_operation = encode(m_record);
}

} // namespace rs::storage
