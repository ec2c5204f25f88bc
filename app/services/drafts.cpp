// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drafts.h"

namespace rs::services {

using namespace Qt::StringLiterals;
using base::Result;

namespace {
const QString draftSetting = u"draft/"_s;
} // namespace

Result<QString> draft(storage::Store& store, const QString& name) { return store.setting(draftSetting + name); }

QFuture<Result<bool>> keepDraft(Workspace& workspace, const QString& name, const QString& text) {
    return workspace.run<bool>([name, text](storage::Store& store) -> Result<bool> {
        RS_TRY(store.setSetting(draftSetting + name, text));
        return true;
    });
}

} // namespace rs::services
