// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/plantasks.h"

#include <QWidget>

class QCheckBox;
class QToolButton;

namespace rs::kit {
class Label;
}

namespace rs::plan {

//! A task of a step: tick, text, owner, due date and the days left.
class TaskRow : public QWidget {
    Q_OBJECT
public:
    explicit TaskRow(QWidget* parent = nullptr);

    void showTask(const services::TaskLine& task, const QDate& today);
    void setReadOnly(bool readOnly);
    [[nodiscard]] const services::TaskLine& task() const { return m_task; }
    [[nodiscard]] QCheckBox* tick() const { return m_tick; }
    //! Owner and days as the row says them, without marks.
    [[nodiscard]] QString details() const;

Q_SIGNALS:
    void ticked(bool done);
    void editWanted();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void build();
    void refresh();

    services::TaskLine m_task;
    QDate m_today;
    QCheckBox* m_tick;
    kit::Label* m_title;
    kit::Label* m_details;
    QToolButton* m_edit;
};

//! «7 февр., 2 дня назад», "tomorrow", "done 18 Jan"; empty without a date.
[[nodiscard]] QString dueWords(const services::TaskLine& task, const QDate& today);

} // namespace rs::plan
