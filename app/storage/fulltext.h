// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "sql/database.h"
#include "sql/statement.h"

#include <optional>

namespace rs::storage {

//! The full-text index of one table: which row has which text. While a large load runs, rows that come are left out
//! (rest); afterwards they are entered in one go (catchUp), which takes a third of the time of entering them page by
//! page. Lives within one transaction.
class FullText {
public:
    //! Nothing for a table without one.
    [[nodiscard]] static base::Result<std::optional<FullText>> prepare(sql::Database& database,
                                                                       const domain::Entity& entity);

    //! `text`: the row's search_text in UTF-8, the same for both, or the index is damaged.
    [[nodiscard]] base::Result<> add(qint64 row, QByteArrayView text);
    [[nodiscard]] base::Result<> remove(qint64 row, QByteArrayView text);

    //! Rows that come from now on are not entered; what is entered is kept up to date.
    [[nodiscard]] static base::Result<> rest(sql::Database& database, const domain::Entity& entity);
    //! Does it know every row? If not, searching has to look at the rows.
    [[nodiscard]] static base::Result<bool> isWhole(sql::Database& database, const domain::Entity& entity);
    //! Enters some of the rows that were left out, or joins some of the pieces that this leaves, in a transaction of
    //! its own: whoever wants to write meanwhile comes in between. True: there is no more to do.
    [[nodiscard]] static base::Result<bool> catchUp(sql::Database& database, const domain::Entity& entity,
                                                    int rowsAtOnce = 60'000);

private:
    FullText(sql::Statement add, sql::Statement remove, qint64 upTo)
        : m_add(std::move(add)),
          m_remove(std::move(remove)),
          m_upTo(upTo) {}

    sql::Statement m_add, m_remove;
    qint64 m_upTo; //!< rows with greater numbers are left out
};

} // namespace rs::storage
