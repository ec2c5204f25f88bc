// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "server/sql/connection.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace rs::server {

struct RowKey {
    int table = 0;
    base::Id id;

    [[nodiscard]] bool operator==(const RowKey&) const = default;
};
[[nodiscard]] inline size_t qHash(const RowKey& key, size_t seed = 0) { return qHashMulti(seed, key.table, key.id); }

//! A row as it stands, or as it will when the transaction is written.
struct StoredRow {
    enum class Life { Unknown, Live, Dead };
    Life life = Life::Unknown;
    qint64 scope = 0; //!< of a live row, or where its tombstone lies
    qint64 rv = 0;
    base::Id parent;
    base::Id author; //!< the account that inserted it; null: the server
    QByteArray cells;
    domain::Record record = {}; //!< of a live row: its cells, read; not valid until somebody has

    [[nodiscard]] bool isLive() const { return life == Life::Live; }
    [[nodiscard]] bool operator==(const StoredRow& other) const {
        return life == other.life && scope == other.scope && rv == other.rv && parent == other.parent &&
               author == other.author && cells == other.cells;
    }
};

//! The rows that a transaction looks at: read once, changed here, written all together at the end. What a group of
//! operations did can be taken back as a whole.
class RowSet {
public:
    explicit RowSet(sql::Connection& connection) : m_connection(connection) {}

    //! Reads rows that will be asked for, in as few ways to the database as possible.
    [[nodiscard]] base::Result<> preload(const QSet<RowKey>& keys);
    //! The same for what may stand for a row since a merge.
    [[nodiscard]] base::Result<> preloadWinners(const QSet<RowKey>& keys);
    //! What was read before a lock was got may have changed since.
    void forget() {
        m_now.clear();
        m_winners.clear();
    }
    //! As it stands now, whoever asks. The reference holds until the next call.
    [[nodiscard]] base::Result<StoredRow> find(const RowKey& key);
    //! The values of a live row; of a table that is known.
    [[nodiscard]] static domain::Record recordOf(const RowKey& key, const StoredRow& row);

    //! As it was when the transaction began; of a row that was read.
    [[nodiscard]] StoredRow before(const RowKey& key) const {
        const auto known = m_before.constFind(key);
        return known == m_before.cend() ? now(key) : *known;
    }
    //! As it will be when the transaction is written; of a row that was read.
    [[nodiscard]] StoredRow now(const RowKey& key) const { return m_now.value(key); }

    void put(const RowKey& key, const StoredRow& row);

    //! The row that stands for this one after merges: itself, unless it is a loser.
    [[nodiscard]] base::Result<base::Id> winnerOf(const RowKey& key);
    //! The row stands for itself again (no winner), or another does.
    void setWinner(const RowKey& loser, const base::Id& winner);

    //! Live rows that hang on this one by their parent.
    [[nodiscard]] base::Result<QList<RowKey>> childrenOf(const RowKey& key);
    //! Live rows that name this one in another field.
    [[nodiscard]] base::Result<QList<RowKey>> mentionsOf(const base::Id& id);

    //! Marks where a group begins, and goes back to it.
    void beginGroup() { m_undo.clear(); }
    void rollbackGroup();

    struct Change {
        RowKey key;
        StoredRow before, now;
    };
    //! How often a row was put.
    [[nodiscard]] qsizetype puts() const { return m_puts; }
    //! In the order in which rows were first changed.
    [[nodiscard]] QList<Change> changes() const;
    [[nodiscard]] const QHash<RowKey, base::Id>& changedWinners() const { return m_changedWinners; }

private:
    struct Undo {
        RowKey key;
        std::optional<StoredRow> row;   //!< put back, or else
        std::optional<base::Id> winner; //!< this
    };
    [[nodiscard]] base::Result<QList<RowKey>> keysOf(const char* statement, const base::Id& id);

    sql::Connection& m_connection;
    QHash<RowKey, StoredRow> m_now;
    QHash<RowKey, StoredRow> m_before; //!< of changed rows
    QList<RowKey> m_touched;
    qsizetype m_puts = 0;
    QHash<RowKey, base::Id> m_winners; //!< known answers; null: none
    QHash<RowKey, base::Id> m_changedWinners;
    QList<Undo> m_undo;
};

//! Whether two states of a row name the same others.
[[nodiscard]] bool nameTheSame(const domain::Record& one, const domain::Record& other);

//! Ids that a record names: fields that refer to others, but for its parent and its school, which never give way to
//! another by a merge; of an entry of the journal, what it is about.
[[nodiscard]] QSet<base::Id> mentionedIn(const domain::Record& record);

} // namespace rs::server
