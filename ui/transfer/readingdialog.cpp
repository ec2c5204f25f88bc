// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/readingdialog.h"

#include "kit/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace rs::transfer {

namespace space = kit::theme::space;

ReadingDialog::ReadingDialog(ImportWork& work, QWidget* parent)
    : Dialog(parent),
      m_work(work),
      m_form(new QFormLayout(this)),
      m_encoding(new QComboBox),
      m_separator(new QComboBox),
      m_sheet(new QComboBox),
      m_dates(new QComboBox),
      m_heading(new QCheckBox),
      m_close(new QPushButton) {
    m_form->setContentsMargins(space::card, space::card, space::card, space::card);
    m_form->setSpacing(space::field);
    for (QWidget* field : {m_encoding, m_separator, m_sheet, m_dates}) m_form->addRow(new QLabel, field);
    m_form->addRow(m_heading);
    m_form->addRow(m_close);
    kit::theme::makePrimary(m_close);
    for (QComboBox* box : {m_encoding, m_separator, m_sheet, m_dates})
        connect(box, &QComboBox::activated, this, &ReadingDialog::apply);
    connect(m_heading, &QCheckBox::clicked, this, &ReadingDialog::apply);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&work, &ImportWork::opened, this, &ReadingDialog::fill);
    retranslate();
}

void ReadingDialog::fill() {
    const services::ImportSource* source = m_work.source();
    if (!source) return;
    const auto choose = [](QComboBox* box, const QString& code) {
        box->setCurrentIndex(std::max(0, box->findData(code)));
    };
    choose(m_encoding, m_work.choices().file.encoding);
    choose(m_separator, m_work.choices().file.separator);
    m_sheet->clear();
    for (const QString& name : source->info().sheets) m_sheet->addItem(name, name);
    choose(m_sheet, source->info().sheet);
    m_dates->setCurrentIndex(source->dateOrder() == domain::DateOrder::DayFirst ? 0 : 1);
    m_heading->setChecked(source->headingRow() >= 0);
    const bool isText = source->format() == QLatin1String("csv");
    m_form->setRowVisible(m_encoding, isText && !m_work.path().isEmpty());
    m_form->setRowVisible(m_separator, isText);
    m_form->setRowVisible(m_sheet, m_sheet->count() > 0);
    m_form->setRowVisible(m_heading, source->format() != QLatin1String("vcard"));
}

void ReadingDialog::apply() {
    services::ReadingChoices choices;
    choices.file.encoding = m_encoding->currentData().toString();
    choices.file.separator = m_separator->currentData().toString();
    choices.file.sheet = m_sheet->currentData().toString();
    choices.dateOrder = m_dates->currentIndex() == 0 ? domain::DateOrder::DayFirst : domain::DateOrder::MonthFirst;
    if (!m_heading->isChecked()) choices.heading = services::ReadingChoices::Heading::None;
    m_work.readAgain(choices);
}

void ReadingDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void ReadingDialog::retranslate() {
    setWindowTitle(tr("How the list is read"));
    m_encoding->clear();
    m_encoding->addItem(tr("Found by itself"), QString());
    for (const char* name : {"utf-8", "utf-16le", "utf-16be", "windows-1251", "koi8-r", "ibm866", "windows-1252"})
        m_encoding->addItem(QString::fromLatin1(name).toUpper(), QString::fromLatin1(name));
    m_separator->clear();
    m_separator->addItem(tr("Found by itself"), QString());
    m_separator->addItem(tr("Semicolon ;"), QStringLiteral(";"));
    m_separator->addItem(tr("Comma ,"), QStringLiteral(","));
    m_separator->addItem(tr("Tab"), QStringLiteral("tab"));
    m_separator->addItem(tr("Vertical bar |"), QStringLiteral("|"));
    m_dates->clear();
    m_dates->addItem(tr("Day first: 12.03.2027"));
    m_dates->addItem(tr("Month first: 03/12/2027"));
    m_heading->setText(tr("The list has a row of headings"));
    m_close->setText(tr("Done"));
    const auto label = [this](QWidget* field, const QString& text) {
        if (auto* shown = qobject_cast<QLabel*>(m_form->labelForField(field))) shown->setText(text);
    };
    label(m_encoding, tr("Encoding"));
    label(m_separator, tr("Separator"));
    label(m_sheet, tr("Sheet"));
    label(m_dates, tr("Dates"));
    fill();
}

} // namespace rs::transfer
