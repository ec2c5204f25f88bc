// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/safety.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace rs::review {

//! The one way a backup takes the place of the store, from Settings and from the page for a damaged store: asks once,
//! has the store closed, restores. The file as it was is kept.
class Restorer : public QObject {
    Q_OBJECT
public:
    //! `store`: path of the store; `over`: the window that questions stand on.
    Restorer(const QString& store, QWidget* over, QObject* parent);

    //! Called just before the backup is put in place: nobody may have the store open then. False: do not go on.
    void setRelease(std::function<bool()> release) { m_release = std::move(release); }
    //! Asks, then restores.
    void restore(const QString& backup);
    //! Asks for a file first.
    void choose();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    //! Nothing was restored: the question was left.
    void left();
    //! Nothing was restored: the store was not released.
    void inUse();
    void began();
    void restored();
    void failed(const rs::base::Error& error);

private:
    void begin(const QString& backup);

    QString m_store;
    QPointer<QWidget> m_over;
    std::function<bool()> m_release;
    bool m_busy = false;
};

} // namespace rs::review
