// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/fieldedit.h"

#include "domain/record.h"
#include "kit/dateedit.h"
#include "kit/fielderror.h"
#include "kit/theme/icon.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMap>
#include <QPlainTextEdit>
#include <QStringListModel>

namespace rs::tables {

using domain::FieldType;

namespace {

constexpr int linesOfLongText = 3;
constexpr int mostOffered = 30;
constexpr int lettersOfList = 10;

//! A list that is rolled by accident while the page is scrolled would change the record.
class CalmBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

bool isList(FieldType type) {
    return type == FieldType::Region || type == FieldType::Choice || type == FieldType::Zone;
}

QVariant orEmpty(const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); }

} // namespace

FieldEdit::FieldEdit(models::CellText& text, const domain::Field& field, QWidget* parent)
    : QWidget(parent),
      m_text(text),
      m_field(field),
      m_zone(QTimeZone::utc()),
      m_editor(makeEditor()),
      m_error(new kit::FieldError(m_editor, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::theme::space::hair);
    column->addWidget(m_editor);
    column->addWidget(m_error);
    m_editor->installEventFilter(this);
    if (line() && line() != m_editor) line()->installEventFilter(this);
    setFocusProxy(m_editor);
    setObjectName(field.key());
    retranslate();
}

QLineEdit* FieldEdit::line() const {
    if (auto* date = qobject_cast<kit::DateEdit*>(m_editor)) return date->line();
    if (auto* box = qobject_cast<QComboBox*>(m_editor)) return box->lineEdit();
    return qobject_cast<QLineEdit*>(m_editor);
}

QComboBox* FieldEdit::makeList() {
    auto* box = new CalmBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(lettersOfList);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(box, &QComboBox::activated, this, &FieldEdit::flush);
    return box;
}

//! Records are too many for a list: letters find them.
QComboBox* FieldEdit::makeSearchList() {
    QComboBox* box = makeList();
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(box->lineEdit(), &QLineEdit::textEdited, this, &FieldEdit::searchList);
    return box;
}

QWidget* FieldEdit::makeEditor() {
    if (isList(m_field.type)) return makeList();
    switch (m_field.type) {
    case FieldType::Reference:
        return makeSearchList();
    case FieldType::YesNo: {
        auto* box = new QCheckBox(this);
        connect(box, &QCheckBox::clicked, this, &FieldEdit::flush);
        return box;
    }
    case FieldType::Date:
    case FieldType::Instant: {
        auto* date = new kit::DateEdit(this);
        connect(date, &kit::DateEdit::dayChosen, this, &FieldEdit::flush);
        connect(date->line(), &QLineEdit::returnPressed, this, &FieldEdit::flush);
        return date;
    }
    case FieldType::LongText: {
        auto* text = new QPlainTextEdit(this);
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * linesOfLongText + 2 * kit::theme::space::row);
        return text;
    }
    default: {
        auto* edit = new QLineEdit(this);
        connect(edit, &QLineEdit::returnPressed, this, &FieldEdit::flush);
        return edit;
    }
    }
}

void FieldEdit::fillList() {
    auto* box = static_cast<QComboBox*>(m_editor);
    box->clear();
    box->addItem(QString(), QString());
    const services::Words& words = services::Words::of(models::windowLanguage());
    if (m_field.type == FieldType::Region) {
        for (const models::CellText::Named& region : m_text.regions()) box->addItem(region.words, region.value);
    } else if (m_field.type == FieldType::Choice) {
        for (const domain::Choice& choice : m_field.choices) {
            const QString code = QString::fromLatin1(choice.code);
            box->addItem(words.choice(m_field, code), code);
        }
    } else {
        const QDateTime now = QDateTime::currentDateTime();
        QMap<int, QStringList> byOffset;
        for (const domain::RegionInfo& region : services::builtInRegions()->all()) {
            const QString name = QString::fromLatin1(region.zone);
            QStringList& sameOffset = byOffset[QTimeZone(region.zone).offsetFromUtc(now)];
            if (!name.isEmpty() && !sameOffset.contains(name)) sameOffset << name;
        }
        for (const QStringList& names : std::as_const(byOffset)) {
            for (const QString& name : names) box->addItem(models::zoneWords(QTimeZone(name.toLatin1()), now), name);
        }
    }
}

void FieldEdit::searchList(const QString& text) {
    auto* box = static_cast<QComboBox*>(m_editor);
    const int caret = box->lineEdit()->cursorPosition();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(QString(), QString());
    for (const models::CellText::Named& one : m_text.findReferences(m_field, text, mostOffered, m_parent))
        box->addItem(one.words, one.value);
    box->setCurrentIndex(-1);
    box->setEditText(text);
    box->lineEdit()->setCursorPosition(caret);
}

void FieldEdit::offer(const QStringList& texts) {
    auto* edit = qobject_cast<QLineEdit*>(m_editor);
    if (!edit) return;
    if (auto* known = edit->completer()) {
        static_cast<QStringListModel*>(known->model())->setStringList(texts);
        return;
    }
    auto* completer = new QCompleter(new QStringListModel(texts, this), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &FieldEdit::flush,
            Qt::QueuedConnection); // the line takes the text after this signal
    QAction* open = edit->addAction(kit::theme::icon(QStringLiteral("chevron-down")), QLineEdit::TrailingPosition);
    connect(open, &QAction::triggered, this, &FieldEdit::openOffer);
}

void FieldEdit::openOffer() {
    auto* edit = static_cast<QLineEdit*>(m_editor);
    edit->setFocus();
    edit->completer()->setCompletionPrefix({});
    edit->completer()->complete();
}

void FieldEdit::setPlace(const QTimeZone& zone, const base::Id& parent) {
    m_zone = zone;
    m_parent = parent;
}

void FieldEdit::setAccessibleTitle(const QString& title) {
    m_editor->setAccessibleName(title);
    if (line()) line()->setAccessibleName(title);
    if (auto* box = qobject_cast<QCheckBox*>(m_editor)) box->setText(title);
}

void FieldEdit::setHint(const QString& hint) {
    if (line()) line()->setPlaceholderText(hint);
}

void FieldEdit::retranslate() {
    setAccessibleTitle(services::Words::of(models::windowLanguage()).field(m_field));
    if (isList(m_field.type)) {
        fillList();
        putInList(m_value);
        m_shown = typed();
    }
    if (!reason().isEmpty()) m_error->showReason(reading().problem);
}

QVariant FieldEdit::typed() const {
    if (auto* box = qobject_cast<QComboBox*>(m_editor)) {
        const int row = box->currentIndex();
        const bool searched = box->isEditable() && (row < 0 || box->currentText() != box->itemText(row));
        return searched ? QVariant(box->currentText()) : box->currentData();
    }
    if (auto* box = qobject_cast<QCheckBox*>(m_editor)) return box->isChecked();
    if (auto* text = qobject_cast<QPlainTextEdit*>(m_editor)) return text->toPlainText();
    return line()->text();
}

models::CellText::Reading FieldEdit::reading() const {
    const QVariant given = typed();
    if (isList(m_field.type)) return {orEmpty(given.toString())};
    if (m_field.type == FieldType::YesNo) return {given};
    if (m_field.type == FieldType::Reference) {
        const base::Id id = base::idFromText(given.toString());
        return id.isNull() ? m_text.read(m_field, given) : models::CellText::Reading{QVariant::fromValue(id)};
    }
    return m_text.read(m_field, given, m_zone);
}

//! A part of names that are known is a slip, not somebody new.
bool FieldEdit::isNewName() const {
    const QString name = typed().toString();
    return m_make && !name.isEmpty() && base::idFromText(name).isNull() &&
           m_text.findReferences(m_field, name, 1, m_parent).isEmpty();
}

bool FieldEdit::isDirty() const { return typed() != m_shown; }

//! A value that the list does not offer (an own zone, a record that was not looked for) is put into it.
void FieldEdit::putInList(const QVariant& value) {
    auto* box = static_cast<QComboBox*>(m_editor);
    const bool isId = m_field.type == FieldType::Reference;
    const QString key = domain::isEmpty(value) ? QString()
                        : isId                 ? base::toText(value.value<base::Id>())
                                               : value.toString();
    if (isId) searchList({});
    int row = box->findData(key);
    if (row < 0) {
        box->addItem(m_text.show(m_field, value), key);
        row = box->count() - 1;
    }
    box->setCurrentIndex(row);
}

void FieldEdit::put(const QVariant& value) {
    if (qobject_cast<QComboBox*>(m_editor))
        putInList(value);
    else if (auto* box = qobject_cast<QCheckBox*>(m_editor))
        box->setChecked(value.toBool());
    else if (auto* text = qobject_cast<QPlainTextEdit*>(m_editor))
        text->setPlainText(m_text.showForEditing(m_field, value));
    else
        line()->setText(m_text.showForEditing(m_field, value, m_zone));
    m_shown = typed();
    m_error->clear();
}

void FieldEdit::showValue(const QVariant& value) {
    const bool hasFocus = m_editor->hasFocus() || (line() && line()->hasFocus());
    const bool keepsTyping = isDirty() && (hasFocus || !reason().isEmpty());
    const bool isSame = m_value == value && !isDirty() && m_field.type != FieldType::Reference;
    m_value = value;
    if (!keepsTyping && !isSame) put(value);
}

void FieldEdit::replaceValue(const QVariant& value) {
    m_value = value;
    put(value);
    showRefused();
}

void FieldEdit::keepRefused(models::UnfitTexts& texts, const base::Id& record) {
    m_refused = &texts;
    m_record = record;
}

void FieldEdit::keep(const QString& refused) {
    if (m_refused && !m_record.isNull()) m_refused->set(m_record, m_refused->indexOf(m_field), refused);
}

void FieldEdit::showRefused() {
    const QString text = m_refused ? m_refused->text(m_record, m_refused->indexOf(m_field)) : QString();
    if (text.isEmpty()) return;
    if (auto* paragraphs = qobject_cast<QPlainTextEdit*>(m_editor))
        paragraphs->setPlainText(text);
    else if (line())
        line()->setText(text);
    if (const models::CellText::Reading read = reading(); !read.ok()) m_error->showReason(read.problem);
}

void FieldEdit::setReadOnly(bool readOnly) {
    if (auto* text = qobject_cast<QPlainTextEdit*>(m_editor))
        text->setReadOnly(readOnly);
    else if (auto* edit = qobject_cast<QLineEdit*>(m_editor))
        edit->setReadOnly(readOnly);
    else
        m_editor->setDisabled(readOnly);
}

void FieldEdit::flush() {
    if (!isDirty()) {
        m_error->clear();
        return keep({});
    }
    const models::CellText::Reading read = reading();
    if (!read.ok() && isNewName()) {
        m_shown = typed();
        m_error->clear();
        keep({});
        m_make(m_shown.toString());
        return;
    }
    if (!read.ok()) {
        m_error->showReason(read.problem);
        return keep(typed().toString());
    }
    keep({});
    const bool isOther = read.value != m_value && !(domain::isEmpty(read.value) && domain::isEmpty(m_value));
    replaceValue(read.value);
    if (isOther) Q_EMIT edited(read.value);
}

QString FieldEdit::reason() const { return m_error->reason(); }

bool FieldEdit::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        flush();
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    const bool isOpening = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down &&
                           static_cast<QKeyEvent*>(event)->modifiers() & Qt::AltModifier;
    if (auto* edit = qobject_cast<QLineEdit*>(m_editor); isOpening && edit && edit->completer()) {
        openOffer();
        return true;
    }
    if (isEscape && (isDirty() || !reason().isEmpty())) {
        keep({});
        put(m_value);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rs::tables
