// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace rs::test {

//! What is wrong with a screen as it stands, one sentence a fault. A screen is a window or a dialog that is shown.
struct ScreenFaults {
    QStringList cut;      //!< words of ours that do not fit or leave the window
    QStringList unnamed;  //!< what the keyboard reaches and a screen reader has no name for
    QStringList silent;   //!< buttons with nothing but an icon and no tool tip
    QStringList small;    //!< click targets under 26 x 26
    QStringList sideways; //!< pages that scroll sideways or are wider than their window
    QStringList order;    //!< Tab goes back where reading goes on
    QStringList hidden;   //!< primary buttons that are not wholly in sight

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QString text() const;
};

//! Adds the faults of what is visible in screen; name says in the sentences which screen it is.
void checkScreen(const QString& name, QWidget& screen, ScreenFaults& faults);

} // namespace rs::test
