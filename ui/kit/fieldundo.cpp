// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/fieldundo.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace rs::kit {

namespace {

enum class Direction { Back, Forth };

bool canStep(const QLineEdit& line, Direction direction) {
    return direction == Direction::Back ? line.isUndoAvailable() : line.isRedoAvailable();
}

//! Is it a field with nothing of its own to take back or do again?
bool isSpent(QObject* watched, Direction direction) {
    auto* line = qobject_cast<QLineEdit*>(watched);
    if (!line && (qobject_cast<QAbstractSpinBox*>(watched) || qobject_cast<QComboBox*>(watched)))
        line = watched->findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
    if (line) return !canStep(*line, direction);
    const auto* text = qobject_cast<QPlainTextEdit*>(watched);
    if (!text) return false;
    return direction == Direction::Back ? !text->document()->isUndoAvailable() : !text->document()->isRedoAvailable();
}

} // namespace

FieldUndo::FieldUndo(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

bool FieldUndo::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool back = key->matches(QKeySequence::Undo);
    if (!back && !key->matches(QKeySequence::Redo)) return false;
    if (!isSpent(watched, back ? Direction::Back : Direction::Forth)) return false;
    event->ignore(); // no field wants it: it is a shortcut of the window
    return true;
}

} // namespace rs::kit
