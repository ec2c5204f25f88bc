// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/rights.h"

#include <QHash>
#include <QSet>

namespace rs::server {

//! The scopes of a writing transaction. Where several may write at once, a scope is decided on only while its line is
//! locked; lines are locked in ascending number, so one that turns out to be needed later is wanted: the transaction
//! begins anew with it.
class ScopeSet {
public:
    explicit ScopeSet(sql::Connection& connection) : m_connection(connection) {}

    //! Locks these lines and reads them. To be called once.
    [[nodiscard]] base::Result<> lock(const QSet<qint64>& numbers);
    //! The rule that the locks are there for, broken (Quirk::SeqBeforeCommit): places are taken now, in a transaction
    //! of their own, and nothing is locked.
    [[nodiscard]] base::Result<> numberWithoutLock();
    //! Error StoreIsBusy: the line is not locked and has been added to wanted().
    [[nodiscard]] base::Result<ScopeLine> line(qint64 no);
    //! None if there is no such scope yet.
    [[nodiscard]] base::Result<std::optional<ScopeLine>> find(const domain::ScopeName& name);
    //! Opens a scope that there is not yet.
    [[nodiscard]] base::Result<ScopeLine> open(const domain::ScopeName& name, const QString& region);
    //! Numbers of scopes by name, without a lock; names that are not there are left out.
    [[nodiscard]] base::Result<QSet<qint64>> numbersOf(const QSet<domain::ScopeName>& names);

    [[nodiscard]] const QSet<qint64>& wanted() const { return m_wanted; }

    //! Takes the next place in the feed of a locked scope; an archived one is open again.
    qint64 nextSeq(qint64 no);
    //! A live row more or less, with its hash.
    void count(qint64 no, int rows, quint64 hash);
    void setRegion(qint64 no, const QString& region);
    //! Writes the lines that have changed.
    [[nodiscard]] base::Result<> write();

private:
    sql::Connection& m_connection;
    QHash<qint64, ScopeLine> m_lines;
    QHash<domain::ScopeName, qint64> m_numbers;
    QSet<qint64> m_changed;
    QHash<qint64, qint64> m_taken; //!< by a broken rule: the place before the first one
    QSet<qint64> m_wanted;
    bool m_isWithoutLock = false;
};

} // namespace rs::server
