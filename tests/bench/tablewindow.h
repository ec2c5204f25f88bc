// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace.h"
#include "tables/recordtable.h"

#include <QElapsedTimer>

#include <memory>

namespace rs::bench {

//! A window of 1440 x 900 with the table of participants, driven the way a person drives it.
class TableWindow {
public:
    explicit TableWindow(const QString& store);
    ~TableWindow();
    Q_DISABLE_COPY_MOVE(TableWindow)

    [[nodiscard]] services::Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] tables::RecordTable& table() { return *m_table; }

    //! Shows the participants of one school, or of all (null id), and waits until they are there.
    void open(const base::Id& school);
    //! Milliseconds from the deed to the paint of the rows that answer it. Negative: nothing came within 30 s.
    [[nodiscard]] double untilPainted(const std::function<void()>& deed);
    //! Lets the window work until nothing more is to come.
    void settle();

private:
    std::unique_ptr<services::Workspace> m_workspace;
    std::unique_ptr<tables::RecordTable> m_table;
};

//! Lets the event loop run until `done` or for `milliseconds`; true if it was done.
bool runUntil(const std::function<bool()>& done, int milliseconds);

} // namespace rs::bench
