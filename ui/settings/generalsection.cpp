// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/generalsection.h"

#include "kit/choiceboxes.h"
#include "kit/label.h"

#include <QBoxLayout>
#include <QFormLayout>

namespace rs::settings {

using namespace Qt::StringLiterals;
using kit::Label;
using Density = kit::GridView::Density;

GeneralSection::GeneralSection(QWidget* parent)
    : SettingsSection(parent),
      m_language(new kit::LanguageBox),
      m_look(new kit::LookBox),
      m_density(new QComboBox),
      m_languageWord(new Label),
      m_lookWord(new Label),
      m_densityWord(new Label),
      m_note(new Label(kit::theme::Type::Caption, kit::theme::Token::Secondary)) {
    for (const Density one : {Density::Compact, Density::Normal, Density::Roomy}) m_density->addItem({}, int(one));
    QFormLayout* form = makeForm();
    form->addRow(m_languageWord, m_language);
    form->addRow(m_lookWord, m_look);
    form->addRow(m_densityWord, m_density);
    rows()->addLayout(form);
    m_note->setWordWrap(true);
    rows()->addWidget(m_note);
    rows()->addStretch();
    connect(m_language, &kit::LanguageBox::chosen, this, &GeneralSection::languageChosen);
    connect(m_look, &kit::LookBox::chosen, this, &GeneralSection::lookChosen);
    connect(m_density, &QComboBox::activated, this,
            [this](int index) { Q_EMIT densityChosen(Density(m_density->itemData(index).toInt())); });
    ready();
}

QString GeneralSection::title() const { return tr("General"); }

QString GeneralSection::icon() const { return u"settings"_s; }

void GeneralSection::showDensity(Density density) { m_density->setCurrentIndex(m_density->findData(int(density))); }

void GeneralSection::retranslate() {
    m_languageWord->setText(tr("Language"));
    m_lookWord->setText(tr("Look"));
    m_densityWord->setText(tr("Rows of tables"));
    const QStringList words{tr("Compact"), tr("Normal"), tr("Roomy")};
    for (int i = 0; i < m_density->count(); ++i) m_density->setItemText(i, words.at(i));
    m_density->setAccessibleName(m_densityWord->text());
    m_note->setText(tr("Everything is applied at once. Numbers and dates look as in the system."));
}

} // namespace rs::settings
