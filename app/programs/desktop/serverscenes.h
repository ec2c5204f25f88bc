// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace.h"

class QWidget;

namespace rs::desktop {

class StoreWindow;

//! For pictures, without a server: conflicts about two participants of this school, and a change that was not accepted,
//! all of invented people. Waits until it is written.
[[nodiscard]] bool addSampleDisputes(services::Workspace& workspace, const base::Id& school);

//! Every screen that has to do with a server, as it looks with one, after addSampleDisputes(). `number`: of the
//! picture. False: something did not come.
using Shoot = std::function<void(int number, const QString& screen, QWidget& widget)>;
[[nodiscard]] bool walkServerScenes(StoreWindow& store, const Shoot& shoot);

//! Every tab of the Impact page, the records behind a number, the dialog of the annual report.
[[nodiscard]] bool walkImpactScenes(StoreWindow& store, const Shoot& shoot);

} // namespace rs::desktop
