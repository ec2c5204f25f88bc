// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rowedits.h"

#include "services/personlink.h"
#include "services/records.h"

namespace rs::services {

using base::Result;
using domain::Record;
using storage::RecordReader;
using storage::Store;
using storage::Writer;

namespace {

using EachRecord = std::function<Result<>(Records&, const Record&)>;

QFuture<Result<Changes>> changeRows(Workspace& workspace, const QString& action, const RowsOfTable& rows,
                                    const EachRecord& change) {
    const Work work = [rows, change](Writer& writer) -> Result<> {
        RS_ASSIGN(RecordReader reader, RecordReader::byNumber(writer.store().database(), *rows.entity));
        Records records(writer);
        for (const RowNumber row : rows.rows) {
            RS_ASSIGN(const auto record, reader.find(row));
            if (record) RS_TRY(change(records, *record));
        }
        return {};
    };
    return workspace.write(action, work, rows.entity);
}

} // namespace

QFuture<Result<Changes>> applyByRules(Workspace& workspace, const QString& action, const QList<Edit>& edits) {
    const Work work = [edits](Writer& writer) -> Result<> {
        Records records(writer);
        for (const Edit& edit : edits) {
            if (edit.kind == Edit::Kind::Insert) {
                RS_ASSIGN([[maybe_unused]] const base::Id id, records.add(*edit.entity, edit.values, edit.id));
            } else if (edit.kind == Edit::Kind::Update) {
                RS_TRY(records.change(*edit.entity, edit.id, edit.values));
                RS_TRY(fillNewCard(writer, *edit.entity, edit.id, edit.values));
            } else {
                RS_TRY(records.remove(*edit.entity, edit.id));
            }
        }
        return {};
    };
    return workspace.write(action, work, countedOf(edits));
}

QFuture<Result<Changes>> updateRows(Workspace& workspace, const QString& action, const RowsOfTable& rows,
                                    const QList<FieldValue>& values) {
    return changeRows(workspace, action, rows, [values](Records& records, const Record& record) {
        return records.change(record.entity(), record.id(), values);
    });
}

QFuture<Result<Changes>> removeRows(Workspace& workspace, const RowsOfTable& rows) {
    return changeRows(workspace, QStringLiteral("delete"), rows, [](Records& records, const Record& record) {
        return records.remove(record.entity(), record.id());
    });
}

QFuture<Result<qint64>> countRowsWith(Workspace& workspace, const RowsOfTable& rows, const FieldValue& value) {
    return workspace.read<qint64>([rows, value](Store& store) -> Result<qint64> {
        RS_ASSIGN(RecordReader reader, RecordReader::byNumber(store.database(), *rows.entity));
        qint64 count = 0;
        for (const RowNumber row : rows.rows) {
            RS_ASSIGN(const auto record, reader.find(row));
            if (!record) continue;
            const QVariant& now = record->at(value.field);
            if (now == value.value || (domain::isEmpty(now) && domain::isEmpty(value.value))) ++count;
        }
        return count;
    });
}

} // namespace rs::services
