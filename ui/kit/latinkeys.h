// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;

namespace rs::kit {

//! Shortcuts where no layout but the Russian one is installed: Ctrl and a Russian letter that nobody takes means the
//! Latin sign on the same key. With a Latin layout beside the Russian one Qt finds that sign itself.
class LatinKeys : public QObject {
    Q_OBJECT
public:
    //! Listens to all keys of the program as long as it lives.
    explicit LatinKeys(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static bool press(QObject* watched, QKeyEvent* event);
};

} // namespace rs::kit
