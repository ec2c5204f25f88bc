// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/valuecodec.h"
#include "protocol/operation.h"
#include "sql/transaction.h"
#include "storage/changes.h"
#include "storage/preparedrecord.h"
#include "storage/recordtable.h"
#include "storage/store.h"

#include <functional>
#include <unordered_map>

namespace rs::storage {

using domain::FieldValue;

//! The only code that changes records. One Writer is one transaction, one change set, one step of undo: each
//! change writes the row and its operation (new values and values seen) together; all or nothing is committed.
class Writer {
public:
    //! Where a change set stands on the stack of undo; the stored number. What undo and redo write is no step of its
    //! own, nor is what a store is first filled with.
    enum class Kind { Edit = 0, Reversal = 2, FirstLoad = Reversal };

    //! `action` is a code with words of its own (services/words); `author` who sits at this laptop.
    [[nodiscard]] static base::Result<Writer> begin(Store& store, const QString& action, const QString& author,
                                                    Kind kind = Kind::Edit, qint64 reverts = 0);
    Writer(Writer&& other) noexcept;
    ~Writer();

    //! A record without an id gets a new one. Returns it.
    [[nodiscard]] base::Result<base::Id> insert(domain::Record record);
    //! The same, made ready elsewhere.
    [[nodiscard]] base::Result<base::Id> insert(const PreparedRecord& record);
    //! Values that already stand are no change; a record none of whose values changes leaves no operation.
    [[nodiscard]] base::Result<> update(const domain::Entity& entity, const base::Id& id,
                                        const QList<FieldValue>& values);
    //! The record only: what hangs on it is the caller's business.
    [[nodiscard]] base::Result<> remove(const domain::Entity& entity, const base::Id& id);
    //! The loser goes, and from now on the winner stands for it; what pointed to it points to the winner already.
    [[nodiscard]] base::Result<> merge(const domain::Entity& entity, const base::Id& loser, const base::Id& winner);
    //! Brings a deleted record back with these values.
    [[nodiscard]] base::Result<> restore(const domain::Record& record);

    //! As the transaction sees it.
    [[nodiscard]] base::Result<std::optional<domain::Record>> find(const domain::Entity& entity, const base::Id& id);

    //! For reading inside the transaction.
    [[nodiscard]] Store& store() { return *m_store; }
    //! Changes so far.
    [[nodiscard]] qint64 records() const { return m_changes.records; }
    //! Changes of one table so far.
    [[nodiscard]] qint64 records(const domain::Entity& entity) const;
    //! Told of every change as it is made: the record before it (nullptr: it came) and after it (nullptr: it went).
    using Watcher = std::function<void(const domain::Record* before, const domain::Record* after)>;
    void watch(Watcher watcher) { m_watcher = std::move(watcher); }
    //! How many things this step is said to be about. 0: as many as records were changed.
    void countAs(qint64 amount) { m_changes.counted = amount; }
    [[nodiscard]] qint64 counted() const { return m_changes.counted; }
    //! Commits; without any change nothing at all is stored and changeSet is 0.
    [[nodiscard]] base::Result<Changes> commit();

private:
    using OpKind = protocol::OpKind;
    struct Op;

    Writer(Store& store, sql::Transaction transaction, sql::Statement operations);
    [[nodiscard]] base::Result<RecordTable*> table(const domain::Entity& entity);
    [[nodiscard]] base::Result<> log(const Op& op);
    [[nodiscard]] base::Result<> put(const PreparedRecord& record, OpKind kind);
    [[nodiscard]] base::Result<> take(const domain::Entity& entity, const base::Id& id, OpKind kind,
                                      const base::Id& winner);
    void touch(const domain::Record* before, const domain::Record* after);

    Store* m_store;
    sql::Transaction m_transaction;
    sql::Statement m_operations;
    std::unordered_map<const domain::Entity*, std::unique_ptr<RecordTable>> m_tables;
    Changes m_changes;
    Watcher m_watcher;
};

} // namespace rs::storage
