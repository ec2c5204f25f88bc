// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "home/tasklist.h"

#include <QListView>

namespace rs::home {

//! A list of tasks as high as its rows. A click on the box (or Space) ticks, a click beside it (or Enter) opens.
class TaskView : public QListView {
    Q_OBJECT
public:
    explicit TaskView(QWidget* parent = nullptr);

    [[nodiscard]] TaskList* tasks() const { return m_tasks; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return QSize(0, sizeHint().height()); }

Q_SIGNALS:
    void chosen(const rs::services::TaskLine& task);

protected:
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QPoint m_pressed;
    TaskList* m_tasks;
};

} // namespace rs::home
