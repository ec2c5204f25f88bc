// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recordswhere.h"

#include "domain/registry.h"
#include "services/idlist.h"
#include "storage/recordio.h"

namespace rs::services {

using base::Id;
using base::Result;
using domain::Record;

namespace {

constexpr qsizetype idsAtOnce = 500;

} // namespace

Result<QList<Record>> recordsWhere(storage::Store& store, QAnyStringView table, QLatin1String field,
                                   const QList<Id>& ids) {
    QList<Record> all;
    for (qsizetype i = 0; i < ids.size(); i += idsAtOnce) {
        const QString where = QStringLiteral("t.%1 IN (%2) ORDER BY t.n").arg(field, idList(ids.mid(i, idsAtOnce)));
        RS_ASSIGN(storage::RecordReader reader,
                  storage::RecordReader::byCondition(store.database(), domain::entity(table), where));
        RS_ASSIGN(const QList<Record> found, reader.all());
        all << found;
    }
    return all;
}

Result<> forRowsWhere(storage::Store& store, QStringView sql, const QList<Id>& ids,
                      const std::function<void(const sql::Statement& row)>& take) {
    for (qsizetype i = 0; i < ids.size(); i += idsAtOnce) {
        RS_ASSIGN(sql::Statement rows,
                  sql::Statement::prepare(store.database(), sql.toString().arg(idList(ids.mid(i, idsAtOnce)))));
        for (;;) {
            RS_ASSIGN(const bool more, rows.step());
            if (!more) break;
            take(rows);
        }
    }
    return {};
}

} // namespace rs::services
