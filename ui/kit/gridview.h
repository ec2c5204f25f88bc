// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/deed.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QTableView>
#include <QTimer>

namespace rs::kit {

class CellError;
class FilterHeader;

//! A table that answers the keyboard as people who come from a spreadsheet expect. Rows are selected, one cell is
//! current. What changes more than the current cell is only asked for by a signal: the service does it in one
//! undo step.
class GridView : public QTableView {
    Q_OBJECT
public:
    enum class Density { Compact, Normal, Roomy };
    enum class CopyMode { Rows, RowsWithHeadings, Column };
    Q_ENUM(CopyMode)
    explicit GridView(QWidget* parent = nullptr);

    void setDensity(Density density);
    [[nodiscard]] Density density() const { return m_density; }
    [[nodiscard]] FilterHeader* filterHeader() const { return m_header; }
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    //! These rows have another ground for a moment; it stays with them when they move.
    void lightUp(const QList<int>& rows);
    [[nodiscard]] bool isLit(int row) const;

    //! Rows of the selection in the order of the table; the current row when nothing is selected.
    [[nodiscard]] QList<int> chosenRows() const;
    //! The next cell in reading order that may be edited, from index on (not index itself); wraps rows.
    enum class Way { Forward, Back };
    [[nodiscard]] QModelIndex nextEditable(const QModelIndex& index, Way way) const;
    //! Deeds of the Edit menu a table knows; false for all others. What changes data is not offered while a field
    //! outside the table has the focus: its keys are meant for that field.
    [[nodiscard]] bool can(Deed deed) const;
    void perform(Deed deed);
    //! The editor that is open now, if any.
    [[nodiscard]] QWidget* openedEditor() const { return m_editor; }
    //! The reason shown below the editor.
    [[nodiscard]] QString editorProblem() const;
    //! Commits and closes the open editor; false when its value was refused and it stays.
    bool finishEditing();

    void reset() override;

Q_SIGNALS:
    void clearCellWanted(const QModelIndex& index);
    void deleteRowsWanted(const QList<int>& rows);
    void fillDownWanted(const QModelIndex& current, const QList<int>& rows);
    //! Ctrl+Enter in an editor with two or more rows selected.
    void fillSelectionWanted(const QModelIndex& index, const QVariant& value, const QList<int>& rows);
    //! Ctrl+; on an editable cell.
    void todayWanted(const QModelIndex& index);
    void cardWanted(const QModelIndex& index);
    void problemWanted(int step); //!< F8: +1, Shift+F8: -1
    void copyWanted(rs::kit::GridView::CopyMode mode);
    void pasteWanted();
    //! The third Esc: value restored, selection cleared, now the search.
    void clearSearchWanted();
    void currentRowChanged(int row);
    void selectedRowsChanged(int amount);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void updateGeometries() override;

private:
    enum class Keep { Selection, Nothing };
    bool editorKey(QKeyEvent* event);
    bool plainKey(QKeyEvent* event);
    bool controlKey(QKeyEvent* event);
    void openList();
    void escape();
    void leave(Way way);
    void moveRows(int step);
    bool moveEditable(Way way);
    void moveTo(const QModelIndex& index, Keep keep);
    void toggleTick(const QModelIndex& index);
    void fillFromEditor();
    void setHoveredRow(int row);
    [[nodiscard]] bool isRefused();
    [[nodiscard]] bool anotherFieldHasFocus() const;

    FilterHeader* m_header;
    CellError* m_error;
    QPointer<QWidget> m_editor;
    QPersistentModelIndex m_edited;
    QList<QPersistentModelIndex> m_lit;
    QTimer m_light;
    Density m_density = Density::Normal;
    int m_hoveredRow = -1;
    int m_selectedRows = 0;
};

} // namespace rs::kit
