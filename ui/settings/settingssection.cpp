// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingssection.h"

#include "kit/label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFormLayout>

namespace rs::settings {

namespace space = kit::theme::space;

SettingsSection::SettingsSection(QWidget* parent)
    : QWidget(parent),
      m_title(new kit::Label(kit::theme::Type::CardTitle)),
      m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(space::page, 0, space::page, space::page);
    m_rows->setSpacing(space::card);
    m_rows->addWidget(m_title);
}

QFormLayout* SettingsSection::makeForm() {
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setHorizontalSpacing(space::page);
    form->setVerticalSpacing(space::field);
    return form;
}

void SettingsSection::ready() {
    m_title->setText(title());
    setAccessibleName(title());
    retranslate();
}

void SettingsSection::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) ready();
    QWidget::changeEvent(event);
}

} // namespace rs::settings
