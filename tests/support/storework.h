// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/database.h"

#include <sqlite3.h>

#include <functional>

namespace rs::test {

//! How long the road is that a store goes for a deed: instructions of SQLite's machine in tens. Unlike time it is the
//! same on every machine, however busy.
inline qint64 storeWork(sql::Database& database, const std::function<void()>& deed) {
    constexpr int instructionsAStep = 10;
    qint64 steps = 0;
    const auto count = [](void* sum) {
        ++*static_cast<qint64*>(sum);
        return 0;
    };
    sqlite3_progress_handler(database.handle(), instructionsAStep, count, &steps);
    deed();
    sqlite3_progress_handler(database.handle(), 0, nullptr, nullptr);
    return steps;
}

} // namespace rs::test
