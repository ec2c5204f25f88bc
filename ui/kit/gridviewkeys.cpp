// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard contract of GridView: what each key does in a cell and in its editor.
#include "kit/celldelegate.h"
#include "kit/fielderror.h"
#include "kit/filterheader.h"
#include "kit/gridview.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>

namespace rs::kit {

namespace {

bool isEnter(const QKeyEvent* event) { return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter; }

//! The key left of the apostrophe, in either layout.
bool isSemicolonKey(int key) { return key == Qt::Key_Semicolon || key == 0x416 || key == 0x436; }

QWidget* innermost(QWidget* editor) {
    while (editor->focusProxy()) editor = editor->focusProxy();
    return editor;
}

} // namespace

bool GridView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    if (!QTableView::edit(index, trigger, event)) return false;
    QWidget* editor = state() == EditingState ? indexWidget(index) : nullptr;
    if (!editor || editor == m_editor) return true;
    m_editor = editor;
    m_edited = index;
    innermost(editor)->installEventFilter(this); // later than the delegate's filter, so asked first
    auto* line = qobject_cast<QLineEdit*>(innermost(editor));
    if (line) connect(line, &QLineEdit::textEdited, m_error, &QWidget::hide);
    if (line && trigger != AnyKeyPressed) {
        line->deselect();
        line->end(false);
    }
    return true;
}

void GridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    m_error->hide();
    if (editor == m_editor) {
        const auto* cells =
            m_edited.isValid() ? qobject_cast<const CellDelegate*>(itemDelegateForIndex(m_edited)) : nullptr;
        if (cells && hint == QAbstractItemDelegate::RevertModelCache) cells->giveUp(m_edited);
        m_editor = nullptr;
    }
    const bool moves = hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem;
    QTableView::closeEditor(editor, moves ? QAbstractItemDelegate::NoHint : hint);
}

QString GridView::editorProblem() const { return m_error->reason(); }

//! The reason stands below the editor then, and nothing that is typed there gets lost.
bool GridView::isRefused() {
    const auto* cells = qobject_cast<const CellDelegate*>(itemDelegateForIndex(m_edited));
    const QString reason = cells ? cells->problemOf(m_editor, m_edited) : QString();
    if (reason.isEmpty()) return false;
    m_error->showReason(reason, visualRect(m_edited));
    cells->keepRefused(m_editor, m_edited);
    return true;
}

bool GridView::finishEditing() {
    if (!m_editor) return true;
    if (isRefused()) return false;
    QWidget* editor = m_editor;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
    return true;
}

void GridView::fillFromEditor() {
    const QList<int> rows = chosenRows();
    if (rows.size() < 2) {
        finishEditing();
        return;
    }
    if (isRefused()) return;
    const auto* cells = qobject_cast<const CellDelegate*>(itemDelegateForIndex(m_edited));
    const QVariant value =
        cells ? cells->valueOf(m_editor, m_edited) : m_editor->metaObject()->userProperty().read(m_editor);
    const QModelIndex index = m_edited;
    closeEditor(m_editor, QAbstractItemDelegate::RevertModelCache);
    Q_EMIT fillSelectionWanted(index, value, rows);
}

bool GridView::editorKey(QKeyEvent* event) {
    const bool manyLines = qobject_cast<QPlainTextEdit*>(m_editor) || qobject_cast<QTextEdit*>(m_editor);
    if (isEnter(event)) {
        if (event->modifiers() & Qt::ControlModifier) {
            fillFromEditor();
        } else if (manyLines) {
            return false;
        } else if (finishEditing()) {
            moveRows(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        }
        return true;
    }
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        if (finishEditing()) moveEditable(event->key() == Qt::Key_Tab ? Way::Forward : Way::Back);
        return true;
    }
    if (event->key() == Qt::Key_Escape) {
        closeEditor(m_editor, QAbstractItemDelegate::RevertModelCache);
        return true;
    }
    return false;
}

bool GridView::eventFilter(QObject* watched, QEvent* event) {
    const bool ours = m_editor && watched == innermost(m_editor);
    if (ours && event->type() == QEvent::KeyPress && editorKey(static_cast<QKeyEvent*>(event))) return true;
    if (ours && event->type() == QEvent::ShortcutOverride) {
        // Enter, Tab and Esc belong to the editor, whatever actions the window has.
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (isEnter(static_cast<QKeyEvent*>(event)) || key == Qt::Key_Tab || key == Qt::Key_Escape) event->accept();
    }
    return QTableView::eventFilter(watched, event);
}

bool GridView::plainKey(QKeyEvent* event) {
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        moveRows(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    case Qt::Key_Escape:
        escape();
        return true;
    case Qt::Key_Delete:
        perform(Deed::ClearCell);
        return true;
    case Qt::Key_F4:
        perform(Deed::OpenCard);
        return true;
    case Qt::Key_F8:
        Q_EMIT problemWanted(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    case Qt::Key_Space:
        if (!current.flags().testFlag(Qt::ItemIsUserCheckable)) return false;
        toggleTick(current);
        return true;
    default:
        return false;
    }
}

bool GridView::controlKey(QKeyEvent* event) {
    const bool shift = event->modifiers() & Qt::ShiftModifier, alt = event->modifiers() & Qt::AltModifier;
    const bool tab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (tab) // Tab alone walks through the cells: this leaves them, and the row stays chosen
        leave(event->key() == Qt::Key_Tab && !shift ? Way::Forward : Way::Back);
    else if (event->key() == Qt::Key_Delete)
        perform(Deed::DeleteRows);
    else if (event->key() == Qt::Key_D && !shift && !alt)
        perform(Deed::FillDown);
    else if (event->key() == Qt::Key_C)
        perform(alt ? Deed::CopyColumn : shift ? Deed::CopyWithHeadings : Deed::Copy);
    else if (event->key() == Qt::Key_V && !shift && !alt)
        perform(Deed::Paste);
    else if (event->key() == Qt::Key_L && shift)
        perform(Deed::FilterRow);
    else if (isSemicolonKey(event->key())) {
        if (currentIndex().flags().testFlag(Qt::ItemIsEditable)) Q_EMIT todayWanted(currentIndex());
    } else
        return false;
    return true;
}

//! Editors open what they have, a list or a calendar, by the same key.
void GridView::openList() {
    if (!m_editor) return;
    if (auto* combo = qobject_cast<QComboBox*>(m_editor)) return combo->showPopup();
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Down, Qt::AltModifier);
    QCoreApplication::sendEvent(m_editor, &press);
}

void GridView::keyPressEvent(QKeyEvent* event) {
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::AltModifier && event->key() == Qt::Key_Down) {
        edit(currentIndex(), EditKeyPressed, event);
        openList();
        return;
    }
    const bool control = modifiers & Qt::ControlModifier;
    if (control ? controlKey(event) : !(modifiers & Qt::AltModifier) && plainKey(event)) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

bool GridView::anotherFieldHasFocus() const {
    const QWidget* focus = QApplication::focusWidget();
    if (!focus || focus == this || (isAncestorOf(focus) && focus != m_editor && !m_header->isAncestorOf(focus)))
        return false;
    return qobject_cast<const QLineEdit*>(focus) || qobject_cast<const QComboBox*>(focus) ||
           qobject_cast<const QAbstractSpinBox*>(focus) || qobject_cast<const QPlainTextEdit*>(focus) ||
           qobject_cast<const QTextEdit*>(focus);
}

bool GridView::can(Deed deed) const {
    const QModelIndex current = currentIndex();
    const bool editable = current.flags().testFlag(Qt::ItemIsEditable);
    switch (deed) {
    case Deed::EditCell:
        return editable;
    case Deed::ClearCell:
        return editable && !anotherFieldHasFocus();
    case Deed::FillDown:
        return editable && m_selectedRows > 1 && !anotherFieldHasFocus();
    case Deed::DeleteRows:
        return current.isValid() && !anotherFieldHasFocus();
    case Deed::Copy:
    case Deed::CopyWithHeadings:
    case Deed::CopyColumn:
    case Deed::OpenCard:
        return current.isValid();
    case Deed::SelectAll:
        return model() && model()->rowCount(rootIndex()) > 0;
    case Deed::Paste:
        return model() && !anotherFieldHasFocus();
    case Deed::FilterRow:
    case Deed::NextProblem:
    case Deed::PreviousProblem:
        return model();
    case Deed::ClearFilters:
        return !m_header->filteredColumns().isEmpty();
    default:
        return false;
    }
}

void GridView::perform(Deed deed) {
    if (!can(deed)) return;
    switch (deed) {
    case Deed::EditCell:
        edit(currentIndex(), EditKeyPressed, nullptr);
        break;
    case Deed::ClearCell:
        Q_EMIT clearCellWanted(currentIndex());
        break;
    case Deed::FillDown:
        Q_EMIT fillDownWanted(currentIndex(), chosenRows());
        break;
    case Deed::DeleteRows:
        Q_EMIT deleteRowsWanted(chosenRows());
        break;
    case Deed::Copy:
        Q_EMIT copyWanted(CopyMode::Rows);
        break;
    case Deed::CopyWithHeadings:
        Q_EMIT copyWanted(CopyMode::RowsWithHeadings);
        break;
    case Deed::CopyColumn:
        Q_EMIT copyWanted(CopyMode::Column);
        break;
    case Deed::OpenCard:
        Q_EMIT cardWanted(currentIndex());
        break;
    case Deed::SelectAll:
        selectAll();
        break;
    case Deed::Paste:
        Q_EMIT pasteWanted();
        break;
    case Deed::FilterRow:
        m_header->focusFilter(std::max(0, currentIndex().column()));
        break;
    case Deed::NextProblem:
        Q_EMIT problemWanted(1);
        break;
    case Deed::PreviousProblem:
        Q_EMIT problemWanted(-1);
        break;
    case Deed::ClearFilters:
        m_header->clearFilters();
        break;
    default:
        break;
    }
}

} // namespace rs::kit
