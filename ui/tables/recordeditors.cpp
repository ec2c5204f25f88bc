// SPDX-License-Identifier: GPL-3.0-or-later
// Editors by the kind of value, in cells, in the card and in the dialog for many rows.
#include "kit/dateedit.h"
#include "tables/recordchoices.h"
#include "tables/recorddelegate.h"
#include "tables/referencesedit.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QStandardItemModel>
#include <QStringListModel>

namespace rs::tables {

using domain::Field;
using domain::FieldType;
using models::CellText;
using models::RecordTableModel;

namespace {

constexpr int linesOfTextCell = 4;
constexpr int namesOffered = 20;
constexpr int valueRole = Qt::UserRole + 1;
constexpr int createRole = Qt::UserRole + 2;

//! Lines that complete from the texts the column has already.
QLineEdit* textEditor(RecordTableModel& model, const Field& field, QWidget* parent) {
    auto* line = new QLineEdit(parent);
    if (field.type != FieldType::Text) return line;
    auto* known = new QStringListModel(line);
    auto* completer = new QCompleter(known, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    line->setCompleter(completer);
    collectTexts(model, field, known, [known](const QStringList& texts) { known->setStringList(texts); });
    return line;
}

//! A line whose list is asked for as names are typed; what was taken from it is kept as an id.
QLineEdit* referenceEditor(RecordTableModel& model, const Field& field, QWidget* parent) {
    auto* line = new QLineEdit(parent);
    auto* found = new QStandardItemModel(line);
    auto* completer = new QCompleter(found, line);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    line->setCompleter(completer);
    const auto look = [line, found, &model, &field](const QString& text) {
        line->setProperty("chosen", QVariant());
        found->clear();
        bool exact = false;
        for (const CellText::Named& one : model.text().findReferences(field, text, namesOffered)) {
            auto* item = new QStandardItem(one.words);
            item->setData(one.value, valueRole);
            found->appendRow(item);
            exact = exact || one.words.compare(text.trimmed(), Qt::CaseInsensitive) == 0;
        }
        if (exact || text.trimmed().isEmpty()) return;
        //: Last line of a list of names: makes a new card with the name that was typed
        auto* create = new QStandardItem(RecordDelegate::tr("Create “%1”").arg(text.trimmed()));
        create->setData(true, createRole);
        create->setData(text.trimmed(), valueRole);
        found->appendRow(create);
    };
    QObject::connect(line, &QLineEdit::textEdited, found, look);
    QObject::connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), line,
                     [line](const QModelIndex& index) {
                         if (index.data(createRole).toBool()) {
                             line->setText(index.data(valueRole).toString());
                             line->setProperty("create", true);
                         } else {
                             line->setProperty("chosen", index.data(valueRole));
                         }
                     });
    return line;
}

//! Regions and other long closed lists: typing finds a name anywhere in it.
QComboBox* searchCombo(const QList<CellText::Named>& entries, QWidget* parent) {
    auto* combo = new QComboBox(parent);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->addItem(QString(), QString());
    for (const CellText::Named& one : entries) combo->addItem(one.words, one.value);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setFilterMode(Qt::MatchContains);
    return combo;
}

QComboBox* closedCombo(const QList<kit::Choice>& choices, QWidget* parent) {
    auto* combo = new QComboBox(parent);
    for (const kit::Choice& choice : choices) combo->addItem(choice.label, choice.value);
    combo->addItem(QString(), QString());
    return combo;
}

} // namespace

QWidget* RecordDelegate::makeEditor(RecordTableModel& model, const Field& field, QWidget* parent) {
    switch (field.type) {
    case FieldType::LongText: {
        auto* text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        return text;
    }
    case FieldType::Date:
    case FieldType::Instant:
        return new kit::DateEdit(parent);
    case FieldType::Region:
        return searchCombo(model.text().regions(), parent);
    case FieldType::Reference:
        return referenceEditor(model, field, parent);
    case FieldType::References:
        return new ReferencesEdit(model, field, parent);
    case FieldType::Choice:
    case FieldType::YesNo:
        return closedCombo(closedChoices(model, field), parent);
    default:
        return textEditor(model, field, parent);
    }
}

QVariant RecordDelegate::valueOfEditor(const QWidget* editor) {
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(editor)) return text->toPlainText();
    if (const auto* date = qobject_cast<const kit::DateEdit*>(editor)) return date->text();
    if (const auto* several = qobject_cast<const ReferencesEdit*>(editor)) return several->value();
    if (const auto* combo = qobject_cast<const QComboBox*>(editor)) {
        const int at =
            combo->isEditable() ? combo->findText(combo->currentText(), Qt::MatchFixedString) : combo->currentIndex();
        return at >= 0 ? combo->itemData(at) : QVariant(combo->currentText());
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(editor)) {
        const QString chosen = line->property("chosen").toString();
        return chosen.isEmpty() ? line->text() : chosen;
    }
    return {};
}

void RecordDelegate::fillEditor(QWidget* editor, const Field& field, const QVariant& value, const QString& words) {
    if (auto* text = qobject_cast<QPlainTextEdit*>(editor)) text->setPlainText(words);
    if (auto* date = qobject_cast<kit::DateEdit*>(editor)) date->setText(words);
    if (auto* several = qobject_cast<ReferencesEdit*>(editor)) several->setValue(value);
    if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        combo->setCurrentIndex(combo->findText(words));
        if (combo->lineEdit()) combo->lineEdit()->setCursorPosition(0); // a long name shows its beginning
    }
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(words);
        line->setCursorPosition(0);
        // Untouched, a reference stays the record it is, even if another one has the same name.
        if (field.type == FieldType::Reference) line->setProperty("chosen", base::toText(value.value<base::Id>()));
    }
}

QVariant RecordDelegate::valueOf(QWidget* editor, const QModelIndex& index) const {
    const Field* field = fieldOf(index);
    const bool own = field && field->type != FieldType::Choice && field->type != FieldType::YesNo;
    return own ? valueOfEditor(editor) : CellDelegate::valueOf(editor, index);
}

QWidget* RecordDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const {
    const Field* field = fieldOf(index);
    if (!field) return nullptr;
    if (field->type == FieldType::Choice || field->type == FieldType::YesNo)
        return CellDelegate::createEditor(parent, option, index);
    QWidget* editor = makeEditor(m_model, *field, parent);
    auto* self = const_cast<RecordDelegate*>(this);
    if (auto* date = qobject_cast<kit::DateEdit*>(editor))
        connect(date, &kit::DateEdit::dayChosen, this, [self, editor] { Q_EMIT self->commitData(editor); });
    if (auto* line = qobject_cast<QLineEdit*>(editor); line && field->type == FieldType::Reference) {
        const QPersistentModelIndex cell = index;
        connect(line->completer(), qOverload<const QModelIndex&>(&QCompleter::activated), this, [self, line, cell] {
            const QString title = line->text();
            if (line->property("create").toBool()) {
                Q_EMIT self->closeEditor(line, RevertModelCache);
                Q_EMIT self->createWanted(cell, title);
                return;
            }
            // A choice is a commit; the line itself takes the words after this signal.
            QMetaObject::invokeMethod(
                line,
                [self, line] {
                    const QPointer<QWidget> grid = line->parentWidget()->parentWidget(); // around its viewport
                    Q_EMIT self->commitData(line);
                    Q_EMIT self->closeEditor(line);
                    if (grid) grid->setFocus(Qt::OtherFocusReason);
                },
                Qt::QueuedConnection);
        });
    }
    return editor;
}

void RecordDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const Field* field = fieldOf(index);
    if (!field || field->type == FieldType::Choice || field->type == FieldType::YesNo)
        return CellDelegate::setEditorData(editor, index);
    if (isFilled(editor)) return;
    if (index.data(RecordTableModel::UnfitRole).toBool()) {
        const QString unfit = index.data().toString();
        if (auto* line = qobject_cast<QLineEdit*>(editor)) return line->setText(unfit);
        if (auto* date = qobject_cast<kit::DateEdit*>(editor)) return date->setText(unfit);
        if (auto* combo = qobject_cast<QComboBox*>(editor); combo && combo->isEditable())
            return combo->setEditText(unfit);
    }
    fillEditor(editor, *field, index.data(RecordTableModel::RawValueRole), index.data(Qt::EditRole).toString());
}

void RecordDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex& index) const {
    QRect place = option.rect;
    if (qobject_cast<QPlainTextEdit*>(editor)) {
        place.setHeight(editor->fontMetrics().lineSpacing() * linesOfTextCell + kit::theme::space::field);
        place.setWidth(std::max(place.width(), editor->fontMetrics().averageCharWidth() * 40));
        const QRect room = editor->parentWidget() ? editor->parentWidget()->rect() : place;
        if (place.bottom() > room.bottom()) place.moveBottom(std::max(place.height(), option.rect.bottom()));
        if (place.right() > room.right()) place.moveRight(std::max(place.width(), room.right()));
    }
    // The button of the calendar takes no room from the date.
    if (qobject_cast<kit::DateEdit*>(editor)) place.setWidth(std::max(place.width(), editor->sizeHint().width()));
    editor->setGeometry(place);
    Q_UNUSED(index)
}

} // namespace rs::tables
