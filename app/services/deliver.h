// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace rs::services {

//! Hands the value of a future to `receiver` in its thread, once; a receiver that is gone by then gets nothing.
//! (QFuture::then with a context aborts debug builds of Qt 6.4 in that case.)
template <typename T, typename Function>
void deliver(const QFuture<T>& future, QObject* receiver, Function function) {
    auto* watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, function = std::move(function)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled() || watcher->future().resultCount() > 0) function(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace rs::services
