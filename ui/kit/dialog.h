// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/taborder.h"

#include <QDialog>

namespace rs::kit {

//! A dialog in which Tab follows the layouts, as it does on pages.
class Dialog : public QDialog {
    Q_OBJECT
public:
    using QDialog::QDialog;

protected:
    bool focusNextPrevChild(bool next) override { return stepFocus(*this, next); }
};

} // namespace rs::kit
