// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace.h"

#include <QtConcurrentRun>

namespace rs::services {

template <typename T>
QFuture<base::Result<T>> Workspace::read(std::function<base::Result<T>(storage::Store&)> work) {
    return QtConcurrent::run(&m_reading, [this, work = std::move(work)]() -> base::Result<T> {
        RS_ASSIGN(Lease leased, lease());
        return work(leased.store());
    });
}

template <typename T>
QFuture<base::Result<T>> Workspace::run(std::function<base::Result<T>(storage::Store&)> work) {
    return QtConcurrent::run(&m_writing, [this, work = std::move(work)]() -> base::Result<T> {
        const QMutexLocker one(&m_oneWrites);
        RS_ASSIGN(storage::Store * store, writingStore());
        return work(*store);
    });
}

} // namespace rs::services
