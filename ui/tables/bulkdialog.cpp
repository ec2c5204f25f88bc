// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/bulkdialog.h"

#include "kit/dateedit.h"
#include "kit/fielderror.h"
#include "kit/label.h"
#include "kit/theme/theme.h"
#include "services/deliver.h"
#include "services/rowedits.h"
#include "tables/recorddelegate.h"
#include "tables/tablewords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace rs::tables {

using domain::Field;
using services::FieldValue;

BulkDialog::BulkDialog(models::RecordTableModel& model, const QList<int>& rows, int column, QWidget* parent)
    : Dialog(parent),
      m_model(model),
      m_rows(rows),
      m_fields(new QComboBox(this)),
      m_form(new QFormLayout),
      m_forecast(new kit::Label(kit::theme::Type::Body, kit::theme::Token::Secondary, this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Change a field: %1").arg(amountWords(model.entity(), rows.size())));
    for (int i = 0; i < model.columns().size(); ++i) {
        if (model.canEdit(i)) m_fields->addItem(model.columns().at(i).words(), i);
    }
    m_fields->setCurrentIndex(std::max(0, m_fields->findData(column)));
    buildLayout();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &BulkDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &BulkDialog::reject);
    connect(m_fields, &QComboBox::currentIndexChanged, this, &BulkDialog::showEditor);
    showEditor();
}

void BulkDialog::buildLayout() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(kit::theme::space::page, kit::theme::space::page, kit::theme::space::page,
                            kit::theme::space::card);
    all->setSpacing(kit::theme::space::field);
    all->addLayout(m_form);
    all->addWidget(m_forecast);
    all->addStretch();
    all->addWidget(m_buttons);
    m_form->setSpacing(kit::theme::space::field);
    m_form->addRow(tr("Field"), m_fields);
    m_forecast->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Change"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    kit::theme::makePrimary(m_buttons->button(QDialogButtonBox::Ok));
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

const Field& BulkDialog::field() const { return *m_model.columns().at(m_fields->currentData().toInt()).field; }

void BulkDialog::showEditor() {
    if (m_editor) m_form->removeRow(1);
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_editor = RecordDelegate::makeEditor(m_model, field(), box);
    m_editor->setAccessibleName(tr("New value"));
    m_error = new kit::FieldError(m_editor, box);
    column->addWidget(m_editor);
    column->addWidget(m_error);
    m_form->addRow(tr("New value"), box);
    if (auto* line = qobject_cast<QLineEdit*>(m_editor))
        connect(line, &QLineEdit::textChanged, this, &BulkDialog::count);
    if (auto* date = qobject_cast<kit::DateEdit*>(m_editor))
        connect(date->line(), &QLineEdit::textChanged, this, &BulkDialog::count);
    if (auto* text = qobject_cast<QPlainTextEdit*>(m_editor))
        connect(text, &QPlainTextEdit::textChanged, this, &BulkDialog::count);
    if (auto* combo = qobject_cast<QComboBox*>(m_editor))
        connect(combo, &QComboBox::currentTextChanged, this, &BulkDialog::count);
    count();
}

void BulkDialog::count() {
    m_error->clear();
    const auto reading = m_model.text().read(field(), RecordDelegate::valueOfEditor(m_editor));
    const int question = ++m_question;
    if (!reading.ok()) return m_forecast->setText({});
    const FieldValue value{int(&field() - m_model.entity().fields.data()), reading.value};
    const services::RowsOfTable rows{&m_model.entity(), m_model.numbersOf(m_rows)};
    services::deliver(services::countRowsWith(m_model.workspace(), rows, value), this,
                      [this, question](const base::Result<qint64>& already) {
                          if (already && question == m_question) showForecast(*already);
                      });
}

void BulkDialog::showForecast(qint64 already) {
    const qint64 change = qint64(m_model.numbersOf(m_rows).size()) - already;
    //: %1 and %2 are counted records: "12 people"
    m_forecast->setText(already == 0
                            ? tr("Will change: %1.").arg(amountWords(m_model.entity(), change))
                            : tr("Will change: %1. Have this value already: %2.")
                                  .arg(amountWords(m_model.entity(), change), amountWords(m_model.entity(), already)));
}

QString BulkDialog::forecast() const { return m_forecast->text(); }

QString BulkDialog::problem() const { return m_error->reason(); }

void BulkDialog::accept() {
    const auto reading = m_model.text().read(field(), RecordDelegate::valueOfEditor(m_editor));
    if (!reading.ok()) return m_error->showReason(reading.problem);
    m_model.fill(m_rows, m_fields->currentData().toInt(), RecordDelegate::valueOfEditor(m_editor),
                 QStringLiteral("edit"));
    QDialog::accept();
}

} // namespace rs::tables
