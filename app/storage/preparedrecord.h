// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "sql/statement.h"

#include <QByteArray>
#include <QStringList>

namespace rs::storage {

//! A record ready to be inserted: its texts as the table keeps them, and the operation for the outbox. Making one
//! needs no database: for a long list a worker does it, while the store writes the rows before.
class PreparedRecord {
public:
    //! What came from the server is for the rows alone: no operation is made of it.
    enum class For { RowsAndOutbox, Rows };

    PreparedRecord() = default;
    //! A record without an id gets a new one.
    explicit PreparedRecord(domain::Record record, For purpose = For::RowsAndOutbox);

    [[nodiscard]] const domain::Record& record() const { return m_record; }
    //! UTF-8; empty if the entity is not searched by its full text.
    [[nodiscard]] const QByteArray& searchText() const { return m_searchText; }
    //! All values that are not empty (domain/valuecodec.h).
    [[nodiscard]] const QByteArray& operation() const { return m_operation; }

    //! The columns that bind() fills, in this order.
    [[nodiscard]] static QStringList columns(const domain::Entity& entity);
    //! The record must outlive the run of the statement.
    void bind(sql::Statement& insertion) const;

private:
    domain::Record m_record;
    QList<QByteArray> m_texts; //!< of keys, then of fields that hold text
    QByteArray m_searchText;
    QByteArray m_operation;
};

} // namespace rs::storage
