// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rowlist.h"

#include "services/deliver.h"

namespace rs::services {

using base::ErrorCode;
using base::Result;
using storage::Select;
using storage::Store;

namespace {
constexpr qsizetype pageSize = 32;
constexpr int recordsKept = 1024;
} // namespace

RowList::RowList(Workspace& workspace, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_records(recordsKept) {
    connect(&workspace, &Workspace::changed, this, &RowList::onChanged);
}

RowList::~RowList() { stop(); }

void RowList::setQuery(const domain::Query& query) {
    // Another table has other records under the same numbers.
    if (query.entity != m_query.entity) m_records.clear();
    m_query = query;
    start();
}

void RowList::stop() {
    if (m_search) m_search->cancel();
    m_search.reset();
    m_running = 0;
}

void RowList::cancel() {
    stop();
    ++m_job;
}

//! Behind the search itself: what makes the next ones quick. Only a table with a full-text index gains by it.
void RowList::ensureOrder() {
    if (m_order || !m_query.entity->hasFullText || !m_query.parent.isNull()) return;
    const bool whole = m_query == m_orderQuery;
    auto work = [query = m_orderQuery, regions = m_regionOrder, rows = whole ? m_rows : std::vector<RowNumber>()](
                    Store& store) mutable -> Result<std::shared_ptr<const storage::RowOrder>> {
        if (rows.empty()) {
            RS_ASSIGN(rows, Select(store, query, regions).all());
        }
        return std::make_shared<const storage::RowOrder>(rows);
    };
    deliver(m_workspace.read<std::shared_ptr<const storage::RowOrder>>(work), this,
            [this, query = m_orderQuery,
             changes = m_changes](const Result<std::shared_ptr<const storage::RowOrder>>& order) {
                if (order && query == m_orderQuery && changes == m_changes) m_order = *order;
            });
}

void RowList::start() {
    stop();
    domain::Query whole{m_query.entity};
    whole.sort = m_query.sort;
    if (whole != m_orderQuery) m_order.reset();
    m_orderQuery = whole;
    ++m_job;
    m_complete = false;
    m_search = std::make_shared<RowSearch>(m_query, m_regionOrder, m_order);
    const bool indexed = Select(m_workspace.reader(), m_query, {}).hasMatch();
    if (indexed && m_order) {
        ask(RowSearch::Way::WalkThenLower);
        ask(RowSearch::Way::Upper);
        return;
    }
    ask(RowSearch::Way::Walk);
    if (indexed) ask(RowSearch::Way::All);
}

void RowList::ask(RowSearch::Way way) {
    using Answer = RowSearch::Answer;
    ++m_running;
    const auto work = [search = m_search, way](Store& store) { return search->run(store, way); };
    deliver(m_workspace.read<Answer>(work), this, [this, job = m_job](const Result<Answer>& answer) {
        if (job != m_job) return;
        --m_running;
        if (!answer && answer.error().code != ErrorCode::Cancelled) Q_EMIT failed(answer.error());
        if (answer && answer->extent != Answer::Extent::None)
            land(job, answer->rows, answer->extent == Answer::Extent::All);
        // What no index led to is still to be found whole.
        if (job == m_job && answer && !m_complete && m_running == 0) ask(RowSearch::Way::All);
    });
}

void RowList::land(quint64 job, std::vector<RowNumber> rows, bool complete) {
    if (job != m_job || m_complete) return;
    // The same rows again, as after an edit: a long list must not shrink to its first page meanwhile.
    const bool continues = rows.size() <= m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin());
    const bool extends = m_rows.size() <= rows.size() && std::equal(m_rows.begin(), m_rows.end(), rows.begin());
    const qsizetype before = size();
    m_complete = complete;
    if (complete && m_search) m_search->cancel();

    if (!complete && continues) {
        if (before > 0) Q_EMIT rowsChanged(0, before - 1);
        return;
    }
    const bool grows = extends && before > 0;
    if (!grows) Q_EMIT rowsAboutToBeReplaced();
    m_rows = std::move(rows);
    if (grows) {
        if (size() > before) Q_EMIT rowsAppended(before);
        Q_EMIT rowsChanged(0, before - 1);
    } else {
        Q_EMIT rowsReplaced();
    }
    if (complete) {
        ensureOrder();
        Q_EMIT completed();
    }
}

qsizetype RowList::indexOf(RowNumber number) const {
    const auto it = std::find(m_rows.begin(), m_rows.end(), number);
    return it == m_rows.end() ? -1 : qsizetype(it - m_rows.begin());
}

qsizetype RowList::indexOf(const base::Id& id) const {
    auto reader = storage::RecordReader::byId(m_workspace.reader().database(), *m_query.entity);
    if (!reader) return -1;
    const auto found = reader->find(id);
    return found && *found ? indexOf(reader->number()) : -1;
}

domain::Record RowList::record(qsizetype row) {
    const RowNumber wanted = number(row);
    if (const domain::Record* known = m_records.object(wanted)) return *known;
    auto reader = storage::RecordReader::byNumber(m_workspace.reader().database(), *m_query.entity);
    if (!reader) {
        Q_EMIT failed(reader.error());
        return {};
    }
    const qsizetype begin = row / pageSize * pageSize;
    for (qsizetype i = begin; i < std::min(begin + pageSize, size()); ++i) {
        if (m_records.contains(number(i))) continue;
        auto found = reader->find(number(i));
        if (found && *found) m_records.insert(number(i), new domain::Record(std::move(**found)));
    }
    const domain::Record* known = m_records.object(wanted);
    return known ? *known : domain::Record();
}

void RowList::onChanged(const storage::Changes& changes) {
    if (!m_query.entity) return;
    const bool ours = changes.touched.contains(m_query.entity);
    const bool related =
        std::any_of(changes.touched.keyBegin(), changes.touched.keyEnd(),
                    [](const domain::Entity* entity) { return entity->key() == QLatin1String("consent"); });
    if (!ours && !related) return;
    m_records.clear();
    ++m_changes;
    m_order.reset();
    start();
}

} // namespace rs::services
