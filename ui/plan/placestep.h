// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "plan/steppage.h"

class QButtonGroup;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace rs::kit {
class Card;
class Label;
} // namespace rs::kit

namespace rs::plan {

class FieldForm;
class PlanProblems;

//! Step 2: in person, online or both; the city or the room behind a link; what an invitation says about it.
class PlaceStep : public StepPage {
    Q_OBJECT
public:
    explicit PlaceStep(services::Workspace& workspace, QWidget* parent = nullptr);

    void setSchool(const base::Id& school) override;
    void showPlan(const services::SchoolPlan& plan) override;
    void focusField(const QString& code) override;
    void retranslate() override;
    void flush() override;
    [[nodiscard]] bool showsProblems() const override { return true; }
    [[nodiscard]] FieldForm& form() const { return *m_form; }
    //! The radio button of a code of choices::eventFormat.
    [[nodiscard]] QRadioButton* format(const QString& code) const;
    [[nodiscard]] QString joinText() const;
    [[nodiscard]] QPushButton* copyButton() const { return m_copy; }

private:
    void build();
    void buildFormat();
    void buildJoinText();
    void follow();
    void followLink(const QVariant& link);
    void warn();
    void showJoinText();

    base::Id m_school;
    FieldForm* m_form;
    PlanProblems* m_problems;
    QWidget* m_formatRow;
    QButtonGroup* m_formats;
    kit::Card* m_join;
    QPlainTextEdit* m_joinText;
    QButtonGroup* m_languages;
    QPushButton* m_copy;
    kit::Label* m_copied;
};

} // namespace rs::plan
