// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/importmodel.h"

#include "domain/registry.h"

namespace rs::transfer {

ImportModel::ImportModel(ImportWork& work, QObject* parent) : QAbstractTableModel(parent), m_work(work) {
    connect(&work, &ImportWork::opened, this, &ImportModel::reset);
    connect(&work, &ImportWork::planned, this, &ImportModel::replan);
}

void ImportModel::reset() {
    beginResetModel();
    m_names.clear();
    m_outcome.reset();
    const services::ImportSource* source = m_work.source();
    m_columns = source ? FirstCell + source->mapping().size() : 0;
    choose();
    endResetModel();
}

void ImportModel::choose() {
    const services::ImportSource* source = m_work.source();
    m_chosen.clear();
    m_rows = source ? int(source->rows().size() - source->firstDataRow()) : 0;
    if (!source || !m_outcome) return;
    for (qsizetype row = source->firstDataRow(); row < source->rows().size(); ++row) {
        if (outcomeOf(row) == m_outcome) m_chosen.push_back(row);
    }
    m_rows = int(m_chosen.size());
}

void ImportModel::replan() {
    if (m_outcome) {
        beginResetModel();
        choose();
        endResetModel();
    } else if (m_rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, m_columns - 1));
    }
}

void ImportModel::setOutcome(std::optional<Outcome> outcome) {
    if (m_outcome == outcome) return;
    beginResetModel();
    m_outcome = outcome;
    choose();
    endResetModel();
}

qsizetype ImportModel::sourceRow(int row) const {
    return m_outcome ? m_chosen.at(size_t(row)) : m_work.source()->firstDataRow() + row;
}

std::optional<ImportModel::Outcome> ImportModel::outcomeOf(qsizetype row) const {
    const std::vector<services::RowDecision>& rows = m_work.plan().rows;
    if (size_t(row) >= rows.size()) return std::nullopt;
    return rows[size_t(row)].outcome;
}

const QList<services::RowProblem> ImportModel::problems(int row) const {
    return row < 0 || row >= m_rows ? QList<services::RowProblem>() : m_work.plan().problems.value(sourceRow(row));
}

int ImportModel::nextProblem(int row, int step) const {
    for (int n = 1; n <= m_rows; ++n) {
        const int at = ((row + step * n) % m_rows + m_rows) % m_rows;
        if (outcomeOf(sourceRow(at)) == Outcome::Rejected) return at;
    }
    return -1;
}

int ImportModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows; }
int ImportModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_columns; }

bool ImportModel::isToBlame(qsizetype row, int column) const {
    const QList<services::RowProblem> all = m_work.plan().problems.value(row);
    return std::any_of(all.begin(), all.end(),
                       [column](const services::RowProblem& one) { return one.column == column; });
}

QString ImportModel::nameOf(const base::Id& participant) const {
    QString& name = m_names[participant];
    if (name.isEmpty()) {
        const auto found = m_work.workspace().reader().find(domain::entity(u"participant"), participant);
        if (found && *found) name = (*found)->title();
    }
    return name;
}

QString ImportModel::deedText(qsizetype row) const {
    const std::optional<Outcome> outcome = outcomeOf(row);
    if (!outcome) return {};
    switch (*outcome) {
    case Outcome::New:
        return tr("New");
    case Outcome::Update:
        return tr("Will update");
    case Outcome::Rejected:
        return tr("Error");
    case Outcome::Similar: {
        const services::ImportPlan::Match match = m_work.plan().matches.value(row);
        return match.line > 0 ? tr("Same as row %1").arg(match.line)
                              : tr("Looks like %1").arg(nameOf(match.participant));
    }
    }
    Q_UNREACHABLE();
}

QVariant ImportModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_work.source() || (m_work.isBusy() && role == Qt::EditRole)) return {};
    const qsizetype row = sourceRow(index.row());
    if (role == OutcomeRole) {
        const std::optional<Outcome> outcome = outcomeOf(row);
        return outcome ? QVariant(int(*outcome)) : QVariant();
    }
    const int column = index.column() - FirstCell;
    if (role == ProblemRole) return column >= 0 && isToBlame(row, column);
    if (role == Qt::TextAlignmentRole && index.column() == Line) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole) return {};
    if (index.column() == Line) return m_work.source()->rows().line(row);
    if (index.column() == Deed) return deedText(row);
    const QString text = m_work.source()->rows().cell(row, column).toString();
    return role == Qt::DisplayRole && text.isEmpty() && isToBlame(row, column) ? tr("empty") : text;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_work.source()) return {};
    if (section == Line) return tr("No.");
    if (section == Deed) return tr("What happens");
    const int column = section - FirstCell;
    return column < m_work.source()->mapping().size() ? m_work.source()->mapping().title(column) : QString();
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.column() >= FirstCell && !m_work.isBusy() ? plain | Qt::ItemIsEditable : plain;
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || index.column() < FirstCell || m_work.isBusy()) return false;
    if (data(index, Qt::EditRole).toString() == value.toString()) return true;
    m_work.mend(sourceRow(index.row()), index.column() - FirstCell, value.toString());
    Q_EMIT dataChanged(index, index);
    return true;
}

} // namespace rs::transfer
