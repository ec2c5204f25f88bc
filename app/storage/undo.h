// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "storage/changes.h"
#include "storage/store.h"

namespace rs::storage {

class Writer;

//! Undo and redo of change sets, kept in the store: they outlive a restart.
class Undo {
public:
    struct Step {
        qint64 changeSet = 0;
        QString action;
        qint64 records = 0; //!< as they were counted, see Writer::countAs
    };

    explicit Undo(Store& store) : m_store(&store) {}

    //! What undo (redo) would take back (do again); nothing if there is none.
    [[nodiscard]] base::Result<std::optional<Step>> nextUndo();
    [[nodiscard]] base::Result<std::optional<Step>> nextRedo();

    //! Applies the inverse of the latest change set as ordinary edits. A field that was changed from elsewhere
    //! since keeps its newer value. Errors: NothingToUndo, Cancelled (nothing changed).
    [[nodiscard]] base::Result<Changes> undo(const QString& author, const base::Progress& progress = {});
    //! Errors: NothingToRedo, Cancelled.
    [[nodiscard]] base::Result<Changes> redo(const QString& author, const base::Progress& progress = {});

    //! Takes back an older change set, whatever came after it, as an edit of its own that can be undone, too.
    //! Errors: NothingToUndo (there is none, or it does not stand any more), Cancelled.
    [[nodiscard]] base::Result<Changes> revert(qint64 changeSet, const QString& author,
                                               const base::Progress& progress = {});

private:
    enum class Direction { Back, Forth };
    [[nodiscard]] base::Result<std::optional<Step>> step(QStringView condition);
    [[nodiscard]] base::Result<Changes> apply(const Step& step, Direction direction, const QString& author,
                                              const base::Progress& progress);
    [[nodiscard]] base::Result<> replay(Writer& writer, const Step& step, Direction direction,
                                        const base::Progress& progress);

    Store* m_store;
};

} // namespace rs::storage
