// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/comparemodel.h"

namespace rs::review {

using services::CardField;
using services::CardSide;

CompareModel::CompareModel(models::CellText& text, QObject* parent) : QAbstractTableModel(parent), m_text(text) {}

void CompareModel::setCards(const domain::Record& first, const domain::Record& second) {
    beginResetModel();
    m_first = first;
    m_second = second;
    m_fields = services::compareCards(first, second);
    m_merged = services::mergedCard(first, second, m_fields);
    endResetModel();
    Q_EMIT choiceChanged();
}

void CompareModel::clear() {
    beginResetModel();
    m_first = m_second = m_merged = {};
    m_fields.clear();
    endResetModel();
    Q_EMIT choiceChanged();
}

void CompareModel::choose(int row, CardSide side) {
    if (row < 0 || row >= m_fields.size()) return;
    CardField& field = m_fields[row];
    if (field.same || (side == CardSide::Both && !field.canKeepBoth)) return;
    field.side = side;
    m_merged = services::mergedCard(m_first, m_second, m_fields);
    // A second value that is kept shows in another row, the note.
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT choiceChanged();
}

void CompareModel::chooseAll(CardSide side) {
    for (int row = 0; row < rowCount(); ++row) choose(row, side);
}

int CompareModel::undecided() const {
    return int(std::count_if(m_fields.begin(), m_fields.end(),
                             [](const CardField& field) { return field.side == CardSide::Undecided; }));
}

int CompareModel::firstUndecided() const {
    for (int row = 0; row < rowCount(); ++row) {
        if (m_fields.at(row).side == CardSide::Undecided) return row;
    }
    return -1;
}

void CompareModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CompareModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_fields.size()); }
int CompareModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString CompareModel::words(int row, int column) const {
    const int at = m_fields.at(row).field;
    const domain::Field& field = m_first.entity().fields[size_t(at)];
    switch (column) {
    case Field:
        return services::Words::of(models::windowLanguage()).field(field);
    case First:
        return m_text.show(field, m_first.at(at));
    case Second:
        return m_text.show(field, m_second.at(at));
    default:
        return m_fields.at(row).side == CardSide::Undecided ? tr("choose") : m_text.show(field, m_merged.at(at));
    }
}

QVariant CompareModel::choice(int row, int column) const {
    const CardField& field = m_fields.at(row);
    if (field.same || (column != First && column != Second)) return {};
    return field.side == CardSide::Both || field.side == (column == First ? CardSide::First : CardSide::Second);
}

QVariant CompareModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const int row = index.row(), column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words(row, column);
    case ChoiceRole:
        return choice(row, column);
    case BothRole:
        return m_fields.at(row).side == CardSide::Both;
    case Qt::AccessibleTextRole: {
        const bool taken = choice(row, column).toBool();
        //: Read aloud: a value of a card that the merged card takes
        return taken ? tr("%1, taken").arg(words(row, column)) : words(row, column);
    }
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Field:
        return tr("Field");
    case First:
        return tr("1: older card");
    case Second:
        return tr("2: newer card");
    default:
        return tr("Merged card");
    }
}

} // namespace rs::review
