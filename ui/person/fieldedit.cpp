// SPDX-License-Identifier: GPL-3.0-or-later
#include "person/fieldedit.h"

#include "domain/record.h"
#include "kit/fielderror.h"
#include "kit/theme/tokens.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace rs::person {

using domain::FieldType;

namespace {

constexpr int linesOfLongText = 3;

//! A list that is rolled by accident while the page is scrolled would change the record.
class CalmComboBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

FieldEdit::FieldEdit(models::CellText& text, const domain::Field& field, QWidget* parent)
    : QWidget(parent),
      m_text(text),
      m_field(field),
      m_editor(makeEditor()),
      m_error(new kit::FieldError(m_editor, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::theme::space::hair);
    column->addWidget(m_editor);
    column->addWidget(m_error);
    m_editor->installEventFilter(this);
    setFocusProxy(m_editor);
    setObjectName(field.key());
    retranslate();
}

QWidget* FieldEdit::makeEditor() {
    if (m_field.type == FieldType::Region) {
        auto* box = new CalmComboBox(this);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(box, &QComboBox::activated, this, &FieldEdit::flush);
        return box;
    }
    if (m_field.type == FieldType::LongText) {
        auto* text = new QPlainTextEdit(this);
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * linesOfLongText + 2 * kit::theme::space::row);
        return text;
    }
    auto* line = new QLineEdit(this);
    connect(line, &QLineEdit::returnPressed, this, &FieldEdit::flush);
    return line;
}

void FieldEdit::fillRegions() {
    auto* box = qobject_cast<QComboBox*>(m_editor);
    if (!box) return;
    box->clear();
    box->addItem(QString(), QString());
    for (const models::CellText::Named& region : m_text.regions()) box->addItem(region.words, region.value);
}

void FieldEdit::retranslate() {
    const QString name = services::Words::of(models::windowLanguage()).field(m_field);
    m_editor->setAccessibleName(name);
    if (auto* box = qobject_cast<QComboBox*>(m_editor)) {
        const QVariant value = box->count() > 0 ? box->currentData() : m_value;
        fillRegions();
        box->setCurrentIndex(std::max(0, box->findData(value.isNull() ? QVariant(QString()) : value)));
    }
    if (!reason().isEmpty()) m_error->showReason(m_text.read(m_field, typed()).problem);
}

QVariant FieldEdit::typed() const {
    if (auto* box = qobject_cast<QComboBox*>(m_editor)) return box->currentData();
    if (auto* text = qobject_cast<QPlainTextEdit*>(m_editor)) return text->toPlainText();
    return static_cast<QLineEdit*>(m_editor)->text();
}

bool FieldEdit::isDirty() const { return typed() != m_shown; }

void FieldEdit::put(const QVariant& value) {
    const QString words = m_text.showForEditing(m_field, value);
    if (auto* box = qobject_cast<QComboBox*>(m_editor))
        box->setCurrentIndex(std::max(0, box->findData(value.toString())));
    else if (auto* text = qobject_cast<QPlainTextEdit*>(m_editor))
        text->setPlainText(words);
    else
        static_cast<QLineEdit*>(m_editor)->setText(words);
    m_shown = typed();
    m_error->clear();
}

void FieldEdit::showValue(const QVariant& value) {
    const bool keepsTyping = isDirty() && (m_editor->hasFocus() || !reason().isEmpty());
    m_value = value;
    if (!keepsTyping) put(value);
}

void FieldEdit::replaceValue(const QVariant& value) {
    m_value = value;
    put(value);
}

void FieldEdit::setReadOnly(bool readOnly) {
    if (auto* line = qobject_cast<QLineEdit*>(m_editor))
        line->setReadOnly(readOnly);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(m_editor))
        text->setReadOnly(readOnly);
    else
        m_editor->setDisabled(readOnly);
}

void FieldEdit::flush() {
    if (!isDirty()) {
        m_error->clear();
        return;
    }
    const bool isRegion = m_field.type == FieldType::Region;
    const models::CellText::Reading reading =
        isRegion ? models::CellText::Reading{typed().toString().isEmpty() ? QVariant() : typed()}
                 : m_text.read(m_field, typed());
    if (!reading.ok()) {
        m_error->showReason(reading.problem);
        return;
    }
    const bool isOther = reading.value != m_value && !(domain::isEmpty(reading.value) && domain::isEmpty(m_value));
    replaceValue(reading.value);
    if (isOther) Q_EMIT edited(reading.value);
}

QString FieldEdit::reason() const { return m_error->reason(); }

bool FieldEdit::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        flush();
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (isEscape && (isDirty() || !reason().isEmpty())) {
        put(m_value);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rs::person
