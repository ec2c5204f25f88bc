// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCache>
#include <QString>
#include <QVariant>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace rs::sql {

//! One SQLite connection, opened through Qt Sql and used by the thread that opened it. Statements go to the
//! engine behind it (QSqlDriver::handle): reading and writing by QSqlQuery takes 1.7 to 2.7 times as long.
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly };

    //! Errors: StoreCannotOpen, StoreIsDamaged, StoreIsBusy.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

    //! Runs one or more statements that answer nothing.
    [[nodiscard]] base::Result<> execute(QStringView sql);
    //! Changes are written ahead into a log (WAL) from now on, whoever opens the file. Waits for another program that
    //! does the same.
    [[nodiscard]] base::Result<> writeAhead();
    //! The first value of the first row; a null QVariant if there is none.
    [[nodiscard]] base::Result<QVariant> scalar(QStringView sql);

    //! Rows that the last INSERT, UPDATE or DELETE has changed.
    [[nodiscard]] qint64 changes() const;

    //! Makes what runs on this connection end with Cancelled; from any thread, while the database lives.
    void interrupt();

    //! What the engine's result code means to us; detail carries its own words.
    [[nodiscard]] base::Error errorFor(int code) const;

private:
    friend class Statement;
    //! A statement that nobody uses now. Preparing one anew costs more than most of them take to run.
    struct Idle {
        explicit Idle(sqlite3_stmt* prepared) : statement(prepared) {}
        ~Idle();
        Q_DISABLE_COPY_MOVE(Idle)
        sqlite3_stmt* statement;
    };

    Database(QString path, Mode mode);
    [[nodiscard]] base::Result<> connect();
    [[nodiscard]] base::Result<sqlite3_stmt*> prepared(const QString& sql);
    void giveBack(const QString& sql, sqlite3_stmt* statement);

    QString m_path;
    QString m_connection;
    Mode m_mode;
    sqlite3* m_handle = nullptr;
    QCache<QString, Idle> m_idle; //!< by their words; the longest unused goes first
};

} // namespace rs::sql
