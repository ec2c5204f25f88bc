// SPDX-License-Identifier: GPL-3.0-or-later
// Filters, sort, chips, counts and what stands where no row is.
#include "tables/recordtable.h"

#include "kit/chip.h"
#include "kit/emptystate.h"
#include "kit/filterheader.h"
#include "kit/searchfield.h"
#include "tables/recordchoices.h"
#include "tables/tablewords.h"

#include <QAction>
#include <QLocale>

namespace rs::tables {

using domain::FieldType;
using kit::FilterKind;

namespace {

FilterKind kindOf(const models::Column& column) {
    if (!column.field) return FilterKind::None;
    switch (column.field->type) {
    case FieldType::Choice:
    case FieldType::YesNo:
    case FieldType::Region:
    case FieldType::Reference:
        return FilterKind::Choice;
    case FieldType::Date:
    case FieldType::Instant:
        return FilterKind::Date;
    default:
        return FilterKind::Text;
    }
}

//! Typed without a sign of the filter language.
bool saysContains(const QString& words) {
    static const QString signs = QStringLiteral("=!<>");
    const bool whole = words == QLatin1String("-") || words == QLatin1String("*");
    return !words.isEmpty() && !whole && !signs.contains(words.front()) && !words.contains(QLatin1String(".."));
}

} // namespace

void RecordTable::setUpFilters() {
    kit::FilterHeader* header = m_grid->filterHeader();
    for (int column = 0; column < m_model->columns().size(); ++column)
        header->setFilterKind(column, kindOf(m_model->columns().at(column)));
    connect(header, &kit::FilterHeader::filterChanged, this, [this](int column, const QString& text) {
        m_model->setFilter(column, text);
        refreshChips();
    });
    connect(header, &kit::FilterHeader::choicesWanted, this, &RecordTable::showChoices);
    connect(header, &kit::FilterHeader::sortChanged, this, &RecordTable::sortBy);
    connect(header, &QHeaderView::sectionHandleDoubleClicked, m_grid, &QTableView::resizeColumnToContents);
    connect(m_search, &QLineEdit::textChanged, this, &RecordTable::refreshChips);
    connect(m_chips, &kit::ChipRow::removed, this, [this](int column) {
        m_grid->filterHeader()->setFilterText(column, {});
        m_model->setFilter(column, {});
        refreshChips();
        m_grid->setFocus(Qt::OtherFocusReason);
    });
    connect(m_chips, &kit::ChipRow::cleared, this, [this] { perform(kit::Deed::ClearFilters); });
}

void RecordTable::sortBy(const QList<kit::SortKey>& keys) {
    QList<domain::SortKey> wanted;
    QList<kit::SortKey> shown;
    for (const kit::SortKey& key : keys) {
        if (!m_model->isSortable(key.column)) continue;
        wanted << domain::SortKey{m_model->columns().at(key.column).field->key(), key.order};
        shown << key;
    }
    if (shown != keys) m_grid->filterHeader()->setSortKeys(shown);
    m_model->setSort(wanted);
}

void RecordTable::showChoices(int column) {
    const domain::Field& field = *m_model->columns().at(column).field;
    kit::FilterHeader* header = m_grid->filterHeader();
    const QList<kit::Choice> known = closedChoices(*m_model, field);
    if (!known.isEmpty()) header->setChoices(column, known);
    countChoices(*m_model, column, header,
                 [header, column](const QList<kit::Choice>& choices) { header->setChoices(column, choices); });
}

void RecordTable::refreshChips() {
    QList<kit::ChipRow::Entry> chips;
    const kit::FilterHeader* header = m_grid->filterHeader();
    for (const int column : header->filteredColumns()) {
        const models::Column& one = m_model->columns().at(column);
        const QString words = header->filterWords(column);
        const bool contains = kindOf(one) == FilterKind::Text && !one.field->isNumber() && saysContains(words);
        //: A filter in words: %1 title of the column, %2 what was typed
        const QString text = contains        ? tr("%1 contains “%2”").arg(one.words(), words)
                             : words == u'-' ? tr("%1: empty").arg(one.words())
                             : words == u'*' ? tr("%1: not empty").arg(one.words())
                                             : tr("%1: %2").arg(one.words(), words);
        chips << kit::ChipRow::Entry{column, text};
    }
    m_chips->setChips(chips);
    Q_EMIT deedsChanged();
}

QString RecordTable::amount() const {
    const qint64 shown = m_model->recordCount();
    const bool known = m_model->total() >= 0;
    if (!known && shown == 0) return {};
    // While rows still come, the total is the better count of an unfiltered table.
    const qint64 total = known ? m_model->total() : shown;
    const bool all = !m_model->isFiltered() && !m_model->rows().isComplete();
    const Whose whose = m_model->query().among ? Whose::OfManySchools : Whose::OfOneSchool;
    return countLine(m_model->entity(), total, all ? total : shown, whose);
}

void RecordTable::refreshState() {
    Q_EMIT amountChanged(amount());
    refreshPlace();
    const bool none = m_model->recordCount() == 0 && m_model->rows().isComplete();
    const bool nothingFound = none && m_model->isFiltered();
    const bool empty = none && !m_model->isFiltered() && !m_adding;
    if (nothingFound) {
        m_empty->setMessage(QStringLiteral("search"), tr("Nothing found"));
        m_empty->setActions({m_own.value(kit::Deed::ClearFilters)});
    } else if (empty) {
        const QString usual = emptySentence(m_model->entity());
        m_empty->setMessage(emptyIcon(m_model->entity()), m_emptySentence.isEmpty() ? usual : m_emptySentence);
        m_empty->setActions(m_emptyActions.isEmpty() ? QList<QAction*>{m_own.value(kit::Deed::New)} : m_emptyActions);
    }
    m_empty->setVisible(nothingFound || empty);
    placeOverlay();
}

void RecordTable::placeOverlay() { m_empty->setGeometry(m_grid->viewport()->rect()); }

void RecordTable::refreshPlace() {
    const QModelIndex current = m_grid->currentIndex();
    const bool onRecord = current.isValid() && current.row() < m_model->recordCount();
    const QLocale locale;
    //: Right end of the status line
    Q_EMIT placeChanged(
        onRecord ? tr("Row %1 of %2").arg(locale.toString(current.row() + 1), locale.toString(m_model->recordCount()))
                 : QString());
    Q_EMIT currentRecordChanged(onRecord ? current.data(models::RecordTableModel::RecordIdRole).value<base::Id>()
                                         : base::Id());
    Q_EMIT deedsChanged();
}

} // namespace rs::tables
