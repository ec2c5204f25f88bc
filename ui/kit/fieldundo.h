// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rs::kit {

//! Ctrl+Z in a field takes back what was typed there. In a field where nothing was typed Qt does nothing with it; here
//! it goes on to the window, which takes back the last change of data. So does redo.
class FieldUndo : public QObject {
    Q_OBJECT
public:
    //! Listens to all keys of the program as long as it lives.
    explicit FieldUndo(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace rs::kit
