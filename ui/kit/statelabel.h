// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/theme/tokens.h"

#include <QWidget>

namespace rs::kit {

class IconLabel;
class Label;

//! A state told by icon, word and colour together.
class StateLabel : public QWidget {
    Q_OBJECT
public:
    explicit StateLabel(QWidget* parent = nullptr);
    //! iconTone colours the icon; the word stays in the tone of text unless said otherwise.
    void setState(const QString& icon, theme::Token iconTone, const QString& word,
                  theme::Token wordTone = theme::Token::Text);
    [[nodiscard]] QString word() const;
    [[nodiscard]] QString iconName() const;

private:
    IconLabel* m_icon;
    Label* m_word;
};

} // namespace rs::kit
