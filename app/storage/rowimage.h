// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "sql/statement.h"
#include "storage/cells.h"

#include <QByteArray>
#include <QStringList>
#include <QVarLengthArray>

namespace rs::storage {

//! A row as its table keeps it: keys and searched text made, texts in UTF-8, all values ready to be bound. What the
//! server sends is bound from where it lies among the cells; a record in between would take twice as long as the rest.
class RowImage {
public:
    RowImage() = default;
    explicit RowImage(const domain::Record& record);
    //! `values`: of the cells, which are kept with them.
    RowImage(const domain::Entity& entity, const base::Id& id, QByteArray cells, std::vector<CellValue> values);

    //! UTF-8; empty if the entity is not searched by its full text.
    [[nodiscard]] QByteArrayView searchText() const;

    //! The columns that bind() fills, in this order.
    [[nodiscard]] static QStringList columns(const domain::Entity& entity);
    //! The image must outlive the run of the statement.
    void bind(sql::Statement& insertion) const;

private:
    void makeFolded();
    [[nodiscard]] QByteArrayView folded(qsizetype text) const;

    const domain::Entity* m_entity = nullptr;
    base::Id m_id;
    QList<QByteArray> m_texts; //!< that values lie in: the cells, or what a record's values became
    std::vector<CellValue> m_values;
    QByteArray m_folded;                  //!< keys, then the searched text
    QVarLengthArray<qsizetype, 8> m_ends; //!< of each of them
};

} // namespace rs::storage
