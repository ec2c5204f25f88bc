// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/dialog.h"
#include "services/plan.h"
#include "services/workspace.h"

class QComboBox;
class QListWidget;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace rs::kit {
class FieldError;
class InlineMessage;
class Label;
} // namespace rs::kit

namespace rs::plan {

//! A task in one small form: text, owner, days from the start with the date they give, tasks that come
//! before it. Not modal.
class TaskDialog : public kit::Dialog {
    Q_OBJECT
public:
    //! `task` with a null id: a new one of its step.
    TaskDialog(services::Workspace& workspace, const services::SchoolPlan& plan, const services::TaskLine& task,
               QWidget* parent);

    [[nodiscard]] QLineEdit* titleField() const { return m_title; }
    [[nodiscard]] QComboBox* ownerBox() const { return m_owner; }
    [[nodiscard]] QSpinBox* daysBox() const { return m_days; }
    //! Tasks that may come before this one: not itself, and none that waits for it.
    [[nodiscard]] QListWidget* afterList() const { return m_after; }
    void accept() override;
    //! The program ends: what is typed is stored as it is, unless there is nothing to do yet.
    void keep();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fill(const services::SchoolPlan& plan);
    void retranslate();
    void fillAfter(const services::SchoolPlan& plan);
    [[nodiscard]] QVariant after() const;
    void showDate();
    void remove();
    void finish(QFuture<base::Result<services::Changes>> work);
    [[nodiscard]] bool isNew() const { return m_task.id.isNull(); }

    services::Workspace& m_workspace;
    services::TaskLine m_task;
    base::Id m_school;
    std::optional<qint64> m_start;
    QTimeZone m_zone;
    kit::Label* m_titleWord;
    QLineEdit* m_title;
    kit::FieldError* m_titleError;
    kit::Label* m_ownerWord;
    QComboBox* m_owner;
    kit::Label* m_daysWord;
    QSpinBox* m_days;
    kit::Label* m_date;
    kit::Label* m_afterWord = nullptr;
    QListWidget* m_after = nullptr;
    kit::InlineMessage* m_message;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QPushButton* m_remove;
};

} // namespace rs::plan
