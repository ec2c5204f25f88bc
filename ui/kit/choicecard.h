// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/panel.h"

class QPushButton;

namespace rs::kit {

class IconLabel;
class Label;

//! One of a few ways to begin: icon, title, a sentence or two, one button. The default one is framed and filled.
class ChoiceCard : public Panel {
    Q_OBJECT
public:
    enum class Weight { Normal, Default };
    explicit ChoiceCard(const QString& icon, Weight weight = Weight::Normal, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& text, const QString& button);
    [[nodiscard]] QPushButton* button() const { return m_button; }

Q_SIGNALS:
    //! The button, or a click anywhere on the card.
    void chosen();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    Label* m_title;
    Label* m_text;
    QPushButton* m_button;
};

} // namespace rs::kit
