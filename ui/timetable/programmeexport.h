// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timetable/board.h"

#include <functional>

class QWidget;

namespace rs::timetable {

//! A kind of file a programme is given on as.
struct ExportFormat {
    const char* label;  //!< English source, context of this room
    const char* suffix; //!< without the dot
    base::Result<> (*write)(storage::Store& store, const base::Id& school, const QString& path);

    [[nodiscard]] QString words() const;
};
[[nodiscard]] QList<ExportFormat> exportFormats();

//! Asks where to, writes in a worker, says when it is done.
void exportProgramme(services::Workspace& workspace, const Board& board, const ExportFormat& format, QWidget* parent,
                     const std::function<void(const base::Error&)>& failed);

//! Lays it out in a worker, asks which printer, says how it ended.
void printProgramme(services::Workspace& workspace, const Board& board, QWidget* parent,
                    const std::function<void(const base::Error&)>& failed);

} // namespace rs::timetable
