// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with rows and cells, and what is said after it.
#include "tables/recordtable.h"

#include "domain/registry.h"
#include "kit/chip.h"
#include "kit/filterheader.h"
#include "kit/inlinemessage.h"
#include "kit/searchfield.h"
#include "kit/selectionbar.h"
#include "kit/theme/icon.h"
#include "kit/undobar.h"
#include "services/words.h"
#include "tables/bulkdialog.h"
#include "tables/columnchooser.h"
#include "tables/recordchoices.h"
#include "tables/tableclipboard.h"
#include "tables/tablestate.h"
#include "tables/tablewords.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace rs::tables {

using kit::Deed;
using kit::GridView;
using models::PastePlan;
using models::RecordTableModel;
using services::FieldValue;

namespace {

struct OwnAction {
    Deed deed;
    const char* text;
    const char* icon;
};

constexpr OwnAction ownActions[] = {
    {Deed::New, QT_TRANSLATE_NOOP("rs::tables::RecordTable", "Add"), "new"},
    {Deed::EditCell, QT_TRANSLATE_NOOP("rs::tables::RecordTable", "Edit"), "edit"},
    {Deed::OpenCard, QT_TRANSLATE_NOOP("rs::tables::RecordTable", "Card"), "file"},
    {Deed::Copy, QT_TRANSLATE_NOOP("rs::tables::RecordTable", "Copy"), "copy"},
    {Deed::CopyWithHeadings, QT_TRANSLATE_NOOP("rs::tables::RecordTable", "Copy with headings"), "copy"},
    {Deed::CopyColumn, QT_TRANSLATE_NOOP("rs::tables::RecordTable", "Copy this column"), "copy"},
    {Deed::Paste, QT_TRANSLATE_NOOP("rs::tables::RecordTable", "Paste"), "paste"},
    {Deed::FillDown, QT_TRANSLATE_NOOP("rs::tables::RecordTable", "Fill down"), "chevron-down"},
    {Deed::ClearCell, QT_TRANSLATE_NOOP("rs::tables::RecordTable", "Clear the cell"), "close"},
    {Deed::ChangeField, QT_TRANSLATE_NOOP("rs::tables::RecordTable", "Change a field..."), "edit"},
    {Deed::DeleteRows, QT_TRANSLATE_NOOP("rs::tables::RecordTable", "Delete"), "trash"},
    {Deed::Columns, QT_TRANSLATE_NOOP("rs::tables::RecordTable", "Columns"), "columns"},
    {Deed::ClearFilters, QT_TRANSLATE_NOOP("rs::tables::RecordTable", "Clear filters"), "filter"},
};

} // namespace

void RecordTable::buildActions() {
    for (const OwnAction& one : ownActions) {
        auto* own = new QAction(kit::theme::icon(QLatin1String(one.icon)), QString(), this);
        connect(own, &QAction::triggered, this, [this, deed = one.deed] { perform(deed); });
        m_own.insert(one.deed, own);
    }
    m_status = new QAction(this);
    m_statusMenu = new QMenu(this);
    m_status->setMenu(m_statusMenu);
    connect(m_statusMenu, &QMenu::aboutToShow, this, &RecordTable::fillStatusMenu);
}

void RecordTable::retranslate() {
    for (const OwnAction& one : ownActions) {
        m_own.value(one.deed)->setText(tr(one.text));
        m_own.value(one.deed)->setIconText(tr(one.text)); // else Qt takes the dots off
    }
    m_search->setPlaceholderText(tr("Search in this table"));
    m_search->setAccessibleName(tr("Search in this table"));
    m_grid->setAccessibleName(pageTitle(m_model->entity()));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    const domain::Field* state = m_model->entity().field(u"status");
    if (!state) state = m_model->entity().field(u"state");
    m_status->setVisible(state);
    if (state) m_status->setText(m_model->columns().at(m_model->columns().indexOf(QString(state->key()))).words());
    setExtraActions(m_extra);
    QMenu* more = m_more->menu();
    more->clear();
    more->addAction(action(Deed::CopyWithHeadings));
    more->addAction(action(Deed::ClearFilters));
    more->addAction(tr("Restore columns"), this, [this] { m_state->forgetColumns(); });
    QMenu* density = more->addMenu(tr("Row height"));
    const std::pair<GridView::Density, QString> heights[] = {{GridView::Density::Compact, tr("Compact")},
                                                             {GridView::Density::Normal, tr("Normal")},
                                                             {GridView::Density::Roomy, tr("Roomy")}};
    for (const auto& [value, words] : heights)
        density->addAction(words, this, [this, value = value] { m_grid->setDensity(value); });
    refreshChips();
    refreshState();
}

QAction* RecordTable::action(Deed deed) const {
    QAction* shared = m_actionSource ? m_actionSource(deed) : nullptr;
    return shared ? shared : m_own.value(deed);
}

void RecordTable::setActionSource(std::function<QAction*(Deed)> source) { m_actionSource = std::move(source); }

void RecordTable::setExtraActions(const QList<QAction*>& actions) {
    m_extra = actions;
    QList<QAction*> shown;
    if (m_status->isVisible()) shown << m_status;
    shown << m_own.value(Deed::ChangeField) << m_extra << m_own.value(Deed::Copy) << m_own.value(Deed::DeleteRows);
    m_selection->setActions(shown);
}

void RecordTable::setEmptyActions(const QList<QAction*>& actions, const QString& sentence) {
    m_emptyActions = actions;
    m_emptySentence = sentence;
    refreshState();
}

void RecordTable::openContextMenu(const QPoint& place) {
    QMenu menu(this);
    for (const Deed deed : {Deed::EditCell, Deed::OpenCard}) menu.addAction(action(deed));
    menu.addSeparator();
    if (m_status->isVisible()) menu.addAction(m_status);
    menu.addAction(action(Deed::ChangeField));
    menu.addActions(m_extra);
    menu.addSeparator();
    for (const Deed deed : {Deed::Copy, Deed::CopyWithHeadings, Deed::CopyColumn, Deed::Paste, Deed::FillDown})
        menu.addAction(action(deed));
    menu.addSeparator();
    menu.addAction(action(Deed::ClearCell));
    menu.addAction(action(Deed::DeleteRows));
    for (const OwnAction& one : ownActions) m_own.value(one.deed)->setEnabled(can(one.deed));
    menu.exec(m_grid->viewport()->mapToGlobal(place));
    for (const OwnAction& one : ownActions) m_own.value(one.deed)->setEnabled(true);
}

bool RecordTable::can(Deed deed) const {
    const bool writable = m_model->workspace().isWritable();
    switch (deed) {
    case Deed::New:
        return m_model->canAdd();
    case Deed::Find:
        return m_tools == Tools::All;
    case Deed::Columns:
        return true;
    case Deed::ChangeField:
        return writable && m_model->recordCount() > 0 && m_grid->currentIndex().isValid();
    case Deed::ClearFilters:
        return m_model->isFiltered();
    case Deed::Paste:
    case Deed::FillDown:
    case Deed::DeleteRows:
    case Deed::ClearCell:
        return writable && m_grid->can(deed);
    default:
        return m_grid->can(deed);
    }
}

void RecordTable::perform(Deed deed) {
    if (!can(deed)) return;
    switch (deed) {
    case Deed::New:
        return beginRow();
    case Deed::Find:
        m_search->setFocus(Qt::ShortcutFocusReason);
        return m_search->selectAll();
    case Deed::Columns:
        return chooseColumns();
    case Deed::ChangeField:
        return changeField();
    case Deed::ClearFilters: {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
        for (const int column : m_grid->filterHeader()->filteredColumns())
            m_grid->filterHeader()->setFilterText(column, {});
        m_model->clearFilters();
        refreshChips();
        return m_grid->setFocus(Qt::OtherFocusReason);
    }
    case Deed::Copy:
        return TableClipboard(*m_grid, *m_model).copy(GridView::CopyMode::Rows);
    case Deed::CopyWithHeadings:
        return TableClipboard(*m_grid, *m_model).copy(GridView::CopyMode::RowsWithHeadings);
    case Deed::CopyColumn:
        return TableClipboard(*m_grid, *m_model).copy(GridView::CopyMode::Column);
    case Deed::Paste:
        return paste(QGuiApplication::clipboard()->text());
    default:
        m_grid->perform(deed);
    }
}

void RecordTable::beginRow() {
    m_adding = true;
    m_empty->hide();
    const int row = m_model->recordCount();
    if (!m_model->isAddRow(row)) return;
    const QModelIndex before =
        m_model->index(row, m_model->columns().at(0).isMark() ? 0 : m_model->columns().size() - 1);
    const QModelIndex first = m_model->columns().at(0).isMark() ? m_grid->nextEditable(before, GridView::Way::Forward)
                                                                : m_model->index(row, 0);
    m_grid->setFocus(Qt::OtherFocusReason);
    m_grid->setCurrentIndex(first);
    m_grid->scrollTo(first);
    m_grid->perform(Deed::EditCell);
}

void RecordTable::changeField() {
    auto* dialog = new BulkDialog(*m_model, m_grid->chosenRows(), m_grid->currentIndex().column(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, m_grid, [this] { m_grid->setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

void RecordTable::chooseColumns() { openColumnChooser(m_columnsButton, m_grid, m_model->columns()); }

void RecordTable::fillStatusMenu() {
    m_statusMenu->clear();
    const domain::Field* state = m_model->entity().field(u"status");
    if (!state) state = m_model->entity().field(u"state");
    if (!state) return;
    for (const kit::Choice& choice : closedChoices(*m_model, *state))
        m_statusMenu->addAction(kit::theme::icon(choice.icon), choice.label, this,
                                [this, code = choice.value] { setState(code); });
}

void RecordTable::setState(const QString& code) {
    const int status = m_model->entity().indexOf(u"status");
    const int field = status >= 0 ? status : m_model->entity().indexOf(u"state");
    m_model->update(QStringLiteral("edit"), m_grid->chosenRows(), {FieldValue{field, code}});
}

void RecordTable::fillDown(const QModelIndex& current, const QList<int>& rows) {
    const domain::Field* field = m_model->columns().at(current.column()).field;
    if (!field || rows.size() < 2) return;
    const QModelIndex from = m_model->index(rows.first(), current.column());
    const QVariant value = from.data(RecordTableModel::RawValueRole);
    const bool moment = field->type == domain::FieldType::Instant && !domain::isEmpty(value);
    if (moment) { // what is seen goes down: the hour, not the moment
        m_model->fill(rows.mid(1), current.column(), from.data(Qt::EditRole), QStringLiteral("fill"));
        return;
    }
    m_model->update(QStringLiteral("fill"), rows.mid(1),
                    {FieldValue{int(field - m_model->entity().fields.data()), value}});
}

void RecordTable::clearCell(const QModelIndex& index) {
    const QString problem = m_model->problemOf(index.column(), QString());
    if (!problem.isEmpty() && !m_model->isAddRow(index.row())) {
        m_message->showMessage(kit::Severity::Warning, problem);
        return m_message->setPlace(m_model->columns().at(index.column()).words() + u':');
    }
    m_model->setData(index, QString());
}

void RecordTable::createReference(const QModelIndex& index, const QString& title) {
    const domain::Field* field = m_model->columns().at(index.column()).field;
    const domain::Entity* target = field && field->target ? domain::findEntity(QLatin1String(field->target)) : nullptr;
    if (!target || target->title.empty()) return;
    services::Edit card{services::Edit::Kind::Insert, target, base::newId()};
    // A name of several parts goes into the parts, as people write it: family name first.
    QStringList parts = target->title.size() > 1 ? title.split(u' ', Qt::SkipEmptyParts) : QStringList{title};
    for (qsizetype i = 0; i < std::min(parts.size(), qsizetype(target->title.size())); ++i)
        card.values << FieldValue{target->indexOf(QLatin1String(target->title[size_t(i)])), parts.at(i)};
    const FieldValue link{int(field - m_model->entity().fields.data()), QVariant::fromValue(card.id)};
    const base::Id id = index.data(RecordTableModel::RecordIdRole).value<base::Id>();
    if (m_model->isAddRow(index.row())) { // the card first: the row may still wait for more
        m_model->apply(QStringLiteral("add"), {card});
        m_model->setData(index, base::toText(card.id));
        return m_grid->setFocus(Qt::OtherFocusReason);
    }
    if (id.isNull()) return;
    m_model->apply(QStringLiteral("edit"),
                   {card, services::Edit{services::Edit::Kind::Update, &m_model->entity(), id, {link}}});
}

void RecordTable::paste(const QString& text) {
    const PastePlan plan = TableClipboard(*m_grid, *m_model).plan(text);
    if (plan.kind == PastePlan::Kind::Nothing) return;
    if (plan.kind == PastePlan::Kind::Import) {
        Q_EMIT importWanted(text);
        return;
    }
    if (plan.newRows == 0) return finishPaste(plan, 0);
    //: Question after a paste that reaches beyond the last row
    m_message->showMessage(kit::Severity::Info, tr("Add %n rows?", nullptr, plan.newRows),
                           {{tr("Add"), [this, plan] { finishPaste(plan, plan.newRows); }},
                            {tr("Only rows that are here"), [this, plan] { finishPaste(plan, 0); }}});
    if (const auto buttons = m_message->actionButtons(); !buttons.isEmpty())
        buttons.first()->setFocus(Qt::OtherFocusReason);
}

void RecordTable::finishPaste(const PastePlan& plan, int newRows) {
    m_message->dismiss();
    m_adding = true;
    const auto mode = newRows > 0 ? TableClipboard::NewRows::Add : TableClipboard::NewRows::LeaveOut;
    const PasteOutcome outcome = TableClipboard(*m_grid, *m_model).paste(plan, mode);
    QStringList said;
    if (outcome.unfit > 0)
        said << tr("%n values do not fit their column; they are marked, F8 leads to them.", nullptr, outcome.unfit);
    if (outcome.nameless > 0)
        said << tr("%n rows were not added: something required is missing.", nullptr, outcome.nameless);
    if (!said.isEmpty()) m_message->showMessage(kit::Severity::Warning, said.join(u' '));
    m_grid->setFocus(Qt::OtherFocusReason);
}

//! The next cell that needs somebody: an unfit text, a missing value, a mark. Looks at a few thousand rows at most.
void RecordTable::nextProblem(int step) {
    constexpr int farthest = 5000;
    const int count = m_model->recordCount();
    const QModelIndex current = m_grid->currentIndex();
    int row = std::clamp(current.row(), 0, std::max(0, count - 1)), column = current.column();
    for (int looked = 0; looked < std::min(count, farthest) + 1; ++looked) {
        for (column += step; column >= 0 && column < m_model->columnCount(); column += step) {
            const QModelIndex cell = m_model->index(row, column);
            const bool marked =
                column == 0 && cell.data(RecordTableModel::MarkRole).toInt() != int(RecordTableModel::Mark::None);
            if (!marked && !cell.data(RecordTableModel::UnfitRole).toBool() &&
                !cell.data(RecordTableModel::MissingRole).toBool())
                continue;
            m_grid->setCurrentIndex(cell);
            return m_grid->scrollTo(cell);
        }
        row = (row + step + count) % std::max(1, count);
        column = step > 0 ? -1 : m_model->columnCount();
    }
}

void RecordTable::showChange(const QString& code, qint64 amount) {
    const bool worthSaying = amount > 1 || code == QLatin1String("delete");
    if (worthSaying)
        m_undo->showChange(changeWords(m_model->entity(), code, amount));
    else
        m_undo->hide();
}

//! A sort of very many rows by a field without an index: the rows before it stand meanwhile.
void RecordTable::offerCancel() {
    if (!m_model->rows().isSearching()) return;
    m_message->showMessage(kit::Severity::Info, tr("Putting the rows in order..."),
                           {{tr("Cancel"), [this] {
                                 QList<kit::SortKey> shown;
                                 for (const domain::SortKey& key : m_model->cancelSort())
                                     shown << kit::SortKey{m_model->columns().indexOf(key.field), key.order};
                                 m_grid->filterHeader()->setSortKeys(shown);
                                 m_message->dismiss();
                             }}});
    const auto done = [this, question = m_question] {
        if (question == m_question) m_message->dismiss();
    };
    connect(m_model, &QAbstractItemModel::layoutChanged, m_message, done, Qt::SingleShotConnection);
}

void RecordTable::showFailure(const base::Error& error) {
    m_message->showMessage(kit::Severity::Problem, services::Words::of(models::windowLanguage()).sentence(error));
    Q_EMIT failed(error);
}

} // namespace rs::tables
