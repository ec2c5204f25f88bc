// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QListView>

namespace rs::home {

//! The list of schools. A click on a row (or Enter) opens the step that comes next, a click on a box that step,
//! Alt+1 to Alt+7 a step of the current row.
class SchoolView : public QListView {
    Q_OBJECT
public:
    explicit SchoolView(QWidget* parent = nullptr);

    //! Enough for the first rows, or for those there are.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void stepChosen(const rs::base::Id& school, int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void choose(const QModelIndex& index, int step);

    QPoint m_pressed;
};

} // namespace rs::home
