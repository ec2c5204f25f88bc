// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drafts.h"

#include "sql/statement.h"

namespace rs::services {

using namespace Qt::StringLiterals;
using base::Result;
using sql::Statement;

namespace {

const QString draftSetting = u"draft/"_s;

Result<> forget(storage::Store& store, const QString& name) {
    RS_ASSIGN(Statement statement, Statement::prepare(store.database(), u"DELETE FROM setting WHERE name = ?1"));
    return statement.bind(1, QStringView(name)).run();
}

} // namespace

Result<QString> draft(storage::Store& store, const QString& name) { return store.setting(draftSetting + name); }

Result<Drafts> drafts(storage::Store& store, const QString& beginning) {
    const QString first = draftSetting + beginning;
    const QString behind = first.chopped(1) + QChar(first.back().unicode() + 1);
    RS_ASSIGN(Statement statement, Statement::prepare(store.database(), u"SELECT name, value FROM setting "
                                                                        "WHERE name >= ?1 AND name < ?2"));
    statement.bind(1, QStringView(first)).bind(2, QStringView(behind));
    Drafts all;
    while (true) {
        RS_ASSIGN(const bool found, statement.step());
        if (!found) return all;
        all.insert(statement.text(0).mid(draftSetting.size()), statement.text(1));
    }
}

QFuture<Result<bool>> keepDraft(Workspace& workspace, const QString& name, const QString& text) {
    return workspace.run<bool>([name, text](storage::Store& store) -> Result<bool> {
        RS_TRY(text.isEmpty() ? forget(store, draftSetting + name) : store.setSetting(draftSetting + name, text));
        return true;
    });
}

} // namespace rs::services
