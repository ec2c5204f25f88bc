// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/panel.h"

class QPushButton;

namespace rs::kit {
class Label;
}

namespace rs::firstrun {

//! One more way to begin, as a row: icon, question, a sentence, a button.
class ChoiceRow : public kit::Panel {
    Q_OBJECT
public:
    explicit ChoiceRow(const QString& icon, QWidget* parent = nullptr);

    void setTexts(const QString& question, const QString& sentence, const QString& button);
    [[nodiscard]] QString question() const;
    [[nodiscard]] QPushButton* button() const { return m_button; }

private:
    kit::Label* m_question;
    kit::Label* m_sentence;
    QPushButton* m_button;
};

} // namespace rs::firstrun
