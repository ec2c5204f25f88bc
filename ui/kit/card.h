// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/panel.h"

class QHBoxLayout;
class QVBoxLayout;

namespace rs::kit {

class Label;

//! A white frame with an optional title row; content goes into body().
class Card : public Panel {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    //! Text right of the title: an amount.
    void setAmount(const QString& amount);
    //! Puts a control at the right end of the title row.
    void addHeaderWidget(QWidget* widget);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

private:
    QWidget* m_head;
    QHBoxLayout* m_headRow;
    Label* m_title;
    Label* m_amount;
    QVBoxLayout* m_body;
};

} // namespace rs::kit
