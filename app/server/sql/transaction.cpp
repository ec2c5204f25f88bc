// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sql/transaction.h"

#include <QRandomGenerator>
#include <QThread>

namespace rs::server::sql {

void waitBeforeRetry(int attempt) {
    const unsigned longest = 5u << unsigned(attempt);
    QThread::msleep(1 + QRandomGenerator::global()->bounded(longest));
}

} // namespace rs::server::sql
