// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sync/bareload.h"

#include "bench/sync/laptop.h"
#include "bench/sync/need.h"
#include "bench/sync/process.h"
#include "domain/registry.h"
#include "storage/bulk.h"
#include "storage/schema.h"

#include <QElapsedTimer>
#include <QFile>

#include <sqlite3.h>

#include <memory>

namespace rs::bench {

namespace {

struct Free {
    void operator()(sqlite3_value* value) const { sqlite3_value_free(value); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Value = std::unique_ptr<sqlite3_value, Free>;
using Statement = std::unique_ptr<sqlite3_stmt, Free>;

Statement prepare(sqlite3* database, const QString& sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, qUtf8Printable(sql), -1, &statement, nullptr) != SQLITE_OK)
        stopBench(QString::fromUtf8(sqlite3_errmsg(database)));
    return Statement(statement);
}

void run(sqlite3_stmt* statement) {
    if (sqlite3_step(statement) != SQLITE_DONE)
        stopBench(QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(statement))));
    sqlite3_reset(statement);
}

enum class Indexes { FromTheStart, AtTheEnd };

class BareLoad {
public:
    BareLoad(storage::Store& from, storage::Store& to, int rowsAtOnce)
        : m_from(from.database().handle()),
          m_to(to.database().handle()),
          m_rowsAtOnce(size_t(rowsAtOnce)),
          m_note(prepare(m_to, QStringLiteral("INSERT INTO sync_row (table_no, row_id, scope_no, rv, gen) "
                                              "VALUES (?1, ?2, ?3, ?4, ?5)"))),
          m_cursor(prepare(m_to, QStringLiteral("INSERT OR REPLACE INTO scope_state (scope_no, kind, entity_id, "
                                                "cursor, rights) VALUES (?1, 2, randomblob(16), ?2, 3)"))) {}

    //! Seconds.
    double load(const domain::Entity& entity) {
        m_table = entity.number;
        m_insert = prepare(
            m_to, QStringLiteral("INSERT OR IGNORE INTO %1 VALUES (%2)").arg(entity.key(), marks(columnsOf(entity))));
        m_index.reset();
        m_searchText = -1;
        if (entity.hasFullText) {
            m_index = prepare(
                m_to,
                QStringLiteral("INSERT INTO %1 (rowid, text) VALUES (?1, ?2)").arg(storage::fullTextTable(entity)));
            m_searchText = 2 + int(entity.keys.size()); // behind n, id and the keys
        }
        const Statement rows = prepare(m_from, QStringLiteral("SELECT s.scope_no, s.rv, s.gen, t.* FROM %1 t JOIN "
                                                              "sync_row s ON s.table_no = %2 AND s.row_id = t.id "
                                                              "ORDER BY t.n")
                                                   .arg(entity.key())
                                                   .arg(entity.number));
        m_isOver = false;
        qint64 nanoseconds = 0;
        while (read(rows.get())) {
            QElapsedTimer timer;
            timer.start();
            write();
            nanoseconds += timer.nsecsElapsed();
        }
        return double(nanoseconds) / 1e9;
    }

private:
    int columnsOf(const domain::Entity& entity) {
        return sqlite3_column_count(prepare(m_to, QStringLiteral("SELECT * FROM %1").arg(entity.key())).get());
    }
    static QString marks(int columns) {
        QStringList marks(columns, QStringLiteral("?"));
        marks[0] = QStringLiteral("NULL"); // the number of the row is the new table's own
        return marks.join(u',');
    }

    bool read(sqlite3_stmt* rows) {
        m_rows.clear();
        while (m_rows.size() < m_rowsAtOnce && !m_isOver) {
            m_isOver = sqlite3_step(rows) != SQLITE_ROW;
            if (m_isOver) break;
            std::vector<Value>& row = m_rows.emplace_back();
            for (int i = 0; i < sqlite3_column_count(rows); ++i)
                row.emplace_back(sqlite3_value_dup(sqlite3_column_value(rows, i)));
        }
        return !m_rows.empty();
    }

    void write() {
        constexpr size_t beside = 3, number = 3, id = 4;
        run(prepare(m_to, QStringLiteral("BEGIN IMMEDIATE")).get());
        for (const std::vector<Value>& row : m_rows) {
            for (size_t i = number + 1; i < row.size(); ++i)
                sqlite3_bind_value(m_insert.get(), int(i - number), row[i].get());
            run(m_insert.get());
            if (m_index) {
                sqlite3_bind_int64(m_index.get(), 1, sqlite3_last_insert_rowid(m_to));
                sqlite3_bind_value(m_index.get(), 2, row[beside + size_t(m_searchText)].get());
                run(m_index.get());
            }
            sqlite3_bind_int(m_note.get(), 1, m_table);
            sqlite3_bind_value(m_note.get(), 2, row[id].get());
            for (size_t i = 0; i < beside; ++i) sqlite3_bind_value(m_note.get(), int(i) + 3, row[i].get());
            run(m_note.get());
        }
        sqlite3_bind_value(m_cursor.get(), 1, m_rows.back()[0].get());
        sqlite3_bind_value(m_cursor.get(), 2, m_rows.back()[1].get());
        run(m_cursor.get());
        run(prepare(m_to, QStringLiteral("UPDATE sync_meta SET landed = landed + 1")).get());
        run(prepare(m_to, QStringLiteral("COMMIT")).get());
    }

    sqlite3* m_from;
    sqlite3* m_to;
    size_t m_rowsAtOnce;
    Statement m_note, m_cursor, m_insert, m_index;
    int m_table = 0, m_searchText = -1;
    bool m_isOver = false;
    std::vector<std::vector<Value>> m_rows;
};

double loadOnce(const QString& loaded, const QString& scratch, int rowsAtOnce, Indexes indexes) {
    removeStore(scratch);
    const auto from = need(storage::Store::open(loaded, storage::Store::Access::Read));
    const auto to = need(storage::Store::open(scratch, storage::Store::Access::Write));
    QElapsedTimer timer;
    timer.start();
    std::optional<storage::BulkLoad> bulk;
    if (indexes == Indexes::AtTheEnd) bulk.emplace(need(storage::BulkLoad::begin(*to)));
    double seconds = double(timer.nsecsElapsed()) / 1e9;
    BareLoad load(*from, *to, rowsAtOnce);
    for (const domain::Entity* entity : domain::entities()) seconds += load.load(*entity);
    timer.start();
    if (bulk) need(bulk->finish());
    return seconds + double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

double loadBare(const QString& loaded, const QString& scratch, int rowsAtOnce) {
    const double atEnd = loadOnce(loaded, scratch, rowsAtOnce, Indexes::AtTheEnd);
    const double fromStart = loadOnce(loaded, scratch, rowsAtOnce, Indexes::FromTheStart);
    std::fprintf(stderr, "bare insertion: indexes at the end %.2f s, from the start %.2f s\n", atEnd, fromStart);
    return std::min(atEnd, fromStart);
}

Download downloadBare(const QString& folder, int pages, const QStringList& curlOptions) {
    QFile script(folder + QStringLiteral("/curl.conf"));
    if (!script.open(QIODevice::WriteOnly)) stopBench(script.fileName());
    for (int page = 0; page < pages; ++page) {
        if (page > 0) script.write("next\n");
        script.write(curlOptions.join(u'\n').toUtf8() + '\n');
        script.write(QStringLiteral("data-binary = \"@%1/%2.request\"\noutput = \"%1/%2.reply\"\nfail\nsilent\n"
                                    "write-out = \"%{size_header} %{size_download}\\n\"\n")
                         .arg(folder)
                         .arg(page)
                         .toUtf8());
    }
    script.close();
    const Usage usage = runMeasured(QStringLiteral("curl"), {QStringLiteral("--config"), script.fileName()});
    Download download{usage.wall, 0};
    for (const QByteArray& line : usage.output.trimmed().split('\n')) {
        for (const QByteArray& number : line.split(' ')) download.bytes += number.toLongLong();
    }
    return download;
}

} // namespace rs::bench
