// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/taborder.h"

#include <QDialog>

namespace rs::kit {

//! A dialog in which Tab follows the layouts, as it does on pages, and which grows when what it says grows: a layout
//! asks for the least height of one line, though a text that wraps needs more (Qt's layouts of windows).
class Dialog : public QDialog {
    Q_OBJECT
public:
    using QDialog::QDialog;

protected:
    bool focusNextPrevChild(bool next) override { return stepFocus(*this, next); }
    bool event(QEvent* event) override;
};

} // namespace rs::kit
