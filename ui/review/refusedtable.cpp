// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/refusedtable.h"

namespace rs::review {

using namespace Qt::StringLiterals;
using domain::FieldValue;
using services::RefusedChange;

RefusedTable::RefusedTable(models::CellText& text, QObject* parent) : QAbstractTableModel(parent), m_text(text) {}

void RefusedTable::setChange(const RefusedChange& change) {
    const bool isSame = m_change && m_change->n == change.n;
    beginResetModel();
    if (!isSame) {
        m_values.clear();
        // References to what holds the record are nobody's business, but they go with the rest.
        const auto isSeen = [&](const FieldValue& one) {
            return !change.entity->fields[size_t(one.field)].is(domain::Trait::Internal);
        };
        std::copy_if(change.wanted.begin(), change.wanted.end(), std::back_inserter(m_values), isSeen);
    }
    m_change = change;
    endResetModel();
}

void RefusedTable::clear() {
    beginResetModel();
    m_change.reset();
    m_values.clear();
    endResetModel();
}

QList<FieldValue> RefusedTable::values() const {
    QList<FieldValue> all = m_values;
    if (!m_change) return all;
    for (const FieldValue& one : m_change->wanted) {
        const auto isIt = [&one](const FieldValue& other) { return other.field == one.field; };
        if (std::none_of(m_values.begin(), m_values.end(), isIt)) all << one;
    }
    return all;
}

int RefusedTable::firstBlamed() const {
    for (int row = 0; row < m_values.size(); ++row) {
        if (m_change->fields.contains(QString(fieldAt(row).key()))) return row;
    }
    return -1;
}

void RefusedTable::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RefusedTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_values.size()); }
int RefusedTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

const domain::Field& RefusedTable::fieldAt(int row) const {
    return m_change->entity->fields[size_t(m_values.at(row).field)];
}

QVariant RefusedTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_change) return {};
    const int row = index.row();
    const domain::Field& field = fieldAt(row);
    const auto words = [&] {
        if (index.column() == Field) return services::Words::of(models::windowLanguage()).field(field);
        if (index.column() == Mine) return m_text.show(field, m_values.at(row).value);
        return m_change->now ? m_text.show(field, m_change->now->at(m_values.at(row).field)) : QString();
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words();
    case Qt::EditRole:
        return m_text.showForEditing(field, m_values.at(row).value);
    default:
        return {};
    }
}

bool RefusedTable::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || index.column() != Mine || role != Qt::EditRole) return false;
    const models::CellText::Reading reading = m_text.read(fieldAt(index.row()), value);
    Q_EMIT problemFound(reading.problem);
    if (!reading.ok()) return false;
    m_values[index.row()].value = reading.value;
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags RefusedTable::flags(const QModelIndex& index) const {
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    const bool isDeletion = m_change && m_change->kind == RefusedChange::Kind::Deleted;
    return index.column() == Mine && !isDeletion ? base | Qt::ItemIsEditable : base;
}

QVariant RefusedTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Field:
        return tr("Field");
    case Now:
        return tr("Stands now");
    default:
        return tr("Your change");
    }
}

} // namespace rs::review
