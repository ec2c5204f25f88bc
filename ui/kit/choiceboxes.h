// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "kit/theme/theme.h"

#include <QComboBox>

namespace rs::kit {

//! The languages of the program, each by its own name. Follows the language in force.
class LanguageBox : public QComboBox {
    Q_OBJECT
public:
    explicit LanguageBox(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(rs::base::Language language);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCurrent();
};

//! As in the system, light, dark, high contrast. Follows the look in force.
class LookBox : public QComboBox {
    Q_OBJECT
public:
    explicit LookBox(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(rs::kit::theme::Look look);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
};

} // namespace rs::kit
