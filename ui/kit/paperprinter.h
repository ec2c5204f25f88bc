// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/inlinemessage.h"
#include "services/papers.h"
#include "services/workspace.h"

#include <functional>
#include <optional>

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

//! What people are told about it, in the language of the window.
struct PrintNews {
    Severity severity;
    QString text;
};
//! Nothing if the dialog was left.
[[nodiscard]] std::optional<PrintNews> newsOf(const base::Result<PrintEnd>& end);

} // namespace rs::kit
