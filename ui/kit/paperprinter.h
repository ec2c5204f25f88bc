// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/papers.h"
#include "services/workspace.h"

#include <functional>

class QWidget;

namespace rs::kit {

enum class PrintEnd {
    Printed,
    Left,    //!< the dialog was left
    Refused, //!< the printer did not take it
};

//! Lays a paper out in a worker, asks which printer, prints in a worker; `then` hears how it ended. Nothing is heard if
//! `parent` goes before.
void printPaper(services::Workspace& workspace, QWidget* parent,
                const std::function<base::Result<services::Paper>(storage::Store& store)>& paper,
                const std::function<void(const base::Result<PrintEnd>& end)>& then);

//! What people are told about an end, where there is something to tell.
[[nodiscard]] QString sentenceOf(PrintEnd end);

} // namespace rs::kit
