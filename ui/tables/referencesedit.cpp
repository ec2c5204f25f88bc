// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/referencesedit.h"

#include "kit/checklistpopup.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace rs::tables {

namespace {
constexpr int namesListed = 500;
} // namespace

ReferencesEdit::ReferencesEdit(models::RecordTableModel& model, const domain::Field& field, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_field(field),
      m_line(new QLineEdit(this)),
      m_button(new QToolButton(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_line, 1);
    row->addWidget(m_button);
    m_line->setReadOnly(true);
    m_button->setIcon(kit::theme::icon(QStringLiteral("chevron-down")));
    m_button->setFocusPolicy(Qt::NoFocus);
    kit::theme::makeSmall(m_button);
    connect(m_button, &QToolButton::clicked, this, &ReferencesEdit::openList);
    setFocusProxy(m_line);
    retranslate();
}

void ReferencesEdit::setValue(const QVariant& references) {
    m_ids = services::idsOf(references);
    showNames();
}

QVariant ReferencesEdit::value() const { return m_ids.isEmpty() ? QVariant() : services::referencesOf(m_ids); }

void ReferencesEdit::showNames() {
    m_line->setText(m_model.text().show(m_field, value()));
    m_line->setCursorPosition(0);
    m_line->setToolTip(m_line->text().toHtmlEscaped());
}

void ReferencesEdit::openList() {
    if (!isEnabled()) return;
    if (!m_popup) {
        m_popup = new kit::CheckListPopup(this);
        connect(m_popup, &kit::CheckListPopup::checkedChanged, this, [this](const QStringList& values) {
            m_ids.clear();
            for (const QString& value : values) m_ids << base::idFromText(value);
            showNames();
            Q_EMIT chosen();
        });
    }
    QList<kit::Choice> choices;
    QStringList checked;
    // Those that are chosen stand first, known among the first names or not.
    for (const base::Id& id : std::as_const(m_ids)) {
        checked << base::toText(id);
        choices << kit::Choice{checked.last(), m_model.text().show(m_field, services::referencesOf({id}))};
    }
    for (const models::CellText::Named& one :
         m_model.text().findReferences(m_field, QString(), namesListed, m_model.query().parent)) {
        if (!checked.contains(one.value)) choices << kit::Choice{one.value, one.words};
    }
    m_popup->setChoices(choices, checked);
    m_popup->openBelow(this);
}

void ReferencesEdit::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool down = event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier);
    if (enter || down) return openList();
    QWidget::keyPressEvent(event);
}

void ReferencesEdit::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ReferencesEdit::retranslate() {
    m_button->setToolTip(tr("Choose from the list (Alt+Down)"));
    m_button->setAccessibleName(tr("Choose from the list"));
}

} // namespace rs::tables
