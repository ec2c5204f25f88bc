// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/deadline.h"

#include "sql/database.h"

#include <sqlite3.h>

namespace rs::sql {

namespace {
constexpr int instructionsBetweenLooks = 1000; // some tens of microseconds
}

Deadline::Deadline(Database& database, int milliseconds) : m_database(database), m_milliseconds(milliseconds) {
    m_since.start();
    if (milliseconds > 0) sqlite3_progress_handler(database.handle(), instructionsBetweenLooks, isOver, this);
}

Deadline::~Deadline() {
    if (m_milliseconds > 0) sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

int Deadline::isOver(void* self) {
    const auto* deadline = static_cast<const Deadline*>(self);
    // Not elapsed(): whole milliseconds would make two of one.
    return deadline->m_since.nsecsElapsed() > qint64(deadline->m_milliseconds) * 1'000'000 ? 1 : 0;
}

} // namespace rs::sql
