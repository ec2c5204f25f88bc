// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

namespace rs::sql {

class Database;

//! While it lives, statements of the database that run past the time end with Cancelled. 0 milliseconds: no limit.
class Deadline {
public:
    Deadline(Database& database, int milliseconds);
    ~Deadline();
    Q_DISABLE_COPY_MOVE(Deadline)

private:
    static int isOver(void* self);

    Database& m_database;
    QElapsedTimer m_since;
    int m_milliseconds;
};

} // namespace rs::sql
