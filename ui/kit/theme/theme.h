// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/theme/tokens.h"

#include <QString>

class QAbstractButton;
class QWidget;

namespace rs::kit::theme {

//! What the user chose; System follows the desktop while the program runs.
enum class Look { System, Light, Dark, HighContrast };

//! Puts style, palette and tool-tip font in force and keeps following the desktop. Call once after QApplication.
void install(Look look = Look::System);
//! Changes the look of the running program; every widget is repainted, nothing is restarted.
void setLook(Look look);
[[nodiscard]] Look look();
[[nodiscard]] Scheme scheme();

//! While it lives colours are light, whatever the look: what is drawn goes onto paper or into a file.
class PaperColours {
public:
    PaperColours();
    ~PaperColours();
    Q_DISABLE_COPY_MOVE(PaperColours)
};

//! Stable names for settings: system, light, dark, high-contrast.
[[nodiscard]] QString lookName(Look look);
[[nodiscard]] Look lookNamed(const QString& name);

//! The one filled button of a page or dialog: accent fill, DemiBold, icon in the colour of its text.
void makePrimary(QAbstractButton* button);
//! A button or field of 26 instead of 30 pixels.
void makeSmall(QWidget* control);
//! A button that looks like a link (in messages, chips and cards).
void makeLink(QAbstractButton* button);
//! Red frame round a field whose value was refused.
void setProblem(QWidget* field, bool problem);
//! Accent frame round a field that filters something now.
void setActive(QWidget* field, bool active);

} // namespace rs::kit::theme
