// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardPaths>
#include <QString>

namespace rs::services {

//! Organization and application name, for settings and data of all our programs.
inline constexpr QStringView applicationName = u"regional-school";

//! The application's own store: the same for the window and the command line, whatever they are called.
[[nodiscard]] inline QString defaultStorePath() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/regional-school/regional-school/store.db");
}

} // namespace rs::services
