// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QWidget;

namespace rs::desktop {

//! For the bench: says on the error stream when the first window was painted and can be used. RS_BENCH_START is when
//! the process was started (milliseconds since 1970, or anything: then from main on); with RS_BENCH_EXIT the program
//! ends after that.
class StartWatch : public QObject {
    Q_OBJECT
public:
    //! Begins to measure.
    StartWatch();

    [[nodiscard]] static bool isWanted();
    void watch(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void say();

    QElapsedTimer m_since;
    bool m_said = false;
};

} // namespace rs::desktop
