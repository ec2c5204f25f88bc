// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tableclipboard.h"

#include "kit/filterheader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMap>
#include <QMimeData>

namespace rs::tables {

using kit::GridView;
using models::PasteCell;
using models::PastePlan;
using models::RecordTableModel;
using models::TextBlock;
using services::Edit;
using services::FieldValue;

namespace {

//! Required fields that a row to be added does not have.
bool isComplete(const RecordTableModel& model, const QList<FieldValue>& values) {
    const domain::Entity& entity = model.entity();
    for (int i = 0; i < int(entity.fields.size()); ++i) {
        const domain::Field& field = entity.fields[size_t(i)];
        const bool given = entity.parent && field.key() == QLatin1String(entity.parent);
        if (!field.is(domain::Trait::Required) || given) continue;
        const bool here = std::any_of(values.begin(), values.end(), [i](const FieldValue& one) {
            return one.field == i && !domain::isEmpty(one.value);
        });
        if (!here) return false;
    }
    return true;
}

//! What the cells of a paste mean, row by row.
struct ReadCells {
    QMap<int, Edit> byRow;
    QMap<int, QHash<int, QString>> unfit; //!< texts that their columns cannot take
};

ReadCells readCells(const RecordTableModel& model, const PastePlan& plan, const QList<int>& columns,
                    TableClipboard::NewRows newRows) {
    ReadCells read;
    for (const PasteCell& cell : plan.cells) {
        const bool isNew = cell.row >= model.recordCount();
        if (isNew && newRows == TableClipboard::NewRows::LeaveOut) continue;
        const int column = columns.at(cell.column);
        if (!model.canEdit(column)) continue;
        if (!read.byRow.contains(cell.row)) {
            const Edit::Kind kind = isNew ? Edit::Kind::Insert : Edit::Kind::Update;
            const base::Id id = isNew ? base::newId() : model.recordAt(cell.row).id();
            read.byRow.insert(cell.row, Edit{kind, &model.entity(), id});
        }
        const domain::Field& field = *model.columns().at(column).field;
        const QTimeZone zone = isNew ? QTimeZone() : model.text().zoneOf(model.recordAt(cell.row));
        const auto reading = model.text().read(field, cell.text, zone);
        if (reading.ok())
            read.byRow[cell.row].values << FieldValue{int(&field - model.entity().fields.data()), reading.value};
        else
            read.unfit[cell.row].insert(column, cell.text);
    }
    return read;
}

} // namespace

QList<int> TableClipboard::shownColumns() const {
    QList<int> columns;
    const kit::FilterHeader* header = m_grid.filterHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column) && !m_model.columns().at(column).isMark()) columns << column;
    }
    return columns;
}

TextBlock TableClipboard::block(GridView::CopyMode mode) const {
    const QModelIndex current = m_grid.currentIndex();
    const QList<int> columns = mode == GridView::CopyMode::Column ? QList<int>{current.column()} : shownColumns();
    TextBlock block;
    if (mode == GridView::CopyMode::RowsWithHeadings) {
        QStringList titles;
        for (const int column : columns) titles << m_model.columns().at(column).words();
        block.rows << titles;
    }
    for (const int row : m_grid.chosenRows()) {
        if (row >= m_model.recordCount()) continue;
        QStringList cells;
        for (const int column : columns) cells << m_model.index(row, column).data().toString();
        block.rows << cells;
    }
    return block;
}

void TableClipboard::copy(GridView::CopyMode mode) const {
    const TextBlock cells = block(mode);
    if (cells.isEmpty()) return;
    auto* data = new QMimeData;
    data->setText(models::writeBlock(cells));
    const bool titled = mode == GridView::CopyMode::RowsWithHeadings;
    data->setHtml(models::writeHtml(cells, titled ? models::Headings::Yes : models::Headings::No));
    QGuiApplication::clipboard()->setMimeData(data);
}

PastePlan TableClipboard::plan(const QString& text) const {
    const QList<int> columns = shownColumns();
    models::PasteTarget target;
    for (const int column : columns) target.titles << m_model.columns().at(column).words();
    const QModelIndex current = m_grid.currentIndex();
    target.row = current.isValid() ? current.row() : m_model.recordCount();
    target.column = current.isValid() ? int(columns.indexOf(current.column())) : 0;
    if (target.column < 0) target.column = 0; // the column of marks
    if (m_grid.selectionModel()->hasSelection()) target.selectedRows = m_grid.chosenRows();
    target.rowCount = m_model.recordCount();
    return models::planPaste(models::readBlock(text), target);
}

PasteOutcome TableClipboard::paste(const PastePlan& plan, NewRows newRows) {
    PasteOutcome outcome;
    auto [byRow, unfit] = readCells(m_model, plan, shownColumns(), newRows);
    QList<Edit> edits;
    for (auto it = byRow.begin(); it != byRow.end(); ++it) {
        const bool isNew = it->kind == Edit::Kind::Insert;
        if (isNew && !isComplete(m_model, it->values)) {
            ++outcome.nameless;
            continue;
        }
        if (isNew && m_model.entity().parent)
            it->values << FieldValue{m_model.entity().indexOf(QLatin1String(m_model.entity().parent)),
                                     QVariant::fromValue(m_model.query().parent)};
        const QHash<int, QString> texts = unfit.value(it.key());
        for (auto text = texts.cbegin(); text != texts.cend(); ++text)
            m_model.setUnfit(it->id, text.key(), text.value());
        outcome.unfit += int(texts.size());
        if (!it->values.isEmpty()) edits << *it;
    }
    if (!edits.isEmpty()) m_model.apply(QStringLiteral("paste"), edits);
    return outcome;
}

} // namespace rs::tables
