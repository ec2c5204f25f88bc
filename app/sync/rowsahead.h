// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/pull.h"
#include "storage/arrivedrow.h"

#include <QFuture>

namespace rs::sync {

//! The rows of a page, read by another thread a stretch ahead of who enters them: that is a fifth of the work. The page
//! outlives it.
class RowsAhead {
public:
    using Arrived = QList<storage::ArrivedRow>;

    explicit RowsAhead(const protocol::ScopePage& page) : m_tables(&page.live) { read(); }
    ~RowsAhead() { m_coming.waitForFinished(); }
    Q_DISABLE_COPY_MOVE(RowsAhead)

    //! In the order of the page, until the next call. Empty: there are no more.
    [[nodiscard]] const Arrived& next();

private:
    using Row = std::pair<int, const protocol::Row*>; //!< with its table

    void read(Arrived entered = {});
    [[nodiscard]] QList<Row> nextRows();

    const QList<protocol::TableRows>* m_tables;
    qsizetype m_table = 0, m_row = 0; //!< where the next stretch begins
    Arrived m_arrived;
    QFuture<Arrived> m_coming;
};

} // namespace rs::sync
