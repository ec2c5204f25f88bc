// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/gridview.h"
#include "models/pasteplan.h"
#include "models/recordtablemodel.h"

namespace rs::tables {

//! What a paste left undone, for a message.
struct PasteOutcome {
    int unfit = 0;    //!< cells whose text is no value of their column; they are marked
    int nameless = 0; //!< rows that were not added because something required is missing
};

//! Rows of a grid as a block of texts, and blocks of texts as edits. Columns count as they stand on the screen.
class TableClipboard {
public:
    TableClipboard(kit::GridView& grid, models::RecordTableModel& model) : m_grid(grid), m_model(model) {}

    [[nodiscard]] models::TextBlock block(kit::GridView::CopyMode mode) const;
    //! Onto the clipboard, as tab-separated text and as HTML.
    void copy(kit::GridView::CopyMode mode) const;

    [[nodiscard]] models::PastePlan plan(const QString& text) const;
    enum class NewRows { Add, LeaveOut };
    //! One step of undo.
    PasteOutcome paste(const models::PastePlan& plan, NewRows newRows);

private:
    [[nodiscard]] QList<int> shownColumns() const;

    kit::GridView& m_grid;
    models::RecordTableModel& m_model;
};

} // namespace rs::tables
