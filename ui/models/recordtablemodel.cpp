// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows there are: the query, and how rows that come and go are told to views.
#include "models/recordtablemodel.h"

#include "models/filterexpression.h"
#include "models/rowcache_p.h"
#include "models/unfittexts.h"
#include "services/deliver.h"

#include <QScopedValueRollback>

namespace rs::models {

using domain::Condition;
using domain::Field;
using domain::FieldType;
using services::RowNumber;

namespace {
constexpr int rowsKept = 512; // several screens of the tallest window

//! Where rows stand now; -1: nowhere. One or two of a million are looked for much faster than many.
QHash<RowNumber, int> placesOf(const std::vector<RowNumber>& rows, const std::vector<RowNumber>& wanted) {
    constexpr qsizetype few = 8;
    QHash<RowNumber, int> places;
    for (const RowNumber number : wanted) {
        if (number != 0) places.insert(number, -1);
    }
    if (places.size() <= few) {
        for (auto it = places.begin(); it != places.end(); ++it) {
            const auto found = std::find(rows.begin(), rows.end(), it.key());
            if (found != rows.end()) *it = int(found - rows.begin());
        }
        return places;
    }
    for (size_t row = 0; row < rows.size(); ++row) {
        if (const auto it = places.find(rows[row]); it != places.end()) *it = int(row);
    }
    return places;
}
} // namespace

RecordTableModel::RecordTableModel(services::Workspace& workspace, const domain::Entity& entity, QObject* parent)
    : QAbstractTableModel(parent),
      m_workspace(workspace),
      m_columns(ColumnSet::of(entity)),
      m_query{.entity = &entity},
      m_rows(workspace),
      m_text(workspace),
      m_cache(rowsKept),
      m_draft(entity),
      m_unfit(UnfitTexts::of(workspace, entity)) {
    connectRows();
    connect(&m_unfit, &UnfitTexts::failed, this, &RecordTableModel::failed);
    connect(&m_unfit, &UnfitTexts::changed, this, &RecordTableModel::showUnfit);
    connect(&workspace, &services::Workspace::changed, this, &RecordTableModel::onChanged);
}

void RecordTableModel::connectRows() {
    connect(&m_rows, &services::RowList::rowsAboutToBeReplaced, this, &RecordTableModel::beforeRows);
    connect(&m_rows, &services::RowList::rowsReplaced, this, &RecordTableModel::afterRows);
    connect(&m_rows, &services::RowList::rowsAppended, this, [this] { resize(int(m_rows.size())); });
    connect(&m_rows, &services::RowList::rowsChanged, this, [this](qsizetype first, qsizetype last) {
        forgetRows();
        Q_EMIT dataChanged(index(int(first), 0), index(int(last), m_columns.size() - 1));
    });
    connect(&m_rows, &services::RowList::completed, this, &RecordTableModel::completed);
    connect(&m_rows, &services::RowList::rowsReplaced, this, [this] { m_answered = m_rows.query(); });
    connect(&m_rows, &services::RowList::rowsChanged, this, [this] { m_answered = m_rows.query(); });
    connect(&m_rows, &services::RowList::failed, this, &RecordTableModel::failed);
}

void RecordTableModel::onChanged(const services::Changes& changes) {
    forgetRows();
    m_text.forgetTitles();
    if (changes.touched.value(m_query.entity).rowsCameOrWent) countTotal();
    // An event may have gone to another zone.
    const bool clocks = changes.touched.contains(&domain::entity(u"event")) && !m_filters.isEmpty();
    if (clocks && conditions() != m_query.conditions) applyFilters();
}

RecordTableModel::~RecordTableModel() = default;

void RecordTableModel::setParentRecord(const base::Id& id) {
    if (id != m_query.parent) setDraft(domain::Record(entity())); // it was begun for the other one
    m_query.parent = id;
    m_query.conditions = conditions(); // its days may be others
    m_total = -1;
    refresh();
    countTotal();
}

void RecordTableModel::setAmong(std::shared_ptr<const std::vector<services::RowNumber>> rows) {
    m_query.among = std::move(rows);
    m_total = -1;
}

QList<domain::SortKey> RecordTableModel::cancelSort() {
    m_rows.cancel();
    if (m_answered.selectsLike(m_query)) m_query.sort = m_answered.sort;
    return m_query.sort;
}

void RecordTableModel::refresh() {
    Q_EMIT asked();
    if (const auto kept = m_unfit.load(); !kept) Q_EMIT failed(kept.error());
    m_rows.setRegionOrder(m_text.regionOrder());
    m_rows.setQuery(m_query);
    if (m_total < 0) countTotal();
}

void RecordTableModel::setAdding(Adding adding) {
    if (adding == m_adding) return;
    const bool could = canAdd();
    if (could) beginRemoveRows({}, m_shown, m_shown);
    m_adding = adding;
    if (could) endRemoveRows();
    if (could || !canAdd()) return;
    m_adding = Adding::No;
    beginInsertRows({}, m_shown, m_shown);
    m_adding = adding;
    endInsertRows();
}

bool RecordTableModel::canAdd() const {
    const bool knowsWhere = !m_query.entity->parent || !m_query.parent.isNull();
    return m_adding == Adding::ByTyping && m_workspace.isWritable() && knowsWhere;
}

void RecordTableModel::setSearch(const QString& text) {
    if (m_query.text == text) return;
    m_query.text = text;
    refresh();
}

void RecordTableModel::setFilter(int column, const QString& text) {
    if (!m_columns.at(column).field || m_filters.value(column) == text) return;
    if (text.trimmed().isEmpty())
        m_filters.remove(column);
    else
        m_filters.insert(column, text);
    applyFilters();
}

void RecordTableModel::clearFilters() {
    if (!isFiltered()) return;
    m_filters.clear();
    m_query.text.clear();
    applyFilters();
}

QList<Condition> RecordTableModel::conditions() const {
    // Rows of one event go by its clock, which is zone(); other rows each by its own.
    const bool manyClocks = m_query.parent.isNull();
    const FilterSetting setting{QDateTime::currentDateTimeUtc(), m_text.zone(), QLocale(),
                                manyClocks ? m_text.otherZones(entity()) : QList<QTimeZone>()};
    QList<Condition> all;
    for (auto it = m_filters.cbegin(); it != m_filters.cend(); ++it) {
        const Field& field = *m_columns.at(it.key()).field;
        const FilterReading reading = readFilter(field, it.value(), setting);
        if (reading.condition) all << *reading.condition;
        // What no row can answer shows no row.
        if (!reading.understood) all << Condition{field.key(), Condition::Operator::OneOf, {}};
    }
    return all;
}

void RecordTableModel::applyFilters() {
    m_query.conditions = conditions();
    refresh();
}

void RecordTableModel::setSort(const QList<domain::SortKey>& keys) {
    if (m_query.sort == keys) return;
    m_query.sort = keys;
    refresh();
}

void RecordTableModel::sort(int column, Qt::SortOrder order) {
    if (isSortable(column)) setSort({domain::SortKey{m_columns.at(column).field->key(), order}});
}

bool RecordTableModel::isSortable(int column) const {
    return column >= 0 && column < m_columns.size() && m_columns.at(column).field;
}

void RecordTableModel::setMarkSource(MarkSource source) {
    m_markSource = std::move(source);
    if (m_shown > 0) Q_EMIT dataChanged(index(0, 0), index(m_shown - 1, 0));
}

int RecordTableModel::rowOf(RowNumber number) const { return int(m_rows.indexOf(number)); }

int RecordTableModel::rowOfRecord(const base::Id& id) const { return int(m_rows.indexOf(id)); }

void RecordTableModel::forgetRows() {
    m_cache.clear();
    m_counts.clear();
}

//! Views keep cells by persistent indexes; what these stand for is remembered by row number.
void RecordTableModel::beforeRows() {
    Q_EMIT rowsAboutToChange();
    Q_EMIT layoutAboutToBeChanged();
    m_moving = true;
    m_oldIndexes = persistentIndexList();
    m_oldNumbers.clear();
    for (const QModelIndex& index : std::as_const(m_oldIndexes))
        m_oldNumbers.push_back(index.row() < m_shown ? m_rows.number(index.row()) : RowNumber(0));
}

void RecordTableModel::afterRows() {
    if (!m_moving) return;
    m_moving = false;
    forgetRows();
    const int size = int(m_rows.size());
    const int kept = std::min(size, m_shown);
    const QHash<RowNumber, int> places = placesOf(m_rows.numbers(), m_oldNumbers);
    QModelIndexList now;
    for (qsizetype i = 0; i < m_oldIndexes.size(); ++i) {
        const QModelIndex& old = m_oldIndexes.at(i);
        const bool adds = m_oldNumbers[size_t(i)] == 0;
        const int row = adds ? old.row() : places.value(m_oldNumbers[size_t(i)], -1);
        now << (row >= 0 && (adds || row < kept) ? createIndex(row, old.column()) : QModelIndex());
    }
    changePersistentIndexList(m_oldIndexes, now);
    m_oldIndexes.clear();
    Q_EMIT layoutChanged();
    resize(size);
}

void RecordTableModel::resize(int shown) {
    if (shown < m_shown) {
        beginRemoveRows({}, shown, m_shown - 1);
        m_shown = shown;
        endRemoveRows();
    } else if (shown > m_shown) {
        beginInsertRows({}, m_shown, shown - 1);
        m_shown = shown;
        endInsertRows();
    }
}

void RecordTableModel::countTotal() {
    domain::Query everything{.entity = m_query.entity};
    everything.parent = m_query.parent;
    everything.among = m_query.among;
    auto count = m_workspace.read<qint64>(
        [everything](auto& store) { return storage::Select(store, everything, QStringList()).count(); });
    services::deliver(count, this, [this, parent = m_query.parent](const base::Result<qint64>& total) {
        if (!total || parent != m_query.parent) return;
        m_total = *total;
        Q_EMIT totalChanged();
    });
}

} // namespace rs::models
