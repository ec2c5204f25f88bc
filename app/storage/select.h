// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "domain/query.h"
#include "storage/conditions.h"
#include "storage/groups.h"
#include "storage/recordio.h"
#include "storage/roworder.h"
#include "storage/store.h"

#include <limits>
#include <vector>

namespace rs::storage {

//! Numbers of rows, both ends included; by default all.
struct RowRange {
    RowNumber first = 0;
    RowNumber last = std::numeric_limits<RowNumber>::max();
};

//! Finds the rows of a query in its order. Two ways lead to them: first() walks the order and stops when it has
//! enough (quick where hits are many), all() goes to the hits and sorts them (quick where they are few).
//! Who wants the first rows soonest lets the walk go for a millisecond, then looks into the index.
class Select {
public:
    //! `regionOrder`: codes in the order of their names in the reader's language.
    Select(Store& store, domain::Query query, QStringList regionOrder);

    //! Does the full-text index lead to the rows? If not, all() is no quicker way to the first ones than first().
    [[nodiscard]] bool hasMatch() const;

    //! The first rows in the query's order. Fewer than `limit`: these are all. Gives up with Cancelled after
    //! `milliseconds` (0: never).
    [[nodiscard]] base::Result<std::vector<RowNumber>> first(qsizetype limit, int milliseconds = 0);
    //! Every row in the query's order. Error Cancelled.
    [[nodiscard]] base::Result<std::vector<RowNumber>> all(const base::Progress& progress = {});
    //! Every row with a number in the range, by number, if the full-text index alone answers the query; else nothing.
    [[nodiscard]] base::Result<std::optional<std::vector<RowNumber>>> hits(RowRange range);
    [[nodiscard]] base::Result<qint64> count();

    struct ValueCount {
        QVariant value;
        qint64 count;
    };
    //! How often each value of a field occurs among the query's rows, most frequent first, at most `limit`.
    [[nodiscard]] base::Result<QList<ValueCount>> valueCounts(const domain::Field& field, qsizetype limit);

private:
    //! What the full-text index is asked; empty if it cannot help, or not as long as a load runs.
    [[nodiscard]] base::Result<QString> match() const;
    [[nodiscard]] QString orderBy() const;
    [[nodiscard]] QString tieBreaker(Qt::SortOrder order) const;
    [[nodiscard]] QString valueOrder(const domain::Field& field) const;
    [[nodiscard]] QStringList closedValues(const domain::Field& field) const;
    [[nodiscard]] QList<Group> groups() const;
    [[nodiscard]] base::Result<> grouped(std::vector<RowNumber>& rows, qsizetype limit, const base::Progress& progress);
    [[nodiscard]] base::Result<> run(const Fragment& where, QStringView rest, std::vector<RowNumber>& rows,
                                     const base::Progress& progress);

    Store* m_store;
    domain::Query m_query;
    QStringList m_regionOrder;
};

} // namespace rs::storage
