// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/fieldstep.h"

#include "plan/fieldform.h"

#include <QBoxLayout>

namespace rs::plan {

FieldStep::FieldStep(services::Workspace& workspace, const QList<const char*>& fields, QWidget* parent)
    : StepPage(workspace, parent),
      m_form(new FieldForm(workspace, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (const char* field : fields) m_form->addField(field);
    column->addWidget(m_form);
    column->addStretch();
    connect(m_form, &FieldForm::failed, this, &StepPage::failed);
}

void FieldStep::setSchool(const base::Id& school) { m_form->setRecord(school); }

void FieldStep::focusField(const QString& code) { m_form->focusField(code); }

void FieldStep::retranslate() { m_form->retranslate(); }

void FieldStep::flush() { m_form->flush(); }

} // namespace rs::plan
