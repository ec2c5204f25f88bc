// SPDX-License-Identifier: GPL-3.0-or-later
// How cells change: checked first, shown at once, stored by the writing thread.
#include "models/recordtablemodel.h"
#include "models/rowcache_p.h"
#include "models/unfittexts.h"

#include "services/deliver.h"
#include "services/rowedits.h"

#include <utility>

namespace rs::models {

using domain::Field;
using domain::FieldType;
using services::Changes;
using services::Edit;
using services::FieldValue;
using namespace Qt::StringLiterals;

bool RecordTableModel::canEdit(int column) const {
    const Field* field = m_columns.at(column).field;
    if (!field || !m_workspace.isWritable()) return false;
    return field->merge != domain::MergeRule::Immutable && field->type != FieldType::Map &&
           field->type != FieldType::References;
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !canEdit(index.column())) return flags;
    flags |= Qt::ItemIsEditable;
    if (m_columns.at(index.column()).field->type == FieldType::YesNo) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString RecordTableModel::problemOf(int column, const QVariant& value) const {
    const Field* field = m_columns.at(column).field;
    return field ? m_text.read(*field, value).problem : QString();
}

bool RecordTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || !canEdit(index.column())) return false;
    const Field& field = *m_columns.at(index.column()).field;
    // Space turns yes into no and all else into yes.
    if (role == Qt::CheckStateRole && field.type == FieldType::YesNo)
        return setData(index, !index.data(RawValueRole).toBool(), Qt::EditRole);
    if (role != Qt::EditRole) return false;
    const domain::Record standing = isAddRow(index.row()) ? m_draft : recordAt(index.row());
    const CellText::Reading reading = m_text.read(field, value, m_text.zoneOf(standing));
    if (!reading.ok()) return false;
    const FieldValue change{int(&field - entity().fields.data()), reading.value};

    if (isAddRow(index.row())) return extendDraft(change);
    if (standing.id().isNull()) return false;
    setUnfit(standing.id(), index.column(), {});
    Row* row = rowAt(index.row());
    if (!row) return false;
    if (row->record.at(change.field) == change.value) return true;
    // Shown at once; the store's answer replaces it a moment later.
    row->record.set(change.field, change.value);
    row->words.fill(QString());
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), m_columns.size() - 1));
    apply(u"edit"_s, {Edit{Edit::Kind::Update, &entity(), row->record.id(), {change}}});
    return true;
}

//! A row begins with whatever is typed first; it is stored as soon as nothing required is missing.
bool RecordTableModel::extendDraft(const FieldValue& value) {
    m_unfit.set(m_query.parent, value.field, {});
    m_draft.set(value.field, value.value);
    m_drafting = m_draft != domain::Record(entity());
    bool complete = m_drafting;
    for (const Column& column : m_columns.all()) {
        if (column.field && column.field->is(domain::Trait::Required))
            complete = complete && !domain::isEmpty(m_draft.value(column.field->key()));
    }
    if (complete) {
        const domain::Record whole = std::exchange(m_draft, domain::Record(entity()));
        m_drafting = false;
        m_unfit.move(m_query.parent, add(whole));
    }
    Q_EMIT dataChanged(index(m_shown, 0), index(m_shown, m_columns.size() - 1));
    Q_EMIT draftChanged();
    return true;
}

void RecordTableModel::setDraft(const domain::Record& draft) {
    m_draft = draft;
    m_drafting = m_draft != domain::Record(entity());
    if (canAdd()) Q_EMIT dataChanged(index(m_shown, 0), index(m_shown, m_columns.size() - 1));
}

base::Id RecordTableModel::add(domain::Record record) {
    if (!m_workspace.isWritable()) return {};
    Edit edit{Edit::Kind::Insert, &entity(), record.id().isNull() ? base::newId() : record.id()};
    if (entity().parent && !m_query.parent.isNull())
        record.set(QLatin1String(entity().parent), QVariant::fromValue(m_query.parent));
    for (int i = 0; i < int(entity().fields.size()); ++i) {
        if (!domain::isEmpty(record.at(i))) edit.values << FieldValue{i, record.at(i)};
    }
    Q_EMIT added(edit.id);
    apply(u"add"_s, {edit});
    return edit.id;
}

//! Records of this table that a change touched: cards and consents behind them are not counted.
qint64 RecordTableModel::changedRows(const Changes& changes, qint64 asked) const {
    const qint64 touched = changes.touched.value(m_query.entity).total;
    return touched > 0 ? touched : changes.records > 0 ? asked : 0;
}

void RecordTableModel::apply(const QString& action, const QList<Edit>& edits) {
    for (const Edit& edit : edits) {
        if (edit.entity != &entity()) continue;
        for (const FieldValue& value : edit.values) m_unfit.set(edit.id, value.field, {});
    }
    services::deliver(services::applyByRules(m_workspace, action, edits), this,
                      [this, action, asked = edits.size()](const base::Result<Changes>& changes) {
                          if (changes) {
                              Q_EMIT edited(action, changedRows(*changes, asked));
                              return;
                          }
                          retranslate(); // what was shown before its time goes back
                          Q_EMIT failed(changes.error());
                      });
}

void RecordTableModel::setUnfit(const base::Id& id, int column, const QString& text) {
    const Field& field = *m_columns.at(column).field;
    m_unfit.set(id.isNull() ? m_query.parent : id, int(&field - entity().fields.data()), text);
}

void RecordTableModel::keepUnfit(const base::Id& id, int column, const QString& text) {
    const Field& field = *m_columns.at(column).field;
    m_unfit.set(id.isNull() ? m_query.parent : id, int(&field - entity().fields.data()), text, UnfitTexts::Show::Later);
}

//! By this table or another one. Rows stay in the cache: somebody may hold one of them.
void RecordTableModel::showUnfit(const base::Id& id, int field) {
    const int column = m_columns.indexOf(QString(entity().fields[size_t(field)].key()));
    if (column < 0) return;
    for (const services::RowNumber number : m_cache.keys()) {
        const Row* row = m_cache.object(number);
        if (row->record.id() == id) row->words[column] = QString();
    }
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

std::vector<services::RowNumber> RecordTableModel::numbersOf(const QList<int>& rows) const {
    std::vector<services::RowNumber> numbers;
    for (const int row : rows) {
        if (row >= 0 && row < m_shown) numbers.push_back(m_rows.number(row));
    }
    return numbers;
}

void RecordTableModel::update(const QString& action, const QList<int>& rows, const QList<FieldValue>& values) {
    const services::RowsOfTable all{&entity(), numbersOf(rows)};
    for (const FieldValue& value : values) {
        for (const base::Id& id : m_unfit.recordsWith(value.field)) {
            if (rows.contains(rowOfRecord(id))) m_unfit.set(id, value.field, {});
        }
    }
    services::deliver(services::updateRows(m_workspace, action, all, values), this,
                      [this, action, asked = qint64(all.rows.size())](const base::Result<Changes>& changes) {
                          if (changes)
                              Q_EMIT edited(action, changedRows(*changes, asked));
                          else
                              Q_EMIT failed(changes.error());
                      });
}

bool RecordTableModel::fill(const QList<int>& rows, int column, const QVariant& given, const QString& action) {
    const Field& field = *m_columns.at(column).field;
    const int number = int(&field - entity().fields.data());
    const bool manyClocks = field.type == FieldType::Instant && entity().field(u"zone");
    const auto reading = m_text.read(field, given, m_text.zoneOf(rows.isEmpty() ? m_draft : recordAt(rows.first())));
    if (!reading.ok()) return false;
    if (!manyClocks) {
        update(action, rows, {FieldValue{number, reading.value}});
        return true;
    }
    QList<Edit> edits;
    for (const int row : rows) {
        const domain::Record record = recordAt(row);
        if (record.id().isNull()) continue;
        const QVariant value = m_text.read(field, given, m_text.zoneOf(record)).value;
        edits << Edit{Edit::Kind::Update, &entity(), record.id(), {{number, value}}};
    }
    apply(action, edits);
    return true;
}

void RecordTableModel::remove(const QList<int>& rows) {
    const services::RowsOfTable all{&entity(), numbersOf(rows)};
    const auto amount = qint64(all.rows.size());
    services::deliver(services::removeRows(m_workspace, all), this,
                      [this, amount](const base::Result<Changes>& changes) {
                          if (changes)
                              Q_EMIT edited(u"delete"_s, amount);
                          else
                              Q_EMIT failed(changes.error());
                      });
}

} // namespace rs::models
