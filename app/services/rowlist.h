// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/rowsearch.h"
#include "services/workspace.h"

#include <QCache>
#include <QObject>

#include <vector>

namespace rs::services {

//! The rows of a query as a table shows them: first what fills the screen, then all of them as numbers, records
//! by pages on demand. Two ways lead to the first ones (storage::Select); a new query stops both.
class RowList : public QObject {
    Q_OBJECT
public:
    explicit RowList(Workspace& workspace, QObject* parent = nullptr);
    ~RowList() override;

    void setQuery(const domain::Query& query);
    [[nodiscard]] const domain::Query& query() const { return m_query; }
    //! Codes of regions in the order of their names in the language shown.
    void setRegionOrder(const QStringList& codes) {
        m_regionOrder = codes;
        m_order.reset();
    }

    //! Rows known so far; while !isComplete() there may be more.
    [[nodiscard]] qsizetype size() const { return qsizetype(m_rows.size()); }
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] RowNumber number(qsizetype row) const { return m_rows.at(size_t(row)); }
    [[nodiscard]] const std::vector<RowNumber>& numbers() const { return m_rows; }
    //! -1 if the row is not (yet) in the list.
    [[nodiscard]] qsizetype indexOf(RowNumber number) const;
    //! The same of a record; -1 if there is none of this id, too.
    [[nodiscard]] qsizetype indexOf(const base::Id& id) const;

    //! The record of a row; reads its page if it is not at hand. Invalid if it is gone meanwhile.
    [[nodiscard]] domain::Record record(qsizetype row);

    //! Stops a search that takes long; the rows stay as they are.
    void cancel();
    [[nodiscard]] bool isSearching() const { return m_running > 0; }

Q_SIGNALS:
    //! Just before rowsReplaced(), while the old rows still stand.
    void rowsAboutToBeReplaced();
    //! Other rows stand here now; emitted for the first rows and again when the list is complete and longer.
    void rowsReplaced();
    //! More rows came behind those that stand: the first `before` rows stay as they are.
    void rowsAppended(qsizetype before);
    //! The number of rows is exact from now on.
    void completed();
    //! These rows have other values now.
    void rowsChanged(qsizetype first, qsizetype last);
    void failed(const rs::base::Error& error);

private:
    void start();
    void ask(RowSearch::Way way);
    void stop();
    void ensureOrder();
    void land(quint64 job, std::vector<RowNumber> rows, bool complete);
    void onChanged(const storage::Changes& changes);

    Workspace& m_workspace;
    domain::Query m_query;
    QStringList m_regionOrder;
    std::vector<RowNumber> m_rows;
    QCache<RowNumber, domain::Record> m_records;
    std::shared_ptr<RowSearch> m_search;
    std::shared_ptr<const storage::RowOrder> m_order; //!< of the whole table in the query's sort; null while unknown
    domain::Query m_orderQuery;
    quint64 m_job = 0;
    quint64 m_changes = 0; //!< how often the table has changed since it was opened
    int m_running = 0;
    bool m_complete = false;
};

} // namespace rs::services
