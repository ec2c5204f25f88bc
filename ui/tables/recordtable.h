// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/deed.h"
#include "kit/filterheader.h"
#include "kit/gridview.h"
#include "models/pasteplan.h"
#include "models/recordtablemodel.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QMenu;
class QPushButton;
class QToolButton;

namespace rs::kit {
class ChipRow;
class EmptyState;
class InlineMessage;
class SearchField;
class SelectionBar;
class UndoBar;
} // namespace rs::kit

namespace rs::tables {

class FrozenColumn;
class MarkFinder;
class RowDraft;
class SelectionKeeper;
class TableState;

//! A table of records as people work with it: quick search, chips, filters under the titles, bulk edits, copy and
//! paste, undo bar. What leads elsewhere (cards, import, letters) is only asked for by a signal.
class RecordTable : public QWidget {
    Q_OBJECT
public:
    enum class Tools {
        All,  //!< search, chips, columns
        None, //!< a small table beside another one
    };
    RecordTable(services::Workspace& workspace, const domain::Entity& entity, Tools tools = Tools::All,
                QWidget* parent = nullptr);
    ~RecordTable() override;

    [[nodiscard]] models::RecordTableModel& model() const { return *m_model; }
    [[nodiscard]] kit::GridView& grid() const { return *m_grid; }
    [[nodiscard]] kit::SearchField* search() const { return m_search; }
    [[nodiscard]] kit::SelectionBar* selectionBar() const { return m_selection; }
    [[nodiscard]] kit::UndoBar* undoBar() const { return m_undo; }
    [[nodiscard]] kit::InlineMessage* message() const { return m_message; }
    [[nodiscard]] kit::EmptyState* emptyState() const { return m_empty; }
    [[nodiscard]] kit::ChipRow* chips() const { return m_chips; }

    //! Columns, sort and filters as the user left them, then the first search. `parent` null: the whole table.
    void open(const base::Id& parent);
    void saveState() const;
    void commit(); //!< stores the cell that is being typed
    //! Two tables of the same records with columns, sort and widths of their own need names of their own; before
    //! open(). Usually a table is named by its records.
    void setStateName(const QString& name);
    [[nodiscard]] QString settingsGroup() const;

    //! Menus show these instead of actions of their own: one wording, icon and shortcut everywhere.
    void setActionSource(std::function<QAction*(kit::Deed)> source);
    //! Put in front of the table's own actions above a selection, and into the context menu: letters, badges.
    void setExtraActions(const QList<QAction*>& actions);
    //! Buttons of the empty table, without it: adding by typing; and its sentence, without: what belongs there.
    void setEmptyActions(const QList<QAction*>& actions, const QString& sentence = {});

    [[nodiscard]] bool can(kit::Deed deed) const;
    void perform(kit::Deed deed);
    //! The current cell is that of a new row, ready to type.
    void beginRow();
    void changeField();
    void chooseColumns();
    void paste(const QString& text);
    //! «148 человек · показано 96»
    [[nodiscard]] QString amount() const;

Q_SIGNALS:
    void amountChanged(const QString& text);
    void placeChanged(const QString& text);
    void deedsChanged();
    //! F4, or a double click on a cell that cannot be edited.
    void cardWanted(const rs::base::Id& id);
    void currentRecordChanged(const rs::base::Id& id);
    //! A paste too large to go in unseen.
    void importWanted(const QString& text);
    void failed(const rs::base::Error& error);
    //! The viewport has just painted rows that answer what was asked last: what was typed is on the screen.
    void rowsPainted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTools();
    void buildGrid();
    void buildActions();
    void connectGrid();
    void connectModel();
    void retranslate();
    // recordtablefilters.cpp
    void setUpFilters();
    void sortBy(const QList<kit::SortKey>& keys);
    void refreshChips();
    void refreshState();
    void refreshPlace();
    void showChoices(int column);
    // recordtableactions.cpp
    [[nodiscard]] QAction* action(kit::Deed deed) const;
    void openContextMenu(const QPoint& place);
    void fillStatusMenu();
    void setState(const QString& code);
    void fillDown(const QModelIndex& current, const QList<int>& rows);
    void clearCell(const QModelIndex& index);
    void createReference(const QModelIndex& index, const QString& title);
    void finishPaste(const models::PastePlan& plan, int newRows);
    void nextProblem(int step);
    void showChange(const QString& code, qint64 amount);
    void showFailure(const base::Error& error);
    void offerCancel();
    void placeOverlay();

    models::RecordTableModel* m_model;
    kit::GridView* m_grid;
    SelectionKeeper* m_keeper = nullptr;
    FrozenColumn* m_frozen = nullptr;
    RowDraft* m_draft = nullptr;
    MarkFinder* m_marks = nullptr; //!< only of participants
    std::unique_ptr<TableState> m_state;
    QWidget* m_bar = nullptr;
    kit::SearchField* m_search = nullptr;
    kit::ChipRow* m_chips = nullptr;
    QPushButton* m_columnsButton = nullptr;
    QPushButton* m_pasteButton = nullptr;
    QToolButton* m_more = nullptr;
    kit::SelectionBar* m_selection = nullptr;
    kit::InlineMessage* m_message = nullptr;
    kit::EmptyState* m_empty = nullptr;
    kit::UndoBar* m_undo = nullptr;
    QAction* m_status = nullptr;
    QMenu* m_statusMenu = nullptr;
    QHash<kit::Deed, QAction*> m_own;
    QList<QAction*> m_extra, m_emptyActions;
    QString m_emptySentence;
    std::function<QAction*(kit::Deed)> m_actionSource;
    Tools m_tools;
    QTimer m_patience; //!< runs while nothing has come yet of what was asked for
    int m_question = 0;
    bool m_rowsNew = false;
    bool m_adding = false; //!< the empty table shows its last row to type into
};

} // namespace rs::tables
