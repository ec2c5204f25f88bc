// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/valuecodec.h"
#include "storage/recordio.h"

#include <memory>

namespace rs::storage {

//! Rows of one table with all that is kept beside them: folded keys, searched text, full-text index. Whose operation
//! it is, is the caller's business.
class RecordTable {
public:
    [[nodiscard]] static base::Result<std::unique_ptr<RecordTable>> prepare(sql::Database& database,
                                                                            const domain::Entity& entity);

    [[nodiscard]] base::Result<std::optional<domain::Record>> find(const base::Id& id) { return m_reader.find(id); }
    //! Whether the record is there and has these values of stored fields. Quicker than to read it.
    [[nodiscard]] base::Result<bool> holds(const base::Id& id, const QList<domain::FieldValue>& values);
    [[nodiscard]] base::Result<> insert(const RowImage& row);
    //! False: a record with this id is there; nothing has changed. Quicker than to look for it first.
    [[nodiscard]] base::Result<bool> insertIfAbsent(const RowImage& row) { return m_inserter.insert(row); }
    //! `before`: as find() has just given it; one and the same record.
    [[nodiscard]] base::Result<> rewrite(const domain::Record& before, const domain::Record& after);
    [[nodiscard]] base::Result<> remove(const domain::Record& before);

private:
    RecordTable(sql::Database& database, const domain::Entity& entity, RecordReader reader, RecordInserter inserter,
                sql::Statement removal);
    [[nodiscard]] base::Result<> reindex(const domain::Record& before, const domain::Record* after);

    sql::Database* m_database;
    const domain::Entity* m_entity;
    RecordReader m_reader;
    RecordInserter m_inserter;
    sql::Statement m_removal;
};

} // namespace rs::storage
