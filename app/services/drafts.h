// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace.h"

#include <QHash>

namespace rs::services {

//! What somebody has begun and what is no record yet: half a paper form, a row without its name. It stays in the file
//! of this laptop until it is one, so that the end of the program loses nothing; nobody else is sent it, and undo does
//! not know it.

//! What was kept, by name.
using Drafts = QHash<QString, QString>;

//! Empty if nothing was kept under this name.
[[nodiscard]] base::Result<QString> draft(storage::Store& store, const QString& name);
//! All whose names begin like this.
[[nodiscard]] base::Result<Drafts> drafts(storage::Store& store, const QString& beginning);
//! In the writing thread, after all that was asked for before. An empty text forgets.
QFuture<base::Result<bool>> keepDraft(Workspace& workspace, const QString& name, const QString& text);

} // namespace rs::services
