// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/dialog.h"
#include "services/plan.h"
#include "services/workspace.h"

class QPushButton;
class QVBoxLayout;

namespace rs::kit {
class InlineMessage;
class Label;
} // namespace rs::kit

namespace rs::plan {

//! The seven steps on one sheet: how far each is, what is missing, who holds it, and what participants will see.
//! Not modal: it stays beside the plan and follows it.
class ReadinessDialog : public kit::Dialog {
    Q_OBJECT
public:
    explicit ReadinessDialog(services::Workspace& workspace, QWidget* parent = nullptr);

    void showPlan(const services::SchoolPlan& plan);
    //! Everything it says, as text.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton* pdfButton() const { return m_pdf; }
    [[nodiscard]] QPushButton* printButton() const { return m_print; }
    [[nodiscard]] kit::InlineMessage& message() const { return *m_message; }
    //! Asks which printer first.
    void print();

Q_SIGNALS:
    void pdfWanted(const rs::base::Id& school);
    void stepWanted(int step);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void clear();
    void addStep(const domain::StepReadiness& step);
    void addGate(const QString& title, const QList<domain::GateItem>& missing, const QString& open);
    void addSeen();
    void addLine(QVBoxLayout* column, const QString& text, bool quiet);
    void retranslate();

    services::Workspace& m_workspace;
    services::SchoolPlan m_plan;
    kit::Label* m_title;
    kit::Label* m_percent;
    QVBoxLayout* m_column;
    kit::InlineMessage* m_message;
    QPushButton* m_pdf;
    QPushButton* m_print;
    QPushButton* m_copy;
    QPushButton* m_close;
    QStringList m_lines;
};

} // namespace rs::plan
