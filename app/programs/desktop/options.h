// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "kit/theme/theme.h"

#include <QStringList>

#include <optional>

namespace rs::desktop {

//! What the command line says.
struct Options {
    QString store; //!< empty: the user's own
    std::optional<base::Language> language;
    std::optional<kit::theme::Look> look;
    QString screenshots; //!< folder for pictures; empty: an ordinary start
    QString help = {};   //!< what --help says; not empty: only that is wanted
    QString version = {};
    QString problem = {}; //!< what is wrong with the options; then nothing is started
};

[[nodiscard]] Options readOptions(const QStringList& arguments);

} // namespace rs::desktop
