// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/panel.h"

class QAction;
class QHBoxLayout;
class QToolButton;

namespace rs::kit {

class Label;

//! Stands above a table while two or more rows are selected: their number and what can be done with all of them.
//! Actions that find no room go into «...».
class SelectionBar : public Panel {
    Q_OBJECT
public:
    explicit SelectionBar(QWidget* parent = nullptr);

    void setActions(const QList<QAction*>& actions);
    //! Shows itself from two rows on.
    void setAmount(int rows);
    [[nodiscard]] int amount() const { return m_rows; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void fit();

    int m_rows = 0;
    Label* m_amount;
    Label* m_hint;
    QHBoxLayout* m_row;
    QToolButton* m_more;
    QList<QAction*> m_actions;
    QList<QToolButton*> m_buttons;
};

} // namespace rs::kit
