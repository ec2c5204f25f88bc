// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/steppage.h"
#include "services/plantasks.h"
#include "services/teamhead.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace rs::kit {
class Card;
class InlineMessage;
class Label;
} // namespace rs::kit
namespace rs::tables {
class RecordTable;
}

namespace rs::plan {

class FieldForm;
class PlanProblems;
class TeamModel;

//! Step 3: who leads, who does what and how much of it, all tasks in one table, tasks from a template.
class TeamStep : public StepPage {
    Q_OBJECT
public:
    explicit TeamStep(services::Workspace& workspace, QWidget* parent = nullptr);
    ~TeamStep() override;

    void setSchool(const base::Id& school) override;
    void showPlan(const services::SchoolPlan& plan) override;
    void focusField(const QString& code) override;
    void retranslate() override;
    void flush() override;
    [[nodiscard]] bool showsProblems() const override { return true; }
    [[nodiscard]] FieldForm& form() const { return *m_form; }
    [[nodiscard]] TeamModel& team() const { return *m_team; }
    [[nodiscard]] QComboBox* templates() const { return m_templates; }
    [[nodiscard]] QPushButton* applyButton() const { return m_apply; }
    [[nodiscard]] tables::RecordTable& tasks() const { return *m_tasks; }

private:
    void build();
    void buildTeam();
    [[nodiscard]] QWidget* pairOf(QWidget* what, QPushButton* deed);
    void buildTemplates();
    void connectParts();
    void fitTable();
    void appoint(services::Head head, const QString& name);
    void loadTemplates();
    [[nodiscard]] QString draftName() const;
    void applyTemplate();
    [[nodiscard]] static QString wordsOf(const services::TemplateDone& made);
    void saveTemplate();
    void land(const base::Result<services::Changes>& done, const QString& sentence);

    base::Id m_school;
    QString m_keptTitle;
    bool m_isWritable = true;
    QList<services::TemplateInfo> m_known;
    FieldForm* m_form;
    PlanProblems* m_problems;
    kit::Card* m_people;
    TeamModel* m_team;
    QTableView* m_view;
    kit::Label* m_noTeam;
    QPushButton* m_edit;
    kit::Card* m_work;
    QComboBox* m_templates;
    QPushButton* m_apply;
    QLineEdit* m_ownTitle;
    QPushButton* m_save;
    kit::InlineMessage* m_message;
    tables::RecordTable* m_tasks;
};

} // namespace rs::plan
