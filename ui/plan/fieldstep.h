// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/steppage.h"

namespace rs::plan {

class FieldForm;

//! A step that is nothing but fields of the school.
class FieldStep : public StepPage {
    Q_OBJECT
public:
    FieldStep(services::Workspace& workspace, const QList<const char*>& fields, QWidget* parent = nullptr);

    void setSchool(const base::Id& school) override;
    void focusField(const QString& code) override;
    void retranslate() override;
    void flush() override;
    [[nodiscard]] FieldForm& form() const { return *m_form; }

private:
    FieldForm* m_form;
};

} // namespace rs::plan
